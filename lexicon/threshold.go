package lexicon

import (
	"strings"

	"claimcheck/token"
)

// threshold reads a stretch of time that a measure draws its line at, starting
// at token i: "over 52 weeks" is beyond:52-week, "within four hours" is
// within:4-hour. Those who wait and those who wait over a year are two measures.
func threshold(text string, toks []token.Token, i int) (Term, int) {
	if t, size := lasting(text, toks, i); size > 0 {
		return t, size
	}
	group, at := thresholdSide(text, toks, i)
	number, ok := smallNumber(text, toks, at)
	if !ok {
		return Term{}, 0
	}
	at++
	if group == "" && isMark(text, toks, at, "+") {
		group = "beyond"
		at++
	}
	unit := strings.ToLower(wordAt(text, toks, at))
	switch unit = Singular(unit); unit {
	case "minute", "hour", "day", "week", "month", "year":
		if group == "" {
			if group = thresholdBehind(text, toks, at+1); group == "" {
				return Term{}, 0
			}
			at += 2 // or more
		}
		return qualifier(group, inYears(number+"-"+unit)), at + 1
	}
	return Term{}, 0
}

// lasting reads "year-long" of "year-long waits": as many units as one, at least.
func lasting(text string, toks []token.Token, i int) (Term, int) {
	unit := strings.ToLower(wordAt(text, toks, i))
	switch unit {
	case "hour", "day", "week", "month", "year":
	case "yearlong", "monthlong", "weeklong", "daylong":
		return qualifier("beyond", inYears("1-"+strings.TrimSuffix(unit, "long"))), i + 1
	default:
		return Term{}, 0
	}
	if !isMark(text, toks, i+1, "-") || !strings.EqualFold(wordAt(text, toks, i+2), "long") {
		return Term{}, 0
	}
	return qualifier("beyond", inYears("1-"+unit)), i + 3
}

// thresholdBehind is the side of the line that the words at token i name, behind it:
// "ten years or more".
func thresholdBehind(text string, toks []token.Token, i int) string {
	if !strings.EqualFold(wordAt(text, toks, i), "or") {
		return ""
	}
	switch strings.ToLower(wordAt(text, toks, i+1)) {
	case "more", "longer", "over":
		return "beyond"
	case "less", "shorter", "under":
		return "within"
	}
	return ""
}

// inYears is one name for a stretch of time that is said in several ways: 52
// weeks are a year.
func inYears(stretch string) string {
	switch stretch {
	case "52-week", "12-month":
		return "1-year"
	case "104-week", "24-month":
		return "2-year"
	}
	return stretch
}

// thresholdSide returns the side of the line that the words at token i name, ""
// if none, and the token after them.
func thresholdSide(text string, toks []token.Token, i int) (group string, next int) {
	switch strings.ToLower(wordAt(text, toks, i)) {
	case "over", "above", "beyond", "exceeding":
		return "beyond", i + 1
	case "within", "under", "below":
		return "within", i + 1
	case "more", "longer":
		return "beyond", i + 2
	case "less", "fewer", "shorter":
		return "within", i + 2
	}
	return "", i
}

// smallNumber reads a number as digits or as one of the words that thresholds
// are written in.
func smallNumber(text string, toks []token.Token, i int) (string, bool) {
	if i >= len(toks) {
		return "", false
	}
	if toks[i].Kind == token.Number {
		return toks[i].In(text), true
	}
	switch strings.ToLower(toks[i].In(text)) {
	case "a", "an", "one":
		return "1", true
	case "two":
		return "2", true
	case "three":
		return "3", true
	case "four":
		return "4", true
	case "five":
		return "5", true
	case "six":
		return "6", true
	case "ten":
		return "10", true
	case "twelve":
		return "12", true
	case "eighteen":
		return "18", true
	}
	return "", false
}
