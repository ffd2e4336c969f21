package figures

import (
	"strings"
	"sync"

	"claimcheck/embedded"
)

// A flow is a dataflow of a statistical office, or an indicator of one.
type flow struct {
	title   string
	measure string // as a text says it
	part    string // of a part: "{coicop} inflation"
}

var flows = sync.OnceValue(func() map[string]flow {
	known := map[string]flow{}
	for row := range embedded.Rows(codeListFile("flow"), 2, 4) {
		known[row[0]] = flow{row[1], row[2], row[3]}
	}
	return known
})

// A flowID is the full id of a dataflow taken apart:
// "ESTAT:UNE_RT_M(1.0): Unemployment by sex and age".
type flowID struct{ agency, id, label string }

func readFlowID(cell string) flowID {
	var f flowID
	rest := cell
	if i := strings.IndexByte(rest, '('); i > 0 {
		version := strings.IndexByte(rest[i:], ')')
		if version < 0 {
			version = len(rest) - i - 1
		}
		f.label = strings.TrimSpace(strings.TrimPrefix(rest[i+version+1:], ":"))
		rest = rest[:i]
	}
	if agency, id, ok := strings.Cut(rest, ":"); ok {
		f.agency, rest = agency, id
		if id, label, ok := strings.Cut(rest, ":"); ok && f.label == "" {
			rest, f.label = id, strings.TrimSpace(label)
		}
	}
	f.id = rest[strings.LastIndexByte(rest, '@')+1:]
	return f
}

// known is what the list says of the flow. Eurostat's extracts end in a mark of
// their own: "prc_hicp_manr$defaultview".
func (f flowID) known() (flow, bool) {
	id, _, _ := strings.Cut(strings.ToLower(f.id), "$")
	found, ok := flows()[id]
	return found, ok
}

// publisher is who maintains the flow, by the first part of the agency's name:
// "OECD.SDD.NAD" is the OECD.
func (f flowID) publisher() string {
	agency, _, _ := strings.Cut(f.agency, ".")
	return codeLists()["agency"][strings.ToUpper(agency)].label
}

// breakdowns are the words that say what a dataset is broken down by.
var breakdowns = map[string]bool{"sex": true, "age": true, "citizenship": true, "country": true, "nationality": true, "type": true, "main": true,
	"level": true, "economic": true, "degree": true, "region": true, "educational": true, "education": true, "month": true, "group": true, "nace": true}

// withoutBreakdown is the name of a dataset without what it is broken down by:
// "Unemployment rate by sex and age (%)" is the unemployment rate in per cent.
func withoutBreakdown(name string) string {
	before, unit, ok := cutBrackets(name)
	if !ok {
		before = name
	}
	if i := strings.Index(before, " by "); i > 0 {
		word, _, _ := strings.Cut(before[i+len(" by "):], " ")
		if breakdowns[strings.ToLower(strings.Trim(word, ","))] {
			before = before[:i]
		}
	}
	if ok {
		return before + " (" + unit + ")"
	}
	return before
}
