package figures

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

//go:embed fred.tsv
var fredTable string

// fredSeries are what the downloads of the Federal Reserve's data service call by a code
// alone.
var fredSeries = sync.OnceValue(func() map[string]givenField {
	series := map[string]givenField{}
	us, _ := lexicon.PlaceWithID("US")
	for row := range embedded.Rows(fredTable, 3, 3) {
		f := givenField{name: row[1], place: Place{ID: us.ID, Name: us.Name}}
		f.setUnit(row[2], quantity.Number{})
		series[row[0]] = f
	}
	return series
})

// nameFRED says what the codes of such a download stand for. Its first column holds days,
// under a name of its own or under one in capitals.
func (f *frame) nameFRED(given given) given {
	first := f.header.cells[0]
	knows := first == "observation_date" || first == "DATE" && slices.ContainsFunc(f.header.cells[1:], func(header string) bool { return fredSeries()[header].name != "" })
	if f.isFRED = knows && len(f.rows) > 0 && isDay(f.rows[0].at(0)); !f.isFRED {
		return given
	}
	fields := given.cloneFields()
	for _, header := range f.header.cells[1:] {
		named, ok := fredSeries()[header]
		if said := f.saidOfFRED(header); !ok && said.name != "" && fields[header].name == "" {
			said.role = fields[header].role
			fields[header] = said
		}
		if ok && fields[header].name == "" {
			named.role = fields[header].role
			fields[header] = named
			f.told = append(f.told, fmt.Sprintf("“%s” is read as “%s” of the United States, as the Federal Reserve's data service has it", header, named.name))
		}
	}
	given.fields = fields
	return given
}

// saidOfFRED is what a line above the table says of a code: "TXUR | Unemployment Rate in Texas, Percent,
// Monthly, Seasonally Adjusted".
func (f *frame) saidOfFRED(code string) givenField {
	for _, note := range f.notes {
		said, ok := strings.CutPrefix(note, code+": ")
		if !ok {
			continue
		}
		parts := strings.Split(said, ", ")
		for len(parts) > 1 && isFREDManner(parts[len(parts)-1]) {
			parts = parts[:len(parts)-1]
		}
		last := len(parts) - 1
		field := givenField{name: strings.Join(parts[:max(last, 1)], ", ")}
		if last > 0 {
			field.setUnit(parts[last], quantity.Number{})
		}
		field.place = onlyPlace(field.name)
		return field
	}
	return givenField{}
}

// isFREDManner reports whether the last part of such a line says how often or how adjusted figures are.
func isFREDManner(part string) bool {
	switch lower := strings.ToLower(part); lower {
	case "daily", "weekly", "biweekly", "monthly", "quarterly", "semiannual", "annual":
		return true
	default:
		return strings.HasSuffix(lower, "seasonally adjusted") || strings.HasSuffix(lower, "annual rate")
	}
}

// isDay reports whether a cell is a day as databases write it, 2024-01-01.
func isDay(cell string) bool {
	p, err := period.Read(cell)
	return err == nil && p.Grain == period.Day && len(cell) == len("2024-01-01")
}
