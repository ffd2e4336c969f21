package corpus

import (
	"strings"
	"testing"
)

// TestHTMLText reads texts that stand for themselves, without a page around them.
func TestHTMLText(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{"references", "<p>&pound;5 &#163;6 &#xA3;7 &pound8 &#150; 9&nbsp;% &amp; &nosuch; &", lines(`paragraph: "£5 £6 £7 £8 – 9\u00a0% & &nosuch; &"`)},
		{"words across tags", "<p><b>1</b>,200 boats <i>of</i><b> 3</b> ports", lines(`paragraph: "1,200 boats of 3 ports"`)},
		{"white space", "<p>\n  It rose\r\n\tby 5%. \n</p>\n  <p> Twice.", lines(`paragraph: "It rose by 5%."`, `paragraph: "Twice."`)},
		{"line breaks", "<p>One<br>two<br/><br>three<br>", lines(`paragraph: "One\ntwo"`, `paragraph: "three"`)},
		{"footnotes", `<p>It took 410<sup>1</sup> of 500<sup><a href="#n">[2]</a></sup> boats<sup>*</sup> on the 5<sup>th</sup>.`,
			lines(`paragraph: "It took 410 of 500 boats on the 5th."`)},
		{"exponents", "<p>3 km<sup>2</sup>, 40m<sup>3</sup>, 10<sup>6</sup> and 10<sup>-3</sup>, CO<sub>2</sub>",
			lines(`paragraph: "3 km², 40m³, 10⁶ and 10⁻³, CO2"`)},
		{"footnotes that look like exponents", "<p>It cost £5m<sup>2</sup> and 1.5m<sup>2</sup>, £2.5m<sup>3</sup>, in 10<sup>1</sup> ports in<sup>2</sup> all.",
			lines(`paragraph: "It cost £5m and 1.5m², £2.5m, in 10 ports in all."`)},
		{"times", "<p>It opened on <time>3 May</time>.<p>Updated <time>4 May</time>", lines(`paragraph: "It opened on 3 May."`)},
		{"links to notes", `<p>It has 410<a href="#n1">1</a> boats,<a href="#n2">[2]</a> see table <a href="#t3">3</a>.<p><a href="#r1">1</a> In all. <a href="#b">^</a>`,
			lines(`paragraph: "It has 410 boats, see table 3."`, `paragraph: "1 In all."`)},
		{"anchors without end", "<p><a name=top>It rose.<p>It fell.", lines(`paragraph: "It rose."`, `paragraph: "It fell."`)},
		{"XHTML", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/><script src='a.js'/></head><body><p>It rose.<a id='x'/> It fell.</p></body></html>",
			lines(`paragraph: "It rose. It fell."`)},
		{"deleted text", "<p>It has <del>17</del><ins>18</ins> boats, <s>was 16</s> now", lines(`paragraph: "It has 18 boats, now"`)},
		{"quotations", "<p><q>It is 5%.</q> it said.<blockquote><p>It is 6%.</blockquote>", lines(`paragraph: "“It is 5%.” it said."`, `quotation: "It is 6%."`)},
		{"hidden text", "<p>One<span hidden> two</span><span style='DISPLAY : none'> 3</span><span aria-hidden=true> 4</span> five.",
			lines(`paragraph: "One five."`)},
		{"no text", "<script>'</p>5'</script><style>6</style><!-- 7 --><noscript>8</noscript><template>9</template><p>Run <code>x=5</code>now.",
			lines(`paragraph: "Run now."`)},
		{"invisible characters", "<p>un&shy;employ\u200bment \u202e5\u202c\x00%&#27;\x07", lines(`paragraph: "unemployment 5%"`)},
		{"Windows-1252", "<p>\xa35\x96\xa36, caf\xe9 \u00a37", lines(`paragraph: "£5–£6, café £7"`)},
		{"end tags left out", "<ul><li>One<li>Two<ol><li>In</ol><li>Three</ul><p>Four<p>Five<dl><dt>Six<dd>Seven</dl>",
			lines(`item of 1: "One"`, `item of 1: "Two"`, `item of 2: "In"`, `item of 1: "Three"`, `paragraph: "Four"`,
				`paragraph: "Five"`, `item of 3: "Six"`, `item of 3: "Seven"`)},
		{"tags out of order", "<p><b>One <i>two</b> three</i> four</p></div>five</p>", lines(`paragraph: "One two three four"`, `paragraph: "five"`)},
		{"headings", "<h1>Fees</h1><h2>Port</h2><p>One.<h3>Boats</h3><p>Two.<h2>Inland</h2><p>Three.<p><strong>The fleet</strong></p><p>Four.",
			lines(`headline: "Fees"`, `heading: "Port"`, `paragraph under "Port": "One."`, `heading under "Port": "Boats"`,
				`paragraph under "Boats": "Two."`, `heading: "Inland"`, `paragraph under "Inland": "Three."`,
				`heading under "Inland": "The fleet"`, `paragraph under "The fleet": "Four."`)},
		{"table", "<table><caption>Boats</caption><tr><th rowspan=2>Port<th colspan=2>Year<tr><th>2019<th>2020<tr><td>Ayr<td><b>4</b>10<td></tr></table>",
			lines(`paragraph: "Boats"`, `cell of 1 at 0,0: "Port"`, `cell of 1 at 0,1: "Year"`, `cell of 1 at 1,1: "2019"`,
				`cell of 1 at 1,2: "2020"`, `cell of 1 at 2,0: "Ayr"`, `cell of 1 at 2,1: "410"`)},
		{"table with a title", "<table><tr><td colspan=2>Boats in 2020<tr><td>Ayr<td>410</table>",
			lines(`paragraph: "Boats in 2020"`, `cell of 1 at 0,0: "Ayr"`, `cell of 1 at 0,1: "410"`)},
		{"table for looks", "<table role=presentation><tr><td><p>One.<td><p>Two.</table>", lines(`paragraph: "One."`, `paragraph: "Two."`)},
		{"preformatted", "<pre>One\ntwo.\n\nThree.</pre>", lines(`paragraph: "One two."`, `paragraph: "Three."`)},
		{"title as headline", "<title>Fees rise at all ports | Gazette</title><p>They rose.", lines(`headline: "Fees rise at all ports"`, `paragraph: "They rose."`)},
		{"a dash in the title", "<title>Fees rise at all ports - but wages lag</title><p>They rose.", lines(`headline: "Fees rise at all ports - but wages lag"`, `paragraph: "They rose."`)},
		{"title without text", "<title></title>One.<title>Two</title>", lines(`paragraph: "One."`)},
		{"tag without end", "<p>One<a href='x", lines(`paragraph: "One"`)},
		{"front matter", "\ufeff---\ntitle: Fees\n---\n<p>One", lines(`headline: "Fees"`, `paragraph: "One"`)},
		{"nothing", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := HTML("a.html", test.raw, Options{})
			if got := outline(doc); got != test.want {
				t.Errorf("got\n%swant\n%s", got, test.want)
			}
			checkPlaces(t, doc)
			for n := range doc.Blocks {
				checkDecoded(t, doc, &doc.Blocks[n])
			}
		})
	}
}

