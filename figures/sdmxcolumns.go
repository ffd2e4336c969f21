package figures

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"claimcheck/embedded"
)

//go:embed sdmx_columns.tsv
var sdmxColumnsTable string

// A use is what a column of an SDMX-CSV file is for.
type use uint8

const (
	dimensionUse use = iota // it sets series apart
	itemUse                 // it names what is measured
	flowUse
	flowNameUse
	actionUse
	areaUse
	timeUse
	valueUse
	unitUse
	currencyUse // of money, where the unit is what it is asked for
	multiplierUse
	decimalsUse
	statusUse
	asOfUse
	frequencyUse
	attributeUse // not needed to check a figure
	labelUse     // the labels of the column before it
)

var useNames = []string{"dimension", "item", "flow", "flow name", "action", "area", "time", "value", "unit", "currency", "multiplier",
	"decimals", "status", "as of", "frequency", "attribute"}

// A concept is what the header of a column stands for.
type concept struct {
	use  use
	list string // of its codes
	name string // what people call it
}

var concepts = sync.OnceValue(func() map[string]concept {
	known := map[string]concept{}
	for row := range embedded.Rows(sdmxColumnsTable, 4, 4) {
		for u, name := range useNames {
			if name != row[0] {
				continue
			}
			for header := range strings.SplitSeq(row[3], ";") {
				known[plain(header)] = concept{use(u), row[1], row[2]}
			}
		}
	}
	return known
})

// A sdmxColumn is one column of an SDMX-CSV file.
type sdmxColumn struct {
	concept
	id     string // the header without its label, as plain headers are
	labels int    // the column of its labels, or -1
	known  bool   // the concept is in the table
	glued  bool   // the cells are "code: label"
}

// isSDMX reports whether a header is that of an SDMX-CSV file, or of what the
// OECD and the ILO export in its likeness.
func isSDMX(header []string) bool {
	has := map[string]bool{}
	for _, h := range header {
		id, _ := cutHeader(h)
		has[id] = true
	}
	switch first := header[0]; {
	case first == "DATAFLOW" || first == "STRUCTURE":
		return true
	case first == "LOCATION":
		return has["time"] && has["value"]
	}
	return has["obs value"] && (has["time period"] || has["time"])
}

// cutHeader parts the id of a column from its label: "REF_AREA: Reference area",
// "geo:Geopolitical entity". The ILO writes "sex.label" above labels.
func cutHeader(header string) (id string, label bool) {
	before, _, _ := strings.Cut(header, ":")
	if before, ok := strings.CutSuffix(before, ".label"); ok {
		return plain(before), true
	}
	return plain(before), false
}

// sdmxColumns says what each column is for. A column that no table knows is a
// dimension if it stands before the figures, as the standard has it, and an
// attribute behind them.
func sdmxColumns(header []string, rows []record) []sdmxColumn {
	columns := make([]sdmxColumn, len(header))
	at := map[string]int{}
	behind := false
	for i, h := range header {
		c := &columns[i]
		id, isLabel := cutHeader(h)
		c.id, c.labels = id, -1
		if code, twin := at[id]; isLabel && twin {
			c.use, columns[code].labels = labelUse, i
			continue
		}
		c.concept, c.known = concepts()[id]
		if i > 0 && isCodeHeader(header[i-1]) && isNameHeader(h) && columns[i-1].use != labelUse && liesIn(rows, i-1, i) {
			c.use, columns[i-1].labels = labelUse, i
			continue
		}
		if !c.known && behind {
			c.use = attributeUse
		}
		at[id] = i
		behind = behind || c.use == valueUse
		c.glued = isGlued(rows, i, c.use)
	}
	takeRegions(columns, rows)
	return columns
}

// takeRegions makes a dimension the column of places, if there is no other: "REGION" with names of
// places below it. Beside a column of countries it only says in what part of the world they are.
func takeRegions(columns []sdmxColumn, rows []record) {
	if slices.ContainsFunc(columns, func(c sdmxColumn) bool { return c.use == areaUse }) {
		return
	}
	for i := range columns {
		if c := &columns[i]; c.use == dimensionUse && roleOf(c.id) == placeRole && shareOfPlaces(rows, i) > fewPlaces {
			c.use, c.list = areaUse, "area"
			return
		}
	}
}

// isCodeHeader reports whether a header is that of codes: REF_AREA, s_adj, and
// "Unit Code" as the OECD wrote it.
func isCodeHeader(h string) bool {
	if strings.HasSuffix(h, " Code") || strings.HasSuffix(h, " Codes") {
		return true
	}
	return !strings.Contains(h, " ") && (h == strings.ToUpper(h) || h == strings.ToLower(h))
}

// isNameHeader reports whether a header is that of names: "Reference area".
func isNameHeader(h string) bool {
	return h != "" && unicode.IsUpper([]rune(h)[0]) && strings.IndexFunc(h, unicode.IsLower) > 0 && !isCodeHeader(h)
}

// isGlued reports whether the cells of a column are a code and its label.
func isGlued(rows []record, i int, u use) bool {
	if u == timeUse || u == valueUse || u == asOfUse || u == flowUse {
		return false
	}
	filled, glued := 0, 0
	for _, r := range rows[:min(len(rows), sampleSize)] {
		if cell := r.at(i); cell != "" {
			filled++
			if code, label := cutGlued(cell); label != "" && isCode(code) {
				glued++
			}
		}
	}
	return glued > 0 && 2*glued >= filled
}

func cutGlued(cell string) (code, label string) {
	code, label, _ = strings.Cut(cell, ":")
	return strings.TrimSpace(code), strings.TrimSpace(label)
}

// isCode reports whether a text is a code rather than words.
func isCode(s string) bool {
	if s == "" || len(s) > 60 || strings.ContainsAny(s, " ,;:") {
		return false
	}
	return s == strings.ToUpper(s) || strings.Contains(s, "_")
}
