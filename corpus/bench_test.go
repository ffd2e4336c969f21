package corpus

import (
	"strings"
	"testing"
)

// benchArticle is about as long as a long newspaper article.
var benchArticle = strings.Repeat(strings.Join([]string{
	"The harbour in winter", "",
	"The port took £5.2 million in fees in the year to March, 12% more than the year before,",
	"although only 1,240 boats called there.", "",
	"- **Ayr** saw 410 boats, up by [a third](https://example.org/ayr)",
	"- Oban saw fewer than 300", "",
	"“We expected this,” the harbour master said. “It is &pound;400 a boat.”", "", "",
}, "\n"), 25)

func BenchmarkPlainText(b *testing.B) {
	b.SetBytes(int64(len(benchArticle)))
	b.ReportAllocs()
	for b.Loop() {
		PlainText("a.txt", benchArticle, Options{})
	}
}

func BenchmarkMarkdown(b *testing.B) {
	b.SetBytes(int64(len(benchArticle)))
	b.ReportAllocs()
	for b.Loop() {
		Markdown("a.md", benchArticle, Options{})
	}
}

func BenchmarkTangledMarkdown(b *testing.B) {
	raw := strings.Repeat(strings.Repeat("*a_ ", 499)+"\n\n", 32)
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		Markdown("a.md", raw, Options{})
	}
}

func BenchmarkPosition(b *testing.B) {
	doc := PlainText("a.txt", benchArticle, Options{})
	for b.Loop() {
		for offset := 0; offset < len(doc.Raw); offset += 50 {
			doc.Position(offset)
		}
	}
}

// benchPage is about as long as a newspaper's page without its scripts.
var benchPage = "<!doctype html><html><head><title>Fees</title></head><body><nav><ul>" +
	strings.Repeat("<li class=\"menu-item\"><a href=\"/news/harbour\" data-link-name=\"nav\">Harbours</a></li>\n", 40) +
	"</ul></nav><main class=\"site-main\"><article class=\"post\"><h1>The harbour in winter</h1>\n" +
	strings.Repeat("<p class=\"article__body text\">The port took &pound;5.2&nbsp;million in fees in the year to <b>March</b>, 12% more than\n"+
		"the year before, although only 1,240 boats called there. <a href=\"https://example.org/ayr?x=1&amp;y=2\" class=\"link\">Ayr</a> saw 410.</p>\n"+
		"<div class=\"ad-slot\" style=\"min-height:250px\"></div>\n<ul><li>Oban saw fewer than 300</li></ul>\n", 60) +
	"</article></main><footer class=\"site-footer\"><p>All rights reserved.</p></footer></body></html>"

func BenchmarkHTML(b *testing.B) {
	b.SetBytes(int64(len(benchPage)))
	b.ReportAllocs()
	for b.Loop() {
		HTML("a.html", benchPage, Options{})
	}
}
