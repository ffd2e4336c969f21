package claims

import (
	"claimcheck/extract"
	"claimcheck/lexicon"
)

// enoughWords is how many words tell what a number counts; with fewer, those that
// stand further off are needed too.
const enoughWords = 2

// Telling are the terms that tell what a claim is about: its own, with what
// qualifies them in the sentence, and where those are too few, those of the
// sentence, and then those of the sentence before. The names of places are left
// out: they say where.
func (c *Claim) Telling(text *extract.Text) []lexicon.Term {
	places := placeTerms(text, c.Sentence)
	var telling []lexicon.Term
	words := 0
	for _, near := range [...]Near{Own, Sentence, Before, Earlier} {
		if words >= enoughWords {
			break
		}
		for _, t := range c.Terms {
			if t.Near != near || places[t.ID] || t.Another && near > Before {
				continue
			}
			telling = append(telling, t.Term)
			switch {
			case t.Concept:
				words += enoughWords // "unemployment" says it all
			case !t.Qualifier():
				words++
			}
		}
	}
	if words >= enoughWords {
		return c.withQualifiers(telling, places)
	}
	return telling
}

// withQualifiers adds what qualifies the number in the rest of its sentence.
func (c *Claim) withQualifiers(telling []lexicon.Term, places map[string]bool) []lexicon.Term {
	have := make(map[string]bool, len(telling))
	for _, t := range telling {
		have[t.ID] = true
	}
	for _, t := range c.Terms {
		if t.Near == Sentence && t.Qualifier() && !t.Another && !places[t.ID] && !have[t.ID] {
			telling = append(telling, t.Term)
		}
	}
	return telling
}

// placeTerms are the words of the places that a sentence names.
func placeTerms(text *extract.Text, sentence int) map[string]bool {
	places := map[string]bool{}
	for _, p := range text.PlacesOf(sentence) {
		for _, term := range lexicon.Terms(p.Plain(text.Doc)) {
			places[term.ID] = true
		}
	}
	return places
}
