package check

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
)

// A subject is what an article as a whole is about, found once for all its claims.
type subject struct {
	mentions map[string]int           // how often it says each measuring word
	home     string                   // the place that it is about, empty if none stands out
	locals   map[string]figures.Place // the places that only tables know, by the words that name them in it
	named    [][]namedPlace           // those of them that its sentences write as names, in their order
	workroom
}

// termsOf is the terms of a name in a table. Many series have the same place and
// unit, so each name is read once for an article.
func (s *subject) termsOf(name string) []lexicon.Term {
	terms, known := s.terms[name]
	if !known {
		terms = lexicon.Terms(name)
		s.terms[name] = terms
	}
	return terms
}

func (c *Checker) subjectOf(text *extract.Text, words claims.Words) *subject {
	s := &subject{home: claims.Home(text), workroom: newWorkroom()}
	if c.Catalogue == nil {
		return s
	}
	s.mentions, s.locals = make(map[string]int), make(map[string]figures.Place)
	s.named = make([][]namedPlace, len(words))
	before := wordBefore{}
	for sentence, terms := range words {
		for _, t := range terms {
			s.mentions[t.ID]++
			places := c.Catalogue.NamedBy(t.ID)
			if len(places) == 0 {
				continue
			}
			if place, ok := meantBy(t, places, before.of(sentence, t)); ok && !t.Concept && !t.Qualifier() && (place.ID == "" || !isInPlace(text, sentence, t)) {
				s.locals[t.ID] = place
				s.name(text, sentence, t, place)
			}
			before = wordBefore{sentence, t}
		}
	}
	return s
}

// A namedPlace is a place where a sentence names it.
type namedPlace struct {
	figures.Place
	from int // in the block of the sentence
}

// name notes that a sentence names a place that only tables know, if the word is written as
// names are, does not go on with the same name and is not that of a place which everybody knows:
// Dublin, where the table has "Outside Dublin".
func (s *subject) name(text *extract.Text, sentence int, t lexicon.Term, place figures.Place) {
	sent := &text.Sentences[sentence]
	from := sent.From + t.Start
	if isInPlace(text, sentence, t) {
		return
	}
	first, _ := utf8.DecodeRuneInString(text.Doc.Blocks[sent.Block].Text[from:])
	list := s.named[sentence]
	if unicode.IsUpper(first) && !place.IsTotal() && (len(list) == 0 || !list[len(list)-1].Same(place)) {
		s.named[sentence] = append(list, namedPlace{place, from})
	}
}

// isInPlace reports whether a word is one of the name of a place that everybody knows: the East of England does not name
// the South East.
func isInPlace(text *extract.Text, sentence int, t lexicon.Term) bool {
	at := text.Sentences[sentence].From + t.Start
	return slices.ContainsFunc(text.PlacesOf(sentence), func(p extract.Place) bool { return p.From <= at && at < p.To })
}

// placesIn are the places that a sentence names, those that only tables know among them,
// in their order.
func (q *question) placesIn(sentence int) []namedPlace {
	var found []namedPlace
	for _, p := range q.text.PlacesOf(sentence) {
		found = append(found, namedPlace{figures.Place{ID: p.ID, Name: p.Name}, p.From})
	}
	if sentence < len(q.named) && len(q.named[sentence]) > 0 {
		found = append(found, q.named[sentence]...)
		slices.SortStableFunc(found, func(a, b namedPlace) int { return cmp.Compare(a.from, b.from) })
	}
	return found
}

// A wordBefore is the word of the name of a place that was read last.
type wordBefore struct {
	sentence int
	term     lexicon.Term
}

// of is the word if it stands right before another, and empty if it does not.
func (w wordBefore) of(sentence int, t lexicon.Term) string {
	if w.sentence == sentence && w.term.End+len(" ") == t.Start {
		return w.term.ID
	}
	return ""
}

// meantBy is the place that a word of its name means: the only one that has it, or the
// one that is called just so where the word before is of no longer name.
func meantBy(t lexicon.Term, places []figures.Place, before string) (figures.Place, bool) {
	if len(places) == 1 {
		return places[0], true
	}
	just := slices.IndexFunc(places, func(p figures.Place) bool { return len(lexicon.Terms(p.Name)) == 1 })
	if just < 0 {
		return figures.Place{}, false
	}
	for i, p := range places {
		if i != just && inTerms(lexicon.Terms(p.Name), before) {
			return figures.Place{}, false
		}
	}
	return places[just], true
}

// A local is a place that only tables know, as it is named near a claim.
type local struct {
	place figures.Place
	near  float64 // how near, by nearness; 0 if none is named
}

// localOf is the place of those that only tables know which is named nearest to a
// claim.
func (q *question) localOf() local {
	var found local
	for _, t := range q.words.order {
		if place, ok := q.locals[t.ID]; ok {
			if near := q.nameNear(t.ID, place); near > found.near {
				found = local{place, near}
			}
		}
	}
	return found
}

// nameNear is how near a word of the name of a place stands, where it is written as
// names are: a pump is none, Pump Lane Surgery is. Places that are called by one word
// may be no names: primary schools.
func (q *question) nameNear(id string, p figures.Place) float64 {
	if len(lexicon.Terms(p.Name)) == 1 {
		return q.words.near[id]
	}
	return q.words.names[id]
}
