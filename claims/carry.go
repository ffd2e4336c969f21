package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/period"
)

// toCarry are the times of a sentence of which those that follow can be: not the
// days and the weeks that are reckoned from the day of publication, "on Tuesday",
// "this week", which say when the news was, nor what stands in a relative clause, nor
// what was only to compare: "a year earlier", "short of the 310 of 2016".
func (ctx *context) toCarry(times []extract.Time) []extract.Time {
	var kept []extract.Time
	dates := 0 // of the times, those that are no distance: "Five years earlier, in 2018"
	for _, t := range times {
		if t.Back.Units == 0 {
			dates++
		}
	}
	for _, t := range times {
		isNews := t.Relative && (t.Period.Grain == period.Day || t.Period.Grain == period.Week)
		_, before := ctx.beforehand(t)
		if !isNews && !before && t.Back.Units == 0 && !ctx.isSameAgain(t) && !ctx.inRelativeClause(t.Found) && !ctx.onlyCompares(t) && !ctx.isStartOfSeries(t) && !ctx.comesToNow(t) && !(dates == 1 && ctx.tellsWhatHadBeen(t.Sentence)) {
			kept = append(kept, t)
		}
	}
	return kept
}

// comesToNow reports whether a sentence goes on from a time to what is so today: "The gap, 24 tonnes in 2021, is now 3 tonnes".
func (ctx *context) comesToNow(t extract.Time) bool {
	sent := ctx.sentence(t.Sentence)
	return slices.ContainsFunc(sent.Words[wordAt(sent, t.To):], func(w tagger.Word) bool {
		return strings.EqualFold(w.Text, "now") || strings.EqualFold(w.Text, "nowadays")
	})
}

// tellsWhatHadBeen reports whether a sentence looks back from what the article tells of: "In 2021,
// before interest rates rose, it had been 371,204."
func (ctx *context) tellsWhatHadBeen(sentence int) bool {
	if ctx.numbers[sentence][0] == ctx.numbers[sentence][1] {
		return false // "In 2020 Malta had been hit by storms": what follows is of then
	}
	sent := ctx.sentence(sentence)
	return hadBeen(sent, 1, len(sent.Words)-1) && !cues().hypothetical.in(ctx.words(sentence, stretch{sent.From, sent.To}))
}

// hadBeen reports whether some words of a sentence tell what had been done: "it had long managed".
func hadBeen(sent *extract.Sentence, from, to int) bool {
	for n := from; n < to; n++ {
		if lower(sent, n) != "had" {
			continue
		}
		for k := n + 1; k < min(n+hadWords, len(sent.Words)); k++ {
			if sent.Words[k].Tag == tagger.VBN {
				return true
			}
			if sent.Words[k].Tag != tagger.RB {
				break
			}
		}
	}
	return false
}

// hadWords is how many words behind "had" its participle may stand.
const hadWords = 4

// isTold reports whether quantity i is told in the past tense, with nothing that foresees it:
// it cannot be of a time to come that was named before, "halve accidents by 2030".
func (ctx *context) isTold(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	if ctx.line(q.Sentence).foresees {
		return false
	}
	at := wordAt(sent, q.From)
	for n := at - 1; n >= max(0, at-reach); n-- {
		if now, finite := tenseOf(sent.Words[n]); finite {
			return !now
		}
	}
	for _, w := range sent.Words[at:min(at+reach, len(sent.Words))] {
		if now, finite := tenseOf(w); finite {
			return !now
		}
	}
	return false
}

// isSameAgain reports whether a time is that of an earlier year to compare with: "in the same
// month of last year".
func (ctx *context) isSameAgain(t extract.Time) bool {
	sent := ctx.sentence(t.Sentence)
	at := wordAt(sent, t.From)
	return lower(sent, at) == "same" || lower(sent, at+1) == "same" || lower(sent, at-1) == "same" || lower(sent, at-1) == "of" && lower(sent, at-3) == "same"
}

