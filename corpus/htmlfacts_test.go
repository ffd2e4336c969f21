package corpus

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestPageFacts(t *testing.T) {
	linked := func(json string) string { return `<script type="application/ld+json">` + json + `</script>` }
	tests := []struct{ name, head, want string }{
		{"Open Graph", `<meta property="og:title" content="Fees &amp; boats"><meta property="og:site_name" content="Gazette">
			<meta property="article:published_time" content="2024-03-31T23:30:00-05:00"><meta property="og:url" content="https://a.example/1">`,
			"Fees & boats, 2024-03-31, by , Gazette, https://a.example/1"},
		{"names without case", `<META NAME="DC.Date.Issued" CONTENT="2003-02-11"><meta name="DC.creator" content="Ann Lee">`, ", 2003-02-11, by Ann Lee, , "},
		{"the first that can be read", `<meta name="date" content="2020-07-02"><meta name="dc.date" content="last week"><meta itemprop="datePublished" content="2020-07-03">`,
			", 2020-07-03, by , , "},
		{"a time in the text", `<body><nav><time datetime="2001-01-01">x</time></nav><time class="updated" datetime="2020-07-09">x</time><time datetime="2020-07-03T10:00">x</time>`,
			", 2020-07-03, by , , "},
		{"an author who is an address", `<meta name="author" content="https://a.example/ann"><meta name="byl" content="Ann Lee">`, ", 0001-01-01, by Ann Lee, , "},
		{"canonical", `<link rel="Canonical" href="https://a.example/2"><link rel="icon" href="x">`, ", 0001-01-01, by , , https://a.example/2"},
		{"one thing", linked(`{"@type":"NewsArticle","headline":"Fees","datePublished":"2020-07-03T06:00:04.000Z","author":"Ann Lee","publisher":{"name":"Gazette"},"url":"u"}`),
			"Fees, 2020-07-03, by Ann Lee, Gazette, u"},
		{"a list", linked(`[{"@type":"BreadcrumbList"},{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2020-07-03","author":[{"name":"Ann Lee"},{"name":"Bo Ek"}]}]`),
			", 2020-07-03, by Ann Lee, Bo Ek, , "},
		{"a graph", linked(`{"@graph":[{"@id":"#g","name":"Gazette"},{"@type":"WebPage","datePublished":"2019-01-01"},{"@type":"Article","datePublished":"2020-07-03","publisher":{"@id":"#g"}}]}`),
			", 2020-07-03, by , Gazette, "},
		{"a page that is no article", linked(`{"@type":"WebPage","name":"Fees","datePublished":"2020-07-03"}`), "Fees, 2020-07-03, by , , "},
		{"what is not JSON", linked(`{"@type":"NewsArticle",}`) + linked(strings.Repeat("[", 20000)), ", 0001-01-01, by , , "},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := HTML("a.html", test.head, Options{})
			got := fmt.Sprintf("%s, %s, by %s, %s, %s", doc.Title, doc.Published.Format(time.DateOnly), doc.Author, doc.Outlet, doc.URL)
			if got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestPageDateFromOutside: a page with a date that cannot be read keeps the one it was given.
func TestPageDateFromOutside(t *testing.T) {
	day := time.Date(2020, 7, 3, 0, 0, 0, 0, time.UTC)
	raw := `<meta name="date" content="soon"><p>One.`
	if doc := HTML("a.html", raw, Options{Published: day}); !doc.Published.Equal(day) || len(doc.Notes) > 0 {
		t.Errorf("published %v, notes %q", doc.Published, doc.Notes)
	}
	if doc := HTML("a.html", raw, Options{}); len(doc.Notes) != 1 || !strings.Contains(doc.Notes[0], `"soon" is not a date`) {
		t.Errorf("notes %q", doc.Notes)
	}
}

func TestPageNotes(t *testing.T) {
	tests := []struct{ raw, want string }{
		{"<meta charset=utf-8><p>caf\u00e9", ""},
		{"<meta charset=windows-1252><p>caf\xe9", "The text is not UTF-8 throughout, first on line 1; bytes that are not were read as Windows-1252."},
		{"<meta charset=koi8-r><p>5", ""},
		{"<meta http-equiv=content-type content='text/html; charset=koi8-r'><p>\xc1\xc2",
			"The text is not UTF-8 throughout, first on line 1; bytes that are not were read as Windows-1252. The page says that its text is in koi8-r, which is not read; save it as UTF-8."},
		{"<html lang=fr><p>Cinq.", `The page says that its language is "fr"; only English is read.`},
		{"<html lang=en-GB><p>Five.", ""},
		{"<div id=root></div><script>run()</script>", "The page shows no text; if a script writes it, save the page from a browser that shows it."},
		{"<nav>Five.</nav>", "No article was made out on the page, so all its text was read."},
		{strings.Repeat("<div>", 600) + "Five.", "Elements stand more than 512 deep within one another; the deepest were read as text alone."},
	}
	for _, test := range tests {
		if got := strings.Join(HTML("a.html", test.raw, Options{}).Notes, " "); got != test.want {
			t.Errorf("%.60q: got %q, want %q", test.raw, got, test.want)
		}
	}
}

// TestPageMeta reads every row of the table of names.
func TestPageMeta(t *testing.T) {
	facts := map[string]int{}
	for name, row := range pageMeta() {
		facts[row.fact]++
		if name != strings.ToLower(name) && !strings.HasPrefix(name, "itemprop:") {
			t.Errorf("%s has capitals and is never found", name)
		}
	}
	if want := map[string]int{"published": 34, "title": 9, "author": 10, "outlet": 6, "url": 3, "licence": 3}; fmt.Sprint(facts) != fmt.Sprint(want) {
		t.Errorf("%v, want %v: a name stands twice or for something else", facts, want)
	}
}

func TestLooksLikeHTML(t *testing.T) {
	for raw, want := range map[string]bool{
		"<!doctype html>": true, "\ufeff \n<!DOCTYPE HTML PUBLIC>": true, "<html lang=en>": true,
		"<?xml version=\"1.0\"?>\n<html>": true, "<?xml version=\"1.0\"?><rss>": false, "<p>Five": false,
		"Five <html>": false, "": false, "<?xml": false,
	} {
		if got := looksLikeHTML(raw); got != want {
			t.Errorf("%q: %v", raw, got)
		}
	}
}
