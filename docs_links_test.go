package claimcheck_test

import (
	"os"
	"strings"
	"testing"

	"claimcheck/corpus"
)

// TestLinksInDocs reads the article in docs/articles.md and finds the links that the
// table below it shows.
func TestLinksInDocs(t *testing.T) {
	doc, err := os.ReadFile("docs/articles.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(doc), "```markdown\n")
	raw, rest, ends := strings.Cut(rest, "```\n")
	_, rest, headed := strings.Cut(rest, "| words | address | in a note |\n|---|---|---|\n")
	table, _, closed := strings.Cut(rest, "\n\n")
	if !ok || !ends || !headed || !closed {
		t.Fatal("docs/articles.md shows no article with its links")
	}
	var found []string
	article := corpus.Markdown("a.md", raw, corpus.Options{})
	for _, l := range article.Links {
		note := map[bool]string{false: "no", true: "yes"}[l.Note]
		found = append(found, strings.Join([]string{"| " + article.Text(l.Span), l.Address, note + " |"}, " | "))
	}
	if got := strings.Join(found, "\n"); got != table {
		t.Errorf("the links are\n%s\nand the docs show\n%s", got, table)
	}
}
