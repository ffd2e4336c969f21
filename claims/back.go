package claims

import (
	"strings"

	"claimcheck/extract/tagger"
)

// Back is how long a change took, by the words that say no more: "over the past
// year", "in a single month", "in the decade to 2021". The zero Back is none.
type Back struct{ Years, Months int }

// IsZero reports whether the text does not say how long.
func (b Back) IsZero() bool { return b == Back{} }

// back tells how long the change took that quantity i states: what its clause
// says, else what the sentence starts with.
func (ctx *context) back(i int) Back {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	clause := ctx.clause(i)
	words := sent.Words[wordAt(sent, clause.from):wordAt(sent, clause.to)]
	if b := backIn(words); !b.IsZero() {
		return b
	}
	first := ctx.text.Quantities[ctx.numbers[q.Sentence][0]].From
	for n, w := range sent.Words[:min(len(sent.Words), openingWords)] {
		if w.Text == "," && sent.From+w.Start < first {
			return backIn(sent.Words[:n])
		}
	}
	return Back{}
}

// openingWords is how many words the phrase may take that a sentence starts with.
const openingWords = 10

// backIn finds how long something took in some words of a sentence.
func backIn(words []tagger.Word) Back {
	for n, w := range words {
		word := strings.ToLower(w.Text)
		if b, ok := adverbs[word]; ok {
			return b
		}
		unit, ok := lengths[word]
		if !ok || n+1 < len(words) && isYear(words[n+1].Text) || isBeforeSomething(words[n+1:]) {
			continue
		}
		if times, ok := spanned(words[:n]); ok {
			return Back{unit.Years * times, unit.Months * times}
		}
	}
	return Back{}
}

// isBeforeSomething reports whether some words say before or after what a length of time was: "on the year before
// the flood".
func isBeforeSomething(words []tagger.Word) bool {
	if len(words) < 2 || words[0].Text != "before" && words[0].Text != "after" {
		return false
	}
	switch tag := words[1].Tag.String(); tag {
	case "DT", "PRP", "PRP$", "NNP", "NNPS":
		return true
	}
	return false
}

// adverbs are words that tell by themselves how long a change took.
var adverbs = map[string]Back{
	"annual": {Years: 1}, "annually": {Years: 1}, "yearly": {Years: 1}, "year-on-year": {Years: 1},
	"monthly": {Months: 1}, "month-on-month": {Months: 1}, "quarterly": {Months: 3}, "quarter-on-quarter": {Months: 3},
}

// lengths are the units in which it is told.
var lengths = map[string]Back{
	"month": {Months: 1}, "months": {Months: 1}, "quarter": {Months: 3}, "quarters": {Months: 3},
	"year": {Years: 1}, "years": {Years: 1}, "decade": {Years: 10}, "decades": {Years: 10},
}

// counts are how many of them.
var counts = map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"twelve": 12, "15": 15, "20": 20, "twenty": 20, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "10": 10, "12": 12}

// spanned reports whether the words before a unit of time make it a length that
// something took, and of how many units: "over the past five", "in a single".
func spanned(before []tagger.Word) (times int, ok bool) {
	times = 1
	determined := false
	for n := len(before) - 1; n >= max(0, len(before)-spanWords); n-- {
		word := strings.ToLower(before[n].Text)
		switch word {
		case "the", "a", "an", "one":
			determined = true
		case "past", "last", "single", "course", "of", "full", "space", "whole", "just", "only":
		case "in", "over", "within", "during", "on":
			return times, determined || times > 1 || word == "on" && n > 0 && isLength(before[n-1]) // "year on year"
		default:
			count, known := counts[word]
			if !known {
				return 0, false
			}
			times = count
		}
	}
	return 0, false
}

func isLength(w tagger.Word) bool {
	_, ok := lengths[strings.ToLower(w.Text)]
	return ok
}

// spanWords is how many words such a phrase may take before its unit.
const spanWords = 6
