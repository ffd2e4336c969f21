package report

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"claimcheck/figures"
	"claimcheck/period"
)

// A FigureShow tells the figures of series, each with its cell.
type FigureShow struct {
	Text
	Period period.Period // only figures that tell of a part of it; all for the zero Period
}

// Write writes a series: what it is, where it is from, then its figures by time,
// the newest vintage of each before the earlier ones.
func (w FigureShow) Write(s *figures.Series) error {
	p := w.begin()
	list := chosen(s, w.Period)
	what := []string{s.Measure}
	for _, d := range s.Dimensions {
		what = append(what, d.Name+": "+d.Value)
	}
	what = append(what, cmp.Or(s.Place.Name, "no place"), cmp.Or(unitWords(s), "no unit"))
	p.line("%s", p.bold(cut(Safe(strings.Join(what, " · ")), longestText)))
	p.line("  %s  %s", s.ID(), tableName(s.Table.File, s.Table.Sheet))
	var rows []shownFigure
	var last *figures.Source
	flush := func() {
		p.figures(rows)
		rows = rows[:0]
	}
	for _, f := range list {
		if f.Source != nil && f.Source != last {
			flush()
			last = f.Source
			if line := sourceLine(f.Source); line != "" {
				p.line("  %s", line)
			}
		}
		rows = append(rows, shown(f))
	}
	flush()
	return p.err
}

// chosen are the figures that tell of a part of p, by time, the newest vintage
// first.
func chosen(s *figures.Series, p period.Period) []*figures.Figure {
	list := s.Figures()
	var found []*figures.Figure
	for from := 0; from < len(list); {
		to := from
		for to < len(list) && list[to].Period.Same(list[from].Period) {
			to++
		}
		if p.IsZero() || !list[from].Period.IsZero() && p.Overlaps(list[from].Period) {
			for i := to - 1; i >= from; i-- {
				found = append(found, &list[i])
			}
		}
		from = to
	}
	return found
}

// sourceLine is who says so, under which licence, and where.
func sourceLine(s *figures.Source) string {
	var parts []string
	for _, part := range []string{s.Publisher, s.Title, s.Licence, s.URL} {
		if part != "" && (len(parts) == 0 || parts[0] != part) {
			parts = append(parts, cut(Safe(part), longestText))
		}
	}
	if !s.Retrieved.IsZero() {
		parts = append(parts, "retrieved "+dayWords(s.Retrieved))
	}
	return strings.Join(parts, " · ")
}

// A shownFigure is a line of the table of figures.
type shownFigure [5]string

func shown(f *figures.Figure) shownFigure {
	c := f.Cell()
	published := ""
	if !f.AsOf.IsZero() {
		published = dayWords(f.AsOf)
	}
	return shownFigure{
		f.Period.Words(), cut(Safe(f.Written), longestCell), Safe(f.Quantity().String()),
		strings.Trim(published+", "+Safe(f.Status), ", "),
		cut(Safe(fmt.Sprintf("%s:%d %s", filepath.Base(c.File), c.Row, c.Column)), longestText),
	}
}

// longestCell is how much of a cell a line shows.
const longestCell = 40

// figures writes lines of figures in columns.
func (p *printer) figures(rows []shownFigure) {
	var width [len(shownFigure{})]int
	for _, row := range rows {
		for i, cell := range row {
			width[i] = max(width[i], utf8.RuneCountInString(cell))
		}
	}
	before := ""
	for _, row := range rows {
		when := row[0]
		if when == before {
			when = "  earlier"
		}
		before = row[0]
		p.line("%s", strings.TrimRight(fmt.Sprintf("    %s  %s  %s  %s  %s", padded(when, width[0]),
			strings.Repeat(" ", width[1]-utf8.RuneCountInString(row[1]))+row[1], padded(row[2], width[2]), padded(row[3], width[3]), row[4]), " "))
	}
}

func padded(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

// A wireShown is a figure with the series that it belongs to.
type wireShown struct {
	Kind    string     `json:"kind"`
	Series  string     `json:"series"`
	Measure string     `json:"measure"`
	Place   string     `json:"place"`
	Newest  bool       `json:"newest"` // no later vintage is known
	Source  wireOrigin `json:"source"`
	*wireSeriesValue
}

// FigureShowJSONL writes the figures of a series as JSON lines.
func FigureShowJSONL(w io.Writer, s *figures.Series, p period.Period) error {
	enc := newEncoder(w)
	id := s.ID()
	var before *figures.Figure
	for _, f := range chosen(s, p) {
		isNewest := before == nil || !before.Period.Same(f.Period) || before.AsOf == f.AsOf
		if isNewest {
			before = f
		}
		if err := enc.Encode(wireShown{"figure", id, s.Measure, s.Place.Name, isNewest, wireOfOrigin(f.Source), wireOfValue(f)}); err != nil {
			return err
		}
	}
	return nil
}

// Tells reports whether a series has a figure that tells of a part of p.
func Tells(s *figures.Series, p period.Period) bool { return len(chosen(s, p)) > 0 }

// SeriesLine names in a line what series of a group measure, with the identifier
// of the group and the table.
func SeriesLine(s *figures.Series) string {
	what := []string{s.Measure}
	for _, d := range s.Dimensions {
		what = append(what, d.Value)
	}
	return cut(Safe(fmt.Sprintf("%s  %s · %s", s.GroupID(), strings.Join(what, ", "), filepath.Base(s.Table.File))), longestText)
}
