package report_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/report"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the scripts in testdata want")

// TestExplain explains the claims of each script, whose articles and figures are
// files and whose last is what is wanted. The comment may name the one number
// that is to be explained: "explain: 4,120".
func TestExplain(t *testing.T) {
	scripts, err := filepath.Glob("testdata/explain/*.txtar")
	if err != nil || len(scripts) < 10 {
		t.Fatal("ten judgements are to be explained", scripts, err)
	}
	for i, path := range scripts {
		scripts[i], _ = filepath.Abs(path)
	}
	for _, path := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			script, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			want := &script.Files[len(script.Files)-1]
			if want.Name != "want" {
				t.Fatal("the script does not end in a want")
			}
			got := explained(t, script)
			switch {
			case *update:
				want.Data = []byte(got)
				if err := os.WriteFile(path, txtar.Format(script), 0o644); err != nil {
					t.Fatal(err)
				}
			case got != string(want.Data):
				t.Errorf("(-want +got):\n%s", gocmp.Diff(string(want.Data), got))
			}
			if again := explained(t, script); again != got {
				t.Errorf("told otherwise the second time:\n%s", gocmp.Diff(got, again))
			}
		})
	}
}

// explained is what is told of the claims of a script's articles.
func explained(t *testing.T, script *txtar.Archive) string {
	t.Chdir(t.TempDir())
	for _, f := range script.Files {
		if err := os.MkdirAll(filepath.Dir(f.Name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(f.Name, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	catalogue, _, err := figures.Load([]string{"figures"})
	if err != nil {
		t.Fatal(err)
	}
	checker := &check.Checker{Catalogue: catalogue, Today: period.On(2026, 11, 1), Explain: true}
	_, only, _ := strings.Cut(strings.TrimSpace(string(script.Comment)), "explain: ")
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
