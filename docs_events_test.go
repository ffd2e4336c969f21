package claimcheck_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/report"
)

// TestEventsExample checks the article that docs/verdicts.md shows by the table of
// dates and votes that docs/figures.md shows.
func TestEventsExample(t *testing.T) {
	block := func(file, section, opens string) (text, rest string) {
		docs, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, rest, ok := strings.Cut(string(docs), section)
		_, rest, found := strings.Cut(rest, opens)
		if !ok || !found {
			t.Fatalf("%s has no such example below “%s”", file, section)
		}
		text, rest, _ = strings.Cut(rest, "```")
		return text, rest
	}
	table, _ := block("docs/figures.md", "## Dates and votes", "```csv\n")
	article, rest := block("docs/verdicts.md", "## When something happened", "```markdown\n")
	_, want, _ := strings.Cut(rest, "```\n")
	want, _, _ = strings.Cut(want, "```")
	file := filepath.Join(t.TempDir(), "acts.csv")
	if err := os.WriteFile(file, []byte(table), 0o644); err != nil {
		t.Fatal(err)
	}
	catalogue, problems, err := figures.Load([]string{file})
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	doc := corpus.Markdown("article.md", "---\npublished: 2021-10-06\n---\n"+article, corpus.Options{})
	r := (&check.Checker{Catalogue: catalogue}).Article(extract.Read(doc))
	var b strings.Builder
	if err := (report.Text{W: &b}).Article(r); err != nil {
		t.Fatal(err)
	}
	tally := report.Tally{}
	tally.Add(r)
	got := strings.TrimPrefix(b.String(), "article.md\n") + tally.String() + "\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
