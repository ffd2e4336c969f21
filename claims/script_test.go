package claims

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/corpus"
	"claimcheck/extract"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the scripts in testdata want")

// TestScripts finds the claims of each script's article. The want has a line for
// every claim: the number, the words that belong to it, and what else was found.
//
//	"£31 million" [the seizing of £31 million in cash] place Wales, own; period 2021, before; quoted, Ann Hall
func TestScripts(t *testing.T) {
	scripts, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatal("no scripts in testdata", err)
	}
	for _, path := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			script, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if len(script.Files) != 2 || script.Files[0].Name != "article.md" || script.Files[1].Name != "want" {
				t.Fatal("a script holds article.md and want")
			}
			text := read(string(script.Files[0].Data))
			got := listing(text)
			if *update {
				script.Files[1].Data = []byte(got)
				if err := os.WriteFile(path, txtar.Format(script), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if diff := cmp.Diff(string(script.Files[1].Data), got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func read(raw string) *extract.Text {
	return extract.Read(corpus.Markdown("article.md", raw, corpus.Options{}))
}

func listing(text *extract.Text) string {
	ctx := newContext(text)
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
