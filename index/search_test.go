package index

import (
	"context"
	"slices"
	"strings"
	"testing"
)

func TestSearch(t *testing.T) {
	x := opened(t, built(t, archive()))
	for _, c := range []struct{ query, want string }{
		// words, in any of their forms, in sentence, measure, subject and title
		{"arrest", "a4 b1"},
		{"arrests", "a4 b1"},
		{"police", "a3 b1"},
		{"police cash", "a3"},
		{"police AND cash", "a3"},
		{"budget", "a6 a7"},
		{"the", "a1 a6 a7 a8 a9 b2"},
		{"no", "a4"},
		{"ivoire", ""},
		{"60,000", "b1"},
		{"60000", "b1"},
		{"long-term", "b1"},

		// phrases are as written, and stay within a sentence
		{`"police officers"`, "b1"},
		{`“police officers”`, "b1"},
		{`"officers police"`, ""},
		{`"arrest"`, ""},
		{`"in cash"`, "a3"},
		{`"cash cash"`, ""},

		// beginnings
		{"unemp*", "a1"},
		{"arres*", "a4 b1"},
		{`entity:pol*`, "a3"},

		// or, not, brackets
		{"cash OR loan", "a3 a7"},
		{"arrest -officers", "a4"},
		{"arrest NOT officers", "a4"},
		{"-arrest -kind:money -kind:percent", "a2 a5 a8 b2"},
		{"(cash OR loan) unit:USD", "a7"},
		{"cash OR loan unit:GBP", "a3"},
		{"-(cash OR loan) kind:money", "a6"},
		{"unit:GBP -(cash police)", "a6"},

		// keywords
		{"status:contradicted", "a1"},
		{"verdict:supported", "a2 a3 a8"},
		{"reason:no_figure", "a5 b2"},
		{"severity:warning", "a7"},
		{"voice:quoted", "a6"},
		{"kind:count", "a2 a4 b1"},
		{"unit:GBP", "a3 a6"},
		{"unit:gbp", "a3 a6"},
		{"unit:£", "a3 a6"},
		{"unit:people", "a2"},
		{"unit:percent", "a1 a9"},
		{"unit:%", "a1 a9"},
		{"unit:tonnes", "a5"},

		// names
		{"speaker:reeves", "a6"},
		{`speaker:"Rachel Reeves"`, "a6"},
		{`speaker:"Reeves Rachel"`, ""},
		{"place:UK", "a2 a3"},
		{"place:scotland", "a1"},
		{`place:"Cote d'Ivoire"`, "a8"},
		{"source:ons", "a1"},
		{`source:"labour market"`, "a1"},
		{"measure:seizing", "a3"},
		{"measure:police", "b1"},

		// values
		{"value:>1m", "a2 a3 a6 a7"},
		{"value:>1m unit:GBP", "a3 a6"},
		{"value:>£1m", "a3 a6"},
		{"value:>=£54m", "a3 a6"},
		{"value:>£54m", "a6"},
		{`value:"54 million"`, "a3"},
		{"value:£54m", "a3"},
		{"value:~1.3bn", ""},
		{"value:~1.4bn", ""},
		{"value:~1.48bn", "a6"},
		{"value:4%..5%", "a1 a9"},
		{"value:4..5%", "a1 a9"},
		{"value:6%", "a9"},
		{"value:4-6%", "a1 a9"},
		{`value:"about 750"`, "a4"},
		{"value:..5", "a1 a5 a9"},
		{"value:1bn..", "a6 a7"},
		{"value:<3", "a5"},
		{"value:>2kg", "a5 a8"},
		{"value:>2 unit:tonne", ""},
		{"value:>=2 unit:tonne", "a5"},
		{`value:"746 arrests"`, "a4"},
		{"-value:>=0", "b2"},

		// when the article appeared, and what time the number is about
		{"date:2020-01..2020-07", "a1 a2 a3 a4 a5"},
		{"date:2020", "a1 a2 a3 a4 a5"},
		{"date:2020-07-03", "a3 a4 a5"},
		{"date:2020-Q1", "a1 a2"},
		{"date:>2020-07-03", "a6 a7"},
		{"date:<2020", "a8 a9"},
		{"date:<=2020-03", "a1 a2 a8 a9"},
		{"date:2021..", "a6 a7"},
		{"date:..2019", "a8 a9"},
		{"period:2019", "a1 b1"},
		{"period:2022", "a6 b1"},
		{"period:2020-Q2", "a3 b1"},
		{"period:2023..", "b1"},
		{"period:..2015", ""},

		// articles and ids
		{"article:news/2021/", "a6 a7"},
		{"document:news", "a1 a2 a3 a4 a5 a6 a7"},
		{"article:news/j", "a1 a2"},
		{"id:b", "b1 b2"},
		{"id:A1", "a1"},
	} {
		if got := sorted(ids(found(t, x, c.query, Options{}))); got != c.want {
			t.Errorf("%s: found %q, want %q", c.query, got, c.want)
		}
	}
}

