package claims

import (
	"strings"

	"claimcheck/extract"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// ofEach returns the qualifier "per head" for an amount that is said of one person who
// stands for all: "a Norwegian gets", "the average Swede eats", "each resident emits".
func (ctx *context) ofEach(i int) (Term, bool) {
	q := &ctx.text.Quantities[i]
	if q.Kind != quantity.Measure && q.Kind != quantity.Money || q.Change != quantity.None || !q.Per.IsZero() && q.Per.Unit.Dimension != quantity.Time {
		return Term{}, false
	}
	s := ctx.sentence(q.Sentence)
	for n := range s.Words {
		if s.From+s.Words[n].Start >= q.From {
			break
		}
		size := anyOne(s, n)
		if size == 0 || n+size >= len(s.Words) {
			continue
		}
		if who := n + size; ctx.isPerson(s, q.Sentence, who) && !describes(s, who) {
			t := lexicon.Terms("per head")[0]
			t.Start, t.End = s.Words[n].Start, s.Words[who].End
			return Term{Term: t, Near: Own}, true
		}
	}
	return Term{}, false
}

// anyOne is how many words from word n on say that somebody stands for all: "a", "the
// average", "each".
func anyOne(s *extract.Sentence, n int) int {
	switch lower(s, n) {
	case "each", "every":
		return 1
	case "a", "an", "the":
		switch lower(s, n+1) {
		case "average", "typical", "ordinary":
			return 2
		}
		if lower(s, n) != "the" {
			return 1
		}
	}
	return 0
}

// isPerson reports whether a word of a sentence is a person of no other kind than all:
// one of a country, or a resident.
func (ctx *context) isPerson(s *extract.Sentence, sent, n int) bool {
	switch lower(s, n) {
	case "person", "resident", "inhabitant", "citizen":
		return true
	}
	w := s.Words[n]
	for _, p := range ctx.text.PlacesOf(sent) {
		if p.Demonym && p.From == s.From+w.Start && p.To == s.From+w.End {
			return !strings.HasSuffix(w.Text, "s")
		}
	}
	return false
}
