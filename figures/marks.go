package figures

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claimcheck/embedded"
)

//go:embed marks.tsv
var marksTable string

// A mark is what stands in a cell in place of a number, or behind one.
type mark struct{ alone, behind string } // what it means there; empty if it may not stand there

var marks = sync.OnceValue(func() map[string]mark {
	known := map[string]mark{}
	for row := range embedded.Rows(marksTable, 3, 3) {
		m := known[row[0]]
		if row[2] == "alone" {
			m.alone = row[1]
		} else {
			m.behind = row[1]
		}
		known[row[0]] = m
	}
	return known
})

// isMissing reports whether a cell says that there is no figure: nothing at all,
// "..", "n/a", "[x]".
func isMissing(cell string) bool {
	if cell == "" {
		return true
	}
	if isLeader(cell) {
		return true
	}
	if len(cell) > len("[not applicable]") || '0' <= cell[0] && cell[0] <= '9' { // no mark starts with a digit
		return false
	}
	inner, _ := unbracket(strings.ToLower(cell))
	return marks()[inner].alone == "missing"
}

// isLeader reports whether a cell is a run of dots or dashes, with which printed tables fill an empty one:
// "..........".
func isLeader(cell string) bool {
	return len(cell) > len("...") && (strings.Trim(cell, ".") == "" || strings.Trim(cell, "-") == "" || strings.Trim(cell, "_") == "")
}

// isMissing reports whether a mark behind a number says that there is none: "0
// [low]" is a small number that is not told, and not nothing.
func (r reading) isMissing() bool { return r.status == "missing" }

// cutMark takes a footnote mark off the end of a number: "1,234 [r]", "56*",
// "11.9 e". Other letters than those of isGluedMark count only behind a space or in brackets, so
// "5m" keeps its scale; status is empty where the mark is a mere footnote.
func cutMark(cell string) (number, status string, ok bool) {
	if cell == "" {
		return "", "", false
	}
	i := strings.LastIndexAny(cell, " \u00A0")
	if last := cell[len(cell)-1]; last == ')' || last == ']' {
		i = strings.LastIndexAny(cell, "([")
	}
	if i > 0 {
		number = strings.TrimSpace(cell[:i])
		inner, bracketed := unbracket(strings.ToLower(strings.TrimSpace(cell[i:])))
		isNumbered := bracketed && inner != "" && onlyDigits(inner) && len(inner) <= 2
		isNumbered = isNumbered || bracketed && strings.HasPrefix(inner, "note")
		isLettered := bracketed && utf8.RuneCountInString(inner) == 1
		switch m := marks()[inner]; {
		case m.behind == "note" || isNumbered || isLettered && m.behind == "":
			return number, "", true
		case m.behind != "":
			return number, m.behind, true
		}
	}
	trimmed := strings.TrimRightFunc(cell, func(r rune) bool {
		return !unicode.IsLetter(r) && marks()[string(r)].behind == "note"
	})
	if last := len(cell) - 1; last > 0 && cell[last-1] >= '0' && cell[last-1] <= '9' && (isGluedMark(cell[last]) && last >= fewestGlued || cell[last]|0x20 == 'p' && strings.Contains(cell, ",")) {
		return cell[:last], marks()[strings.ToLower(cell[last:])].behind, true
	}
	if number, ok := strings.CutSuffix(cell, "~"); ok && number != "" {
		return strings.TrimSpace(number), marks()["~"].behind, true
	}
	return strings.TrimSpace(trimmed), "", trimmed != cell && trimmed != ""
}

// isGluedMark reports whether a letter right behind a number is a mark all the same, since no unit or scale is written so:
// "186e", "204f", "197r"; "31,660,394p" has too many digits to be a price in pence.
func isGluedMark(letter byte) bool {
	return letter|0x20 == 'e' || letter|0x20 == 'f' || letter|0x20 == 'r'
}

// fewestGlued is how many digits a number with such a mark has at least: "12E" is a route, and "71F" a temperature.
const fewestGlued = 3

// unbracket is the text within the brackets around it.
func unbracket(s string) (inner string, bracketed bool) {
	if len(s) >= 2 && (s[0] == '(' && s[len(s)-1] == ')' || s[0] == '[' && s[len(s)-1] == ']') {
		return strings.TrimSpace(s[1 : len(s)-1]), true
	}
	return s, false
}

func onlyDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }
