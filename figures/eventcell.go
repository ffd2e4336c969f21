package figures

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/period"
	"claimcheck/quantity"
	"claimcheck/token"
)

// readHappened reads a cell that says when something happened: a day or a month,
// and a year where the table says that it holds dates. Digits that are another day
// where the month comes first, "03/05/2020", are an error.
func readHappened(cell string, yearsToo bool) (period.Period, error) {
	if inTwoWays(cell) {
		return period.Period{}, fmt.Errorf("this can be 3 May or 5 March; write the date as 2020-03-05")
	}
	if d, err := period.ReadDate(cell); err == nil {
		return period.DayOf(d), nil
	}
	p, err := period.Read(cell)
	hasYear := false
	for digits := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r < '0' || r > '9' }) {
		hasYear = hasYear || len(digits) == 4
	}
	if err == nil && hasYear && (p.Grain == period.Month || yearsToo && p.Grain == period.Year && len(cell) == 4) {
		return p, nil
	}
	return period.Period{}, fmt.Errorf("this is no date; write it as 2020-03-05, or as 2020-03 where only the month is known")
}

// inTwoWays reports whether a date of digits alone is another one where the month
// comes first.
func inTwoWays(cell string) bool {
	parts := strings.FieldsFunc(cell, func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) > 2 || !onlyDigits(parts[0]+parts[1]) {
		return false
	}
	first, second := twoDigits(parts[0]), twoDigits(parts[1])
	return first != second && first <= 12 && second <= 12
}

func twoDigits(s string) int {
	n := 0
	for _, c := range s {
		n = 10*n + int(c-'0')
	}
	return n
}

// readDivision reads a vote with those who were for it first: "52–48", "22 to 0", "52
// votes to 48", "52 for, 48 against". Nothing else may stand in the cell.
func readDivision(cell string) (d Division, err error) {
	err = fmt.Errorf("this is no vote; write those who were for it and those who were against it as 52–48")
	if len(cell) > longestCell {
		return d, err
	}
	spaced := strings.Map(func(r rune) rune {
		if strings.ContainsRune("-–—−", r) {
			return ' '
		}
		return r
	}, cell)
	var numbers []quantity.Number
	var room [16]token.Token
	for _, tok := range token.Split(room[:0], spaced) {
		text := strings.ToLower(tok.In(spaced))
		switch n, plain := readPlain(text); {
		case onlyDigits(text) && plain && len(text) <= 4 && len(numbers) < 2:
			numbers = append(numbers, n.value)
		case !divisionWords[text] || len(numbers) == 0 && againstFirst[text]:
			return d, err
		}
	}
	if len(numbers) != 2 {
		return d, err
	}
	return Division{numbers[0], numbers[1]}, nil
}

// divisionWords may stand in a cell that gives a vote.
var divisionWords = setOf("to", "for", "against", "in", "favour", "favor", "vote", "votes", "aye", "ayes", "no", "noes", "nay", "nays", "yea", "yeas", "yes", ",", ";")

// againstFirst are those of them that say that the first number is of those against.
var againstFirst = setOf("against", "no", "noes", "nay", "nays")

func setOf(words ...string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, w := range words {
		set[w] = true
	}
	return set
}

// Units by which a row says that its value is a date or a vote.
var (
	dateUnits = []string{"date", "dates", "calendar date"}
	voteUnits = []string{"vote", "votes", "votes for and against", "for and against", "for against", "division"}
)

// isDateUnit is asked of every row, so it makes no copy.
func isDateUnit(unit string) bool {
	return slices.ContainsFunc(dateUnits, func(u string) bool { return strings.EqualFold(u, unit) })
}

func isVoteUnit(unit string) bool {
	return unit != "" && slices.Contains(voteUnits, strings.Join(strings.FieldsFunc(plain(unit), func(r rune) bool { return strings.ContainsRune(" –—/", r) }), " "))
}

// namesVote reports whether a measure says that there was a vote, so that two
// numbers with a dash are its sides and no range.
func namesVote(measure string) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(measure), func(r rune) bool { return r < 'a' || r > 'z' }) {
		if voteWords[word] {
			return true
		}
	}
	return false
}

var voteWords = setOf("vote", "votes", "voted", "division", "ballot", "motion", "reading", "passage", "passed", "adopted", "adoption", "approved", "approval",
	"carried", "rejected", "rejection", "defeated", "confirmed", "confirmation", "ratified", "ratification", "cloture")
