package report

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"claimcheck/figures"
	"claimcheck/period"
)

// groupsOfAdded is how many groups of series are shown of a table that was added.
const groupsOfAdded = 12

// problemsOfAdded is how many problems are.
const problemsOfAdded = 20

// FigureAdded shows what was read of a table that was added to a pack, so that a
// person sees soon whether it is right: of series that differ in their place alone
// the unit, the places, the periods, and the first and the last value.
func FigureAdded(w io.Writer, a *figures.Added) error {
	var b strings.Builder
	line := func(format string, args ...any) { b.WriteString(Safe(fmt.Sprintf(format, args...)) + "\n") }
	switch {
	case a.Known:
		line("%s was in the pack before, and is recorded", a.File)
	case len(a.Catalogue.Tables) > 0:
		line("%s", a.File)
	}
	if len(a.Beside) > 0 {
		line("  with %s, which lay beside it", strings.Join(a.Beside, " and "))
	}
	for _, t := range a.Catalogue.Tables {
		line("  %s", strings.Join(tableFacts(t), " · "))
		for i, g := range groupsOf(t) {
			if i == groupsOfAdded {
				line("  … and more; claimcheck figures list %s shows them all", a.File)
				break
			}
			showAdded(g, line)
		}
	}
	if missing := unnamed(a); missing != "" {
		line("nothing says %s; write it into the entry of %s in figures.yaml", missing, filepath.Base(a.File))
	}
	for i, p := range a.Problems {
		if i == problemsOfAdded {
			line("… and %d more problems", len(a.Problems)-i)
			break
		}
		line("%s", Problem(p))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// unnamed is what no table that was added says of its source, and a finding would
// have to: who published it, or when.
func unnamed(a *figures.Added) string {
	var hasPublisher, hasDate bool
	for _, t := range a.Catalogue.Tables {
		publisher, date := publishedBy(t)
		hasPublisher = hasPublisher || publisher != ""
		hasDate = hasDate || !date.IsZero()
	}
	switch {
	case len(a.Catalogue.Tables) == 0, hasPublisher && hasDate:
		return ""
	case hasPublisher:
		return "when it was published (“published: 2024-05-22”)"
	case hasDate:
		return "who published it (“publisher: …”)"
	}
	return "who published it (“publisher: …”), and when (“published: 2024-05-22”)"
}

// publishedBy is who published a table, and when for the last time.
func publishedBy(t *figures.Table) (publisher string, published period.Date) {
	all := t.All()
	if len(all) == 0 {
		return "", published
	}
	for _, f := range all[0].Figures() {
		if published.Before(f.AsOf) {
			published = f.AsOf
		}
	}
	source := all[0].Source
	publisher = source.Publisher
	if publisher == "" && source.Title != t.Title {
		publisher = source.Title // “Source: Harbour Office” below a table
	}
	return publisher, published
}

// tableFacts is what a table is called, and who published it when.
func tableFacts(t *figures.Table) []string {
	var facts []string
	if t.Sheet != "" {
		facts = append(facts, "sheet “"+t.Sheet+"”")
	}
	if t.Title != "" {
		facts = append(facts, "“"+t.Title+"”")
	}
	if len(t.All()) > 0 {
		publisher, published := publishedBy(t)
		facts = append(facts, cmp.Or(publisher, "no publisher"))
		if published.IsZero() {
			facts = append(facts, "no date of publication")
		} else {
			facts = append(facts, dayWords(published))
		}
	}
	return append(facts, howMany(t.Rows, "row"), howMany(t.Figures(), "figure"))
}

// showAdded shows a group by its first and its last value: those of its first and
// of its last place.
func showAdded(g seriesGroup, line func(string, ...any)) {
	n := 0
	for _, s := range g.series {
		n += len(s.Figures())
	}
	what := append([]string{g.series[0].Measure}, g.dimensions()...)
	line("  %s", strings.Join(append(what, g.places(), cmp.Or(unitWords(g.series[0]), "no unit"), howMany(n, "figure")), " · "))
	last := g.series[len(g.series)-1]
	line("    first %s", valueAsRead(g.series[0], 0))
	if n > 1 {
		line("    last  %s", valueAsRead(last, len(last.Figures())-1))
	}
}

// valueAsRead is a figure with its place and period, how it is written, and where.
func valueAsRead(s *figures.Series, i int) string {
	f := &s.Figures()[i]
	value := numberWords(f)
	if value != f.Written {
		value += fmt.Sprintf(" (written “%s”)", f.Written)
	}
	when := f.Period.Words()
	if s.Place.Name != "" {
		when = strings.TrimSuffix(s.Place.Name+", "+when, ", ")
	}
	cell := f.Cell()
	return fmt.Sprintf("%s: %s, in row %d, %s", cmp.Or(when, "no period"), value, cell.Row, cell.Column)
}

func howMany(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
