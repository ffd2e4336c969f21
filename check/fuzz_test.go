package check_test

import (
	"path/filepath"
	"slices"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
)

// reasons are those of the machine interface, by status.
var reasons = map[check.Status][]string{
	check.Supported:    {""},
	check.Disputed:     {""},
	check.Contradicted: {"value", "digits", "scale", "unit", "per", "place", "period", "measure", "direction", "base", "bound", "points"},
	check.Imprecise:    {"misrounded", "rounding", "understated", "overstated", "hedge"},
	check.Outdated:     {"before_publication", "revised", "running_total"},
	check.Unsourced:    {"no_figure", "unsure", "vague", "personal"},
	check.Unchecked:    {"opinion", "forecast", "target", "hypothetical", "mentioned"},
}

// FuzzArticle holds for any article and any small table: nothing panics, every
// claim has one finding, with a status and a reason of the machine interface,
// judged by figures that are there, and all spans lie in the article.
func FuzzArticle(f *testing.F) {
	table := "measure,place,period,as_of,value,unit\nHerring landed,Scotland,2021,2022-09-01,84200,tonnes\nHerring landed,Scotland,2021,2023-09-01,86500,tonnes\nRate,Wales,2022,,5.1,%\n"
	f.Add("Boats landed 84,200 tonnes of herring in Scotland in 2021, up 3% on 2020.", table)
	f.Add("# 1 in 5\n\n| Wales | 2022 |\n|---|---|\n| Rate | 5% |\n\n“Of the 40, 45 doubled,” she said.", table)
	f.Add("---\npublished: 2023-01-01\n---\nThe rate in Wales fell by 0 points to -5.1%.", "Area,2021,2022\nWales,-1,0\n")
	f.Add("12 of the 0 boats (3%)", "a,b\n1\n")
	f.Add("---\npublished: 2023-01-01\n---\nThe diet passed the Fen Act 40–12 two months ago. The Fen Act was opened on 3 May 2022.", "measure,value,unit\nFen Act passed by the diet,2022-11-02,date\nFen Act passed by the diet,40-12,votes\n")
	extractor := extract.New()
	f.Fuzz(func(t *testing.T, article, table string) {
		dir := t.TempDir()
		write(t, filepath.Join(dir, "table.csv"), []byte(table))
		catalogue, _, err := figures.Load([]string{dir})
		if err != nil {
			return // refused as a whole: no article is checked by it
		}
		doc := corpus.Markdown("article.md", article, corpus.Options{})
		r := (&check.Checker{Catalogue: catalogue, Today: today}).Article(extractor.Read(doc))
		if len(r.Findings) != len(r.Claims) {
			t.Fatalf("%d findings of %d claims", len(r.Findings), len(r.Claims))
		}
		inside := func(s corpus.Span) bool { return 0 <= s.Start && s.Start < s.End && s.End <= len(article) }
		for i := range r.Findings {
			f := &r.Findings[i]
			if f.Claim != &r.Claims[i] || !inside(f.Claim.Span) {
				t.Errorf("finding %d is of %v", i, f.Claim.Span)
			}
			if !slices.Contains(reasons[f.Status], f.Reason) {
				t.Errorf("%q is %v with the reason %q", doc.Text(f.Claim.Span), f.Status, f.Reason)
			}
			judged := f.Status != check.Unsourced && f.Status != check.Unchecked
			if judged != (f.Evidence != nil && len(f.Evidence.Figures) > 0) {
				t.Errorf("%q is %v by the evidence %v", doc.Text(f.Claim.Span), f.Status, f.Evidence)
			}
		}
		for i := range r.Dated {
			d := &r.Dated[i]
			if !inside(d.Dating.Span) || !slices.Contains(reasons[d.Status], d.Reason) {
				t.Errorf("%v is %v with the reason %q", d.Dating.Span, d.Status, d.Reason)
			}
			if (d.Status != check.Unsourced) != (d.Evidence != nil) {
				t.Errorf("%q is %v by the evidence %v", doc.Text(d.Dating.Span), d.Status, d.Evidence)
			}
		}
		for _, in := range r.Inconsistencies {
			if len(in.Spans) == 0 || in.Reason == "" || slices.ContainsFunc(in.Spans, func(s corpus.Span) bool { return !inside(s) }) {
				t.Errorf("inconsistency %v", in)
			}
		}
	})
}
