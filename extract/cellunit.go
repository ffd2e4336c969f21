package extract

import (
	"strings"
	"sync"

	"claimcheck/corpus"
	"claimcheck/quantity"
)

// A cellReader gives the numbers of a table the scale and the unit that its
// headers name once: 7.37 under "Journeys (million)" is 7.37 million.
type cellReader struct {
	list    int               // the number of the table that is being read
	columns map[int]string    // the text of each column's header
	row     string            // of the row's
	forms   map[string]string // what a number has behind it, by what a header has in brackets
}

// headerUnits are the forms of tables/headerunits.tsv.
var headerUnits = sync.OnceValue(func() map[string]string {
	forms := map[string]string{}
	for row := range rows("headerunits.tsv", 2) {
		forms[row[0]] = row[1]
	}
	return forms
})

// open takes note of a block; headers stand before the cells that they name.
func (r *cellReader) open(b *corpus.Block) {
	if b.Kind != corpus.Cell {
		return
	}
	if b.List != r.list || b.Row == 0 && b.Column == 0 {
		*r = cellReader{list: b.List, columns: map[int]string{}, forms: headerUnits()}
	}
	if b.Row == 0 {
		r.columns[b.Column] = b.Text
	}
	if b.Column == 0 {
		r.row = b.Text
	}
}

// isUnit reports whether a number word of a header is the unit of the numbers
// below it, and states nothing itself.
func (r *cellReader) isUnit(b *corpus.Block, text string) bool {
	if b.Kind != corpus.Cell || b.Row > 0 && b.Column > 0 {
		return false
	}
	if _, ok := perHeader("2.5", b.Text); ok && (strings.Contains(b.Text, "er "+text) || strings.Contains(b.Text, "ry "+text) || strings.Contains(b.Text, "ch "+text)) { // of per, every or each
		return true
	}
	return r.forms[strings.ToLower(text)] != "" && strings.Contains(headerUnit(b.Text), text)
}

// read reads the plain numbers of a cell again with the unit of their headers.
func (r *cellReader) read(b *corpus.Block, qs []Quantity) {
	if b.Kind != corpus.Cell || b.Row == 0 || b.Column == 0 {
		return
	}
	for i := range qs {
		q := &qs[i]
		digits := b.Text[q.From:q.To]
		if q.Counted != "" || !isPlain(q) || strings.ContainsFunc(digits, isLetter) {
			continue
		}
		for _, header := range []string{r.columns[b.Column], r.row} {
			read, ok := r.with(digits, headerUnit(header))
			if !ok {
				read, ok = perHeader(digits, header)
			}
			if ok {
				read.Modifier, read.Form, read.Change = q.Modifier, q.Form, q.Change
				q.Quantity = read
				break
			}
		}
	}
}

// with reads digits as a number in the unit of a header: "£m", "%", "million".
func (r *cellReader) with(digits, unit string) (quantity.Quantity, bool) {
	unit = strings.ToLower(unit)
	behind, ok := r.forms[unit]
	if ok {
		read, err := quantity.Parse(digits + behind)
		return read, err == nil
	}
	for _, sign := range []string{"£", "€", "$"} {
		if scale, isMoney := strings.CutPrefix(unit, sign); isMoney {
			if behind, ok = r.forms[strings.TrimSpace(scale)]; !ok {
				behind = strings.TrimSpace(scale) // m, or nothing
			}
			if len(behind) == 1 && behind != "m" {
				return quantity.Quantity{}, false
			}
			read, err := quantity.Parse(sign + digits + behind)
			return read, err == nil && read.Unit.Dimension == quantity.Currency
		}
	}
	return quantity.Quantity{}, false
}

// perHeader reads digits as a rate, if a header says per how many: "Thefts per 1,000
// homes", "Per 100 calls", "Trees for every 1,000 people".
func perHeader(digits, header string) (quantity.Quantity, bool) {
	header = strings.TrimRight(strings.ToLower(header), ") ")
	for _, opening := range [...]string{"per ", "for every ", "for each "} {
		at := strings.LastIndex(header, opening)
		if at < 0 || at > 0 && header[at-1] != ' ' && header[at-1] != '(' {
			continue
		}
		if of := header[at+len(opening):]; of != "" && '1' <= of[0] && of[0] <= '9' {
			read, err := quantity.Parse(digits + " per " + of)
			return read, err == nil && !read.Per.IsZero()
		}
	}
	return quantity.Quantity{}, false
}

// headerUnit is what a header has in brackets at its end, or behind its last comma.
func headerUnit(header string) string {
	header = strings.TrimSpace(header)
	if before, ok := strings.CutSuffix(header, ")"); ok {
		if at := strings.LastIndexByte(before, '('); at >= 0 {
			return strings.TrimSpace(before[at+1:])
		}
	}
	if at := strings.LastIndexByte(header, ','); at >= 0 {
		return strings.TrimSpace(header[at+1:])
	}
	return header
}

func isLetter(c rune) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }
