package figures

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"claimcheck/period"
)

// joinVersions makes one series of those that several printings of a table hold:
// of a file that is said to supersede another, and of files whose names differ in
// a date alone. It returns the tables in their order, and what is to be told.
func (l *loader) joinVersions() {
	v := versions{of: map[*Table][]*Table{}, joined: map[*Table]bool{}}
	for _, t := range l.tables {
		v.byFile(t.File, t)
	}
	for _, d := range l.inOrder() {
		l.problems = append(l.problems, v.told(d)...)
	}
	l.problems = append(l.problems, v.dated(l.tables)...)
	for _, t := range l.tables {
		v.join(t)
	}
	for _, t := range l.tables {
		l.problems = append(l.problems, joinBased(t)...)
	}
	for _, t := range l.tables {
		for _, s := range t.All() {
			if s.older != nil && s.Superseded == nil {
				s.gather()
			}
		}
	}
	l.problems = append(l.problems, v.problems...)
}

// inOrder is the descriptions by the folders they stand in.
func (l *loader) inOrder() []*describedFolder {
	var list []*describedFolder
	for _, d := range l.described {
		list = append(list, d)
	}
	slices.SortFunc(list, func(a, b *describedFolder) int { return strings.Compare(a.file, b.file) })
	return list
}

// versions is which tables are older printings of which.
type versions struct {
	files    map[string][]*Table
	of       map[*Table][]*Table // the older ones of a table
	joined   map[*Table]bool
	problems []Problem
}

func (v *versions) byFile(file string, t *Table) {
	if v.files == nil {
		v.files = map[string][]*Table{}
	}
	v.files[filepath.Clean(file)] = append(v.files[filepath.Clean(file)], t)
}

// told adds what a figures.yaml says of older printings.
func (v *versions) told(d *describedFolder) []Problem {
	var problems []Problem
	older := map[string]string{}
	for _, t := range d.tables {
		if t.supersedes == "" || t.spoilt {
			continue
		}
		refuse := func(format string, args ...any) {
			problems = append(problems, Problem{File: d.file, Row: t.line, Why: fmt.Sprintf(format, args...), Refused: true})
		}
		dir := filepath.Dir(d.file)
		newer, old := v.sheets(filepath.Join(dir, t.file), t.sheet), v.sheets(filepath.Join(dir, t.supersedes), "")
		switch {
		case len(newer) == 0: // why it is not read has been told
		case len(old) == 0:
			refuse("“%s” supersedes “%s”, which is no table of this folder that was read; mend its name, or delete the line", t.file, shortened(t.supersedes))
		case older[t.supersedes] != "" && older[t.supersedes] != t.file:
			refuse("“%s” is superseded by “%s” already; let each file supersede the one before it", t.supersedes, older[t.supersedes])
		case v.leadsTo(old, newer):
			refuse("“%s” and “%s” supersede each other; delete one of the two lines", t.file, t.supersedes)
		default:
			older[t.supersedes] = t.file
			for _, n := range newer {
				v.of[n] = append(v.of[n], old...)
			}
		}
	}
	return problems
}

// sheets is the tables of a file, or of one sheet of it.
func (v *versions) sheets(file, sheet string) []*Table {
	return slices.DeleteFunc(slices.Clone(v.files[file]), func(t *Table) bool { return sheet != "" && t.Sheet != sheet })
}

// leadsTo reports whether one of the tables is reached from others by what they supersede.
func (v *versions) leadsTo(from, to []*Table) bool {
	seen := map[*Table]bool{}
	for queue := slices.Clone(from); len(queue) > 0; queue = queue[1:] {
		t := queue[0]
		if slices.Contains(to, t) {
			return true
		}
		if !seen[t] {
			seen[t] = true
			queue = append(queue, v.of[t]...)
		}
	}
	return false
}

