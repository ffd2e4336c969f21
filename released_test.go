package claimcheck_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/release"
	"claimcheck/script"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestReleases checks the articles of each script by released texts. A script
// holds sources in source/, articles beside it, and what is wanted: what could not
// be read of the sources, and a line for every claim with the figure that it was
// judged by.
//
//	article.md:3 "£56 million" supported <- source/agency.md:7 "over £54m"
func TestReleases(t *testing.T) {
	extractor := extract.New()
	script.Run(t, "testdata/release/*.txtar", func(t *testing.T, given *txtar.Archive) string {
		return judgedByReleases(t, extractor, given.Files)
	})
}

// judgedByReleases is what is found in the articles among some files.
func judgedByReleases(t *testing.T, extractor *extract.Extractor, files []txtar.File) string {
	dir := t.TempDir()
	script.Write(t, dir, files)
	var b strings.Builder
	catalogue := loadReleases(t, &b, dir, filepath.Join(dir, "source"))
	checker := &check.Checker{Catalogue: catalogue, Today: period.On(2026, 11, 1)}
	for _, f := range files {
		if strings.HasPrefix(f.Name, "source/") {
			continue
		}
		listJudged(&b, dir, checker.Article(extractor.Read(document(t, filepath.Join(dir, f.Name)))))
	}
	return b.String()
}

func loadReleases(t *testing.T, b *strings.Builder, dir, source string) *figures.Catalogue {
	catalogue, problems, err := figures.LoadWith([]string{source}, figures.Readers{Text: release.Read})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		fmt.Fprintf(b, "%s: %s\n", relative(dir, p.File), p.Why)
	}
	return catalogue
}

func relative(dir, path string) string {
	name, err := filepath.Rel(dir, path)
	if err != nil {
		return path
	}
	return filepath.ToSlash(name)
}

func document(t *testing.T, path string) *corpus.Document {
	t.Helper()
	for src, err := range corpus.Sources([]string{path}, nil, corpus.Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		doc, err := src.Document()
		if err != nil {
			t.Fatal(err)
		}
		return doc
	}
	t.Fatal("no article at", path)
	return nil
}

func listJudged(b *strings.Builder, dir string, r *check.Result) {
	for i := range r.Findings {
		f := &r.Findings[i]
		line, _ := r.Text.Doc.Position(f.Claim.Span.Start)
		fmt.Fprintf(b, "%s:%d %q %s", relative(dir, r.Text.Doc.Name), line, r.Text.Doc.Plain(f.Claim.Span), f.Status)
		if f.Reason != "" {
			fmt.Fprintf(b, " %s", f.Reason)
		}
		if f.Evidence != nil {
			for n, figure := range f.Evidence.Figures {
				c := figure.Cell()
				fmt.Fprintf(b, " %s %s:%d %q", []string{"<-", "+"}[min(n, 1)], relative(dir, c.File), c.Row, c.Value)
			}
		}
		b.WriteByte('\n')
	}
}

// TestArticlesAgreeWithThemselves takes each of the project's articles for a
// release that says the same: nothing in it is contradicted, and most of what it
// says is found again. The other articles, taken for releases, are no reason to
// accuse it either.
func TestArticlesAgreeWithThemselves(t *testing.T) {
	articles, err := filepath.Glob(filepath.Join(example, "articles", "*"))
	if err != nil || len(articles) == 0 {
		t.Fatal("no articles", err)
	}
	extractor := extract.New()
	counts := map[check.Status]int{}
	for _, path := range articles {
		text := extractor.Read(document(t, path))
		same := articleAs(t, path, "released-")
		for i, sources := range [][]string{{same}, slices.DeleteFunc(slices.Clone(articles), func(other string) bool { return other == path })} {
			catalogue, _, err := figures.LoadWith(sources, figures.Readers{Text: release.Read})
			if err != nil {
				t.Fatal(err)
			}
			r := (&check.Checker{Catalogue: catalogue}).Article(text)
			for n := range r.Findings {
				f := &r.Findings[n]
				switch f.Status {
				case check.Contradicted, check.Outdated, check.Disputed, check.Imprecise:
					t.Errorf("%s: %q is %s %s: %s", path, text.Doc.Plain(f.Claim.Span), f.Status, f.Reason, f.Message)
				}
				if i == 0 {
					counts[f.Status]++
				}
			}
		}
	}
	if judged := counts[check.Supported] + counts[check.Unsourced]; 3*judged > 4*counts[check.Supported] {
		t.Errorf("of %d claims only %d are found again", judged, counts[check.Supported])
	}
}

// articleAs copies an article, so that it is not its own source.
func articleAs(t *testing.T, path, prefix string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(t.TempDir(), prefix+filepath.Base(path))
	if err := os.WriteFile(copied, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return copied
}
