package check

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/quantity"
)

//go:embed ways.tsv
var wayTable string

type wayWords struct{ extremes, changes, judging map[string]quantity.Change }

// ways reads the table once.
var ways = sync.OnceValue(func() wayWords {
	w := wayWords{make(map[string]quantity.Change), make(map[string]quantity.Change), make(map[string]quantity.Change)}
	kinds := map[string]map[string]quantity.Change{"extreme": w.extremes, "change": w.changes, "judging": w.judging}
	directions := map[string]quantity.Change{"up": quantity.Up, "down": quantity.Down}
	for row := range embedded.Rows(wayTable, 3, 3) {
		kinds[row[0]][row[1]] = directions[row[2]]
	}
	return w
})

// extremeOf is the end of a series to which a rank points, by its own words: up
// for the highest. "The largest fall" is the lowest of a series that holds
// changes, "the smallest fall" the highest of those below nothing; among levels
// they point to neither.
func (q *question) extremeOf(s *figures.Series) quantity.Change {
	way := quantity.None
	for word := range strings.FieldsFuncSeq(strings.ToLower(q.text.Doc.Plain(q.claim.Span)), isWordBreak) {
		if w, ok := ways().extremes[word]; ok {
			way = ofKind(word, w, s)
		}
	}
	if q.ranksRates() && countsOnly(s) {
		return quantity.None
	}
	switch turns := q.rankedChange(); {
	case turns == quantity.None || way == quantity.None:
		return way
	case !measuresChange(s):
		return quantity.None
	case turns == way:
		return quantity.Up // the largest rise, the smallest fall
	}
	return quantity.Down
}

// ofKind is the end of a series to which a word points that ranks by how fast, how long or how old
// things are: the slowest takes most days, and is none of a series of counts.
func ofKind(word string, way quantity.Change, s *figures.Series) quantity.Change {
	switch word {
	case "slowest", "fastest", "quickest":
		switch {
		case measuresChange(s) || s.Unit.Dimension == quantity.Speed:
			return way
		case s.Unit.Dimension == quantity.Time && way == quantity.Up:
			return quantity.Down
		case s.Unit.Dimension == quantity.Time:
			return quantity.Up
		}
		return quantity.None
	case "steepest", "sharpest":
		if !measuresChange(s) {
			return quantity.None // it ranks changes, and no levels
		}
	case "oldest", "youngest":
		if s.Unit.Dimension != quantity.Time && !slices.Contains(strings.FieldsFunc(strings.ToLower(s.Measure), isWordBreak), "age") {
			return quantity.None // it ranks by age
		}
	case "shortest", "longest":
		if countsOnly(s) && !saysLength(s) {
			return quantity.None
		}
	}
	return way
}

// countsOnly reports whether a series is of plain counts, and of no rate.
func countsOnly(s *figures.Series) bool {
	return s.Unit.Dimension <= quantity.Things && s.Per.IsZero() && !hasTerm(s, "kind:rate") && !hasTerm(s, "part:share")
}

// saysLength reports whether a measure says that it is of how long something is or takes.
func saysLength(s *figures.Series) bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(s.Measure), isWordBreak) {
		switch strings.TrimSuffix(word, "s") {
		case "wait", "waiting", "queue", "list", "time", "length", "duration", "distance", "day", "hour", "minute", "week", "month", "year":
			return true
		}
	}
	return false
}

// ranksRates reports whether the words right behind a rank say that rates are ranked: "the
// highest repair rate".
func (q *question) ranksRates() bool {
	for _, w := range q.wordsBehind(rankedWords) {
		switch strings.ToLower(w.Text) {
		case "rate", "rates", "share", "proportion", "percentage":
			return true
		case "of", "in", "for":
			return false
		}
	}
	return false
}

// rankedChange is the direction of the changes that a rank ranks, if it does: down
// for "the largest fall".
func (q *question) rankedChange() quantity.Change {
	for _, w := range q.wordsBehind(rankedWords) {
		if way, ok := ways().changes[strings.ToLower(w.Text)]; ok {
			return way
		}
	}
	return quantity.None
}

// judges reports whether a difference is said to be better or worse, and not
// whether it is up or down.
func (q *question) judges() bool {
	next := q.wordsBehind(1)
	if len(next) == 0 {
		return false
	}
	_, ok := ways().judging[strings.ToLower(next[0].Text)]
	return ok
}

func isWordBreak(r rune) bool { return r == ' ' || r == '-' || r == '‑' || r == '\u00a0' }

// rankedWords is how many words behind a rank say what is ranked.
const rankedWords = 3

// wordsBehind are the first words behind the number of a claim, up to a mark.
func (q *question) wordsBehind(n int) []tagger.Word {
	sent := &q.text.Sentences[q.claim.Sentence]
	at := firstWordAt(sent, q.quantity.To)
	words := sent.Words[at:min(at+n, len(sent.Words))]
	for i, w := range words {
		if w.Text == "," || w.Text == "." || w.Text == ";" {
			return words[:i]
		}
	}
	return words
}

// wayBefore is the direction of the last word of change before the number of a
// claim: "fell for the third year running".
func (q *question) wayBefore() quantity.Change {
	sent := &q.text.Sentences[q.claim.Sentence]
	at := firstWordAt(sent, q.quantity.From)
	for n := at - 1; n >= max(0, at-wayReach); n-- {
		if way, ok := ways().changes[strings.ToLower(sent.Words[n].Text)]; ok {
			return way
		}
	}
	return quantity.None
}

// wayReach is how many words back the change can stand.
const wayReach = 8

// firstWordAt is the index of the first word of a sentence at or behind a byte of
// its block.
func firstWordAt(sent *extract.Sentence, at int) int {
	for n, w := range sent.Words {
		if sent.From+w.Start >= at {
			return n
		}
	}
	return len(sent.Words)
}
