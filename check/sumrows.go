package check

import (
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/quantity"
)

// SumOfRows finds the total of a table or a list in the article that its rows do
// not make.
var SumOfRows = Check{
	Name: "sum",
	Doc:  "the total of a table or a list is not the sum of its rows",
	Run:  sumsOfRows,
}

// A column is the numbers of a column of a table, or of the items of a list, and
// what names each.
type column struct {
	header string
	labels []string
	cells  []*claims.Claim // nil where a row has no number, or more than one
}

func sumsOfRows(r *Result) []Inconsistency {
	var found []Inconsistency
	for _, c := range columnsOf(r) {
		total, parts, ok := c.total(r)
		if !ok {
			continue
		}
		if in, ok := notTheSum(r, total, parts); ok {
			found = append(found, in)
		}
	}
	return found
}

// total is the row of a column that adds up all others, if that is plain: the
// last row is called a total, and no row is a part or a sum of others.
func (c column) total(r *Result) (total *claims.Claim, parts []*claims.Claim, ok bool) {
	last := len(c.labels) - 1
	if last < 2 || hasWord("rate", c.header) || !isWord("sum", c.labels[last]) || c.cells[last] == nil {
		return nil, nil, false
	}
	total = c.cells[last]
	q := total.Of(r.Text)
	for i, part := range c.cells[:last] {
		if part == nil || isWord("sum", c.labels[i]) || hasWord("parts", c.labels[i]) || !ofOneUnit(q.Quantity, part.Of(r.Text).Quantity) {
			return nil, nil, false
		}
	}
	parts = c.cells[:last]
	return total, parts, !nested(r, parts)
}

// nested reports whether one row is the sum of some that follow it or go before
// it: then it must not be added twice.
func nested(r *Result, rows []*claims.Claim) bool {
	for i, row := range rows {
		whole := row.Of(r.Text).Value
		for _, step := range []int{1, -1} {
			sum := quantity.Int(0)
			for k, n := i+step, 0; 0 <= k && k < len(rows) && n < mostParts; k, n = k+step, n+1 {
				if sum = sum.Add(rows[k].Of(r.Text).Value); n > 0 && sum.Equal(whole) {
					return true
				}
			}
		}
	}
	return false
}

// columnsOf gathers the columns of the tables and the lists of an article.
func columnsOf(r *Result) []column {
	numbers := make(map[int]*claims.Claim) // by block; nil if there are several
	for i := range r.Claims {
		block := r.Claims[i].Of(r.Text).Block
		if _, ok := numbers[block]; ok {
			numbers[block] = nil
		} else {
			numbers[block] = &r.Claims[i]
		}
	}
	var columns []column
	at := make(map[[2]int]int)        // by list and column
	labels := make(map[[2]int]string) // by list and row
	for i, b := range r.Text.Doc.Blocks {
		var label string
		switch {
		case b.Kind == corpus.Item:
			label, _, _ = strings.Cut(b.Text, ":")
			if number := numbers[i]; number != nil {
				label = strings.TrimRight(b.Text[:min(len(label), number.Of(r.Text).From)], " :–—-")
			}
		case b.Kind == corpus.Cell && b.Column == 0:
			labels[[2]int{b.List, b.Row}] = b.Text
			continue
		case b.Kind == corpus.Cell && b.Row > 0:
			label = labels[[2]int{b.List, b.Row}]
		case b.Kind == corpus.Cell:
			at[[2]int{b.List, b.Column}], columns = len(columns), append(columns, column{header: b.Text})
			continue
		default:
			continue
		}
		key := [2]int{b.List, b.Column}
		n, ok := at[key]
		if !ok {
			n = len(columns)
			at[key], columns = n, append(columns, column{})
		}
		columns[n].labels = append(columns[n].labels, strings.ToLower(strings.TrimSpace(label)))
		columns[n].cells = append(columns[n].cells, numbers[i])
	}
	return columns
}
