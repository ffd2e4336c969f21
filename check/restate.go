package check

import (
	"slices"

	"claimcheck/figures"
	"claimcheck/lexicon"
)

// newestStatements joins what several texts state in the same words of the same
// place and time: they are vintages of one figure, or, of one day, sources that
// may differ. The readings are the surest first, and of each text the surest counts.
func newestStatements(readings []Reading) []Reading {
	var joined []Reading
	for _, r := range readings {
		i := slices.IndexFunc(joined, func(o Reading) bool { return restates(o, r) })
		if i < 0 {
			joined = append(joined, r)
			continue
		}
		o := &joined[i]
		o.Printings = append(o.Printings, r.newest())
		slices.SortStableFunc(o.Printings, func(a, b *figures.Figure) int { return a.AsOf.Compare(b.AsOf) })
		o.Series = o.newest().Series
	}
	return joined
}

// restates reports whether a text says again what others said.
func restates(o, r Reading) bool {
	a, b := o.Series, r.Series
	f, g := o.newest(), r.newest()
	return o.Slip == r.Slip && a.Place.Same(b.Place) && a.Unit.Comparable(b.Unit) && f.Period.Same(g.Period) && sameTerms(a.Terms, b.Terms) &&
		!slices.ContainsFunc(o.Printings, func(p *figures.Figure) bool {
			return p.Series.Table == b.Table || p.AsOf == g.AsOf && !differentSource(p, g)
		})
}

func sameTerms(a, b []lexicon.Term) bool {
	within := func(a, b []lexicon.Term) bool {
		return !slices.ContainsFunc(a, func(t lexicon.Term) bool { return !amongTerms(b, t.ID) })
	}
	return within(a, b) && within(b, a)
}

// joinReleased joins what tables and what released texts say of a claim. A text
// settles what no table does. Where a table contradicts what a text confirms, the
// later one counts, and without dates, or of one day, neither does.
func joinReleased(q *question, measured, stated Finding) Finding {
	switch {
	case measured.Status == Unsourced && (stated.Status != Unsourced || len(measured.Candidates) == 0),
		measured.Status == Imprecise && stated.Status == Supported:
		return stated
	case measured.Status != Contradicted || stated.Status != Supported:
		return measured
	}
	table, text := measured.Evidence.Figures[0], stated.Evidence.Figures[0]
	switch {
	case table.AsOf.IsZero() || text.AsOf.IsZero() || table.AsOf == text.AsOf:
		return disputed(opinion{figure: text}, &opinion{figure: table}, stated.Candidates)
	case table.AsOf.Before(text.AsOf):
		return stated
	}
	both := Reading{Series: table.Series, Printings: []*figures.Figure{text, table}}
	return explain(q, opinion{reading: &both, status: Outdated, reason: staleness(text, table, q.published), figure: text}, measured.Candidates)
}
