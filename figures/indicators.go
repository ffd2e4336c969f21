package figures

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/quantity"
)

//go:embed indicators.tsv
var indicatorTable string

// An indicator is what the World Bank and others measure under a code, SP.POP.TOTL.
type indicator struct{ name, unit string }

// indicators is the indicators by their codes, with _ for the stops, as SDMX has them.
var indicators = sync.OnceValue(func() map[string]indicator {
	known := map[string]indicator{}
	for row := range embedded.Rows(indicatorTable, 2, 3) {
		known[indicatorKey(row[0])] = indicator{row[1], row[2]}
	}
	return known
})

func indicatorKey(code string) string { return strings.ReplaceAll(code, ".", "_") }

// indicatorCoded is the indicator of a code. The World Bank's newer files put the name of
// their collection before it: WB_WDI_SP_POP_TOTL.
func indicatorCoded(code string) (indicator, bool) {
	found, ok := indicators()[indicatorKey(strings.TrimPrefix(code, "WB_WDI_"))]
	return found, ok
}

// measured is the name with the unit in brackets behind it, as the offices write it.
func (i indicator) measured() string {
	if i.unit == "" {
		return i.name
	}
	return i.name + " (" + i.unit + ")"
}

// nameIndicators says what codes of indicators stand for where a table has them alone, at
// the head of columns of figures or in a column that is named for them.
func (f *frame) nameIndicators(given given) given {
	named := map[string]givenField{}
	for i, header := range f.header.cells {
		field := given.fields[header]
		if found, ok := indicatorAtHead(header); ok && field.name == "" {
			field.name = found.name
			if found.unit != "" {
				field.setUnit(found.unit, quantity.Number{})
			}
			named[header] = field
			f.tellIndicator(header, found)
		}
		if field.role == noRole && f.holdsIndicators(header) && f.nameCells(i) {
			field.role = measureRole
			named[header] = field
		}
	}
	if len(named) > 0 {
		given.fields = given.cloneFields()
		maps.Copy(given.fields, named)
	}
	return given
}

// indicatorAtHead is the indicator that a column is named for. A code has two stops at
// least: “GDP.1” is the second column of that name.
func indicatorAtHead(header string) (indicator, bool) {
	if strings.Count(header, ".") < 2 {
		return indicator{}, false
	}
	return indicatorCoded(header)
}

// holdsIndicators reports whether a column is named for the codes of indicators, and none
// for their names.
func (f *frame) holdsIndicators(header string) bool {
	return indicatorHeaders[plain(camelWords(header))] && !slices.ContainsFunc(f.header.cells, namesIndicators)
}

// indicatorHeaders are what a column of codes is called.
var indicatorHeaders = map[string]bool{"indicator": true, "indicator code": true, "indicator id": true, "series": true, "series code": true, "series id": true}

// namesIndicators reports whether a column holds the names beside the codes.
func namesIndicators(header string) bool {
	name := plain(camelWords(header))
	for _, of := range [...]string{"indicator", "series"} {
		if rest, ok := strings.CutPrefix(name, of+" "); ok && (rest == "name" || rest == "label" || rest == "description") {
			return true
		}
	}
	return false
}

// nameCells puts names in place of the codes of a column, if there are any that are known.
func (f *frame) nameCells(column int) bool {
	told := map[string]bool{}
	rows := f.rows
	for i, r := range f.rows {
		code := r.at(column)
		if strings.Contains(code, " ") {
			continue // it is a name
		}
		found, ok := indicatorCoded(code)
		if !ok {
			continue
		}
		if len(told) == 0 {
			rows = slices.Clone(f.rows)
		}
		if !told[code] {
			told[code] = true
			f.tellIndicator(code, found)
		}
		rows[i].cells = slices.Clone(r.cells)
		rows[i].cells[column] = found.measured()
	}
	f.rows = rows
	return len(told) > 0
}

func (f *frame) tellIndicator(code string, found indicator) {
	f.told = append(f.told, fmt.Sprintf("“%s” is read as “%s”, as the office that gives it out names it", code, found.measured()))
}
