package extract

import (
	"sort"
	"strings"
	"unicode"

	"claimcheck/extract/tagger"
	"claimcheck/lexicon"
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
			c.limit = min(c.limit, next.From)
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
	plain := isPlain(q)
	if plain && c.compound(q) {
		return
	}
	if !plain {
		noun = q.To
	}
	i := c.wordAt(noun)
	if i < len(c.words) && (c.words[i].Text == "-plus" || c.words[i].Text == "-odd") {
		i++
	}
	if plain && c.bracketed(i) {
		i++
	}
	if !plain && !q.Per.IsZero() {
		i = c.ofWithin(q, i) // "8 tonnes of waste every year"
	}
	head, ok := c.phrase(i)
	if ok && plain {
		head = c.measureOf(q, i, head)
		ok = c.agrees(q, i, head)
	}
	if ok {
		if plain || q.Kind == quantity.Ratio {
			c.take(q, i, head)
		}
		return
	}
	if of, ok := c.partitive(q, i); ok {
		if head, ok := c.phrase(of); ok {
			if next != nil && c.owns(head, next) { // "half of the country's 600 courts"
				c.takeOf(q, next)
			} else {
				c.take(q, of, head)
			}
			return
		}
		if next != nil && plain && next.Unit.Name != "" && c.start(of) == next.From {
			c.takeOf(q, next)
			return
		}
	}
	if plain && c.isPopulation(q) {
		q.Unit = quantity.Thing("person")
		return
	}
	if head, ok := c.beforeBracket(q, times); plain && ok {
		q.Unit, q.Counted = quantity.Thing(unitOf(c.noun(head))), c.noun(head)
		return
	}
	if plain && next != nil && isCount(next) && isList(c.text[q.To:next.From]) {
		q.Unit, q.Counted = next.Unit, next.Counted
		q.CountedTo = q.To
	}
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

// bracketed reports whether word i opens a bracket around what is counted: "18
// (murders per year)".
func (c *counter) bracketed(i int) bool {
	return i+1 < len(c.words) && c.words[i].Text == "(" && c.words[i+1].Tag.IsNoun() && isPlural(c.words[i+1].Text)
}

// ofWithin returns the "of" between the unit and the denominator of q, or i if
// there is none.
func (c *counter) ofWithin(q *Quantity, i int) int {
	for k := c.wordAt(q.From); k < i; k++ {
		if c.words[k].Text == "of" {
			return k
		}
	}
	return i
}

// takeOf makes what next counts what q is of: "two of the six trams".
func (c *counter) takeOf(q, next *Quantity) {
	q.Counted = next.Counted
	if isPlain(q) {
		q.Unit, q.Kind = next.Unit, next.Kind
	}
}

// owns reports whether word i is a possessor whose next quantity follows: "the
// country's 600 courts".
func (c *counter) owns(i int, next *Quantity) bool {
	return i+2 < len(c.words) && c.words[i+1].Tag == tagger.POS && c.start(i+2) >= next.From
}

// compound reads "12-member panel" and "three-bedroom homes": the noun is glued
// to the number.
func (c *counter) compound(q *Quantity) bool {
	at := q.To
	if at+1 >= len(c.text) || c.text[at] != '-' || !unicode.IsLetter(rune(c.text[at+1])) {
		return false
	}
	end := at + 1
	for end < len(c.text) && unicode.IsLetter(rune(c.text[end])) {
		end++
	}
	if word := c.text[at+1 : end]; word == "plus" || word == "odd" || word == "strong" || word == "to" {
		return false
	}
	q.Counted = c.text[at+1 : end]
	q.Unit, q.CountedTo = quantity.Thing(lexicon.Singular(partOf(strings.ToLower(q.Counted)))), end
	return true
}

// partOf is the noun in an adjective of having: "leg" in "three-legged".
func partOf(word string) string {
	part, ok := strings.CutSuffix(word, "ed")
	switch n := len(part); {
	case !ok || n < 3: // "bed"
		return word
	case part[n-1] == part[n-2] && part[n-1] != 'l':
		return part[:n-1]
	}
	return part
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
	if at := strings.IndexAny(w.Text, ",;/()"); at > 0 {
		return c.from + min(w.Start+at, w.End)
	}
	return c.from + w.End
}

// partitive returns where the noun phrase starts after "of" and an article:
// "a third of the households", "two of his colleagues". Sums are in something:
// "£3 million in cash".
func (c *counter) partitive(q *Quantity, i int) (int, bool) {
	if i+1 >= len(c.words) || c.start(i) >= c.limit {
		return i, false
	}
	switch {
	case c.words[i].Text == "of":
	case c.words[i].Text == "in" && q.Kind == quantity.Money && c.words[i+1].Tag.IsNoun() && !c.words[i+1].Tag.IsProperNoun():
	default:
		return i, false
	}
	for i++; i < len(c.words) && (c.words[i].Tag == tagger.DT || c.words[i].Tag == tagger.PRPPossessive || c.words[i].Tag == tagger.PDT); i++ {
		switch c.words[i].Text {
		case "those", "these", "this", "that":
			return i, i+1 < len(c.words) && (c.words[i+1].Tag.IsNoun() || c.words[i+1].Tag == tagger.JJ)
		}
	}
	return i, true
}

// isList reports whether two numbers with this between them share a noun.
func isList(between string) bool {
	switch strings.TrimSpace(between) {
	case ",", "and", "or", "to", "-", "–", "/", "against", ", and", ", or", "but", "then":
		return true
	}
	return false
}
