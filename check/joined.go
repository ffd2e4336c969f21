package check

import (
	"slices"

	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// joinedWords is how many words behind a number the second of two things may stand
// that are counted together.
const joinedWords = 8

// joinedDigits is how many digits a number needs to tell by itself that a total is
// meant.
const joinedDigits = 3

// takeBoth adds the total of a table, as sure as its part, where the number counts that
// part and something else together: "93.1 tonnes of fruit and berries" is not the row for
// berries. What else the total holds the table alone knows, so only a number that agrees
// can tell, and not where both things have rows.
func (c *Checker) takeBoth(q *question, readings []Reading) []Reading {
	if !q.joinsTwo() {
		return readings
	}
	for _, part := range readings {
		if part.derives != nil || part.Series.Stated != nil {
			continue
		}
		total := q.totalOfBoth(part.Series)
		if total == nil || slices.ContainsFunc(readings, func(r Reading) bool { return r.Series == total && r.Score.Measure >= part.Score.Measure }) {
			continue
		}
		r := Reading{Series: total, Score: part.Score, terms: total.Terms}
		if c.look(&r, q) == "" && compare(q.quantity, r.newest()).Outcome == quantity.Agrees {
			readings = append(readings, r)
		}
	}
	return readings
}

// totalOfBoth is the total of which a series counts the second of two things that a
// number counts together; nil if there is none, or if another part is the first.
func (q *question) totalOfBoth(part *figures.Series) (total *figures.Series) {
	counts := func(s *figures.Series, things []lexicon.Term) bool {
		return slices.ContainsFunc(things, func(t lexicon.Term) bool { return hasTerm(s, t.ID) })
	}
	if !counts(part, q.secondThing) {
		return nil
	}
	for o := range q.catalogue.Sisters(part) {
		switch s := o.Series; {
		case s.Table != part.Table || !s.Place.Same(part.Place):
		case counts(s, q.firstThing):
			return nil
		case isTotal(s) && sharesRest(s, part) && !counts(s, q.secondThing):
			total = s
		}
	}
	return total
}

// joinsTwo reports whether a number counts two things together, and has digits enough
// to tell of which total it is.
func (q *question) joinsTwo() bool {
	return len(q.secondThing) > 0 && q.quantity.Digits() >= joinedDigits
}

// joined are the terms of the nouns before and behind the "and" of what a number
// counts.
func (q *question) joined() (first, second []lexicon.Term) {
	sent := &q.text.Sentences[q.claim.Sentence]
	at := firstWordAt(sent, q.quantity.To)
	for n := max(at, 1); n < min(at+joinedWords, len(sent.Words)-1); n++ {
		switch w, before, behind := sent.Words[n], sent.Words[n-1], sent.Words[n+1]; {
		case w.Text == "and" && before.Tag.IsNoun() && behind.Tag.IsNoun():
			return lexicon.Terms(before.Text), lexicon.Terms(behind.Text)
		case w.Tag.IsVerb() || w.Text == "," || w.Text == ";":
			return nil, nil
		}
	}
	return nil, nil
}
