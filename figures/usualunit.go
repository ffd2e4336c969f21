package figures

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/quantity"
)

//go:embed usualunits.tsv
var usualUnitTable string

// A usualUnit is a row of usualunits.tsv: what is called so is in this unit the world
// over, where its figures are of such a size.
type usualUnit struct {
	words       []string // that the name has, each with a space on either side
	never       []string // that it has not
	unit        measureUnit
	least, most quantity.Number
	reaches     quantity.Number // what one of them at least is above
}

var usualUnits = sync.OnceValue(func() []usualUnit {
	var rows []usualUnit
	for row := range embedded.Rows(usualUnitTable, 5, 6) {
		u := usualUnit{words: spacedWords(row[0]), unit: readUnit(row[1])}
		for i, n := range []*quantity.Number{&u.least, &u.most, &u.reaches} {
			*n, _ = quantity.ParseDecimal(row[2+i])
		}
		if len(row) > 5 {
			u.never = spacedWords(row[5])
		}
		rows = append(rows, u)
	}
	return rows
})

func spacedWords(list string) []string {
	var words []string
	for phrase := range strings.SplitSeq(list, ";") {
		words = append(words, " "+phrase+" ")
	}
	return words
}

// takeUsualUnit gives a column that names no unit the one that its name always goes
// with, if its figures are as large, and tells so.
func (r *reader) takeUsualUnit(h *heading) bool {
	if h.hasUnit {
		return false
	}
	name := h.measure
	if name == "" {
		name = r.title
	}
	name = " " + plain(name) + " "
	for i := range usualUnits() {
		u := &usualUnits()[i]
		if !u.names(name) || !r.holds(h.column, u) {
			continue
		}
		h.unit, h.hasUnit = u.unit, true
		r.shape.told = append(r.shape.told, fmt.Sprintf("“%s” names no unit, and is read as %s by its name and its figures; if it is not, name the unit in its header", h.written, u.unit.spoken()))
		return true
	}
	return false
}

func (u *usualUnit) names(name string) bool {
	for _, w := range u.never {
		if strings.Contains(name, w) {
			return false
		}
	}
	for _, w := range u.words {
		if !strings.Contains(name, w) {
			return false
		}
	}
	return true
}

// holds reports whether the figures of a column are as large as those of a measure.
func (r *reader) holds(column int, u *usualUnit) bool {
	reaches := false
	for _, row := range r.rows {
		cell := row.at(column)
		if isMissing(cell) {
			continue
		}
		read, err := readCell(r.number(column, cell))
		if err != nil || read.hasUnit() || read.value.Less(u.least) || u.most.Less(read.value) {
			return false
		}
		reaches = reaches || u.reaches.Less(read.value.Abs())
	}
	return reaches
}

// spoken is a unit as a sentence has it.
func (u measureUnit) spoken() string {
	if u.written == "%" {
		return "per cent"
	}
	return u.written
}