// TestHTMLPlaces finds words of the text and looks at what stands there.
func TestHTMLPlaces(t *testing.T) {
	tests := []struct{ raw, text, want string }{
		{"<p>The fleet has <b>40</b> boats.", "40", "40"},
		{"<p>The fleet has <b>40</b> boats.", "40 boats", "40</b> boats"},
		{"<p><b>1</b>,200 boats", "1,200", "1</b>,200"},
		{"<p>It costs &pound;5&nbsp;a day.", "£5", "&pound;5"},
		{"<p>It costs &pound;5&nbsp;million.", "£5\u00a0million", "&pound;5&nbsp;million"},
		{"<p>12&ndash;14%", "12–14%", "12&ndash;14%"},
		{"<p>12&ndash;14%", "14%", "14%"},
		{"<p>It\n  rose.", "It rose", "It\n  rose"},
		{"\ufeff<p>It is \xa35.", "£5", "\xa35"},
		{"<p>10<sup>6</sup> boats", "10⁶", "10<sup>6"},
	}
	for _, test := range tests {
		doc := HTML("a.html", test.raw, Options{})
		found := false
		for _, b := range doc.Blocks {
			if i := strings.Index(b.Text, test.text); i >= 0 {
				found = true
				span := b.Span(i, i+len(test.text))
				if got := doc.Text(span); got != test.want {
					t.Errorf("%q: %q stands at %q, want %q", test.raw, test.text, got, test.want)
				}
				if got := doc.Plain(span); got != test.text {
					t.Errorf("%q: %q is read back as %q", test.raw, test.text, got)
				}
			}
		}
		if !found {
			t.Errorf("%q: no block has %q:\n%s", test.raw, test.text, outline(doc))
		}
	}
}

// TestPlain reads places back: across blocks, within words, and of text that has no markup.
func TestPlain(t *testing.T) {
	raw := "<h1>Fees</h1><p>They rose by &pound;<b>5</b>.</p>"
	doc := HTML("a.html", raw, Options{})
	for _, test := range []struct {
		text, want string
	}{
		{"Fees</h1><p>They", "Fees They"}, {"y rose", "y rose"}, {"&pound;<b>5", "£5"}, {"5</b>.</p>", "5."}, {"<p>", ""}, {raw, "Fees They rose by £5."},
	} {
		at := strings.Index(raw, test.text)
		if got := doc.Plain(Span{at, at + len(test.text)}); got != test.want {
			t.Errorf("%q is read as %q, want %q", test.text, got, test.want)
		}
	}
	if doc := Markdown("a.md", "It is *5* &amp; up.", Options{}); doc.Plain(Span{6, 16}) != "*5* &amp; " {
		t.Errorf("Markdown is quoted as %q", doc.Plain(Span{6, 16}))
	}
}
