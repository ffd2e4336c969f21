package figures

import "strings"

// unitCues are what stands before a unit in a line of its own.
var unitCues = []string{"unit of measure:", "units:", "unit:", "all figures in", "all figures are in", "figures in", "figures are in",
	"values in", "values are in", "amounts in", "numbers in", "data in", "expressed in", "in"}

// unitLine is the unit of a line that says nothing else: "£ million", "(per
// cent)", "All figures in thousands". It is empty for any other line.
func unitLine(text string) string {
	text, _ = unbracket(strings.TrimRight(text, ". "))
	for _, cue := range unitCues {
		if len(text) > len(cue) && strings.EqualFold(text[:len(cue)], cue) {
			if rest := strings.TrimSpace(text[len(cue):]); isWholeUnit(rest) {
				return rest
			}
		}
	}
	if isWholeUnit(text) {
		return text
	}
	return ""
}

func isUnitLine(text string) bool { return unitLine(text) != "" }

// isWholeUnit reports whether a text is a unit and no more. "Per cent" is one,
// "per cent of adults who swim" is what is measured.
func isWholeUnit(text string) bool {
	if before, _, ok := cutBrackets(text); ok && before != "" || !readUnit(text).certain {
		return false
	}
	main, _, isRate := cutPer(text)
	words, isMoney := splitCurrency(strings.Fields(main))
	named, power := dropScales(words, isMoney)
	if len(named) == 0 {
		return power != 0 || isRate
	}
	_, exact := exactUnit(strings.Join(named, " "))
	return exact || means("bare", strings.Join(named, " ")) || power != 0 && len(named) == 1
}
