package claimcheck_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/pipeline"
	"claimcheck/script"
)

const example = "corpus/example"

// exampleResults checks the articles of the example by its figures, as they were
// known long after the articles appeared.
func exampleResults(t testing.TB) map[string]*check.Result {
	t.Helper()
	catalogue, problems, err := figures.Load([]string{filepath.Join(example, "figures")})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		if p.Refused {
			t.Errorf("%s:%d: %s", p.File, p.Row, p.Why)
		}
	}
	checker := &check.Checker{Catalogue: catalogue, AsOf: period.On(2026, 11, 1)}
	sources := corpus.Sources([]string{filepath.Join(example, "articles")}, nil, corpus.Options{})
	results := make(map[string]*check.Result)
	for out := range pipeline.Check(context.Background(), sources, checker, pipeline.Options{}) {
		if out.Err != nil {
			t.Fatal(out.Err)
		}
		results[filepath.Base(out.Name)] = out.Result
	}
	return results
}

// A planted is one labelled number of the example. Its quote ends with the
// number.
type planted struct{ article, quote, status, reason string }

func readPlanted(t testing.TB) []planted {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(example, "PLANTED.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	r := csv.NewReader(bytes.NewReader(raw))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var all []planted
	for _, row := range rows[1:] {
		all = append(all, planted{row[0], row[1], row[2], row[3]})
	}
	return all
}

// found is what the program said of a labelled number.
func found(r *check.Result, p planted) (status, reason string) {
	at := strings.Index(r.Text.Doc.Raw, p.quote)
	if at < 0 {
		return "quote not in the article", ""
	}
	end := at + len(p.quote)
	number := corpus.Span{Start: end - 1, End: end}
	for _, in := range r.Inconsistencies {
		if slices.ContainsFunc(in.Spans, number.Overlaps) && p.status == "inconsistency" {
			return "inconsistency", in.Reason
		}
	}
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Claim.Span.Overlaps(number) {
			return f.Status.String(), f.Reason
		}
	}
	return "skipped", ""
}

// TestScores holds what the program finds in the example to a golden file, so
// that every change shows what it did to precision and recall.
func TestScores(t *testing.T) {
	results := exampleResults(t)
	type pair struct{ want, got string }
	confusion := make(map[pair]int)
	var missed []string
	for _, p := range readPlanted(t) {
		r := results[p.article]
		if r == nil {
			t.Errorf("no result for %s", p.article)
			continue
		}
		status, reason := found(r, p)
		confusion[pair{p.status, status}]++
		if status != p.status || status == "contradicted" && reason != p.reason {
			missed = append(missed, fmt.Sprintf("%s  %q  want %s, got %s", p.article, p.quote, joined(p.status, p.reason), joined(status, reason)))
		}
	}
	statuses := []string{"supported", "contradicted", "outdated", "imprecise", "disputed", "unsourced", "unchecked", "inconsistency", "skipped"}
	var b strings.Builder
	fmt.Fprintf(&b, "%-14s %6s %6s %6s %9s %7s\n", "status", "right", "said", "gold", "precision", "recall")
	for _, s := range statuses {
		var said, gold int
		for p, n := range confusion {
			if p.got == s {
				said += n
			}
			if p.want == s {
				gold += n
			}
		}
		if gold+said > 0 {
			right := confusion[pair{s, s}]
			fmt.Fprintf(&b, "%-14s %6d %6d %6d %9s %7s\n", s, right, said, gold, percent(right, said), percent(right, gold))
		}
	}
	fmt.Fprintf(&b, "\nmissed\n%s\n", strings.Join(missed, "\n"))
	script.Golden(t, "testdata/eval/scores.golden", b.String())
}

func joined(status, reason string) string { return strings.TrimSuffix(status+"/"+reason, "/") }

func percent(n, of int) string {
	if of == 0 {
		return "–"
	}
	return fmt.Sprintf("%d%%", (200*n+of)/(2*of))
}
