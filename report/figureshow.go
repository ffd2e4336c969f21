package report

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A FigureShow tells the figures of series, each with its cell.
type FigureShow struct {
	Text
	Period period.Period // only figures that tell of a part of it; all for the zero Period
}

// Write writes a series: what it is, where it is from, then its figures by time,
// the newest vintage of each before the earlier ones. Where there are several
// sources, each has a number.
func (w FigureShow) Write(s *figures.Series) error {
	p := w.begin()
	list := chosen(s, w.Period)
	sources := sourcesOf(list)
	p.line("%s", p.bold(cut(Safe(strings.Join(whatOf(s), " · ")), longestText)))
	p.line("  %s  %s", s.ID(), tableName(s.Table.File, s.Table.Sheet))
	if called := aliasWords(s); called != "" {
		p.line("  %s", cut(Safe(called), longestText))
	}
	for i, source := range sources {
		if line := sourceLine(source); line != "" {
			p.line("  %s%s", mark(i, sources), line)
		}
	}
	rows := make([]shownFigure, len(list))
	for i, f := range list {
		rows[i] = shown(f)
		rows[i][3] = strings.TrimSpace(mark(slices.Index(sources, f.Source), sources) + rows[i][3])
		if i > 0 && list[i-1].Period.Same(f.Period) {
			rows[i][0] = "  earlier"
			if list[i-1].AsOf == f.AsOf {
				rows[i][0] = "  beside it" // another source, of the same day
			}
		}
	}
	p.columns(rows)
	return p.err
}

// sourcesOf are the sources of figures in their order.
func sourcesOf(list []*figures.Figure) []*figures.Source {
	var sources []*figures.Source
	for _, f := range list {
		if f.Source != nil && !slices.Contains(sources, f.Source) {
			sources = append(sources, f.Source)
		}
	}
	return sources
}

// mark is the number of a source among several.
func mark(i int, sources []*figures.Source) string {
	if len(sources) < 2 || i < 0 {
		return ""
	}
	return fmt.Sprintf("[%d] ", i+1)
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

// sourceLine is who says so, under which licence, and where. An address is never
// cut.
func sourceLine(s *figures.Source) string {
	var parts []string
	for _, part := range []string{s.Publisher, s.Title, s.Licence} {
		if part != "" && (len(parts) == 0 || parts[0] != part) {
			parts = append(parts, cut(Safe(part), longestText))
		}
	}
	if !s.Retrieved.IsZero() {
		parts = append(parts, "retrieved "+dayWords(s.Retrieved))
	}
	if s.URL != "" {
		parts = append(parts, Safe(s.URL))
	}
	return strings.Join(parts, " · ")
}

// A shownFigure is a line of the table of figures: when, as written, as read, when
// it was published, and its cell.
type shownFigure [5]string

func shown(f *figures.Figure) shownFigure {
	c := f.Cell()
	published := Safe(f.Status)
	if !f.AsOf.IsZero() {
		published = strings.TrimSuffix(dayWords(f.AsOf)+", "+published, ", ")
	}
	return shownFigure{
		f.Period.Words(), cut(Safe(f.Written), longestCell), "= " + Safe(numberWords(f)), published,
		cut(Safe(fmt.Sprintf("%s:%d %s", filepath.Base(c.File), c.Row, c.Column)), longestText),
	}
}

// numberWords is a figure as an article would write it. What a count counts is
// said by its measure.
func numberWords(f *figures.Figure) string {
	if happened := f.EventWords(); happened != "" {
		return happened
	}
	q := f.Quantity()
	if q.Unit.Dimension == quantity.Things {
		q.Unit = quantity.Unit{}
	}
	return q.String()
}

// longestCell is how much of a cell a line shows.
const longestCell = 40

// columns writes lines of figures in columns; numbers as written stand to the
// right of theirs.
func (p *printer) columns(rows []shownFigure) {
	var width [len(shownFigure{})]int
	for _, row := range rows {
		for i, cell := range row {
			width[i] = max(width[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		written := strings.Repeat(" ", width[1]-utf8.RuneCountInString(row[1])) + row[1]
		cells := []string{padded(row[0], width[0]), written, padded(row[2], width[2]), padded(row[3], width[3]), row[4]}
		p.line("    %s", strings.TrimRight(strings.Join(cells, "  "), " "))
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
