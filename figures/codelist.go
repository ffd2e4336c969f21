package figures

import (
	"embed"
	"path"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/lexicon"
)

// The code lists of statistical offices, a file each: what “Y_LT25”, “SCA” and
// “CP01” mean.
//
//go:embed codelists/*.tsv
var codeListFiles embed.FS

// A codeLabel is what a code means.
type codeLabel struct {
	label string
	usual usual
}

// A usual says whether a text means a code that it does not mention: nobody says
// that unemployment is of both sexes and seasonally adjusted.
type usual uint8

const (
	telling usual = iota // it sets the figures apart
	alone                // it is meant in silence where a column has no other value
	always
)

var usualNames = map[string]usual{"": telling, "alone": alone, "always": always}

// codeLists is every list of three columns by its name.
var codeLists = sync.OnceValue(func() map[string]map[string]codeLabel {
	lists := map[string]map[string]codeLabel{}
	entries, _ := codeListFiles.ReadDir("codelists")
	for _, e := range entries {
		name := strings.TrimSuffix(e.Name(), ".tsv")
		if name == "unit" || name == "flow" {
			continue // they have columns of their own
		}
		list := map[string]codeLabel{}
		for row := range embedded.Rows(codeListFile(name), 1, 3) {
			list[row[0]] = codeLabel{row[1], usualNames[row[2]]}
		}
		lists[name] = list
	}
	return lists
})

func codeListFile(name string) string {
	data, _ := codeListFiles.ReadFile(path.Join("codelists", name+".tsv"))
	return string(data)
}

// meaning is what a code means by a list, or by the rule that the codes of that
// list follow.
func meaning(list, code string) (codeLabel, bool) {
	switch {
	case list == "area":
		return areaNamed(code)
	case isOfPartners(list):
		if l, ok := codeLists()[list][code]; ok {
			return l, true
		}
		return areaNamed(code)
	case list == "ilo":
		return iloMeaning(code)
	}
	if l, ok := codeLists()[list][code]; ok {
		return l, true
	}
	if list == "age" {
		label, ok := ageOf(code)
		return codeLabel{label: label}, ok
	}
	return codeLabel{}, false
}

// isOfPartners reports whether a list is of places beside that of the figures:
// where people are citizens, were born or live who are counted elsewhere.
func isOfPartners(list string) bool {
	return list == "partner" || list == "birth" || list == "residence"
}

// areaNamed is the name of an area by its code. What the gazetteer knows by that
// code needs no list.
func areaNamed(code string) (codeLabel, bool) {
	if place, ok := lexicon.PlaceNamed(code); ok {
		return codeLabel{label: place.Name}, true
	}
	l, ok := codeLists()["area"][code]
	return l, ok
}

// iloLists is the code list of what the ILO breaks an indicator down by, whose
// codes begin with the name of the breakdown: AGE_YTHADULT_Y15-24.
var iloLists = map[string]string{"AGE": "age", "EDU": "education", "ECO": "nace", "SEX": "sex"}

// iloBreakdown is what an indicator is broken down by, as a code or a label of
// the ILO says it: AGE_YTHADULT_Y15-24, "Age (Youth, adults): 15-24".
func iloBreakdown(cell string) string {
	kind, _, _ := strings.Cut(cell, "_")
	if before, _, ok := strings.Cut(cell, ": "); ok {
		before, _, _ = strings.Cut(before, " (")
		return strings.ToLower(before)
	}
	return iloLists[kind]
}

func iloMeaning(code string) (codeLabel, bool) {
	kind, rest, _ := strings.Cut(code, "_")
	list := codeLists()[iloLists[kind]]
	for _, written := range []string{code, rest} {
		if l, ok := list[written]; ok {
			return l, true
		}
	}
	last := code[strings.LastIndexByte(code, '_')+1:]
	if last == "TOTAL" {
		return codeLabel{"Total", always}, true
	}
	if kind == "AGE" {
		label, ok := ageOf(last)
		return codeLabel{label: label}, ok
	}
	return codeLabel{}, false
}
