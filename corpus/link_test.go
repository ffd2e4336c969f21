package corpus

import (
	"fmt"
	"strings"
	"testing"
)

// TestLinks reads the links of articles: the words that stand for each, and where
// it leads. Behind the mark of a note stands what the note cites.
func TestLinks(t *testing.T) {
	tests := []struct {
		name string
		read func(name, raw string, opts Options) *Document
		raw  string
		want string
	}{
		{"a link", Markdown, "Fees [rose by **5**%](https://port.example/fees \"2020\") in May.", lines(`rose by **5**% -> https://port.example/fees`)},
		{"a link with a bracket and an ampersand", Markdown, `It has [410](<https://port.example/a(b)?x=1&amp;y=2>).`, lines(`410 -> https://port.example/a(b)?x=1&y=2`)},
		{"links by reference", Markdown, "See [the port][1], [Fees] and [none][2].\n\n[1]: https://port.example/a\n[fees]: https://port.example/b\n",
			lines(`the port -> https://port.example/a`, `Fees -> https://port.example/b`)},
		{"in angle brackets", Markdown, "It has 410 boats. <https://port.example/7> <office@port.example>", lines(`<https://port.example/7> -> https://port.example/7`)},
		{"bare", Markdown, "It has 410 (https://port.example/a_(b)). See www.port.example/c, or HTTP://port.example/d.",
			lines(`https://port.example/a_(b) -> https://port.example/a_(b)`, `www.port.example/c -> https://www.port.example/c`, `HTTP://port.example/d -> HTTP://port.example/d`)},
		{"a tag within Markdown", Markdown, `It has <a class=x href="https://port.example/a?x=1&amp;y=2">410 <i>boats</i></a> now.`, lines(`410 <i>boats -> https://port.example/a?x=1&y=2`)},
		{"notes", Markdown, "It has 410 boats.[^1] It took 37%[^b]. None[^c].\n\n[^1]: Port Office, *Fleet* 2023, https://port.example/fleet.\n[^B]: [Catch](https://port.example/catch)\n  and <https://port.example/more>\n",
			lines(`[^1] -> https://port.example/fleet (note)`, `[^b] -> https://port.example/catch (note)`, `[^b] -> https://port.example/more (note)`,
				`https://port.example/fleet -> https://port.example/fleet`, `Catch -> https://port.example/catch`, `<https://port.example/more> -> https://port.example/more`)},
		{"a note that is an address", Markdown, "It has 410[^1] boats.\n\n[^1]: https://port.example/fleet\n", lines(`[^1] -> https://port.example/fleet (note)`)},
		{"relative", Markdown, "---\nurl: https://gazette.example/2024/fees.html\n---\nFees [rose](/data/fees.csv), [fell](more.html), [stood](#top).",
			lines(`rose -> https://gazette.example/data/fees.csv`, `fell -> https://gazette.example/2024/more.html`)},
		{"relative to nothing", Markdown, "Fees [rose](/data/fees.csv) and [fell](//port.example/a).", ""},
		{"in a table, a list and a heading", Markdown, "## [Fees](https://a.example)\n\n- [5](https://b.example)\n\n| [x](https://c.example) |\n|---|\n| [6](https://d.example) |\n",
			lines(`Fees -> https://a.example`, `5 -> https://b.example`, `x -> https://c.example`, `6 -> https://d.example`)},
		{"code is no link", Markdown, "Run `https://port.example/a`.\n\n    https://port.example/b\n", ""},
		{"an image is none, and one around it is", Markdown, "![a chart](https://a.example/b.png) [![a map](c.png)](https://d.example)", lines(`a map -> https://d.example`)},
		{"plain text", PlainText, "Harbour fees\n\nThey rose by 5% (see https://port.example/fees/2020), and more.[^1]\n\n[^1]: Port Office,\nhttps://port.example/more.",
			lines(`https://port.example/fees/2020 -> https://port.example/fees/2020`, `[^1] -> https://port.example/more (note)`, `https://port.example/more -> https://port.example/more`)},
		{"a page", HTML, `<p>It <a href="https://port.example/a?x=1&amp;y=2"> has <b>410</b> boats </a>, www.port.example/b. <a name=c href=>None</a>`,
			lines(`has <b>410</b> boats -> https://port.example/a?x=1&y=2`, `www.port.example/b -> https://www.port.example/b`)},
		{"a page's own address", HTML, `<head><link rel=canonical href="https://gazette.example/2024/fees"></head><p>It <a href="../data">rose</a>.`,
			lines(`rose -> https://gazette.example/data`)},
		{"notes of a page", HTML, `<p>It has 410 boats.<sup id=r1><a href="#n1">1</a></sup> It took 37%<a href="#n2"><sup>2</sup></a>, 5<a href="#n3">[3]</a> and 6<sup><a href="https://port.example/d">4</a></sup>.
			<ol><li id=n1>Port Office, <a href="https://port.example/a">Fleet</a> <a href="#r1">↩</a><li><a id=n2>2</a> See https://port.example/b.</ol><p id=n3><a href="https://port.example/c">Catch</a> of 2023.`,
			lines(`1 -> https://port.example/a (note)`, `2 -> https://port.example/b (note)`, `[3] -> https://port.example/c (note)`, `4 -> https://port.example/d (note)`,
				`Fleet -> https://port.example/a`, `https://port.example/b -> https://port.example/b`, `Catch -> https://port.example/c`)},
		{"what is no part of the article", HTML, `<nav><a href="https://a.example">Fees</a></nav><main><p>It has <a href="https://b.example">410 boats</a>, and its fees rose.</p><p><a href="https://c.example">Read more</a></p></main>`,
			lines(`410 boats -> https://b.example`)},
		{"what leads nowhere", Markdown, "[a](javascript:alert(1)) [b](file:///etc/passwd) [c](mailto:a@b.example) [d](https://) [e](https://port.example@evil.example/a) [f](<https://a.example/\x07b>) [g](https://a.example/\u202eb) [h](https:a.example) [i](ftp://a.example/b) [j](data:text/html,5)", ""},
		{"what leads nowhere on a page", HTML, "<p>It <a href='java\nscript:alert(1)'>a</a>, <a href='https://a.example/\x01'>b</a>, <a href='" + strings.Repeat("x", maxAddress+1) + "'>c</a>.", ""},
		{"an endless address", PlainText, "It rose: https://a.example/" + strings.Repeat("x", maxAddress), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := test.read("a", test.raw, Options{})
			if got := linkLines(doc); got != test.want {
				t.Errorf("got\n%swant\n%s", got, test.want)
			}
			checkPlaces(t, doc)
		})
	}
}

func linkLines(doc *Document) string {
	var b strings.Builder
	for _, l := range doc.Links {
		fmt.Fprintf(&b, "%s -> %s", doc.Text(l.Span), l.Address)
		if l.Note {
			b.WriteString(" (note)")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// TestManyLinks keeps so many links of an article, and says so.
func TestManyLinks(t *testing.T) {
	for name, doc := range map[string]*Document{
		"links": Markdown("a.md", strings.Repeat("<https://a.example/b> c\n\n", maxLinks+1), Options{}),
		"notes": Markdown("a.md", strings.Repeat("It rose.[^1]\n\n", maxLinks)+"[^1]: "+strings.Repeat("https://a.example/b ", 100), Options{}),
		"page":  HTML("a.html", strings.Repeat("<p>It rose.<sup><a href=#a>1</a></sup>", maxLinks)+"<p id=a>See"+strings.Repeat(" https://a.example/b", 100), Options{}),
	} {
		if len(doc.Links) == 0 || len(doc.Links) > maxLinks {
			t.Errorf("%s: %d links", name, len(doc.Links))
		}
		checkPlaces(t, doc)
	}
}

// TestMarksOfNotes keeps the mark of a note as it stands, also where the note is
// nothing but an address.
func TestMarksOfNotes(t *testing.T) {
	doc := Markdown("a.md", "It took 37%[^1] of it.[^2]\n\n[^1]: https://a.example\n[^2]: See https://b.example\n", Options{})
	if got, want := doc.Blocks[0].Text, "It took 37%[^1] of it.[^2]"; got != want {
		t.Errorf("read %q, want %q", got, want)
	}
}
