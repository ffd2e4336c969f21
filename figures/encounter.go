package figures

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/period"
)

//go:embed encounters.tsv
var encountersTable string

var encounters = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for row := range embedded.Rows(encountersTable, 1, 1) {
		words[row[0]] = true
	}
	return words
})

// isEncounter reports whether a source was met and not published, by the first
// word of its name: "Interview, 12 Oct 2024". It has no publisher and no address,
// and its name says when it was.
func isEncounter(source string) bool {
	words := strings.FieldsFunc(strings.ToLower(source), func(r rune) bool { return r == ' ' || r == ',' || r == ':' })
	return len(words) > 0 && (encounters()[words[0]] || len(words) > 1 && articles[words[0]] && encounters()[words[1]])
}

var articles = map[string]bool{"a": true, "an": true, "our": true, "my": true, "the": true}

// dateOfEncounter is the day that the name of such a source ends with. Of a day
// without its year nobody can tell which it was.
func dateOfEncounter(source string) (day period.Date, noYear bool) {
	words := strings.Fields(source)
	for n := min(longestDay, len(words)); n > 0; n-- {
		last := strings.Trim(strings.Join(words[len(words)-n:], " "), "()")
		if d, err := period.ReadDate(last); err == nil {
			return d, false
		}
		if _, err := period.ReadDate(last + " 2000"); err == nil {
			noYear = true
		}
	}
	return period.Date{}, noYear
}

// longestDay is how many words a date has: "Thursday, 3 June 2024".
const longestDay = 4

// encounterDate is when a row's source was met, where the row does not say when it
// was published. What cannot be told is asked for, once for each source.
func (r *reader) encounterDate(row record) period.Date {
	source := row.at(r.column[sourceRole])
	if len(source) > longestCell || !isEncounter(source) {
		return period.Date{}
	}
	if known, ok := r.met[source]; ok {
		return known
	}
	day, noYear := dateOfEncounter(source)
	if r.met == nil {
		r.met = map[string]period.Date{}
	}
	r.met[source] = day
	if day.IsZero() && len(r.met) <= maxProblems {
		missing := "the day on which it was"
		if noYear {
			missing = "the year of its day"
		}
		r.problems = append(r.problems, Problem{File: r.table.File, Sheet: r.table.Sheet, Row: row.line, Column: r.header.cells[r.column[sourceRole]],
			Why: fmt.Sprintf("“%s” does not say %s, so the figure is taken to have always been known; write it as “Interview, 12 Oct 2024”, or fill in published", source, missing)})
	}
	return day
}
