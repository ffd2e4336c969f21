package eval

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"claimcheck/check"
	"claimcheck/corpus"
)

// A Label says what a careful reader finds of one number of an article. Its quote
// stands once in the article and ends with the number.
type Label struct {
	Article string // below articles/, where one table labels several; else empty
	Quote   string
	Status  string   // in the words of the machine interface; "inconsistency" or "skipped" too
	Reason  string   // likewise
	Cells   []string // file:row of what decides

	file string
	line int
}

// The columns of a table of labels. The first three are needed; the operation by
// which a number follows from its cells and the note are for people.
var labelColumns = []string{"quote", "status", "reason", "article", "operation", "cells", "note"}

const neededColumns = 3

// reasons are the statuses of a label and the reasons that each may have.
var reasons = map[string]string{
	"supported":     "",
	"contradicted":  "value digits scale unit per place period measure direction base bound points",
	"outdated":      "before_publication revised running_total",
	"imprecise":     "misrounded rounding understated overstated hedge",
	"disputed":      "",
	"unsourced":     "no_figure unsure vague personal",
	"unchecked":     "opinion forecast target hypothetical mentioned",
	"inconsistency": "repeat sum share change part-exceeds-whole order headline",
	"skipped":       "phone reference",
}

// mayLackReason are the statuses whose labels may leave the reason out.
var mayLackReason = []string{"supported", "disputed", "skipped"}

// ReasonsOf are the reasons that a label of a status may have.
func ReasonsOf(status string) []string { return strings.Fields(reasons[status]) }

// ReadLabels reads a table of labels: tabs between columns, no quoting, the names of
// the columns on top. Every mistake is told with file and line; what is labelled
// in the other lines is returned.
func ReadLabels(file, raw string) (labels []Label, mistakes []error) {
	var columns []string
	line := 0
	for text := range strings.Lines(strings.TrimPrefix(raw, "\ufeff")) {
		line++
		row := strings.Split(strings.TrimRight(text, "\r\n"), "\t")
		if columns == nil {
			if err := columnsFit(row); err != nil {
				return nil, []error{fmt.Errorf("%s:1: %w", file, err)}
			}
			columns = row
			continue
		}
		l, err := labelOf(columns, row)
		if err != nil {
			mistakes = append(mistakes, fmt.Errorf("%s:%d: %w", file, line, err))
			continue
		}
		l.file, l.line = file, line
		labels = append(labels, l)
	}
	if len(labels)+len(mistakes) == 0 {
		mistakes = append(mistakes, fmt.Errorf("%s:1: it has no labels; write a line for each number, below the columns quote, status and reason", file))
	}
	return labels, mistakes
}

// columnsFit refuses columns of which one is unknown, doubled or missing.
func columnsFit(columns []string) error {
	for i, c := range columns {
		switch {
		case !slices.Contains(labelColumns, c):
			return fmt.Errorf("there is no column %q; the columns are %s, with a tab between them", c, strings.Join(labelColumns, ", "))
		case slices.Contains(columns[:i], c):
			return fmt.Errorf("the column %q stands twice", c)
		}
	}
	for _, c := range labelColumns[:neededColumns] {
		if !slices.Contains(columns, c) {
			return fmt.Errorf("the column %q is missing; a label needs %s", c, strings.Join(labelColumns[:neededColumns], ", "))
		}
	}
	return nil
}

func labelOf(columns, row []string) (l Label, err error) {
	if len(row) != len(columns) {
		return l, fmt.Errorf("it has %d columns, and %d are named on top; a column that is empty still needs its tab", len(row), len(columns))
	}
	for i, c := range columns {
		switch c {
		case "article":
			l.Article = row[i]
		case "quote":
			l.Quote = row[i]
		case "status":
			l.Status = row[i]
		case "reason":
			l.Reason = row[i]
		case "cells":
			l.Cells = strings.Fields(row[i])
		}
	}
	return l, l.fits(slices.Contains(columns, "article"))
}

// fits refuses a label that says nothing, or what cannot be said.
func (l *Label) fits(ofSeveral bool) error {
	known, ok := reasons[l.Status]
	switch {
	case l.Quote == "":
		return errors.New("the quote is empty; write some words of the article that end with the number")
	case ofSeveral && l.Article == "":
		return errors.New("it does not say of which article it is")
	case !ok:
		return fmt.Errorf("there is no status %q; it can be %s", l.Status, statusList())
	case l.Reason == "" && !slices.Contains(mayLackReason, l.Status):
		return fmt.Errorf("%q needs a reason: %s", l.Status, strings.Join(ReasonsOf(l.Status), ", "))
	case l.Reason != "" && known == "":
		return fmt.Errorf("%q has no reasons, and this says %q", l.Status, l.Reason)
	case l.Reason != "" && !slices.Contains(ReasonsOf(l.Status), l.Reason):
		return fmt.Errorf("%q has no reason %q; it can be %s", l.Status, l.Reason, strings.Join(ReasonsOf(l.Status), ", "))
	}
	for _, cell := range l.Cells {
		file, row, _ := strings.Cut(cell, ":")
		if n, err := strconv.Atoi(row); err != nil || n < 1 || file == "" {
			return fmt.Errorf("the cell %q is not written as file:row; write prices.csv:5, with a space between two", cell)
		}
	}
	return nil
}

func statusList() string {
	var list []string
	for status := range reasons {
		list = append(list, status)
	}
	slices.Sort(list)
	return strings.Join(list, ", ")
}

// Misplaced are the mistakes of labels whose quote does not stand once in their
// article.
func Misplaced(doc *corpus.Document, labels []Label) (mistakes []error) {
	for _, l := range labels {
		switch n := strings.Count(doc.Raw, l.Quote); n {
		case 1:
		case 0:
			mistakes = append(mistakes, fmt.Errorf("%s:%d: %s has no %q; quote it as it stands in the file", l.file, l.line, doc.Name, l.Quote))
		default:
			mistakes = append(mistakes, fmt.Errorf("%s:%d: %q stands %d times in %s; quote more of it, so that it stands once", l.file, l.line, l.Quote, n, doc.Name))
		}
	}
	return mistakes
}

// At is the last byte of the number that a label is about.
func (l *Label) At(doc *corpus.Document) corpus.Span {
	end := strings.Index(doc.Raw, l.Quote) + len(l.Quote)
	return corpus.Span{Start: end - 1, End: end}
}

// Finding is what was found of a labelled number, or nil if it was not read as one
// that may be checked.
func (l *Label) Finding(r *check.Result) *check.Finding {
	at := l.At(r.Text.Doc)
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Claim.Span.Overlaps(at) {
			return f
		}
	}
	return nil
}

// Said is the status and reason that were found of a labelled number, "skipped" if
// it is no claim, and its finding if there is one. A number that should be at odds
// with its article may be found so besides.
func (l *Label) Said(r *check.Result) (status, reason string, f *check.Finding) {
	if l.Status == "inconsistency" {
		at := l.At(r.Text.Doc)
		for _, in := range r.Inconsistencies {
			if slices.ContainsFunc(in.Spans, at.Overlaps) {
				return l.Status, in.Reason, nil
			}
		}
	}
	if f = l.Finding(r); f != nil {
		return f.Status.String(), f.Reason, f
	}
	return "skipped", "", nil
}
