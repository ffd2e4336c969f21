package figures

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/period"
)

//go:embed timewords.tsv
var timeWordsTable string

// A timeWord is a word for a time in another language.
type timeWord struct {
	english  string
	doubtful bool // it is an English word too: "ago", "out"
}

var timeWords = sync.OnceValue(func() map[string]timeWord {
	words := map[string]timeWord{}
	for row := range embedded.Rows(timeWordsTable, 2, 3) {
		for word := range strings.FieldsSeq(row[0]) {
			words[word] = timeWord{row[1], row[2] == "doubtful"}
		}
	}
	return words
})

// partNumbered matches the number of a quarter or half beside its name or its letter, and the year on
// either side: "T1 2024", "2024T1", "1 quarter 2024", "quarter 1 2024", "2024-S2", "2024K1".
var partNumbered = regexp.MustCompile(`^(?:([0-9]{4})[ /-]?)?(?:([TKS]|quarter|half) ?([1-4])|([1-4]|I|II|III|IV)[.]? ?([TKS]|quarter|half))(?:[ /-]?([0-9]{4}))?$`)

// inEnglish writes a time as English tables do, "Abr - Jun 2024" as "April - June 2024" and
// "T1 2024" as "Q1 2024"; ok is whether there was anything to write so. Words that English has too are
// read only in a whole cell.
func inEnglish(text string, isWhole bool) (written string, ok bool) {
	if len(text) > longestUnit {
		return text, false
	}
	if run := romanMonths(text); run != "" {
		return run, true
	}
	words := strings.Fields(text)
	for i, word := range words {
		if w, known := timeWords()[strings.ToLower(strings.TrimRight(word, ".,"))]; known && (isWhole || !w.doubtful) {
			words[i], ok = w.english, true
		} else if isBetweenDates(word) && i > 0 && i+1 < len(words) {
			words[i] = "" // "15 de mayo de 2024"
		}
	}
	written = strings.Join(strings.Fields(strings.Join(words, " ")), " ")
	if year, named := strings.CutPrefix(strings.ToLower(written), "year "); named && isYear(year) {
		return year, true
	}
	if m := partNumbered.FindStringSubmatch(written); m != nil && m[1]+m[6] != "" {
		return first(m[1], m[6]) + " " + partSign[m[2]+m[5]] + partDigit(m[3]+m[4]), true
	}
	return written, ok
}

// romanRun matches months in the numerals by which offices of central Europe write them: "I – VIII 2024".
var romanRun = regexp.MustCompile(`^([IVX]+)[.]? ?[–-] ?([IVX]+)[.]?[ /]([0-9]{4})$`)

// romanMonths is a run of months that a text writes so, as a period is written; empty for any other.
func romanMonths(text string) string {
	m := romanRun.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	first, last := slices.Index(romanNumerals, m[1])+1, slices.Index(romanNumerals, m[2])+1
	if first == 0 || last <= first || last <= quarters {
		return "" // up to four they may be quarters
	}
	return fmt.Sprintf("%s-%02d/%s-%02d", m[3], first, m[3], last)
}

// quarters is how many a year has.
const quarters = 4

// romanNumerals are those of the months, in their order.
var romanNumerals = []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// isBetweenDates reports whether a word only joins the parts of a date: "mayo de 2024".
func isBetweenDates(word string) bool { return word == "de" || word == "del" }

// partSign is the English letter of a part of a year.
var partSign = map[string]string{"T": "Q", "K": "Q", "quarter": "Q", "S": "H", "half": "H"}

// partDigit is the number of a part of a year in digits.
func partDigit(written string) string {
	switch written {
	case "I", "II", "III":
		return string(rune('0' + len(written)))
	case "IV":
		return "4"
	}
	return written
}

// readTime reads a whole text as a period, in English or another language.
func readTime(c period.Calendar, text string) (period.Period, error) {
	p, err := c.Read(text)
	if err == nil {
		return p, nil
	}
	if english, ok := inEnglish(text, true); ok {
		return c.Read(english)
	}
	return p, err
}
