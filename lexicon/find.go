package lexicon

import (
	"slices"
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
	g.opening.add(f.written)
	g.forms = append(g.forms, f)
	g.phrases.add(f.written, appendFolded, int32(len(g.forms)-1))
}

// An opening says with which words a form may begin, so that most words of a
// text need not be looked up.
type opening struct {
	bytes [256]bool // by first byte, but for words in small letters
	small [26][]string
}

// add notes how a form begins in a text: as it is written, with a capital, or
// without its accent.
func (o *opening) add(written string) {
	first, size := utf8.DecodeRuneInString(written)
	plain := appendFolded(nil, written[:size])
	o.bytes[written[0]] = true
	if len(plain) == 0 {
		return
	}
	o.bytes[strings.ToUpper(string(plain))[0]] = true
	if c := plain[0]; unicode.IsLower(first) && isSmall(c) {
		toks := token.Split(nil, written)
		o.small[c-'a'] = append(o.small[c-'a'], toks[0].In(written))
	}
}

// allows reports whether a form may begin with word.
func (o *opening) allows(word string) bool {
	if c := word[0]; isSmall(c) {
		return slices.Contains(o.small[c-'a'], word)
	}
	return o.bytes[word[0]]
}

func isSmall(c byte) bool { return 'a' <= c && c <= 'z' }

// FindPlaces returns the places that text names, in order, the longest name
// where several begin at one word. Capitals count: "US" is a place and "us" is
// not, "Polish" is a people and "polish" is not. Its time is linear in the
// length of the text.
func FindPlaces(text string, toks []token.Token) []PlaceMatch {
	g := places()
	var found []PlaceMatch
	room := make([]byte, 0, usualWord)
	for i := 0; i < len(toks); i++ {
		if !g.opening.allows(toks[i].In(text)) || splitsNumber(toks, i) {
			continue
		}
		accept := func(f int32, end int) bool {
			return writtenAs(g.forms[f].written, toks[i].In(text), toks[end-1].In(text))
		}
		word := func(j int) int32 { return g.phrases.number(toks[j].In(text), appendFolded, room) }
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
