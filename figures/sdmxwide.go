package figures

import (
	"path/filepath"
	"slices"
	"strings"

	"claimcheck/period"
)

// isBulk reports whether a header is that of Eurostat's bulk files, where the
// codes of a row stand in its first cell and a column is a period:
// "freq,unit,geo\TIME_PERIOD".
func isBulk(header []string) bool {
	_, across, ok := strings.Cut(header[0], `\`)
	return ok && strings.HasPrefix(strings.ToLower(across), "time")
}

// unglue cuts the first cells of a bulk file into the cells of the columns that
// they name. A row that names more or fewer stays as it is.
func unglue(records []record) []record {
	codes, _, _ := strings.Cut(records[0].cells[0], `\`)
	wide := strings.Count(codes, ",")
	cut := make([]record, len(records))
	for i, r := range records {
		first := r.cells[0]
		if i == 0 {
			first = codes
		}
		cut[i] = r
		if parts := strings.Split(first, ","); len(parts) == wide+1 {
			cut[i].cells = slices.Concat(parts, r.cells[1:])
		}
	}
	return cut
}

// periodsAcross finds the columns that are named for periods.
func (t *sdmxTable) periodsAcross() {
	for i := range t.columns {
		c := &t.columns[i]
		if c.known || c.id == "" || c.id[0] < '0' || c.id[0] > '9' {
			continue
		}
		if p, err := period.Read(sdmxPeriod(t.header.cells[i])); err == nil {
			c.use = attributeUse
			t.across = append(t.across, heading{column: i, written: t.header.cells[i], period: p, unit: readUnit("")})
		}
	}
}

// flowByName is the dataflow that a file is named for, as Eurostat names its
// downloads: estat_une_rt_m_filtered_en.csv, une_rt_m__custom_4711_linear.csv. An id of
// one word has digits, tps00001; without them it is a word like others.
func flowByName(file string) flowID {
	name := strings.ToLower(filepath.Base(file))
	name = strings.TrimPrefix(strings.TrimSuffix(name, filepath.Ext(name)), "estat_")
	for strings.ContainsAny(name, "_0123456789") {
		if f := (flowID{agency: "ESTAT", id: name}); len(name) <= longestUnit {
			if _, ok := f.known(); ok {
				return f
			}
		}
		name = name[:max(strings.LastIndexByte(name, '_'), 0)]
	}
	return flowID{}
}
