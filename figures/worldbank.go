package figures

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"claimcheck/period"
)

// isWorldBank reports whether the records are a download of the World Bank's
// indicators: a row "Data Source", the date of the last update, and below them
// a row for each country and a column for each year.
func isWorldBank(records []record) bool {
	return records[0].cells[0] == "Data Source" && worldBankHeader(records) > 0
}

// worldBankHeader is the index of the row that names the columns, or -1.
func worldBankHeader(records []record) int {
	return slices.IndexFunc(records[:min(len(records), maxAbove)], func(r record) bool {
		return r.cells[0] == "Country Name" && (r.at(2) == "Indicator Name" || r.at(2) == "Series Name")
	})
}

// cutWorldBank cuts such a file. Its first rows say whose figures they are and
// how old.
func (g grid) cutWorldBank(given given) (frame, given, error) {
	records := g.records
	at := worldBankHeader(records)
	g.records = records[at:]
	f, err := g.cut()
	if err != nil {
		return frame{}, given, err
	}
	for _, r := range records[:at] {
		switch r.cells[0] {
		case "Data Source":
			given.source.Title = first(given.source.Title, r.at(1))
		case "Last Updated Date":
			if f.published, err = period.ReadDate(r.at(1)); err != nil {
				return frame{}, given, refuse(r.line, "“%s” is no date; write it as 2023-07-14", r.at(1))
			}
		}
	}
	given.source.Publisher = first(given.source.Publisher, worldBank)
	return f, given, nil
}

const worldBank = "World Bank"

// yearsOfDataBank gives the years that the headers of the bank's other download
// stand for: "2021 [YR2021]".
func yearsOfDataBank(header record, said given) given {
	fields := maps.Clone(said.fields)
	for _, h := range header.cells {
		year, code, ok := strings.Cut(h, " [YR")
		if !ok || code != year+"]" {
			continue
		}
		if fields == nil {
			fields = map[string]givenField{}
		}
		field := fields[h]
		field.when = year
		fields[h] = field
	}
	said.fields = fields
	return said
}

// isAboutWorldBank reports whether a file describes the table that it was
// downloaded with: its countries or its indicators, which are no figures.
func isAboutWorldBank(path, data string) bool {
	name := filepath.Base(path)
	if !strings.HasPrefix(name, "Metadata_Country_") && !strings.HasPrefix(name, "Metadata_Indicator_") {
		return false
	}
	header, _, _ := strings.Cut(strings.TrimPrefix(data, "\uFEFF"), "\n")
	header = strings.ToLower(strings.ReplaceAll(header, `"`, ""))
	return strings.HasPrefix(header, "country code,") || strings.HasPrefix(header, "indicator_code,")
}
