package check

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/quantity"
)

// Headline finds a number of the headline that the article states differently.
var Headline = Check{
	Name: "headline",
	Doc:  "the headline gives a number that the article gives differently",
	Run:  headlines,
}

func headlines(r *Result) []Inconsistency {
	var found []Inconsistency
	for i := range r.Claims {
		head := &r.Claims[i]
		if !isHeadline(r, head) || !ownFact(r, head) || head.Of(r.Text).Kind == quantity.Duration {
			continue
		}
		if body := told(r, head); body != nil {
			found = append(found, Inconsistency{
				Reason: "headline", Severity: Error,
				Message: fmt.Sprintf("the headline says %s, the article %s of the same thing: %s", quote(r, head), quote(r, body), body.Measure),
				Spans:   []corpus.Span{head.Span, body.Span},
			})
		}
	}
	return found
}

func isHeadline(r *Result, c *claims.Claim) bool {
	return r.Text.Doc.Blocks[c.Of(r.Text).Block].Kind == corpus.Headline
}

// told finds the number of the article that the headline was made from, where no
// number of the article agrees with the headline: it must be the only one of its
// unit and direction that speaks of what the headline does.
func told(r *Result, head *claims.Claim) *claims.Claim {
	var only *claims.Claim
	h := head.Of(r.Text)
	for i := range r.Claims {
		c := &r.Claims[i]
		q := c.Of(r.Text)
		if isHeadline(r, c) || !ofOneUnit(h.Quantity, q.Quantity) {
			continue
		}
		if meetsLoosely(h.Quantity, q.Asserts()) || meetsLoosely(q.Quantity, h.Asserts()) {
			return nil
		}
		if q.Change != h.Change || !speaksOf(c, head) && !isTwisted(r, c, head) {
			continue
		}
		if only != nil {
			return nil
		}
		only = c
	}
	switch {
	case only == nil, only.Voice == claims.Quoted, only.Modality != claims.Fact && only.Modality != claims.Forecast:
		return nil
	case narrowsBeyond(only, head) && !saysAll(only, head) && !isTwisted(r, only, head):
		return nil
	}
	return only
}

// saysAll reports whether a claim has every word of a headline's number, and
// those are more than a few: what it narrows beyond that is how an article goes on.
func saysAll(c, head *claims.Claim) bool {
	shared, words := wordsShared(c, head)
	return shared == words && words > enoughShared
}

// isTwisted reports whether a number of the article has two digits of the
// headline's the other way round, and says of it what the headline says.
func isTwisted(r *Result, c, head *claims.Claim) bool {
	shared, _ := wordsShared(c, head)
	return digitSlip(head.Of(r.Text).Quantity, c.Of(r.Text).Quantity) && (shared > 0 || head.Of(r.Text).Change != quantity.None)
}

// speaksOf reports whether a claim of the article has nearly all the words of the
// headline's number.
func speaksOf(c, head *claims.Claim) bool {
	shared, words := wordsShared(c, head)
	return shared >= enoughShared && 4*shared >= 3*words
}

// enoughShared is how many words of a headline's number another must share to be
// the same.
const enoughShared = 2

// wordsShared is how many words of the headline's number another has too, and how
// many there are.
func wordsShared(c, head *claims.Claim) (shared, words int) {
	sentence := make(map[string]bool)
	for _, t := range c.Terms {
		sentence[t.ID] = t.Near >= claims.Sentence && !t.Another
	}
	for _, t := range head.Terms {
		if t.Near < claims.Sentence || t.Another {
			continue
		}
		words++
		if sentence[t.ID] {
			shared++
		}
	}
	return shared, words
}
