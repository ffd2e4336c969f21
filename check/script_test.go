package check_test

import (
	"cmp"
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
	"claimcheck/script"

	"github.com/rogpeppe/go-internal/txtar"
)

// today is when the scripts are checked, unless an "as-of:" line of their
// comment says otherwise: long after everything in them was published.
var today = period.On(2026, 11, 1)

// TestScripts checks the articles of each script by its figures. A script holds
// articles (.md, .txt), tables in figures/, and what is wanted: a line for every
// claim, one for every time at which a source tells that something happened, then
// one for every inconsistency.
//
//	article.md:12 "6.7%" contradicted measure <- figures/prices.csv:5 value | also CPI, 2023 | change to 6.3%
//	article.md:14 inconsistent share "960" "2,400" "45%"
//
// Before them stands what was doubted or refused of the tables, "figures/prices.csv:5
// doubted". Behind the arrow stand the cells that the claim was judged by, with the
// operation if one was needed.
func TestScripts(t *testing.T) {
	extractor := extract.New()
	script.Run(t, "testdata/*.txtar", func(t *testing.T, given *txtar.Archive) string {
		return checked(t, extractor, given)
	})
}

// checked is what the program finds in the articles of a script.
func checked(t *testing.T, extractor *extract.Extractor, given *txtar.Archive) string {
	dir := t.TempDir()
	script.Write(t, dir, given.Files)
	checker := &check.Checker{Today: today, AsOf: asOf(t, given)}
	var b strings.Builder
	if folder := filepath.Join(dir, "figures"); exists(folder) {
		catalogue, problems, err := figures.Load([]string{folder})
		if err != nil {
			t.Fatal(err)
		}
		checker.Catalogue = catalogue
		for _, p := range problems {
			sign := "doubted"
			if p.Refused {
				sign = "refused"
			}
			fmt.Fprintf(&b, "%s:%d %s\n", within(dir, p.File), p.Row, sign)
		}
	}
	for _, f := range given.Files {
		if ext := filepath.Ext(f.Name); ext != ".md" && ext != ".txt" {
			continue
		}
		for src, err := range corpus.Sources([]string{filepath.Join(dir, f.Name)}, nil, corpus.Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			doc, err := src.Document()
			if err != nil {
				t.Fatal(err)
			}
			list(&b, dir, checker.Article(extractor.Read(doc)))
		}
	}
	return b.String()
}

// asOf is the day of evaluation that the comment of a script gives.
func asOf(t *testing.T, given *txtar.Archive) period.Date {
	for line := range strings.Lines(string(given.Comment)) {
		if day, ok := strings.CutPrefix(line, "as-of:"); ok {
			p, err := period.Read(day)
			if err != nil {
				t.Fatal(err)
			}
			return p.From
		}
	}
	return period.Date{}
}

func load(t testing.TB, folder string) *figures.Catalogue {
	t.Helper()
	catalogue, problems, err := figures.Load([]string{folder})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("%s:%d: %s", p.File, p.Row, p.Why)
	}
	return catalogue
}

func write(t testing.TB, file string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// list writes a result as the scripts want it.
func list(b *strings.Builder, dir string, r *check.Result) {
	doc := r.Text.Doc
	place := func(s corpus.Span) string {
		line, _ := doc.Position(s.Start)
		return fmt.Sprintf("%s:%d", within(dir, doc.Name), line)
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		fmt.Fprintf(b, "%s %q %s\n", place(f.Claim.Span), doc.Text(f.Claim.Span), judgement(dir, f))
	}
	for i := range r.Dated {
		d := &r.Dated[i]
		fmt.Fprintf(b, "%s %q event %s\n", place(d.Dating.Span), doc.Plain(d.Dating.Span), judgement(dir, &d.Finding))
	}
	for _, in := range r.Inconsistencies {
		first := slices.MinFunc(in.Spans, func(a, b corpus.Span) int { return cmp.Compare(a.Start, b.Start) })
		fmt.Fprintf(b, "%s inconsistent %s", place(first), in.Reason)
		for _, s := range in.Spans {
			fmt.Fprintf(b, " %q", doc.Text(s))
		}
		b.WriteByte('\n')
	}
}

func judgement(dir string, f *check.Finding) string {
	var b strings.Builder
	b.WriteString(f.Status.String())
	if f.Reason != "" {
		b.WriteString(" " + f.Reason)
	}
	if f.Severity == check.Warning {
		b.WriteString(" (warning)")
	}
	if f.Evidence != nil {
		var cells []string
		for _, figure := range f.Evidence.Figures {
			c := figure.Cell()
			cells = append(cells, fmt.Sprintf("%s:%d %s", within(dir, c.File), c.Row, c.Column))
		}
		b.WriteString(" <- " + strings.Join(cells, ", "))
		if f.Evidence.Operation != "lookup" {
			b.WriteString(" (" + f.Evidence.Operation + ")")
		}
	}
	if _, other, ok := strings.Cut(f.Also, " is also "); ok {
		b.WriteString(" | also " + other)
	}
	if f.Suggestion != "" {
		b.WriteString(" | change to " + f.Suggestion)
	}
	return b.String()
}

func within(dir, file string) string {
	rel, err := filepath.Rel(dir, file)
	if err != nil {
		return file
	}
	return filepath.ToSlash(rel)
}
