package lexicon

import (
	"strconv"
	"strings"

	"claimcheck/token"
)

// ageBand reads a band of ages that starts at token i, in one of the forms that
// articles and tables use, and returns it as "16-64", "65+" or "-18", with the
// token after it. Ages are never guessed from bare numbers: "18 to 24" needs
// "aged" before it or "year-olds" behind it.
func ageBand(text string, toks []token.Token, i int) (band string, end int) {
	word := wordAt(text, toks, i)
	switch strings.ToLower(word) {
	case "aged", "ages", "age":
		return agedBand(text, toks, i+1)
	case "under", "over":
		return boundedBand(text, toks, i)
	}
	low, ok := ageAt(text, toks, i)
	if !ok {
		return "", 0
	}
	if high, next, ok := upperAge(text, toks, i+1); ok {
		if next, ok = yearOlds(text, toks, next); ok {
			return low + "-" + high, next
		}
		return "", 0
	}
	if isMark(text, toks, i+1, "+") && !measured(text, toks, i+2) {
		return low + "+", i + 2
	}
	return "", 0
}

// agedBand reads what follows "aged": "16 to 64", "65 and over", "under 25".
func agedBand(text string, toks []token.Token, i int) (string, int) {
	switch bound := strings.ToLower(wordAt(text, toks, i)); bound {
	case "under", "over", "below", "above":
		if age, ok := ageAt(text, toks, i+1); ok {
			return bounded(bound, age), i + 2
		}
		return "", 0
	}
	low, ok := ageAt(text, toks, i)
	if !ok {
		return "", 0
	}
	if high, next, ok := upperAge(text, toks, i+1); ok {
		return low + "-" + high, next
	}
	if isMark(text, toks, i+1, "+") {
		return low + "+", i + 2
	}
	if next := strings.ToLower(wordAt(text, toks, i+1)); next == "and" || next == "or" || next == "years" {
		at := i + 1
		if next == "years" {
			at++
		}
		switch strings.ToLower(wordAt(text, toks, at+1)) {
		case "over", "above", "older", "more":
			return low + "+", at + 2
		case "under", "below", "younger":
			return bounded("under", low), at + 2
		}
	}
	return "", 0
}

// boundedBand reads "under-25s", "over 65s" and "the population over 65 was";
// without an "s" or a verb behind it, "under 25" may be any number.
func boundedBand(text string, toks []token.Token, i int) (string, int) {
	at := i + 1
	if isMark(text, toks, at, "-") {
		at++
	}
	age, ok := ageAt(text, toks, at)
	if !ok {
		return "", 0
	}
	bound := strings.ToLower(wordAt(text, toks, i))
	switch strings.ToLower(wordAt(text, toks, at+1)) {
	case "s":
		if toks[at+1].Glued {
			return bounded(bound, age), at + 2
		}
	case "was", "were", "is", "are", "who":
		return bounded(bound, age), at + 1
	}
	return "", 0
}

// bounded is the band on one side of an age. The press says "over-65s" for those
// of 65 and over.
func bounded(bound, age string) string {
	if bound == "under" || bound == "below" {
		return "-" + age
	}
	return age + "+"
}

// upperAge reads the second half of a band: "-64", "–64", "to 64", "and 64".
func upperAge(text string, toks []token.Token, i int) (age string, end int, ok bool) {
	if i >= len(toks) {
		return "", 0, false
	}
	switch strings.ToLower(toks[i].In(text)) {
	case "-", "–", "‑", "to", "and":
		age, ok = ageAt(text, toks, i+1)
		return age, i + 2, ok
	}
	return "", 0, false
}

// yearOlds reads "year-olds", "year old" and "years of age".
func yearOlds(text string, toks []token.Token, i int) (end int, ok bool) {
	if isMark(text, toks, i, "-") {
		i++
	}
	if year := strings.ToLower(wordAt(text, toks, i)); year != "year" && year != "years" {
		return 0, false
	}
	i++
	if isMark(text, toks, i, "-") {
		i++
	}
	switch strings.ToLower(wordAt(text, toks, i)) {
	case "old", "olds":
		return i + 1, true
	case "of":
		return i + 2, strings.EqualFold(wordAt(text, toks, i+1), "age")
	}
	return 0, false
}

// ageAt returns the number at token i if somebody can be that old.
func ageAt(text string, toks []token.Token, i int) (string, bool) {
	if i >= len(toks) || toks[i].Kind != token.Number {
		return "", false
	}
	const oldest = 120
	digits := toks[i].In(text)
	age, err := strconv.Atoi(digits)
	return digits, err == nil && age <= oldest
}

// measured reports whether token i makes the number before it something other
// than an age: "52+ weeks", "18+ %", "20+ new homes". An age stands at the end,
// or before a mark.
func measured(text string, toks []token.Token, i int) bool {
	return i < len(toks) && (toks[i].Kind != token.Mark || isMark(text, toks, i, "%"))
}

func isMark(text string, toks []token.Token, i int, mark string) bool {
	return i < len(toks) && toks[i].In(text) == mark
}

// wordAt returns the word at token i, or "" if there is none.
func wordAt(text string, toks []token.Token, i int) string {
	if i >= len(toks) || toks[i].Kind != token.Word {
		return ""
	}
	return toks[i].In(text)
}
