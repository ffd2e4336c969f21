package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"claimcheck/check"
	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/period"
	"claimcheck/quantity"
)

// todoHeader is a figure pack's own header, so that a filled row is a source at
// once; the note says where the claim stands, and source and url what it cites.
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
		site, address := lookedUpAt(f.Cites)
		line, column := doc.Position(f.Claim.Span.Start)
		row := []string{
			measured(f.Claim, f.Claim.Of(r.Text)), f.Claim.Place.Name, when(f.Claim, doc.Published), "", unitOf(f.Claim.Of(r.Text)), site, address, "",
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

// lookedUpAt is the site and the address where the figure of a claim is to be looked
// up: the first that its sentence cites and no figures are from, else the first.
func lookedUpAt(cites []check.Cite) (site, address string) {
	if len(cites) == 0 {
		return "", ""
	}
	first := slices.IndexFunc(cites, func(c check.Cite) bool { return !c.Held })
	c := cites[max(first, 0)]
	return c.Site(), c.Address
}

// measured is what a claim measures as a table would head it. By how much something
// rose is not how much it is.
func measured(claim *claims.Claim, q *extract.Quantity) string {
	amount := q.Role == extract.NoRole || q.Role == extract.ChangedBy
	if q.Change != quantity.None && amount && q.Kind != quantity.Times && claim.Measure != "" {
		return "change in " + claim.Measure
	}
	return claim.Measure
}

// when is the period of a claim as a table would write it. Where the text is
// silent, it speaks of the time when it appeared, and the row says that month; it
// is for whoever fills in the row to say if another is meant.
func when(claim *claims.Claim, published time.Time) string {
	if !claim.Period.IsZero() || published.IsZero() {
		return claim.Period.String()
	}
	return period.MonthOf(published.Year(), published.Month()).String()
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
// are words of the article, and addresses that it gives.
func inert(cell string) string {
	cell = Safe(cell)
	if cell != "" && strings.IndexByte("=+-@", cell[0]) >= 0 {
		return "'" + cell
	}
	return cell
}
