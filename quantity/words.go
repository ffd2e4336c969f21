package quantity

import (
	_ "embed"
	"strconv"
	"strings"

	"claimcheck/embedded"
	"claimcheck/token"
)

//go:embed words.tsv
var wordsTable string

// A class is a part that a word can play in a written number. One word can play
// several: "third" is an ordinal and a denominator.
type class uint64

const (
	digitWord     class = 1 << iota // zero to nine
	teenWord                        // ten to nineteen
	tensWord                        // twenty to ninety
	hundredWord                     // hundred
	scaleWord                       // thousand, million, lakh
	magnitude                       // bn, m, k: scales that need a digit before them
	dozenWord                       // dozen, score: scales of a count
	ordinalWord                     // third
	partWord                        // third, quarter, half: denominators
	partsWord                       // thirds, quarters
	glyph                           // ½
	raisedWord                      // ⁸: a digit of an exponent
	vagueWord                       // dozens, thousands
	decadeWord                      // nineties
	pairWord                        // couple, pair
	someWord                        // few, several
	grownWord                       // doubled
	shrunkWord                      // halved
	twiceWord                       // twice
	doubleWord                      // double, which may be an adjective too
	timesWord                       // times
	foldWord                        // fold, tenfold
	superlative                     // highest
	recordWord                      // record, all: a rank before an extreme
	extremeWord                     // high, low: a rank after "record"
	absenceWord                     // no, none
	articleWord                     // a, an
	pluralWord                      // people: plural without an s
	longWord                        // tall, deep: what stands before is a length
	changeWord                      // rose, cut
	spendWord                       // paid, worth: pounds near it are money
	memberWord                      // member: a "five-member panel" has five
	streetWord                      // Street, Road
	matchWord                       // won, beat: "2-1" near it is a score
	uncountedWord                   // doubts: there are none, but nobody counts them
	pieceWord                       // head, bottle: a price is per one
	peopleWord                      // women: "women over 40" is of an age
	chamberWord                     // senate: two numbers after it are votes
	divisionWord                    // majority: two numbers beside it are votes
	motionWord                      // bill: what is voted on
	indexWord                       // FTSE, shares: points near it are of an index
	warmWord                        // thermometer: "12 C" near it is a temperature
	screenWord                      // video: "4K" before it is a name
	callWord                        // dial: groups of digits near it are a telephone number
	lineWord                        // helpline: any digits near it are one
	clockWord                       // pm, GMT: a time of day stands before it
	doubtfulSign                    // R, PEN: a currency before a sum alone
	unitWord                        // the first word of a unit
	prefixSign                      // a currency before its number: £
	labelWord                       // the first word of a label: Section
	idiomWord                       // the first word of an idiom

	cardinalWord = digitWord | teenWord | tensWord | hundredWord | scaleWord
	numberWord   = cardinalWord | ordinalWord | partWord | partsWord | glyph | vagueWord

	// What tells something of a number nearby, and begins none; and those of them
	// that a number may count.
	aroundWord  = longWord | changeWord | clockWord | countedWord
	countedWord = pluralWord | spendWord | memberWord | streetWord | matchWord | uncountedWord | pieceWord | peopleWord | chamberWord |
		divisionWord | motionWord | indexWord | warmWord | screenWord | callWord | lineWord
)

var classNames = map[string]class{
	"digit": digitWord, "teen": teenWord, "tens": tensWord, "hundred": hundredWord, "scale": scaleWord,
	"magnitude": magnitude, "dozen": dozenWord, "ordinal": ordinalWord, "part": partWord, "parts": partsWord,
	"glyph": glyph, "raised": raisedWord, "vague": vagueWord, "decade": decadeWord, "pair": pairWord, "some": someWord, "grown": grownWord,
	"shrunk": shrunkWord, "twice": twiceWord, "double": doubleWord, "times": timesWord, "fold": foldWord,
	"superlative": superlative, "extreme": extremeWord, "record": recordWord, "absence": absenceWord, "article": articleWord,
	"plural": pluralWord, "long": longWord, "change": changeWord, "spend": spendWord, "match": matchWord, "member": memberWord, "street": streetWord,
	"uncounted": uncountedWord, "piece": pieceWord, "people": peopleWord, "chamber": chamberWord, "division": divisionWord, "motion": motionWord,
	"index": indexWord, "warm": warmWord, "screen": screenWord, "call": callWord, "line": lineWord, "clock": clockWord, "doubtful": doubtfulSign,
}

// A word is all that one word or mark can mean in a written number.
type word struct {
	is     class
	n, d   int64  // its value
	units  []form // units and currencies that begin with it, the longest first
	labels []phrase
	idioms []phrase
}

// has reports whether the word can play one of the parts c; no word can play none.
func (w *word) has(c class) bool { return w != nil && w.is&c != 0 }

// isOnly reports whether the word can play no part but those of c.
func (w *word) isOnly(c class) bool { return w != nil && w.is&^c == 0 }

// vocabulary is every word of the tables in small letters.
var vocabulary = readVocabulary()

// sieve holds back what is not in the vocabulary.
var sieve = newSieve(vocabulary)

func newSieve(v map[string]*word) *embedded.Sieve {
	s := new(embedded.Sieve)
	for text := range v {
		s.Add(text)
	}
	return s
}

func readVocabulary() map[string]*word {
	v := make(map[string]*word, strings.Count(wordsTable, "\n")+strings.Count(unitsTable, "\n")+strings.Count(currenciesTable, "\n"))
	for row := range embedded.Rows(wordsTable, 3, 3) {
		w := entry(v, row[0])
		w.is |= classNames[row[1]]
		n, d, _ := strings.Cut(row[2], "/")
		if w.is&(w.is-1) == 0 { // the first row of a word gives its value
			w.n, w.d = integer(n), 1
		}
		if d != "" {
			w.d = integer(d)
		}
	}
	addUnits(v)
	addPhrases(v)
	return v
}

// entry is the word that text begins with, which is made if it is new.
func entry(v map[string]*word, text string) *word {
	key := strings.ToLower(text)
	if v[key] == nil {
		v[key] = &word{}
	}
	return v[key]
}

// maxWord bounds the bytes of a word that is looked up; all of the vocabulary is shorter.
const maxWord = 24

// lookup returns what a word can mean, or nil. It does not allocate.
func lookup(text string) *word {
	if len(text) > maxWord || sieve.Holds(text) {
		return nil
	}
	var lower [maxWord]byte
	for i := 0; i < len(text); i++ {
		c := text[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower[i] = c
	}
	return vocabulary[string(lower[:len(text)])]
}

// classify looks up every token once, and appends to dst what it can mean.
func classify(dst []*word, text string, toks []token.Token) []*word {
	for _, tok := range toks {
		var w *word
		if tok.Kind != token.Number && (tok.Kind != token.Mark || !isPlainMark(text[tok.Start])) {
			w = lookup(tok.In(text))
		}
		dst = append(dst, w)
	}
	return dst
}

// isPlainMark reports whether c is a mark that begins no form of the tables.
func isPlainMark(c byte) bool {
	return c == ',' || c == '.' || c == '-' || c == '\'' || c == '"' || c == '(' || c == ')' || c == ':' || c == ';'
}

func integer(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		panic("quantity: not a whole number: " + s)
	}
	return n
}
