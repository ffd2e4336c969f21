package figures

import (
	"slices"
	"strings"
)

// numberedThings are what publications number, by the words that stand before the number.
var numberedThings = [][]string{
	{"table"}, {"tables"}, {"tab."}, {"live", "table"}, {"supplementary", "table"}, {"data", "table"}, {"appendix", "table"}, {"annex", "table"}, {"reference", "table"}, {"summary", "table"},
	{"figure"}, {"fig."}, {"fig"}, {"chart"}, {"graph"}, {"exhibit"}, {"map"}, {"sheet"}, {"worksheet"}, {"dataset"},
	{"statement"}, {"annexure"}, {"schedule"}, {"cuadro"}, {"tabla"}, {"tabela"}, {"tableau"}, {"tabelle"}, {"tabell"},
}

// marksBehind are what may part a number from the title behind it.
const marksBehind = ":.,;|–—-"

// cutTableNumber cuts what stands before a title in a publication off it: "Table 4.16ts:",
// "Table A1.2b –", "Figure 3.", "Table No. 12". The number is empty if there is none.
func cutTableNumber(title string) (number, rest string) {
	words := strings.Fields(title)
	for _, thing := range numberedThings {
		n := len(thing)
		if len(words) <= n || !slices.EqualFunc(words[:n], thing, strings.EqualFold) {
			continue
		}
		if no := strings.ToLower(words[n]); (no == "no." || no == "no" || no == "number" || no == "nr.") && len(words) > n+1 {
			n++
		}
		// Behind a colon the title may follow without a space: "Table 3a:Newts".
		own := words[n]
		if i := strings.IndexByte(own, ':'); i >= 0 {
			own = own[:i+1]
		}
		label := strings.TrimRight(own, marksBehind)
		isParted := len(label) < len(own) || len(words) == n+1 || strings.Trim(words[n+1], marksBehind) == ""
		if !isTableNumber(label, isParted) {
			continue
		}
		at := 0
		for _, word := range words[:n] {
			at += strings.Index(title[at:], word) + len(word)
		}
		at += strings.Index(title[at:], own) + len(own)
		rest = strings.TrimLeft(title[at:], marksBehind+" \t\u00a0")
		return title[:len(title)-len(rest)], rest
	}
	return "", title
}

// isNumberOfTable reports whether a cell is the number of a table and no more: "Table 2.1".
func isNumberOfTable(cell string) bool {
	number, rest := cutTableNumber(cell)
	return number != "" && strings.TrimSpace(rest) == ""
}

// isTableNumber reports whether a word is the number of a table: "3", "4.16ts", "A1.2b",
// "S12", "2-1", "1012". A year or a letter, "Table A", is one only if a mark parts it from
// the title.
func isTableNumber(word string, isParted bool) bool {
	if len(word) == 1 && 'A' <= word[0] && word[0] <= 'Z' {
		return isParted
	}
	letters, digits := 0, 0
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case '0' <= c && c <= '9':
			digits, letters = digits+1, 0
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			if letters++; letters > len("ukt") {
				return false
			}
		case strings.IndexByte(".-_/()", c) >= 0:
			letters = 0
		default:
			return false
		}
	}
	return digits > 0 && len(word) <= len("KS404.12.10.1ew") && (isParted || !isYear(word))
}
