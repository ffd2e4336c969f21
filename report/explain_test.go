package report_test

import (
	"os"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/report"
	"claimcheck/script"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// TestExplain explains the claims of each script, which has an article and figures.
// The comment may name the one number that is to be explained: "explain: 4,120".
// What is told the second time is the same.
func TestExplain(t *testing.T) {
	script.Run(t, "testdata/explain/*.txtar", func(t *testing.T, given *txtar.Archive) string {
		told := explained(t, given)
		if again := explained(t, given); again != told {
			t.Errorf("told otherwise the second time (-first +second):\n%s", gocmp.Diff(told, again))
		}
		return told
	})
}

// explained is what is told of the claims of a script's articles.
func explained(t *testing.T, given *txtar.Archive) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	defer os.Chdir(dir)
	folder := t.TempDir()
	script.Write(t, folder, given.Files)
	if err := os.Chdir(folder); err != nil { // so that the paths are the same each time
		t.Fatal(err)
	}
	catalogue, _, err := figures.Load([]string{"figures"})
	if err != nil {
		t.Fatal(err)
	}
	checker := &check.Checker{Catalogue: catalogue, Today: period.On(2026, 11, 1), Explain: true}
	_, only, _ := strings.Cut(strings.TrimSpace(string(given.Comment)), "explain: ")
	var b strings.Builder
	for src, err := range corpus.Sources([]string{"article.md"}, nil, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, err := src.Document()
		if err != nil {
			t.Fatal(err)
		}
		r := checker.Article(extract.New().Read(doc))
		for i := range r.Claims {
			if only == "" || strings.HasPrefix(doc.Text(r.Claims[i].Span), only) {
				if err := (report.Text{W: &b}).Explain(r, i); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	return b.String()
}
