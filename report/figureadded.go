package report

import (
	"fmt"
	"io"
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
	for _, t := range a.Catalogue.Tables {
		line("  %s", strings.Join(tableFacts(t), " · "))
		for i, g := range addedGroups(t) {
			if i == groupsOfAdded {
				line("  … and more; claimcheck figures list %s shows them all", a.File)
				break
			}
			g.show(line)
		}
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

// tableFacts is what a table is called, and who published it when.
func tableFacts(t *figures.Table) []string {
	var facts []string
	if t.Sheet != "" {
		facts = append(facts, "sheet “"+t.Sheet+"”")
	}
	if t.Title != "" {
		facts = append(facts, "“"+t.Title+"”")
	}
	if len(t.Series) > 0 {
		facts = append(facts, orElse(t.Series[0].Source.Publisher, "no publisher"))
		published := period.Date{}
		for _, f := range t.Series[0].Figures() {
			if published.Before(f.AsOf) {
				published = f.AsOf
			}
		}
		facts = append(facts, orElse(published.String(), "no date of publication"))
	}
	return append(facts, howMany(t.Rows, "row"), howMany(t.Figures(), "figure"))
}

// An addedGroup is the series of a table that differ in their place alone.
type addedGroup struct {
	first  *figures.Series
	places []string
	n      int // figures
}

func addedGroups(t *figures.Table) []*addedGroup {
	var groups []*addedGroup
	byKey := map[string]*addedGroup{}
	for _, s := range t.Series {
		key := strings.Join(measureAsRead(s), "\x00") + "\x00" + unitAsRead(s)
		g := byKey[key]
		if g == nil {
			g = &addedGroup{first: s}
			byKey[key] = g
			groups = append(groups, g)
		}
		if s.Place.Name != "" {
			g.places = append(g.places, s.Place.Name)
		}
		g.n += len(s.Figures())
	}
	return groups
}

func (g *addedGroup) show(line func(string, ...any)) {
	all := g.first.Figures()
	place := "no place"
	switch more := len(g.places) - 1; {
	case more == 0:
		place = g.places[0]
	case more > 0:
		place = fmt.Sprintf("%s and %d more", g.places[0], more)
	}
	line("  %s", strings.Join(append(measureAsRead(g.first), unitAsRead(g.first), place, howMany(g.n, "figure")), " · "))
	line("    first %s", valueAsRead(&all[0]))
	if len(all) > 1 {
		line("    last  %s", valueAsRead(&all[len(all)-1]))
	}
}

func measureAsRead(s *figures.Series) []string {
	parts := []string{s.Measure}
	for _, d := range s.Dimensions {
		parts = append(parts, strings.TrimPrefix(d.Name+": ", ": ")+d.Value)
	}
	return parts
}

func unitAsRead(s *figures.Series) string {
	unit := orElse(s.Unit.Name, "no unit")
	if !s.Per.IsZero() {
		unit += fmt.Sprintf(" per %s %s", s.Per.Value, s.Per.Unit.Name)
	}
	return unit
}

// valueAsRead is a figure with its period, how it is written, and where.
func valueAsRead(f *figures.Figure) string {
	value := f.Value.String()
	if value != f.Written {
		value += fmt.Sprintf(" (written “%s”)", f.Written)
	}
	cell := f.Cell()
	return fmt.Sprintf("%s: %s, in row %d, %s", orElse(f.Period.String(), "no period"), value, cell.Row, cell.Column)
}

func howMany(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func orElse(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}
