package index

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// archive is a dozen claims of five articles, as the tests search them.
func archive() []Entry {
	entries := []Entry{
		{ID: "a1", Document: "news/jobs.md", Title: "Jobs report", Published: "2020-03-10", Start: 40, Text: "4.1%",
			Sentence: "Unemployment rose to 4.1% in Scotland, the Office for National Statistics said.", Measure: "unemployment",
			Place: "Scotland", Entities: []string{"Office for National Statistics"}, Speaker: "Office for National Statistics", Voice: "attributed",
			Kind: "percent", Unit: "%", Value: "4.1", PeriodFrom: "2019-10-01", PeriodTo: "2020-01-01",
			Status: "contradicted", Reason: "place", Severity: "error", Publisher: "ONS", Source: "Labour market overview"},
		{ID: "a2", Document: "news/jobs.md", Title: "Jobs report", Published: "2020-03-10", Start: 160, Text: "1.3 million",
			Sentence: "Some 1.3 million people were out of work.", Measure: "people out of work", Place: "United Kingdom", Voice: "own",
			Kind: "count", Unit: "person", Value: "1300000", PeriodFrom: "2020-01-01", PeriodTo: "2020-02-01", Status: "supported", Severity: "none"},
		{ID: "a3", Document: "news/police.md", Title: "Raids", Published: "2020-07-03", Start: 12, Text: "£54 million",
			Sentence: "Police held £54 million in cash.", Measure: "cash seized", Place: "United Kingdom", Entities: []string{"Police"}, Voice: "own",
			Kind: "money", Unit: "GBP", Value: "54000000", PeriodFrom: "2020-04-01", PeriodTo: "2020-07-01", Status: "supported", Severity: "none", Publisher: "Home Office"},
		{ID: "a4", Document: "news/police.md", Title: "Raids", Published: "2020-07-03", Start: 60, Text: "746",
			Sentence: "There were 746 arrests, no shots and not a single injury.", Measure: "arrests", Voice: "own",
			Kind: "count", Unit: "arrest", Value: "746", Status: "outdated", Reason: "running_total", Severity: "note"},
		{ID: "a5", Document: "news/police.md", Title: "Raids", Published: "2020-07-03", Start: 140, Text: "two tonnes",
			Sentence: "Officers burnt over two tonnes of drugs.", Measure: "drugs", Voice: "own",
			Kind: "measure", Unit: "tonne", Value: "2", Status: "unsourced", Reason: "no_figure", Severity: "note"},
		{ID: "a6", Document: "news/2021/budget.md", Title: "The budget", Published: "2021-03-04", Start: 5, Text: "£1.5bn",
			Sentence: "“An extra £1.5bn for schools is coming,” Rachel Reeves said.", Measure: "money for schools", Speaker: "Rachel Reeves", Voice: "quoted",
			Entities: []string{"Rachel Reeves"}, Kind: "money", Unit: "GBP", Value: "1500000000", PeriodFrom: "2021-04-01", PeriodTo: "2022-04-01",
			Status: "unchecked", Reason: "forecast", Severity: "none"},
		{ID: "a7", Document: "news/2021/budget.md", Title: "The budget", Published: "2021-03-04", Start: 90, Text: "$3 billion",
			Sentence: "The loan is worth $3 billion.", Measure: "loan", Voice: "own", Kind: "money", Unit: "USD", Value: "3000000000", Status: "disputed", Severity: "warning"},
		{ID: "a8", Document: "blog/zoo.md", Title: "At the zoo", Published: "2019-05-01", Start: 3, Text: "2,500 grams",
			Sentence: "A cub weighs 2,500 grams when it is born.", Measure: "weight of a cub", Place: "Côte d’Ivoire", Voice: "own",
			Kind: "measure", Unit: "gram", Value: "2500", Status: "supported", Severity: "none"},
		{ID: "a9", Document: "blog/zoo.md", Title: "At the zoo", Published: "2019-05-01", Start: 70, Text: "4 to 6%",
			Sentence: "Ticket prices will rise by 4 to 6%.", Measure: "ticket prices", Voice: "own",
			Kind: "percent", Unit: "%", Value: "4", Max: "6", Status: "imprecise", Reason: "rounding", Severity: "note"},
		{ID: "b1", Document: "undated.txt", Start: 0, Text: "60,000",
			Sentence: "60,000 police officers were arresting for long-term good.", Measure: "police officers", Voice: "own",
			Kind: "count", Unit: "officer", Value: "60000", PeriodFrom: "2016-01-01", Status: "unsourced", Reason: "unsure", Severity: "note"},
		{ID: "b2", Document: "undated.txt", Start: 80, Text: "the highest", Sentence: "That was the highest on record.", Measure: "", Voice: "own",
			Kind: "rank", Status: "unsourced", Reason: "no_figure", Severity: "note"},
	}
	for i := range entries {
		e := &entries[i]
		e.End, e.Line, e.Offset = e.Start+len(e.Text), i+1, strings.Index(e.Sentence, e.Text)
	}
	return entries
}

// built returns the folder of an index of some claims.
func built(t testing.TB, entries []Entry) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "index")
	build(t, dir, entries)
	return dir
}

func build(t testing.TB, dir string, entries []Entry) {
	t.Helper()
	b, err := Build(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if err := b.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.Commit(); err != nil {
		t.Fatal(err)
	}
}

func opened(t testing.TB, dir string) *Index {
	t.Helper()
	x, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { x.Close() })
	return x
}

func found(t testing.TB, x *Index, q string, opts Options) *Results {
	t.Helper()
	parsed, err := Parse(q)
	if err != nil {
		t.Fatalf("%s: %v", q, err)
	}
	r, err := x.Search(context.Background(), parsed, opts)
	if err != nil {
		t.Fatalf("%s: %v", q, err)
	}
	return r
}

func ids(r *Results) string {
	var out []string
	for _, h := range r.Hits {
		out = append(out, h.ID)
	}
	return strings.Join(out, " ")
}

func sorted(list string) string {
	out := strings.Fields(list)
	slices.Sort(out)
	return strings.Join(out, " ")
}
