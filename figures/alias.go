package figures

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"claimcheck/lexicon"
)

// An alias is what a newsroom calls a measure: "jobless rate".
type alias struct {
	name string
	of   string // the series that it is for, by its measure and dimensions; empty for the one measure of the table or column
	line int    // of figures.yaml
	used bool
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

// Wordings are the ways to say what the series measures, its own first.
func (s *Series) Wordings() []Wording {
	return append([]Wording{{Terms: s.Terms, Parts: s.Parts}}, s.Aliases...)
}

// Says reports whether one of the series' terms, or of its aliases', fits.
func (s *Series) Says(fits func(lexicon.Term) bool) bool {
	return slices.ContainsFunc(s.Terms, fits) || slices.ContainsFunc(s.Aliases, func(w Wording) bool { return slices.ContainsFunc(w.Terms, fits) })
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
		for _, s := range r.table.Series {
			if rest, ok := a.fits(s); ok {
				a.used = true
				r.rename(s, a.name, rest)
			}
		}
	}
	for _, s := range r.table.Series {
		if c := t.columns[plain(s.Column)]; c != nil {
			for _, a := range c.aliases {
				a.used = true
				r.rename(s, a.name, s.Dimensions)
			}
		}
	}
}

// isOneMeasure reports whether all series of the table measure one thing.
func (r *reader) isOneMeasure() bool {
	all := r.table.Series
	return !slices.ContainsFunc(all, func(s *Series) bool { return s.Measure != all[0].Measure })
}

// fits reports whether an alias is for a series: it names its measure, and behind
// commas any of its dimensions. rest is the dimensions that it leaves open.
func (a *alias) fits(s *Series) (rest []Dimension, ok bool) {
	if a.of == "" {
		return s.Dimensions, true
	}
	of, measure := plain(a.of), plain(s.Measure)
	if of == measure {
		return s.Dimensions, true
	}
	named, ok := strings.CutPrefix(of, measure+", ")
	if !ok {
		return nil, false
	}
	rest = slices.Clone(s.Dimensions)
	for part := range strings.SplitSeq(named, ", ") {
		i := slices.IndexFunc(rest, func(d Dimension) bool { return plain(d.Value) == part || "aged "+plain(d.Value) == part })
		if i < 0 {
			return nil, false
		}
		rest = slices.Delete(rest, i, i+1)
	}
	return rest, true
}

// rename adds a wording to a series. What tells the series from its sisters, and
// the alias does not say, has to be said beside it.
func (r *reader) rename(s *Series, name string, rest []Dimension) {
	text, _ := r.withDimensions(name, "", rest)
	terms := distinct(r.termsOf(text), nil)
	s.Aliases = append(s.Aliases, Wording{Name: name, Terms: terms, Parts: partsOf(text, terms)})
}
