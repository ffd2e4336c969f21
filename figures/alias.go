package figures

import (
	"fmt"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"claimcheck/lexicon"
)

// An alias is what a newsroom calls a measure: "jobless rate".
type alias struct {
	name string
	of   string      // the series that it is for, by its measure and dimensions; empty for the one measure of the table or column
	line int         // of figures.yaml
	used atomic.Bool // by one of the tables that it is for, which are read side by side
}

// isEmpty reports whether an alias has no word that could link to anything.
func (a *alias) isEmpty() bool {
	terms, _ := lexicon.Heading(a.name)
	return len(terms) == 0
}

// A Wording is one way to say what a series measures: the table's own, or an
// alias that is as good.
type Wording struct {
	Name  string         // of an alias
	Terms []lexicon.Term // of what is measured, and of the dimensions that have to be said beside it
	Parts [][]string     // for each of Terms, the words of its phrase alone
}

// From is the wording without what stands before a byte of it: without the title of
// its table.
func (w Wording) From(start int) Wording {
	n := 0
	for n < len(w.Terms) && w.Terms[n].Start < start {
		n++
	}
	if n == len(w.Terms) {
		return w // it is all that is said
	}
	return Wording{Name: w.Name, Terms: w.Terms[n:], Parts: w.Parts[n:]}
}

// Wordings are the ways to say what the series measures, its own first.
func (d *Definition) Wordings() iter.Seq[Wording] {
	return func(yield func(Wording) bool) {
		if !yield(Wording{Terms: d.Terms, Parts: d.Parts}) {
			return
		}
		for _, w := range d.Aliases {
			if !yield(w) {
				return
			}
		}
	}
}

// Says reports whether one of the series' terms, or of its aliases', fits.
func (d *Definition) Says(fits func(lexicon.Term) bool) bool {
	return slices.ContainsFunc(d.Terms, fits) || slices.ContainsFunc(d.Aliases, func(w Wording) bool { return slices.ContainsFunc(w.Terms, fits) })
}

// alias gives the series of a table their other names.
func (r *reader) alias() {
	t := &r.given.told
	for _, a := range t.aliases {
		if a.of == "" && !r.isOneMeasure() {
			r.problems = append(r.problems, Problem{File: t.file, Row: a.line, Refused: true,
				Why: fmt.Sprintf("“%s” has several measures, so say which is called “%s”: write “%s: MEASURE”", filepath.Base(r.table.File), a.name, a.name)})
			continue
		}
		for _, d := range r.table.definitions() {
			if rest, ok := a.fits(d); ok {
				a.used.Store(true)
				r.rename(d, a.name, rest)
			}
		}
	}
	for _, d := range r.table.definitions() {
		if c := r.toldColumn(d); c != nil {
			for _, a := range c.aliases {
				a.used.Store(true)
				r.rename(d, a.name, d.Dimensions)
			}
		}
	}
}

// toldColumn is what a person says of the column that a series stands in, or of
// the one header above those of its periods.
func (r *reader) toldColumn(d *Definition) *describedColumn {
	if len(r.given.told.columns) == 0 {
		return nil // and of a table of thousands of columns none is looked at for each of its series
	}
	for i := range r.figures {
		h := &r.figures[i]
		c := r.given.told.column(h)
		switch {
		case c == nil, d.Column != "" && d.Column != h.written:
		case d.Column != "", d.Measure == first(c.measure, h.measure), strings.HasSuffix(d.Measure, ": "+h.measure):
			return c
		}
	}
	return nil
}

// definitions are what the series of a table measure, each once.
func (t *Table) definitions() []*Definition {
	var all []*Definition
	seen := map[*Definition]bool{}
	for _, s := range t.All() {
		if !seen[s.Definition] {
			seen[s.Definition] = true
			all = append(all, s.Definition)
		}
	}
	return all
}

// isOneMeasure reports whether all series of the table measure one thing.
func (r *reader) isOneMeasure() bool {
	all := r.table.All()
	return !slices.ContainsFunc(all, func(s *Series) bool { return s.Measure != all[0].Measure })
}

// fits reports whether an alias is for a series: it names its measure, and behind
// commas any of its dimensions. rest is the dimensions that it leaves open.
func (a *alias) fits(d *Definition) (rest []Dimension, ok bool) {
	if a.of == "" {
		return d.Dimensions, true
	}
	of, measure := plain(a.of), plain(d.Measure)
	if of == measure {
		return d.Dimensions, true
	}
	named, ok := strings.CutPrefix(of, measure+", ")
	if !ok {
		return nil, false
	}
	rest = slices.Clone(d.Dimensions)
	for part := range strings.SplitSeq(named, ", ") {
		i := slices.IndexFunc(rest, func(o Dimension) bool { return plain(o.Value) == part || "aged "+plain(o.Value) == part })
		if i < 0 {
			return nil, false
		}
		rest = slices.Delete(rest, i, i+1)
	}
	return rest, true
}

// rename adds a wording to a series. What tells the series from its sisters, and
// the alias does not say, has to be said beside it.
func (r *reader) rename(d *Definition, name string, rest []Dimension) {
	text, _ := r.withDimensions(name, "", rest)
	terms := distinct(r.termsOf(text), nil)
	d.Aliases = append(d.Aliases, Wording{Name: name, Terms: terms, Parts: partsOf(text, terms, rest)})
}
