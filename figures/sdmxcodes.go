package figures

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strings"

	"claimcheck/quantity"
)

// unknownCodes are the codes of a column that are in no list.
type unknownCodes struct {
	codes []string
	line  int // where the first of them stands
}

// maxUnknownCodes is more codes than a list has that nobody keeps: a column with
// as many holds numbers of cases, or was made to be slow.
const maxUnknownCodes = 50_000

// understand looks up the codes of every column.
func (t *sdmxTable) understand() error {
	t.meant = make([]map[string]codeLabel, len(t.columns))
	t.unknown = make([]unknownCodes, len(t.columns))
	for i, c := range t.columns {
		switch c.use {
		case dimensionUse, itemUse, areaUse, frequencyUse, unitUse, currencyUse:
		default:
			continue
		}
		t.meant[i] = map[string]codeLabel{}
		taken := map[string]bool{}
		for _, r := range t.rows {
			cell := r.at(i)
			if _, done := t.meant[i][cell]; done || cell == "" || !t.whole(r) {
				continue
			}
			meant, ok := t.meaning(&c, cell, r.at(c.labels))
			if taken[meant.label] && c.use != unitUse && c.use != currencyUse {
				meant = codeLabel{label: meant.label + " (" + cell + ")"} // of two totals, one is not the usual
			}
			taken[meant.label] = true
			t.meant[i][cell] = meant
			if !ok {
				u := &t.unknown[i]
				if u.codes = append(u.codes, cell); u.line == 0 {
					u.line = r.line
				}
				if len(u.codes) > maxUnknownCodes {
					return &refusal{row: r.line, column: t.header.cells[i], why: "the column holds more codes than any code list; leave it out if it numbers the rows"}
				}
			}
		}
		if len(t.meant[i]) == 1 {
			continue
		}
		for cell, meant := range t.meant[i] {
			if meant.usual == alone {
				meant.usual = telling
				t.meant[i][cell] = meant
			}
		}
	}
	return nil
}

// meaning is what a cell means: by the lists beside the file, by our own, by the
// label that the file gives, by what all lists have in common. It is not ok if
// the cell is a code that none of them has.
func (t *sdmxTable) meaning(c *sdmxColumn, cell, label string) (codeLabel, bool) {
	code := cell
	if c.glued {
		code, label = cutGlued(cell)
	}
	if label == "" && !isCode(code) {
		label = code // a file with names alone
	}
	if given, ok := t.given.codes.of(c, code); ok {
		return codeLabel{given, codeLists()["common"][code].usual}, true
	}
	if c.use == unitUse || c.use == currencyUse {
		return t.unitMeaning(code, label)
	}
	if c.list == "flow" {
		if f, ok := (flowID{id: code}).known(); ok && f.measure != "" {
			return codeLabel{label: f.measure}, true
		}
		if i, ok := indicatorCoded(code); ok {
			if t.by[unitUse] >= 0 {
				return codeLabel{label: i.name}, true
			}
			return codeLabel{label: i.measured()}, true
		}
		return codeLabel{label: cmp.Or(withoutBreakdown(label), code)}, label != ""
	}
	if meant, ok := meaning(c.list, code); ok {
		return meant, true
	}
	common, ok := codeLists()["common"][code]
	if label != "" {
		if before, after, cut := strings.Cut(label, ": "); cut && c.list == "ilo" {
			_, label = before, after
		}
		return codeLabel{label, common.usual}, true
	}
	return codeLabel{cmp.Or(common.label, code), common.usual}, ok || !isCode(code)
}

// unitMeaning is a unit as tables write it. Where the code is not known, the label that the file
// gives says more, and where it says in how many of that unit the figures are: "T", of "Thousand tonnes".
func (t *sdmxTable) unitMeaning(code, label string) (codeLabel, bool) {
	unit, ok := unitCoded(code)
	if label != "" && (!ok || t.by[multiplierUse] < 0 && scales(readUnit(label), readUnit(unit.unit))) {
		return codeLabel{label: label}, true
	}
	return codeLabel{label: unit.unit}, ok
}

// scales reports whether one unit is thousands or millions of another, which is ones.
func scales(u, of measureUnit) bool {
	one := quantity.Int(1)
	return u.unit == of.unit && u.unit.Name != "" && u.per == of.per && of.factor.Equal(one) && !u.factor.Equal(one)
}

// maxCodes is how many unknown codes of a list are named.
const maxCodes = 8

// doubts names the codes that no list has, once for each column.
func (t *sdmxTable) doubts() []Problem {
	var problems []Problem
	if !t.named {
		problems = append(problems, Problem{File: t.file,
			Why: fmt.Sprintf("nothing in the file says in words what is measured; “%s” is taken from its name; rename it, or give a title in a datapackage.json", fileWords(t.file))})
	}
	for i, u := range t.unknown {
		if len(u.codes) == 0 {
			continue
		}
		named, more := u.codes, ""
		if len(named) > maxCodes {
			named, more = named[:maxCodes], fmt.Sprintf(" and %d more", len(u.codes)-maxCodes)
		}
		problems = append(problems, Problem{File: t.file, Row: u.line, Column: t.header.cells[i],
			Why: fmt.Sprintf("no code list has %s%s, kept as written; say what they mean in a file “%s” beside the table, with the columns dimension, code, label",
				strings.Join(named, ", "), more, filepath.Base(ownCodes(t.file)))})
	}
	return problems
}
