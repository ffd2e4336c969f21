package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"claimcheck/figures"
)

// A FigureList tells what was read of figure packs: each table with its series,
// and what was refused as a whole.
type FigureList struct {
	Text
	All bool // each series for itself, and each table with all of them
}

// groupsShown is how many groups of one table are listed where not all are asked
// for.
const groupsShown = 40

// Write writes the list.
func (l FigureList) Write(c *figures.Catalogue, problems []figures.Problem) error {
	p := l.begin()
	for i, t := range c.Tables {
		if i > 0 {
			p.line("")
		}
		l.table(p, t, problemsWith(c.Tables, i, problems))
	}
	refused := unread(c, problems)
	if len(refused) > 0 {
		p.line("")
		p.line("%s", p.bold(fmt.Sprintf("Not read (%d)", len(refused))))
		for _, problem := range refused {
			p.line("  %s", p.paint("31", cut(Problem(problem), longestProblem)))
		}
	}
	p.line("")
	p.line("%s", Read(c))
	return p.err
}

// Read counts what was read: "3 tables with 12 series of 340 figures".
func Read(c *figures.Catalogue) string {
	total := 0
	for _, t := range c.Tables {
		total += t.Figures()
	}
	return fmt.Sprintf("%s with %s of %s", counted(len(c.Tables), "table", "tables"), counted(len(c.All()), "series", "series"), counted(total, "figure", "figures"))
}

// table writes what is known of a whole table, and then its series.
func (l FigureList) table(p *printer, t *figures.Table, problems []figures.Problem) {
	p.line("%s", p.bold(tableName(t.File, t.Sheet)))
	if t.Title != "" {
		p.line("  %s", cut(Safe(t.Title), longestText))
	}
	if from := origin(t); from != "" {
		p.line("  %s", cut(Safe(from), longestText))
	}
	facts := []string{t.Shape, counted(t.Rows, "row", "rows")}
	if t.Missing > 0 {
		facts = append(facts, counted(t.Missing, "cell", "cells")+" without a figure")
	}
	if t.Repeats > 0 {
		facts = append(facts, counted(t.Repeats, "row", "rows")+" said twice")
	}
	p.line("  %s", cut(Safe(strings.Join(facts, " · ")), longestText))
	if len(problems) > 0 {
		p.line("  %s", p.paint("33", tallyOf(problems).String()+" (claimcheck figures lint)"))
	}
	groups := groupsOf(t)
	if l.All {
		groups = grouped(t.All(), (*figures.Series).ID)
	}
	for i, g := range groups {
		if i == groupsShown && !l.All {
			p.line("  … and %s; --all lists each series", counted(len(groups)-i, "more group of series", "more groups of series"))
			break
		}
		p.group(g)
	}
}

// group writes some series in two lines: what is measured, and where and when.
func (p *printer) group(g seriesGroup) {
	what := []string{g.series[0].Measure}
	what = append(what, g.dimensions()...)
	what = append(what, cmp.Or(unitWords(g.series[0]), "no unit"))
	r := reachOf(g.series)
	where := []string{g.places(), r.periods(), counted(r.figures, "figure", "figures")}
	if r.vintages > 1 {
		where = append(where, fmt.Sprintf("up to %d vintages", r.vintages))
	}
	where = append(where, statusWords(r.statuses)...)
	if happened := g.series[0].Figures()[0].EventWords(); r.figures == 1 && happened != "" && happened != r.periods() {
		where = append(where, happened)
	}
	p.line("  %-13s  %s", g.id(), p.bold(cut(Safe(strings.Join(what, " · ")), longestText)))
	p.line("  %-13s  %s", "", cut(Safe(strings.Join(where, " · ")), longestText))
	if called := aliasWords(g.series[0]); called != "" {
		p.line("  %-13s  %s", "", cut(Safe(called), longestText))
	}
}

// aliasWords is what a series is called in figures.yaml.
func aliasWords(s *figures.Series) string {
	if len(s.Aliases) == 0 {
		return ""
	}
	var names []string
	for _, w := range s.Aliases {
		names = append(names, "“"+w.Name+"”")
	}
	return "also called " + strings.Join(names, ", ")
}

// statusWords counts the figures that are not final.
func statusWords(statuses map[string]int) []string {
	var names []string
	for name := range statuses {
		names = append(names, name)
	}
	slices.Sort(names)
	for i, name := range names {
		names[i] = fmt.Sprintf("%d %s", statuses[name], name)
	}
	if len(names) > 3 {
		names = append(names[:3], "…")
	}
	return names
}

// origin is who published a table, under which licence, and when.
func origin(t *figures.Table) string {
	var names, licences []string
	var retrieved string
	note := func(list *[]string, s string) {
		if s != "" && !slices.Contains(*list, s) {
			*list = append(*list, s)
		}
	}
	var last *figures.Source
	for _, s := range t.All() {
		list := s.Figures()
		for i := range list {
			source := list[i].Source
			if source == nil || source == last {
				continue
			}
			last = source
			note(&names, cmp.Or(source.Publisher, source.Title))
			note(&licences, source.Licence)
			if !source.Retrieved.IsZero() {
				retrieved = "retrieved " + dayWords(source.Retrieved)
			}
		}
	}
	parts := []string{firstAndMore(names), firstAndMore(licences), reachOf(t.All()).publication(), retrieved}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " · ")
}

func firstAndMore(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return fmt.Sprintf("%s and %d more", names[0], len(names)-1)
}

// tableName is a file, and the sheet of it.
func tableName(file, sheet string) string {
	if sheet == "" {
		return Safe(file)
	}
	return Safe(fmt.Sprintf("%s (sheet “%s”)", file, sheet))
}

// problemsWith are the problems with a table. Those of tables that stand one below
// the other are told with the first.
func problemsWith(tables []*figures.Table, i int, problems []figures.Problem) []figures.Problem {
	t := tables[i]
	if i > 0 && tables[i-1].File == t.File && tables[i-1].Sheet == t.Sheet {
		return nil
	}
	var with []figures.Problem
	for _, p := range problems {
		if p.File == t.File && p.Sheet == t.Sheet {
			with = append(with, p)
		}
	}
	return with
}

// unread are the files and sheets that no table was read of, each with the first
// reason.
func unread(c *figures.Catalogue, problems []figures.Problem) []figures.Problem {
	type place struct{ file, sheet string }
	told := map[place]bool{}
	for _, t := range c.Tables {
		told[place{t.File, t.Sheet}] = true
	}
	var refused []figures.Problem
	for _, p := range problems {
		if at := (place{p.File, p.Sheet}); p.Refused && !told[at] {
			told[at] = true
			refused = append(refused, p)
		}
	}
	return refused
}

// longestText and longestProblem are how much of a text from a file a line shows.
const (
	longestText    = 160
	longestProblem = 400
)

// cut shortens a text for a line of the screen.
func cut(s string, most int) string {
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most-1]) + "…"
}

// FigureListJSONL writes each series as a JSON line.
func FigureListJSONL(w io.Writer, c *figures.Catalogue) error {
	enc := newEncoder(w)
	for _, s := range c.All() {
		if err := enc.Encode(wireOfSeries(s)); err != nil {
			return err
		}
	}
	return nil
}
