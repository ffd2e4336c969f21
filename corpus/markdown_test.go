package corpus

import (
	"strings"
	"testing"
)

func TestMarkdown(t *testing.T) {
	tests := []struct{ name, raw, want string }{
		{
			"headline and headings",
			"# Fees rise\n\nOne.\n\n## The port\n\nTwo.\n\n### Boats\n\nThree.\n\n## Inland\n\nFour.\n\n# Annex\n\nFive.\n",
			lines(
				`headline: "Fees rise"`, `paragraph: "One."`,
				`heading: "The port"`, `paragraph under "The port": "Two."`,
				`heading under "The port": "Boats"`, `paragraph under "Boats": "Three."`,
				`heading: "Inland"`, `paragraph under "Inland": "Four."`,
				`heading: "Annex"`, `paragraph under "Annex": "Five."`,
			),
		},
		{
			"underlined headings", "Fees rise\n=========\n\nThe port\n--------\n\nOne.\n",
			lines(`headline: "Fees rise"`, `heading: "The port"`, `paragraph under "The port": "One."`),
		},
		{
			"a line in bold", "**The fleet**\n\nIt has **40** boats.\n\n**It has 40 boats.**\n",
			lines(
				`heading: "The fleet"`, `paragraph under "The fleet": "It has 40 boats."`,
				`paragraph under "The fleet": "It has 40 boats."`,
			),
		},
		{
			"markup within text", "It *rose* by [**5**%](http://a.org/2020) to\n£_40_ ![a 2010 chart](b.png), see <http://c.org/7>.\n",
			lines(`paragraph: "It rose by 5% to\n£40 a 2010 chart, see ."`),
		},
		{
			"code is no text", "Run `make 5`now.\n\n    x = 5\n\n```\ny = 6\n```\n\nDone.\n",
			lines(`paragraph: "Run now."`, `paragraph: "Done."`),
		},
		{
			"HTML is no text", "<div>\n5\n</div>\n\nSix<br>seven<!-- 8 --> <b>9</b>.\n",
			lines(`paragraph: "Six\nseven 9."`),
		},
		{
			"references and escapes", `&pound;5 &amp; &#163;6 &#xA3;7 \*8\* &nosuch; &amp 9\.`,
			lines(`paragraph: "£5 & £6 £7 *8* &nosuch; &amp 9."`),
		},
		{
			"lists", "- One\n- Two\n\n  Two more\n  1. Inner\n- Three\n\nBetween.\n\n1. Other\n",
			lines(
				`item of 1: "One"`, `item of 1: "Two"`, `item of 1: "Two more"`,
				`item of 2: "Inner"`, `item of 1: "Three"`, `paragraph: "Between."`, `item of 3: "Other"`,
			),
		},
		{
			"quotation", "## The port\n\n> We will\n> pay 5.\n",
			lines(`heading: "The port"`, `quotation under "The port": "We will\npay 5."`),
		},
		{
			"table", "- x\n\n| Port | Boats |\n|------|------:|\n| Ayr | **40** |\n| Oban | |\n| a\\|b | 7 |\n",
			lines(
				`item of 1: "x"`,
				`cell of 2 at 0,0: "Port"`, `cell of 2 at 0,1: "Boats"`,
				`cell of 2 at 1,0: "Ayr"`, `cell of 2 at 1,1: "40"`,
				`cell of 2 at 2,0: "Oban"`,
				`cell of 2 at 3,0: "a|b"`, `cell of 2 at 3,1: "7"`,
			),
		},
		{
			"a line below a table", "The fees rose.\nPort | Fee\n---|---\nAyr | 5\n---\nMore.\n",
			lines(
				`paragraph: "The fees rose."`,
				`cell of 1 at 0,0: "Port"`, `cell of 1 at 0,1: "Fee"`,
				`cell of 1 at 1,0: "Ayr"`, `cell of 1 at 1,1: "5"`,
				`paragraph: "More."`,
			),
		},
		{
			"link targets are no text", "See [the port][1].\n\n[1]: http://a.org/2020 \"5 boats\"\n",
			lines(`paragraph: "See the port."`),
		},
		{
			"line ends", "\ufeff# Fees\r\n\r\nThey rose  \r\nby 5%\\\r\nat once.\r\n",
			lines(`headline: "Fees"`, `paragraph: "They rose\nby 5%\nat once."`),
		},
		{"nothing", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := Markdown("a.md", test.raw, Options{})
			if got := outline(doc); got != test.want {
				t.Errorf("got\n%swant\n%s", got, test.want)
			}
			checkPlaces(t, doc)
		})
	}
}

// TestMarkdownPlaces finds words of the text and looks at what stands there.
func TestMarkdownPlaces(t *testing.T) {
	tests := []struct{ raw, text, want string }{
		{"The fleet has **40** boats.", "40", "40"},
		{"The fleet has **40** boats.", "40 boats", "40** boats"},
		{"It costs &pound;5 a day.", "£5", "&pound;5"},
		{"It costs &pound;5 a day.", "costs", "costs"},
		{"It rose by [5%](http://a.org).", "5%", "5%"},
		{"It rose by [5%](http://a.org).", "5%.", "5%](http://a.org)."},
		{"> It rose\n> by 5%.", "rose\nby", "rose\n> by"},
		{"It rose\r\nby 5%.", "by 5%", "by 5%"},
		{"\ufeff---\ntitle: Fees\n---\nIt rose by £5.", "£5", "£5"},
		{"| a | b |\n|---|---|\n| 5 | 6\u00a0% |", "6\u00a0%", "6\u00a0%"},
		{`It is 5\*6.`, "5*6", `5\*6`},
	}
	for _, test := range tests {
		doc := Markdown("a.md", test.raw, Options{})
		found := false
		for _, b := range doc.Blocks {
			if i := strings.Index(b.Text, test.text); i >= 0 {
				found = true
				if got := doc.Text(b.Span(i, i+len(test.text))); got != test.want {
					t.Errorf("%q: %q stands at %q, want %q", test.raw, test.text, got, test.want)
				}
			}
		}
		if !found {
			t.Errorf("%q: no block has %q:\n%s", test.raw, test.text, outline(doc))
		}
	}
}

// TestMarkdownWordsStandInRaw looks up every word of a text without character
// references: the raw text has it letter for letter.
func TestMarkdownWordsStandInRaw(t *testing.T) {
	raw := "# The *fleet*\n\n- It has **40** boats,\n  [20](x) of them old\n\n> and _30_ quays\n> in all\n\n| a | b |\n|---|---|\n| `c` 5 | 6 |\n"
	doc := Markdown("a.md", raw, Options{})
	words := 0
	for _, b := range doc.Blocks {
		at := 0
		for _, word := range strings.Fields(b.Text) {
			i := at + strings.Index(b.Text[at:], word)
			at = i + len(word)
			words++
			if got := doc.Text(b.Span(i, at)); got != word {
				t.Errorf("%q stands at %q", word, got)
			}
		}
	}
	if words != 19 {
		t.Errorf("%d words, want 19:\n%s", words, outline(doc))
	}
}
