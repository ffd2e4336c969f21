package extract

import (
	"sort"
	"strings"
	"unicode"

	"claimcheck/extract/tagger"
	"claimcheck/quantity"
)

// A counter finds what plain numbers count: the head noun of the noun phrase
// that follows, "job" for "12,500 new jobs", and what shares and sums are of.
type counter struct {
	text      string
	sentences []Sentence    // of the document
	words     []tagger.Word // of the sentence
	shouted   bool          // the sentence is in capitals
	from      int           // where the sentence starts in the block
	limit     int           // where the next number or time starts in the block
}

// count goes through the quantities of a block from the last to the first, so
// that "3, 7 and 40 seats" have one noun.
func (c *counter) count(t *Text, qs []Quantity, times []Time, nouns []int) {
	if len(qs) == 0 {
		return
	}
	c.text, c.sentences = t.Doc.Blocks[qs[0].Block].Text, t.Sentences
	time := len(times)
	for i := len(qs) - 1; i >= 0; i-- {
		q := &qs[i]
		sent := &t.Sentences[q.Sentence]
		if i == len(qs)-1 || qs[i+1].Sentence != q.Sentence {
			c.shouted = !strings.ContainsFunc(c.text[sent.From:sent.To], unicode.IsLower)
		}
		c.words, c.from, c.limit = sent.Words, sent.From, sent.To
		for time > 0 && times[time-1].From >= q.To {
			time--
		}
		if time < len(times) {
			c.limit = min(c.limit, times[time].From)
		}
		var next *Quantity
		if i+1 < len(qs) && qs[i+1].Sentence == q.Sentence {
			next = &qs[i+1]
		}
		if next != nil && next.Form != quantity.Superlative { // "the 200 richest families"
			c.limit = min(c.limit, next.From)
		}
		if next != nil && i > 0 && c.isDenominator(&qs[i-1], q) {
			next = nil
		}
		c.read(q, next, nouns[i], times[:time])
		if q.To > q.From {
			q.Span = t.Doc.Blocks[q.Block].Span(q.From, q.To)
		}
	}
}

// read finds what q counts. noun is where a counted noun would begin; times are
// those before it in the block.
func (c *counter) read(q, next *Quantity, noun int, times []Time) {
	if isPlain(q) && c.compound(q) {
		return
	}
	i := c.nounAt(q, noun)
	if c.takePhrase(q, i) || c.takePart(q, next, i) || !isPlain(q) {
		return
	}
	if c.isPopulation(q) {
		q.Unit = quantity.Thing("person")
	} else if head, ok := c.beforeBracket(q, times); ok {
		q.Unit, q.Counted = quantity.Thing(unitOf(c.noun(head))), c.noun(head)
	} else if next != nil && isCount(next) && isList(c.text[q.To:next.From]) {
		q.Unit, q.Counted, q.CountedTo = next.Unit, next.Counted, q.To
	}
}

// nounAt is the word at which the noun phrase of q would begin.
func (c *counter) nounAt(q *Quantity, noun int) int {
	plain := isPlain(q)
	if !plain {
		noun = q.To
	}
	i := c.wordAt(noun)
	if i < len(c.words) && (c.words[i].Text == "-plus" || c.words[i].Text == "-odd") {
		i++
	}
	switch {
	case plain && c.bracketed(i):
		return i + 1
	case !plain && !q.Per.IsZero():
		return c.ofWithin(q, i) // "8 tonnes of waste every year"
	}
	return i
}

// takePhrase makes the noun phrase at word i what q counts, and reports whether
// there is one. Shares and sums only stand before one.
func (c *counter) takePhrase(q *Quantity, i int) bool {
	head, ok := c.phrase(i)
	if !ok {
		return false
	}
	if isPlain(q) {
		head = c.measureOf(q, i, head)
		if !c.agrees(q, i, head) {
			return false
		}
	}
	if isPlain(q) || q.Kind == quantity.Ratio {
		c.take(q, i, head)
	}
	return true
}

// isDenominator reports whether q is the second number of "one woman in five", of
// which joinRatios makes one quantity.
func (c *counter) isDenominator(before, q *Quantity) bool {
	if before.Sentence != q.Sentence || !isPlain(before) || !before.Value.Less(q.Value) {
		return false
	}
	between := strings.Fields(c.text[before.To:q.From])
	return len(between) == 2 && between[1] == "in"
}

// isPlain reports whether q is a count of something that is still to be found.
func isPlain(q *Quantity) bool {
	return q.Kind == quantity.Count && q.Unit.Name == "" && q.Form != quantity.Superlative
}

// isCount reports whether it is known what q counts.
func isCount(q *Quantity) bool { return q.Unit.Dimension == quantity.Things }

// take makes words from to head what q counts.
func (c *counter) take(q *Quantity, from, head int) {
	if c.end(head) > c.limit {
		return
	}
	for from < head && comparison.has(c.words[from].Text) {
		from++
	}
	q.Counted = c.text[c.start(from):c.end(head)]
	q.CountedTo = max(c.end(head), q.To)
	if !isPlain(q) {
		return
	}
	q.Unit = quantity.Thing(unitOf(c.noun(head)))
	if from == head && c.start(from) >= q.To && strings.TrimSpace(c.text[q.To:c.start(from)]) == "" {
		q.To = c.end(head)
	}
	q.CountedTo = max(q.CountedTo, q.To)
}

// wordAt returns the first word that starts at or after a place in the block.
func (c *counter) wordAt(at int) int {
	return sort.Search(len(c.words), func(i int) bool { return c.start(i) >= at })
}

func (c *counter) start(i int) int {
	if i >= len(c.words) {
		return len(c.text)
	}
	return c.from + c.words[i].Start
}

// end is where word i ends; what hangs on it without a space, as in
// "homes,Then", is no part of it.
func (c *counter) end(i int) int {
	w := c.words[i]
	if at := hangs(w.Text); at > 0 {
		return c.from + min(w.Start+at, w.End)
	}
	return c.from + w.End
}

// hangs returns where in a word begins what hangs on it, 0 or less if nothing
// does.
func hangs(word string) int { return strings.IndexAny(word, ",;/()") }

// isList reports whether two numbers with this between them share a noun.
func isList(between string) bool {
	switch strings.TrimSpace(between) {
	case ",", "and", "or", "to", "-", "–", "/", "against", ", and", ", or", "but", "then":
		return true
	}
	return false
}