// onlyCompares reports whether a time is only that of what its sentence compares with: "more
// than in 2019", "against the 61% of last spring", "cheaper in 2020 than they are now", "since
// the series began in 2016", "half of what it made in 2021".
func (ctx *context) onlyCompares(t extract.Time) bool {
	if t.Period.To.IsZero() {
		return false // "since 2010"
	}
	if ctx.isBracketed(t) {
		return true
	}
	sent := ctx.sentence(t.Sentence)
	at := wordAt(sent, t.From)
	if n := wordAt(sent, t.To); n+1 < len(sent.Words) && lower(sent, n) == "than" {
		return true
	}
	for n := at - 1; n >= max(0, at-comparedWithin); n-- {
		switch word := lower(sent, n); {
		case sent.Words[n].Text == "," && n == at-2 && endsThen(sent, n-1):
			continue // "than before the pandemic, in 2019"
		case isMark(sent.Words[n]) || word == "and" || word == "but":
			return false
		case word == "on" && (lower(sent, n-1) == "down" || lower(sent, n-1) == "up" || t.Period.Grain >= period.Month && ctx.startsChange(t)):
			return true
		case cues().comparing[word] && !ctx.hedges(t.Sentence, sent.From+sent.Words[n].Start):
			return true
		case word == "with" || word == "to":
			if before := lower(sent, n-1); before == "compared" || before == "comparison" || before == "relative" {
				return true
			}
			if word == "to" {
				return false // where it came to, and no more from where
			}
		case word == "after" && slices.ContainsFunc(sent.Words[n:at], func(w tagger.Word) bool { return w.Tag == tagger.CD }):
			return true // "after 6,027 in 2022"
		case word == "since", word == "what", word == "of" && (lower(sent, n-1) == "short" || lower(sent, n-1) == "ahead"):
			return true
		case (word == "times" || multiples[word]) && isWhatThereWas(lower(sent, n+1)):
			return true
		case word == "as" && (n == at-1 || n == at-2 && lower(sent, at-1) == "in"):
			return true // "a quarter as many as in 2021"
		case isOwnLevel(sent, n) && lower(sent, n-2) == "of":
			return true // "two thirds of their level in 2016"
		}
	}
	return false
}

// isOwnLevel reports whether word n is a level with a word before it that says whose: "their level", "the peak".
func isOwnLevel(sent *extract.Sentence, n int) bool {
	switch lower(sent, n) {
	case "level", "levels", "peak", "total":
		owner := lower(sent, n-1)
		return owner == "its" || owner == "their" || owner == "the"
	}
	return false
}

// multiples are the words by which one number is so many times another.
var multiples = map[string]bool{"twice": true, "double": true, "triple": true, "treble": true, "quadruple": true, "half": true}

// isWhatThereWas reports whether a word behind a multiple opens what it is one of: "three times the
// number let in during 2020".
func isWhatThereWas(word string) bool {
	switch word {
	case "the", "that", "its", "their", "as", "of":
		return true
	}
	return false
}

// comparedWithin is how many words before a time may say that it is one of these.
const comparedWithin = 8

// isRival reports whether a place is only one with which its sentence compares: "a tenth of
// what Sweden has", "it overtook the level of Norway".
func (ctx *context) isRival(p extract.Place) bool {
	sent := ctx.sentence(p.Sentence)
	at := wordAt(sent, p.From)
	for n := at - 1; n >= max(0, at-comparedWithin); n-- {
		switch word := lower(sent, n); {
		case isMark(sent.Words[n]) || word == "and" || word == "but":
			return false
		case sent.Words[n].Tag.IsVerb() && sent.Words[n+1].Tag == tagger.IN: // "the bill passed in Norway"
		case word == "from": // what comes from there is not compared with it
		case (cues().comparing[word] || cues().rivalling[word]) && !ctx.hedges(p.Sentence, sent.From+sent.Words[n].Start):
			return true
		}
	}
	return false
}

// hedges reports whether a byte of a sentence's block is one of a number or of its hedge:
// "more than 4 million".
func (ctx *context) hedges(sent, at int) bool {
	for i := ctx.numbers[sent][0]; i < ctx.numbers[sent][1]; i++ {
		q := &ctx.text.Quantities[i]
		if q.From-len(q.ModifierText)-len(" ") <= at && at < q.To {
			return true
		}
	}
	return false
}
