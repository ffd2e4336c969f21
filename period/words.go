package period

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"claimcheck/embedded"
)

//go:embed words.tsv
var wordsTable string

// A kind is the part that a word plays in telling the time.
type kind uint8

const (
	unknown     kind = iota
	monthWord        // March; value 1 to 12
	weekdayWord      // Tuesday; value as in time.Weekday
	seasonWord       // spring; value 1 to 4
	ordinal          // first; -1 is the last
	number           // seven; 0 is "several"
	unit             // week; value is the Grain, Span for hours and minutes
	decadeWord       // nineties; value 90
	shift            // last, this, next; value -1, 0, 1
	partWord         // early, end; value is the Part
	dayWord          // yesterday; value in days from publication
	daytime          // morning
	clockWord        // noon
	meridian         // pm
	zone             // GMT, o'clock
	preposition      // since; value is the link
	article
	fiscal   // financial, academic; value is the month in which that year starts, 0 for the calendar's
	future   // will
	pastVerb // had
	change   // rose: what follows "by" or "to" is a number
	bounding // more, nearly: what follows is a number
	counted  // homes, per cent: what stands before is a number
	event    // elections: what stands before can be a year
	label    // page: what follows is a number
	approximator
	same     // "the same month last year"
	that     // "that year"
	code     // Q in Q3, H, FY; value is the Grain
	distance // ago, earlier, later
	ending   // "the year ending"
	present  // now
	each     // every
	habit    // daily; doubtful before a noun
	joint    // and, who: no noun, so a number before it counts nothing
	schedule // expires: the time after it is yet to come; "is" only with "until" or "on"
	filler   // effect: stands between such a verb and its time
	measure  // inflation: what a month has had, whose figure is told
	lastKind
)

// starting are the kinds of words with which an expression can start.
var starting = [lastKind]bool{monthWord: true, weekdayWord: true, seasonWord: true, ordinal: true, number: true, unit: true, decadeWord: true,
	shift: true, partWord: true, dayWord: true, daytime: true, clockWord: true, fiscal: true, same: true, that: true, code: true,
	distance: true, present: true, each: true, habit: true}

var kinds = map[string]kind{
	"month": monthWord, "weekday": weekdayWord, "season": seasonWord, "ordinal": ordinal, "number": number, "unit": unit,
	"decade": decadeWord, "shift": shift, "part": partWord, "day": dayWord, "daytime": daytime, "clock": clockWord,
	"meridian": meridian, "zone": zone, "preposition": preposition, "article": article, "fiscal": fiscal, "future": future,
	"pastverb": pastVerb, "change": change, "bounding": bounding, "counted": counted, "event": event, "label": label,
	"approximator": approximator, "same": same, "that": that, "code": code, "distance": distance, "ending": ending, "present": present, "each": each, "habit": habit, "joint": joint,
	"schedule": schedule, "filler": filler, "measure": measure,
}

// A note says how a word differs from others of its kind.
type note uint8

const (
	plain     note = iota
	short          // an abbreviation
	doubtful       // also another word: may, march, fall
	named          // also the name of a person: June
	anArticle      // "a", which counts one only before a unit
	vague          // several
	twice          // a fortnight is two weeks
	weekend        // the last two days of a week
	working        // its other days
	rolling        // "past", which ends today, where "last" ends with the last unit
	mentioned      // "previous", which looks from the time spoken of last
	needsOf        // "end", which is a time only in "end of"
)

var notes = map[string]note{
	"": plain, "short": short, "doubtful": doubtful, "name": named, "article": anArticle, "vague": vague, "twice": twice,
	"weekend": weekend, "working": working, "rolling": rolling, "mentioned": mentioned, "of": needsOf,
}

// A link is what a preposition says of the time that follows it.
type link uint8

const (
	noLink link = iota
	within      // in, during
	loose       // on, at, of, for
	since
	until
	before
	after
	by
	from
	between
	to
)

// How the words after a stretch of time say where it starts.
const (
	ago     = iota + 1 // from publication
	earlier            // from the time spoken of last
	later
)

// values names the values that are not numbers, kind by kind.
var values = map[kind]map[string]int{
	unit: {"hour": int(Span), "day": int(Day), "week": int(Week), "month": int(Month), "quarter": int(Quarter),
		"half": int(Half), "year": int(Year), "decade": int(Decade), "century": int(Century)},
	code:     {"quarter": int(Quarter), "half": int(Half), "fiscal": int(FiscalYear)},
	distance: {"ago": ago, "earlier": earlier, "later": later},
	partWord: {"start": int(Start), "early": int(Early), "mid": int(Mid), "late": int(Late), "end": int(End)},
	preposition: {"plain": int(within), "loose": int(loose), "since": int(since), "until": int(until), "before": int(before),
		"after": int(after), "by": int(by), "from": int(from), "between": int(between), "to": int(to)},
}

// An entry is a row of the table of words.
type entry struct {
	kind  kind
	value int
	note  note
}

// A vocabulary holds the rows of the table of words, and for each word the number
// of its row. Row 0 is that of all other words, most of which the sieve holds back.
type vocabulary struct {
	rows   []entry
	byWord map[string]uint16
	sieve  embedded.Sieve
}

var words = mustReadWords(wordsTable)

// mustReadWords panics on a row that it cannot read: the table is part of the
// program, and a test reads it.
func mustReadWords(table string) vocabulary {
	v := vocabulary{rows: make([]entry, 1), byWord: make(map[string]uint16, 600)}
	for row := range embedded.Rows(table, 4, 4) {
		spelled, e, err := readEntry(row)
		if err != nil {
			panic("period: words.tsv: " + err.Error())
		}
		for _, word := range spelled {
			v.byWord[word] = uint16(len(v.rows))
			v.sieve.Add(word)
		}
		v.rows = append(v.rows, e)
	}
	return v
}

func readEntry(cells []string) ([]string, entry, error) {
	e := entry{kind: kinds[cells[1]]}
	var known bool
	if e.note, known = notes[cells[3]]; e.kind == unknown || !known {
		return nil, entry{}, fmt.Errorf("%q has an unknown kind or note", cells)
	}
	if v, ok := values[e.kind][cells[2]]; ok {
		e.value = v
		return strings.Fields(cells[0]), e, nil
	}
	v, err := strconv.Atoi(cells[2])
	if err != nil {
		return nil, entry{}, fmt.Errorf("%q has the unknown value %q", cells, cells[2])
	}
	e.value = v
	return strings.Fields(cells[0]), e, nil
}

// longestWord bounds the words that are looked up.
const longestWord = 16

// lookUp returns the entry of a word in any case.
func lookUp(word string) entry { return words.rows[words.row(word)] }

// row is the number of the row of a word in any case.
func (v *vocabulary) row(word string) uint16 {
	if len(word) > longestWord || v.sieve.Holds(word) {
		return 0
	}
	var lower [longestWord]byte
	return v.byWord[string(lowered(&lower, word))]
}

// lowered is the word in small letters, in the room given; it fits.
func lowered(room *[longestWord]byte, word string) []byte {
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		room[i] = c
	}
	return room[:len(word)]
}
