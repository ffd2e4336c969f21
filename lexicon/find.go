package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/token"
)

// A PlaceMatch is a place named in running text.
type PlaceMatch struct {
	First, Last int // the tokens, half-open
	Start, End  int // the bytes, half-open
	Place       Place
	Demonym     bool // "British", "the Dutch"
	Weak        bool // the word may mean something else: "Turkey", "Reading", "Nice"
}

// A form is a way in which running text writes a place.
type form struct {
	written string
	place   int32
	demonym bool
	weak    bool
}

// nowhere is the place of a phrase that only looks like one: "Bank of England".
const nowhere = -1

func (g *gazetteer) addForm(f form) {
	g.begins(f.written)
	g.forms = append(g.forms, f)
	g.phrases.add(f.written, appendFolded, int32(len(g.forms)-1))
}

// begins notes with which byte a form begins, in a text: as it is written, with a
// capital, or without its accent.
func (g *gazetteer) begins(written string) {
	g.mayBegin[written[0]] = true
	if first, size := utf8.DecodeRuneInString(written); unicode.IsLower(first) || size > 1 {
		g.mayBegin[strings.ToUpper(string(appendFolded(nil, written[:size])))[0]] = true
	}
}

// FindPlaces returns the places that text names, in order, the longest name
// where several begin at one word. Capitals count: "US" is a place and "us" is
// not, "Polish" is a people and "polish" is not. Its time is linear in the
// length of the text.
func FindPlaces(text string, toks []token.Token) []PlaceMatch {
	g := places()
	var found []PlaceMatch
	for i := 0; i < len(toks); i++ {
		if !g.mayBegin[text[toks[i].Start]] || splitsNumber(toks, i) {
			continue
		}
		accept := func(f int32, end int) bool {
			return writtenAs(g.forms[f].written, toks[i].In(text), toks[end-1].In(text))
		}
		word := func(j int) int32 { return g.phrases.number(toks[j].In(text), appendFolded) }
		f, end := g.phrases.longest(text, toks, word, i, accept)
		if end == 0 {
			continue
		}
		if form := g.forms[f]; form.place != nowhere {
			found = append(found, PlaceMatch{First: i, Last: end, Start: toks[i].Start, End: toks[end-1].End,
				Place: g.places[form.place], Demonym: form.demonym, Weak: form.weak})
		}
		i = end - 1
	}
	return found
}

// splitsNumber reports whether the word is glued to the number before it, as
// the unit of "64GB" is.
func splitsNumber(toks []token.Token, i int) bool {
	return i > 0 && toks[i].Glued && toks[i-1].Kind == token.Number
}

// writtenAs reports whether the capitals of a phrase's first and last word are
// those of a name. What the table writes in small letters ("eurozone") may have
// capitals; what it writes all in capitals ("US") must have them.
func writtenAs(name, first, last string) bool {
	head, _, several := strings.Cut(name, " ")
	if !hasCapitalsOf(head, first) {
		return false
	}
	return !several || hasCapitalsOf(name[strings.LastIndexByte(name, ' ')+1:], last)
}

func hasCapitalsOf(name, word string) bool {
	r, size := utf8.DecodeRuneInString(name)
	if !unicode.IsUpper(r) {
		return true
	}
	if got, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(got) {
		return false
	}
	second, _ := utf8.DecodeRuneInString(name[size:])
	if !unicode.IsUpper(second) && second != '.' {
		return true
	}
	return strings.ToUpper(word) == word
}
