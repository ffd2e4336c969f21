package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"claimcheck/check"
	"claimcheck/extract"
)

// todoHeader is a figure pack's own header, so that a filled row is a source at
// once; the note says where the claim stands.
var todoHeader = []string{"measure", "place", "period", "value", "unit", "source", "url", "published", "note"}

// A Todo writes the claims that no figure settles as the rows of a table that
// wants its values.
type Todo struct{ w *csv.Writer }

// NewTodo writes the header.
func NewTodo(w io.Writer) (*Todo, error) {
	t := &Todo{csv.NewWriter(w)}
	return t, t.w.Write(todoHeader)
}

// Add writes the rows of one article.
func (t *Todo) Add(r *check.Result) error {
	doc := r.Text.Doc
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Status != check.Unsourced || f.Reason != "no_figure" && f.Reason != "unsure" {
			continue
		}
		line, column := doc.Position(f.Claim.Span.Start)
		row := []string{
			f.Claim.Measure, f.Claim.Place.Name, f.Claim.Period.String(), "", unitOf(f.Claim.Of(r.Text)), "", "", "",
			fmt.Sprintf("“%s”, %s:%d:%d", doc.Plain(f.Claim.Span), doc.Name, line, column),
		}
		for i, cell := range row {
			row[i] = inert(cell)
		}
		if err := t.w.Write(row); err != nil {
			return err
		}
	}
	return nil
}

// Close writes what is still held.
func (t *Todo) Close() error {
	t.w.Flush()
	return t.w.Error()
}

// unitOf is the unit of a claim as a table would write it.
func unitOf(q *extract.Quantity) string {
	if q.Per.IsZero() {
		return q.Unit.Name
	}
	if q.Per.Value.String() == "1" {
		return q.Unit.Name + " per " + q.Per.Unit.Name
	}
	return q.Unit.Name + " per " + q.Per.Value.String() + " " + q.Per.Unit.Name
}

// inert keeps a spreadsheet from running a cell as a formula. All cells here
// are words of the article.
func inert(cell string) string {
	cell = Safe(cell)
	if cell != "" && strings.IndexByte("=+-@", cell[0]) >= 0 {
		return "'" + cell
	}
	return cell
}