// dated adds files whose names differ in a date alone and whose columns are the
// same, and tells of them, for nobody said that they are printings of one table.
func (v *versions) dated(tables []*Table) []Problem {
	type kind struct{ stem, sheet, columns string }
	type printing struct {
		table *Table
		day   period.Date
	}
	kinds, order := map[kind][]printing{}, []kind(nil)
	for _, t := range tables {
		stem, day, ok := dateInName(t.File)
		if !ok {
			stem, day, ok = t.bankDownload()
		}
		if !ok {
			continue
		}
		k := kind{stem, t.Sheet, strings.Join(t.columnsWithoutPeriods(), "\x00")}
		if kinds[k] == nil {
			order = append(order, k)
		}
		kinds[k] = append(kinds[k], printing{t, day})
	}
	var problems []Problem
	for _, k := range order {
		all := kinds[k]
		slices.SortStableFunc(all, func(a, b printing) int { return a.day.Compare(b.day) })
		for i, p := range all {
			if len(all) > 1 {
				p.table.date(p.day)
			}
			if i == 0 || all[i-1].day == p.day || v.isOlder(all[i-1].table) || len(v.of[p.table]) > 0 {
				continue
			}
			before := all[i-1].table
			v.of[p.table] = append(v.of[p.table], before)
			problems = append(problems, Problem{File: p.table.File, Sheet: p.table.Sheet, Note: true,
				Why: fmt.Sprintf("by its name this is a later printing of “%s”; the two are read as one series with versions; if they are different tables, name them differently", filepath.Base(before.File))})
		}
	}
	return problems
}

// bankDownload is the name of a download from the World Bank without the number that
// each has, and the day of its last update.
func (t *Table) bankDownload() (stem string, day period.Date, ok bool) {
	name := strings.TrimSuffix(filepath.Base(t.File), filepath.Ext(t.File))
	at := strings.LastIndexByte(name, '_')
	if !strings.HasPrefix(name, "API_") || at < 0 || !onlyDigits(name[at+1:]) || t.ledger == nil || len(t.ledger.manners) == 0 {
		return "", period.Date{}, false
	}
	day = t.ledger.manners[0].asOf
	return filepath.Join(filepath.Dir(t.File), name[:at]), day, !day.IsZero()
}

// isOlder reports whether a table is an older printing of some other.
func (v *versions) isOlder(t *Table) bool {
	for _, older := range v.of {
		if slices.Contains(older, t) {
			return true
		}
	}
	return false
}

// dateInName cuts the date off the end of a file's name: jobs_20240514.csv and
// jobs-2024-05-14.csv.
func dateInName(file string) (stem string, day period.Date, ok bool) {
	ext := filepath.Ext(file)
	name := strings.TrimSuffix(file, ext)
	for _, length := range []int{len("2024-05-14"), len("20240514")} {
		at := len(name) - length
		if at < 1 || !strings.ContainsRune("_- .", rune(name[at-1])) {
			continue
		}
		digits := name[at:]
		if length == len("20240514") {
			if !onlyDigits(digits) {
				continue
			}
			digits = digits[:4] + "-" + digits[4:6] + "-" + digits[6:]
		}
		if d, err := period.ReadDate(strings.ReplaceAll(digits, "_", "-")); err == nil && d.String() == strings.ReplaceAll(digits, "_", "-") {
			return name[:at-1] + ext, d, true
		}
	}
	return "", period.Date{}, false
}

// columnsWithoutPeriods is the header without the columns that are named for a
// period: a later printing has one more of them.
func (t *Table) columnsWithoutPeriods() []string {
	return slices.DeleteFunc(slices.Clone(t.Header), func(h string) bool {
		_, err := period.Read(h)
		return err == nil
	})
}

// date gives the figures that do not say when they were published a day. Nobody
// has seen them yet.
func (t *Table) date(day period.Date) {
	for i := range t.ledger.manners {
		if m := &t.ledger.manners[i]; m.asOf.IsZero() {
			m.asOf = day
		}
	}
}

