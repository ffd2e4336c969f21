package corpus

import (
	"fmt"
	"strings"
	"testing"
)

// TestTangledHTML reads a megabyte each of pages written to hurt: what is read is
// bounded by what is there, and so is the way to it.
func TestTangledHTML(t *testing.T) {
	const size = 1 << 20
	fill := func(unit string) string { return strings.Repeat(unit, size/len(unit)) }
	tests := []struct{ name, raw, text string }{
		{"divs", fill("<div>") + "five", "five"},
		{"bold", fill("<b>") + "five", "five"},
		{"headings", strings.Repeat("<h1><div>", size/9) + "five", "five"},
		{"end tags of others", strings.Repeat("<i><div>", 500) + fill("</i></p>") + "five", "five"},
		{"tags without end", "five" + fill("<a"), "five"},
		{"end tags without end", "five" + fill("</a"), "five"},
		{"ampersands", fill("&"), fill("&")},
		{"references without end", fill("&ampx"), strings.Repeat("&x", size/5)},
		{"names without end", fill("&a"), fill("&a")},
		{"attributes", "<p" + attributes(size/2) + ">" + strings.Repeat("<b x>", size/12) + "five", "five"},
		{"one attribute", "five<p title='" + fill("a"), "five"},
		{"classes", "<p class='" + fill("ad-b ") + "'>five", "five"},
		{"zeros", "five" + fill("\x00"), "five"},
		{"a comment", "five<!--" + fill("-"), "five"},
		{"comments", fill("<!---->") + "five", "five"},
		{"broken UTF-8", fill("\x81") + "five", "five"},
		{"a script", "five<script>" + fill("</p><!--<script>"), "five"},
		{"scripts deep down", strings.Repeat("<div>", 600) + fill("<script>5</script>") + "five", "five"},
		{"what is never seen, deep down", fill("<svg>6") + "7", ""},
		{"scripts", fill("<script></p></script>") + "five", "five"},
		{"JSON", "five<script type=application/ld+json>" + fill("["), "five"},
		{"tables", fill("<table><tr><td>") + "five", "five"},
		{"cells", "<table><tr><th>five" + fill("<td colspan=50 rowspan=50>"), "five"},
		{"rows", "<table><tr><th>five" + fill("<tr><td colspan=50 rowspan=50>"), "five"},
		{"raised", strings.Repeat("<sup>", 500) + fill("<sup>th</sup>"), strings.Repeat("th", size/13)},
		{"raised after a long word", fill("a") + strings.Repeat("<sup>1</sup>", size/12), fill("a")},
		{"line breaks", "five" + fill("<br>"), "five"},
		{"times", strings.Repeat("<div>", 510) + fill("<time datetime=2020-01-01>") + "five", "five"},
		{"white space", "five" + fill(" \n"), "five"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := HTML("a.html", test.raw, Options{})
			var text strings.Builder
			for _, b := range doc.Blocks {
				text.WriteString(b.Text)
			}
			if text.String() != test.text {
				t.Errorf("%d bytes were read, %.40q, want %.40q", text.Len(), text.String(), test.text)
			}
			checkPlaces(t, doc)
		})
	}
}

// attributes returns attributes of which no two have one name.
func attributes(size int) string {
	var b strings.Builder
	for n := 0; b.Len() < size; n++ {
		fmt.Fprintf(&b, " a%d=1", n)
	}
	return b.String()
}