func TestOrder(t *testing.T) {
	x := opened(t, built(t, archive()))
	for _, c := range []struct{ query, want string }{
		{"kind:money", "a6 a7 a3"},
		{"kind:count sort:-date", "a4 a2 b1"},
		{"kind:count sort:date", "a2 a4 b1"},
		{"kind:money sort:value", "a3 a6 a7"},
		{"kind:money sort:-value", "a7 a6 a3"},
		{"unit:tonne OR unit:gram sort:value", "a8 a5"},
		{"reason:no_figure sort:value", "a5 b2"},
		{"reason:no_figure sort:-value", "a5 b2"},
		{"sort:date article:undated", "b1 b2"},
		{"police", "b1 a3"}, // the measure says it once more
	} {
		if got := ids(found(t, x, c.query, Options{})); got != c.want {
			t.Errorf("%s: found %q, want %q", c.query, got, c.want)
		}
	}
}

// Every way through the pages shows every hit once, in the order of one page.
func TestPages(t *testing.T) {
	x := opened(t, built(t, archive()))
	for _, q := range []string{"sort:-date", "sort:date", "sort:value", "sort:-value", "the sort:relevance", "-arrest"} {
		whole := ids(found(t, x, q, Options{}))
		for limit := 1; limit <= 4; limit++ {
			var parts []string
			after := ""
			for {
				r := found(t, x, q, Options{Limit: limit, After: after})
				if len(r.Hits) > 0 {
					parts = append(parts, ids(r))
				}
				if after = r.Next; after == "" {
					break
				}
			}
			if got := strings.Join(parts, " "); got != whole {
				t.Errorf("%s by %d: %q, want %q", q, limit, got, whole)
			}
		}
	}
	parsed, _ := Parse("sort:date")
	if _, err := x.Search(t.Context(), parsed, Options{After: "nonsense"}); err == nil {
		t.Error("a cursor of nonsense was taken")
	}
}

func TestMarks(t *testing.T) {
	x := opened(t, built(t, archive()))
	for _, c := range []struct{ query, want string }{
		{"police cash", "«Police» held «£54 million» in «cash»."},
		{"arrest status:outdated", "There were «746» «arrests», no shots and not a single injury."},
		{`"police officers"`, "«60,000» «police officers» were arresting for long-term good."},
		{"arres* -injury", "«60,000» police officers were «arresting» for long-term good."},
		{"long-term", "«60,000» police officers were arresting for «long-term» good."},
		{"60,000", "«60,000» police officers were arresting for long-term good."},
		{"id:a1", "Unemployment rose to «4.1%» in Scotland, the Office for National Statistics said."},
		{`police "police officers" officers`, "«60,000» «police officers» were arresting for long-term good."},
		{"measure:loan", "The «loan» is worth «$3 billion»."},
	} {
		r := found(t, x, c.query, Options{})
		if len(r.Hits) == 0 {
			t.Errorf("%s: nothing found", c.query)
			continue
		}
		if got := marked(r.Hits[0]); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.query, got, c.want)
		}
	}
}

// marked is the sentence of a hit with its marks written into it.
func marked(h Hit) string {
	var b strings.Builder
	at := 0
	for _, m := range h.Marks {
		b.WriteString(h.Sentence[at:m.Start] + "«" + h.Sentence[m.Start:m.End] + "»")
		at = m.End
	}
	return b.String() + h.Sentence[at:]
}

func TestFacets(t *testing.T) {
	x := opened(t, built(t, archive()))
	r := found(t, x, "article:news", Options{Limit: 1, Facets: []string{"status", "unit"}})
	if r.Total != 7 {
		t.Errorf("%d hits in all, want 7", r.Total)
	}
	want := []Count{{"supported", 2}, {"contradicted", 1}, {"disputed", 1}, {"outdated", 1}, {"unchecked", 1}, {"unsourced", 1}}
	if got := r.Facets[0].Counts; !slices.Equal(got, want) {
		t.Errorf("by status: %v, want %v", got, want)
	}
	if got := r.Facets[1].Counts[0]; got != (Count{"GBP", 2}) {
		t.Errorf("the most frequent unit is %v, want GBP with 2", got)
	}
	q, _ := Parse("police")
	if _, err := x.Search(t.Context(), q, Options{Facets: []string{"colour"}}); err == nil {
		t.Error("hits were counted by a field that does not exist")
	}
}

// A hit is whole: what was put in comes out.
func TestEntryComesBack(t *testing.T) {
	x := opened(t, built(t, archive()))
	want := archive()[0]
	got := found(t, x, "id:a1", Options{}).Hits[0].Entry
	if !slices.Equal(got.Entities, want.Entities) {
		t.Errorf("entities %v, want %v", got.Entities, want.Entities)
	}
	got.Entities, want.Entities = nil, nil
	if s, w := mustStored(t, got), mustStored(t, want); s != w {
		t.Errorf("got %s\nwant %s", s, w)
	}
}

func mustStored(t *testing.T, e Entry) string {
	t.Helper()
	s, err := e.stored()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSearchEndsWithItsContext(t *testing.T) {
	x := opened(t, built(t, archive()))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, q := range []string{"police", "poli*", "article:news", "sort:date"} {
		parsed, err := Parse(q)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := x.Search(ctx, parsed, Options{}); err == nil {
			t.Errorf("%s: searched on after its context had ended", q)
		}
	}
}
