package corpus

import (
	"strings"
	"testing"
)

var fuzzSeeds = []string{
	"", "\ufeff", "\r", "---\ntitle: A\npublished: 2024-03-31\n---\n# A\n", "---\n[[[\n---\n",
	"Harbour fees rise\n\nThe port\u00a0said so.\n\nBoats\n\n- 5\n- 6\n  of 7\n\n1. \n2. x",
	"# A *b*\n\n- [c](d) &pound;5\n\n> e\n> `f`\n\n| g | h |\n|---|---|\n| i\\|j | **k** |\n",
	"a<br>b `c` <http://d> ![e](f)\\\ng\\*  \nh\xff\xa3&#0;&#x110000;", "**Bold line**\n\ntext\n===\n\n[a]: b\n",
	"Fees\u200b\n\n\u2066\u2069\n\n- \u202d1,\u200b250\u202c mil\u00adlion &shy; &#x200b;5 \ufeff",
	"- Fees\n  -a\n  :-\n  -\n",
	"[a *b*](http://c.d)[^1] <https://e.f> <a href='//g.h'>i</a> www.j.k/(l).[^m]\n\n[^1]: http://n.o\n[^M]: [p][q] http://r.s)\n\n[q]: /t\n",
	"---\nurl: http://a.b/c\n---\n[d](e)\u200b[f](<g\u202e>)",
}

func FuzzPlainText(f *testing.F) {
	for _, raw := range fuzzSeeds {
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		doc := PlainText("a.txt", raw, Options{})
		checkPlaces(t, doc)
		for _, b := range doc.Blocks {
			if got := withoutUnseen(doc.Text(b.Whole())); got != b.Text {
				t.Errorf("%q stands where the raw text has %q", b.Text, got)
			}
		}
	})
}

// withoutUnseen drops the characters that nobody sees. What is no UTF-8 stays.
func withoutUnseen(s string) string {
	for _, r := range "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff" {
		s = strings.ReplaceAll(s, string(r), "")
	}
	return s
}

func FuzzMarkdown(f *testing.F) {
	for _, raw := range fuzzSeeds {
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		doc := Markdown("a.md", raw, Options{})
		checkPlaces(t, doc)
		for _, b := range doc.Blocks {
			for _, p := range b.pieces {
				if text := b.Text[p.at:]; !p.opaque && !strings.HasPrefix(text, doc.Raw[p.raw:p.raw+p.rawLen]) {
					t.Errorf("%q stands where the raw text has %q", text, doc.Raw[p.raw:p.raw+p.rawLen])
				}
			}
		}
	})
}

func FuzzJSONLines(f *testing.F) {
	f.Add(`{"id":"a","text":"b"}`)
	f.Add("{\"id\":1,\"published\":\"x\",\"text\":\"\xff\\u0000\"}\n\n[")
	f.Fuzz(func(t *testing.T, raw string) {
		g := gathering{ids: map[uint64]bool{}, yield: func(source Source, err error) bool {
			if err == nil {
				doc, _ := source.Document()
				checkPlaces(t, doc)
			}
			return true
		}}
		g.lines(newLineReader(strings.NewReader(raw)), "a.jsonl")
	})
}
