package figures

import "strings"

// unitLine is the unit of a line that says nothing else: "£ million", "(per
// cent)", "All figures in thousands". It is empty for any other line.
func unitLine(text string) string {
	text, _ = unbracket(strings.TrimRight(text, ". "))
	for _, but := range []string{" unless otherwise", ", unless otherwise", " except where"} {
		if before, _, cut := strings.Cut(text, but); cut && isWholeUnit(before) {
			return before
		}
	}
	if before, sign, ok := cutBrackets(text); ok && before != "" && isWholeUnit(before) && isWholeUnit(sign) {
		return before // "terawatt-hours (TWh)"
	}
	words := strings.Fields(text)
	for n := min(4, len(words)-1); n > 0; n-- {
		rest := strings.Join(words[n:], " ")
		if means("cue", strings.TrimSuffix(strings.Join(words[:n], " "), ":")) && isWholeUnit(rest) {
			return rest
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
