package claims

import (
	"strings"

	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// The measure of a claim is told in the article's own words. They are looked for
// where a reader would: what is counted, what the number is of, what was put or
// cut to it, what the verb before it says it of. "It was 4.5%" goes on with what
// was measured before.

// counts returns what a number counts that is some of another: the schools, in "12
// of the 40 schools".
func (ctx *context) counts(i int) string {
	q := &ctx.text.Quantities[i]
	if i+1 >= ctx.numbers[q.Sentence][1] {
		return ""
	}
	next := &ctx.text.Quantities[i+1]
	if next.Counted == "" || next.From < q.To {
		return ""
	}
	switch strings.TrimSpace(ctx.block(q.Block).Text[q.To:next.From]) {
	case "of the", "of", "out of the", "of its", "of their", "of all":
		return next.Counted
	}
	return ""
}

// phraseBehind is what a number is of, by the words that follow it as far as
// another number, a time or the end of its words.
func (ctx *context) phraseBehind(i int, own stretch) string {
	q := &ctx.text.Quantities[i]
	from := max(q.To, q.CountedTo)
	to := ctx.untilTime(q, from, own.to)
	if from >= to {
		return ""
	}
	sent := ctx.sentence(q.Sentence)
	first := wordAt(sent, from)
	switch lower(sent, first) {
	case "of", "in", "for":
	case "on":
		if q.Kind != quantity.Money { // "£3 million on benches", and "40,000 on census day"
			return ""
		}
	default:
		if first < len(sent.Words) && !isModifier(sent.Words[first].Tag) {
			return ""
		}
	}
	if phrase := tidy(ctx.block(q.Block).Text[from:to]); ctx.names(q.Sentence, stretch{from, to}) {
		return withoutOf(phrase)
	}
	return ""
}

// withoutOf is a phrase without the words that join it to a number.
func withoutOf(phrase string) string {
	for _, joint := range []string{"of ", "in ", "on ", "for ", "the ", "all "} {
		phrase = strings.TrimPrefix(phrase, joint)
	}
	return phrase
}

// phraseBefore is what the words before a number say that it measures: what was put
// or cut to it, or what the verb says it of; where there is no verb, the words
// themselves.
func (ctx *context) phraseBefore(i int, own stretch) string {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	first, end := wordAt(sent, max(own.from, sent.From+ctx.speakerEnds(q.Sentence))), wordAt(sent, q.From-len(q.ModifierText))
	first = max(first, end-phraseWords)
	phrases, verb := ctx.nounPhrases(q.Sentence, first, end)
	if len(phrases) == 0 {
		return ""
	}
	best := phrases[len(phrases)-1]
	if verb > first && best.to <= sent.From+sent.Words[verb].Start && ctx.opensWithPronoun(sent, first, verb) {
		return "" // "in the north it was"
	}
	return tidy(ctx.block(q.Block).Text[best.from:best.to])
}

// phraseWords is how many words before a number its phrase may begin.
const phraseWords = 30

// opensWithPronoun reports whether the subject of a verb is a pronoun.
func (ctx *context) opensWithPronoun(sent *extract.Sentence, first, verb int) bool {
	for n := verb - 1; n >= max(first, verb-3); n-- {
		if tag := sent.Words[n].Tag.String(); tag == "PRP" {
			return true
		} else if sent.Words[n].Tag.IsNoun() {
			return false
		}
	}
	return false
}

// nounPhrases returns the phrases between two words of a sentence that may name
// what is measured, without relative clauses that are over, and where the last
// verb stands.
func (ctx *context) nounPhrases(sent, first, end int) (phrases []stretch, verb int) {
	s := ctx.sentence(sent)
	verb = -1
	var now stretch
	head := false // the phrase has its noun
	pending := 0  // the verbs with a tense that are still to come before the subject is done with
	flush := func() {
		if head && pending <= 0 && ctx.names(sent, now) {
			phrases = append(phrases, now)
		}
		now, head = stretch{}, false
	}
	for n := first; n < min(end, len(s.Words)); n++ {
		w := s.Words[n]
		from, to := s.From+w.Start, s.From+w.End
		tag := w.Tag.String()
		switch {
		case isRelative(w.Tag) && n > 0 && s.Words[n-1].Text == ",":
			flush()
			n = closing(s.Words[:min(end, len(s.Words))], n)
		case isRelative(w.Tag) && n > first:
			flush()
			pending = 2 // "the share of people who walk to work rose": the second verb has the subject
		case ctx.isScope(sent, Term{Term: lexicon.Term{Start: w.Start}}) && !ctx.withinPhrase(s, n, head):
			flush()
		case w.Tag.IsNoun() || strings.HasPrefix(tag, "JJ") || tag == "VBN" && !head && n+1 < end && isModifier(s.Words[n+1].Tag):
			if now.to == 0 {
				now.from = from
			}
			now.to = to
			head = head || w.Tag.IsNoun()
		case head && (tag == "POS" || joinsPhrase(w.Text)) || head && tag == "DT" && joinsPhrase(s.Words[n-1].Text):
			now.to = to
		case w.Tag.IsVerb() || tag == "MD":
			flush()
			verb = n
			if _, finite := tenseOf(w); finite || tag == "MD" {
				pending--
			}
		default:
			flush()
		}
	}
	flush()
	return phrases, verb
}

// closing is where the relative clause ends that opens at word n behind a comma: at
// the last comma that a verb follows, or at the end.
func closing(words []tagger.Word, n int) int {
	verb := false
	for at := len(words) - 1; at > n; at-- {
		verb = verb || words[at].Tag.IsVerb()
		if verb && words[at].Text == "," {
			return at
		}
	}
	return len(words)
}

// withinPhrase reports whether a place goes on with a phrase that has its noun:
// "the price of houses in Wales".
func (ctx *context) withinPhrase(s *extract.Sentence, n int, head bool) bool {
	return head && (s.Words[n].Tag.IsProperNoun() || s.Words[n].Text == "and") // England and Wales is one place
}

func joinsPhrase(word string) bool {
	switch word {
	case "of", "for", "among", "per", "in", "to", "at", "on", "and", "&", "with":
		return true
	}
	return false
}

// names reports whether a phrase names something to measure, and not only how much
// or when: it has a noun that says more than "the total" or "July".
func (ctx *context) names(sent int, in stretch) bool {
	s := ctx.sentence(sent)
	text := ctx.block(s.Block).Text
	for n := wordAt(s, in.from); n < len(s.Words) && s.From+s.Words[n].Start < in.to; n++ {
		w := s.Words[n]
		if w.Tag.IsNoun() && !ctx.isScope(sent, Term{Term: lexicon.Term{Start: w.Start}}) && len(lexicon.Terms(text[s.From+w.Start:s.From+w.End])) > 0 {
			return true
		}
	}
	return false
}

// headedBy is what the row and the column of a cell are headed by, but for places
// and times.
func (ctx *context) headedBy(block int) string {
	var parts []string
	for _, header := range ctx.headers[block] {
		text := ctx.block(header).Text
		if len(lexicon.Terms(text)) == 0 || ctx.isPlaceOrTime(header) {
			continue
		}
		parts = append(parts, strings.Join(strings.Fields(text), " "))
	}
	return strings.Join(parts, ", ")
}

// isPlaceOrTime reports whether a block holds no more than a place or a time.
func (ctx *context) isPlaceOrTime(block int) bool {
	text := len(strings.TrimSpace(ctx.block(block).Text))
	if p, ok := firstIn(block, ctx.text.Places, foundPlace); ok && p.To-p.From == text {
		return true
	}
	t, ok := firstIn(block, ctx.text.Times, foundTime)
	return ok && t.To-t.From == text
}

// label is what an item of a list calls the numbers behind its colon: "Trams: 41".
func (ctx *context) label(q *extract.Quantity) string {
	b := ctx.block(q.Block)
	name, _, ok := strings.Cut(b.Text[:q.From], ":")
	if b.Kind != corpus.Item || !ok || len(strings.Fields(name)) > nearWords || len(lexicon.Terms(name)) == 0 || joinsPhrase(strings.ToLower(strings.Fields(name)[0])) {
		return ""
	}
	if p, ok := firstIn(q.Block, ctx.text.Places, foundPlace); ok && p.From == 0 && p.To == len(name) {
		return ""
	}
	return strings.TrimSpace(name)
}

// above is the sentence that introduces the list or the table in which a block
// stands, or -1: "Arrests in the north:".
func (ctx *context) above(sent int) int {
	kind := ctx.block(ctx.sentence(sent).Block).Kind
	if kind != corpus.Item && kind != corpus.Cell {
		return -1
	}
	for s := sent - 1; s >= max(0, sent-reach); s-- {
		if b := ctx.block(ctx.sentence(s).Block); b.Kind != kind {
			if kind == corpus.Cell || strings.HasSuffix(strings.TrimSpace(b.Text), ":") {
				return s
			}
			return -1
		}
	}
	return -1
}
