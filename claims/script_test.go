package claims

import (
	"fmt"
	"strings"
	"testing"

	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/script"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestScripts finds the claims of each script's article. The want has a line for
// every claim: the number, the words that belong to it, and what else was found.
//
//	"£31 million" [the seizing of £31 million in cash] place Wales, own; period 2021, before; quoted, Ann Hall
func TestScripts(t *testing.T) {
	script.Run(t, "testdata/*.txtar", func(t *testing.T, given *txtar.Archive) string {
		if len(given.Files) != 1 || given.Files[0].Name != "article.md" {
			t.Fatal("a script holds article.md and want")
		}
		return listing(read(string(given.Files[0].Data)))
	})
}

func read(raw string) *extract.Text {
	return extract.Read(corpus.Markdown("article.md", raw, corpus.Options{}))
}

func listing(text *extract.Text) string {
	ctx := newContext(text, nil)
	var b strings.Builder
	for _, c := range Find(text) {
		own := ctx.own[c.Quantity]
		fmt.Fprintf(&b, "%q [%s] %s\n", text.Doc.Text(c.Span), tidy(ctx.block(c.Of(text).Block).Text[own.from:own.to]), described(&c))
	}
	return b.String()
}

var nears = [...]string{"nowhere", "headline", "above", "earlier", "before", "sentence", "own"}

func described(c *Claim) string {
	var parts []string
	add := func(format string, args ...any) { parts = append(parts, fmt.Sprintf(format, args...)) }
	if c.Place.Near != Nowhere {
		add("place %s, %s", c.Place.Name, nears[c.Place.Near])
	}
	switch {
	case c.Period.Unresolved:
		add("period open, %s", nears[c.Period.Near])
	case c.Period.Near != Nowhere:
		add("period %s, %s", c.Period.Period, nears[c.Period.Near])
	}
	if c.Base.Near != Nowhere {
		add("base %s, %s", c.Base.Period, nears[c.Base.Near])
	}
	if c.Voice != OwnVoice {
		add("%s, %s", c.Voice, c.Speaker)
	}
	if c.Modality != Fact {
		add("%s", c.Modality)
	}
	return strings.Join(parts, "; ")
}