// join makes the series of a table one with those of its older printings, which
// have been joined with theirs before.
func (v *versions) join(t *Table) {
	if v.joined[t] {
		return
	}
	v.joined[t] = true
	older := v.of[t]
	if len(older) == 0 {
		return
	}
	known, shared, backwards := map[string]*Series{}, false, false
	for _, o := range older {
		v.join(o)
		for _, s := range o.All() {
			known[s.identity()] = s
		}
	}
	for _, s := range t.All() {
		if o := known[s.identity()]; o != nil && o.Superseded == nil {
			shared, backwards = true, backwards || s.isBefore(o)
			s.older, o.Superseded = o, s
		}
	}
	if backwards {
		v.problems = append(v.problems, Problem{File: t.File, Sheet: t.Sheet,
			Why: fmt.Sprintf("this supersedes “%s”, and was published before it; their dates are followed, so mend one of the two, or the order", filepath.Base(older[0].File))})
	}
	if !shared {
		v.problems = append(v.problems, Problem{File: t.File, Sheet: t.Sheet, Refused: true,
			Why: fmt.Sprintf("this supersedes “%s” and has no series with the same measure, place and unit; both are read as they are", filepath.Base(older[0].File))})
	}
}

// identity is what a series of another printing has in common with it. What a
// measure takes from the title is left out, for that may name a month.
func (s *Series) identity() string {
	measure := s.Measure
	if rest, ok := strings.CutPrefix(measure, s.Table.words); ok && (rest == "" || strings.HasPrefix(rest, ": ")) {
		measure = rest
	}
	parts := []string{plain(measure), s.Place.Key(), s.Unit.Name, s.Per.Unit.Name, s.Per.Value.String()}
	for _, d := range s.Dimensions {
		parts = append(parts, plain(d.Name), plain(d.Value))
	}
	return strings.Join(parts, "\x00")
}

// isBefore reports whether a series was published before another.
func (s *Series) isBefore(o *Series) bool {
	last := func(s *Series) (day period.Date) {
		for _, f := range s.own() {
			if day.Before(f.AsOf) {
				day = f.AsOf
			}
		}
		return day
	}
	mine, other := last(s), last(o)
	return !mine.IsZero() && mine.Before(other)
}

// gather makes one list of the figures of a series and of all older ones. Where
// not all printings of a figure say when they were published, those of the older
// are the earlier ones.
func (s *Series) gather() {
	var chain []*Series
	for o := s; o != nil; o = o.older {
		chain = append(chain, o)
	}
	var all []Figure
	for _, o := range slices.Backward(chain) {
		all = append(all, o.own()...)
	}
	slices.SortStableFunc(all, func(a, b Figure) int { return comparePeriods(a.Period, b.Period) })
	for start := 0; start < len(all); {
		end, dated := start, true
		for ; end < len(all) && comparePeriods(all[start].Period, all[end].Period) == 0; end++ {
			dated = dated && !all[end].AsOf.IsZero()
		}
		if dated {
			slices.SortStableFunc(all[start:end], func(a, b Figure) int { return a.AsOf.Compare(b.AsOf) })
		}
		start = end
	}
	s.printings = withoutReprints(all)
}

// withoutReprints drops a printing that a newer table repeats with its date.
func withoutReprints(all []Figure) []Figure {
	kept := all[:0]
	for i, f := range all {
		if i+1 < len(all) {
			next := &all[i+1]
			if f.Series != next.Series && f.Period == next.Period && f.AsOf == next.AsOf && !f.AsOf.IsZero() && f.Value.Equal(next.Value) {
				continue
			}
		}
		kept = append(kept, f)
	}
	return kept
}

// hasVersions reports whether some series were made of several tables.
func (c *Catalogue) hasVersions() bool {
	return slices.ContainsFunc(c.All(), func(s *Series) bool { return s.older != nil })
}
