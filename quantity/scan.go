package quantity

import (
	"unicode"
	"unicode/utf8"

	"claimcheck/token"
)

// A Match is a quantity and its place in a text.
type Match struct {
	Quantity Quantity
	First    int   // its first token
	Last     int   // the token after its last
	Noun     int   // the token where a counted noun would begin: after number and scale word
	Start    int   // its bytes, half-open: number, scale word, unit and denominator, never modifier words
	End      int   //
	Cue      Place // the modifier words, before it or after it
	Written  Parts // a fraction as it is written: 7 and 10 in "seven out of ten"
	Role     Role
}

// A Place is a half-open range of bytes in the text that was scanned.
type Place struct{ Start, End int }

// A Parts is a fraction as it is written, not in lowest terms. The zero Parts
// is none.
type Parts struct{ Num, Den int64 }

// Role is the part that a quantity plays in a change: "from 6.1m to 5.7m".
type Role uint8

const (
	NoRole Role = iota
	FromRole
	ToRole
)

// A Skip is a number in a text that is no quantity, and why.
type Skip struct {
	First, Last int // its tokens, half-open
	Start, End  int // its bytes, half-open
	Why         string
}

// Scan finds the quantities in a text that was cut into toks. Tokens marked in
// taken belong to a date or a time and are left alone; taken may be nil.
//
// Every other run of digits and every number word is in found or in skipped:
// nothing is passed over in silence. The things that a plain count counts are
// not named, since that needs to know nouns from verbs. Its time is linear in
// the length of the text.
func Scan(text string, toks []token.Token, taken []bool) (found []Match, skipped []Skip) {
	return new(Scanner).Scan(text, toks, taken)
}

// A Scanner scans one text after another and keeps its buffers between them. It
// is for one goroutine.
type Scanner struct{ r reader }

// Scan is the function Scan. What it returns stands until the next call.
func (s *Scanner) Scan(text string, toks []token.Token, taken []bool) (found []Match, skipped []Skip) {
	r := &s.r
	*r = reader{
		text: text, toks: toks, taken: taken, percent: -1, last: memo{at: -1},
		words: classify(r.words[:0], text, toks), found: r.found[:0], skipped: r.skipped[:0],
	}
	for i := range min(len(taken), len(toks)) {
		if taken[i] {
			r.words[i] = nil
		}
	}
	for i := 0; i < len(toks); {
		i = r.read(i)
	}
	return r.found, r.skipped
}

// A reader is one pass over one text.
type reader struct {
	text    string
	toks    []token.Token
	words   []*word // what each token can mean, nil for most
	taken   []bool
	found   []Match
	skipped []Skip
	from    int // the first token that no match or skip holds yet
	percent int // the token after the last percentage, or -1
	last    memo
	apart   bool // "and" stands between two numbers: see pairedApart
}

// A memo is the number that was read last: several rules ask for the same.
type memo struct {
	at int
	ok bool
	n  numeral
}

// A rule reads what it knows at token i and returns the token after it, or i
// if nothing that it knows stands there.
type rule func(r *reader, i int) int

// The rules, in the order in which they are asked: first what only looks like
// a quantity, then the special shapes, then any number.
var rules = []rule{
	(*reader).idiom,
	(*reader).label,
	(*reader).phone,
	(*reader).citation,
	(*reader).footnote,
	(*reader).code,
	(*reader).identifier,
	(*reader).tally,
	(*reader).named,
	(*reader).suffixed,
	(*reader).numbering,
	(*reader).rank,
	(*reader).ordinal,
	(*reader).ratio,
	(*reader).pronoun,
	(*reader).multiple,
	(*reader).vague,
	(*reader).indefinite,
	(*reader).absence,
	(*reader).unitPrice,
	(*reader).plain,
	(*reader).rest,
}

// read passes token i, or what begins there.
func (r *reader) read(i int) int {
	switch {
	case r.words[i].isOnly(aroundWord), !r.begins(i):
		return i + 1
	case r.words[i].isOnly(aroundWord | idiomWord): // "the", "in": no other rule begins so
		return max(i+1, r.idiom(i))
	}
	for _, rule := range rules {
		if next := rule(r, i); next > i {
			return next
		}
	}
	return i + 1
}

// begins reports whether a quantity, or what looks like one, can begin with token i.
func (r *reader) begins(i int) bool {
	switch {
	case r.words[i] != nil:
		return true
	case r.isWord(i):
		return r.is(i, "for") || r.is(i, "minus", "negative") && r.isSign(i) // "for months", "minus 12C"
	}
	return r.isNumber(i) || r.isSign(i) || r.isPoint(i) || r.is(i, "(") && r.isNumber(i+1) || r.isOtherDigit(i)
}

// isPoint reports whether token i is the point of decimals without a zero: ".08".
func (r *reader) isPoint(i int) bool {
	return r.is(i, ".") && r.isNumber(i+1) && r.glued(i+1) && (!r.glued(i) || r.is(i-1, "(", "-", "−", "+"))
}

// rest passes over a number that no rule could read, by name.
func (r *reader) rest(i int) int {
	switch {
	case r.words[i].has(ordinalWord):
		return r.skip(i, i+1, "ordinal")
	case r.isNumber(i) || r.isNumberWord(i):
		return r.skip(i, i+1, "unread")
	case r.isOtherDigit(i):
		last := i + 1
		for r.isOtherDigit(last) && r.glued(last) {
			last++
		}
		return r.skip(i, last, "script")
	}
	return i
}

// isNumberWord reports whether a reader takes token i for a number whatever stands
// around it: a "baker's dozen" and somebody's nineties too, but no credit score.
func (r *reader) isNumberWord(i int) bool {
	return r.words[i].has(numberWord|decadeWord) || r.words[i].has(dozenWord) && r.is(i, "dozen")
}

// isOtherDigit reports whether token i is a digit of another script: "٣", "３".
func (r *reader) isOtherDigit(i int) bool {
	if i >= len(r.toks) || r.toks[i].Kind != token.Mark || r.isTaken(i) || r.text[r.toks[i].Start] < utf8.RuneSelf {
		return false
	}
	digit, _ := utf8.DecodeRuneInString(r.text[r.toks[i].Start:])
	return unicode.Is(unicode.Nd, digit)
}

// skip records that tokens first to last are no quantity, and returns last.
func (r *reader) skip(first, last int, why string) int {
	r.skipped = append(r.skipped, Skip{first, last, r.toks[first].Start, r.toks[last-1].End, why})
	r.from = last
	return last
}
