package claims

import (
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/period"
	"claimcheck/quantity"
)

// modality says in what way quantity i is asserted. What the text rejects comes
// first: a fact-check that quotes a wrong forecast only mentions it.
func (ctx *context) modality(i int, voice Voice) Modality {
	q := &ctx.text.Quantities[i]
	own := ctx.own[i]
	said := ctx.saidFrom(i, own.from)
	switch {
	case ctx.isRejected(i):
		return Mentioned
	case q.Form == quantity.Indefinite && voice == Quoted || ctx.isHyperbole(q):
		return Opinion // "for years", said aloud, is a figure of speech
	case ctx.looksBack(i):
	case cues().target.in(said):
		return Target
	case cues().forecast.in(withoutUsual(ctx.saidFrom(i, ctx.statement(i, false)))) || ctx.liesAhead(i):
		return Forecast
	}
	said = withoutUsual(ctx.saidFrom(i, ctx.statement(i, true)))
	switch {
	case ctx.supposes(i, said):
		return Hypothetical
	case cues().opinion.in(said):
		return Opinion
	}
	return Fact
}

// withoutUsual drops from the words of a sentence what says how things are wont to
// be, and foresees nothing: "a cod can expect to live 14 years"; and what supposes
// nothing: "it fell, if only slightly".
func withoutUsual(words string) string {
	for _, usual := range []string{" can expect ", " could expect ", " , if only ", " , if anything ", " as if ", " could be had "} {
		words = strings.ReplaceAll(words, usual, " ")
	}
	return words
}

// saidFrom returns the words around quantity i that say how it is asserted, those
// before a byte of the block left out.
func (ctx *context) saidFrom(i, from int) string {
	own, lead, sent := ctx.own[i], ctx.lead(i), ctx.text.Quantities[i].Sentence
	own.from, lead.from = max(own.from, from), max(lead.from, from)
	aside := ctx.closedAside(i, own.from)
	said := ctx.words(sent, stretch{own.from, aside.from}) + ctx.words(sent, stretch{aside.to, own.to})
	if ctx.heads[i] != i {
		said += ctx.words(sent, lead)
	}
	return said
}

// closedAside is a relative clause between commas that is over before quantity i:
// "£4 million in grants, which are promises to pay, and £3 million in loans", "Norland, whose people
// could plead poverty, gives 0.3%". If there is none it is empty.
func (ctx *context) closedAside(i, from int) stretch {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From)
	closes := -1
	for n := at - 1; n > max(0, at-reach) && sent.From+sent.Words[n].Start >= from; n-- {
		switch w := sent.Words[n]; {
		case closes < 0 && w.Text == "," && (sent.Words[n+1].Tag.String() == "CC" || hasTense(sent.Words[n+1])):
			closes = n
		case closes > 0 && (isRelative(w.Tag) || w.Text == "whose" || w.Text == "where") && sent.Words[n-1].Text == ",":
			return stretch{sent.From + w.Start, sent.From + sent.Words[closes].End}
		}
	}
	return stretch{q.From, q.From}
}

func isRelative(t tagger.Tag) bool { return t.String() == "WDT" || t.String() == "WP" }

// statement is where the statement begins that quantity i stands in: behind a
// semicolon or a colon, or at a relative pronoun behind a comma, if a verb with a tense of
// its own follows. What would be a scandal elsewhere leaves what was measured
// here a fact. A pronoun may still speak of the target or the forecast before it.
func (ctx *context) statement(i int, relative bool) int {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at, states := wordAt(sent, q.From), ctx.isSubject(i)
	if n := at - len(strings.Fields(q.ModifierText)); lower(sent, n-1) == "at" && lower(sent, n-2) == "," {
		return sent.From + sent.Words[n-1].Start // "will turn to the toll register, at 5.2%"
	}
	verb := at // the nearest with a tense
	for n := at - 1; n > max(0, at-reach); n-- {
		w := sent.Words[n]
		tag := w.Tag.String()
		switch {
		case tag == "VBD" || tag == "VBZ":
			states = true
			if verb == at {
				verb = n
			}
		case tag == "VBN" && verb == at && (sent.Words[n-1].Tag.IsNoun() || sent.Words[n-1].Tag.String() == "PRP"):
			verb = n // a past tense that looks like a participle
		case states && (w.Text == ";" || w.Text == ":"):
			return sent.From + w.End
		case relative && tag == "MD" && verb < at && (isRelative(sent.Words[n-1].Tag) || sent.Words[n-1].Text == "that" || endsBefore(sent, n, verb)):
			return sent.From + sent.Words[verb].Start // "the bill that would have rebuilt it lost by 12 votes"
		case states && (relative || tag == "WP") && isRelative(w.Tag) && sent.Words[n-1].Text == ",":
			return sent.From + w.Start
		}
	}
	return sent.From
}

// isSubject reports whether quantity i counts what a verb with a tense of its own
// tells of: "40 of the miners told us so".
func (ctx *context) isSubject(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.To)
	for _, w := range sent.Words[at:min(at+subjectWords, len(sent.Words))] {
		switch {
		case w.Tag == tagger.VBD || w.Tag == tagger.VBZ || w.Tag == tagger.VBP:
			return true
		case isMark(w):
			return false
		}
	}
	return false
}

// subjectWords is how many words a subject may have behind its number.
const subjectWords = 8

// words returns a stretch of a sentence in lower case, a space between any two
// words and at both ends, so that cue phrases can be looked up whole. Names keep
// their capitals: May is a month, and may is a doubt.
func (ctx *context) words(sent int, in stretch) string {
	s := ctx.sentence(sent)
	var b strings.Builder
	b.Grow(max(0, min(in.to, s.To)-max(in.from, s.From)) + len("  "))
	b.WriteByte(' ')
	for _, w := range s.Words[wordAt(s, in.from):] {
		if s.From+w.Start >= in.to {
			break
		}
		if s.From+w.End <= in.to {
			word := w.Text
			if !w.Tag.IsProperNoun() {
				word = strings.ToLower(word)
			}
			b.WriteString(word)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// isHyperbole reports whether a quantity is a figure of speech: "a thousand times
// worse".
func (ctx *context) isHyperbole(q *extract.Quantity) bool {
	if q.Kind != quantity.Times {
		return false
	}
	switch strings.TrimPrefix(strings.ToLower(q.Plain(ctx.text.Doc)), "a ") {
	case "hundred times", "thousand times", "million times", "billion times":
		return true
	}
	return false
}

// isGiven reports whether quantity i is one that the reader knows of, from a time
// that is over: "the 40,000 trams that we built last spring".
func (ctx *context) isGiven(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	switch lower(sent, wordAt(sent, q.From-min(len(q.ModifierText), q.From-sent.From))-1) {
	case "the", "those", "these":
	default:
		return false
	}
	for _, t := range around(ctx.text.TimesOf(q.Sentence), q.From, timeAt) {
		if q.To <= t.From {
			return wordAt(sent, t.From)-wordAt(sent, q.To) <= givenWords && ctx.isOver(t)
		}
	}
	return false
}

// givenWords is how many words behind a number may lead to its time: "we dug".
const givenWords = 5

// isOver reports whether a time was over when the article appeared.
func (ctx *context) isOver(t extract.Time) bool {
	published := period.DateOf(ctx.text.Doc.Published)
	return !t.Period.To.IsZero() && !published.IsZero() && !published.Before(t.Period.To)
}

// looksBack reports whether a time that was over when the article appeared belongs
// to quantity i, or the number is what a change starts from, and nothing in its own
// words foresees it: "is expected to reach 12 million, which is twice the 6 million
// of 2019", "will rise to 12 million from 10 million".
func (ctx *context) looksBack(i int) bool {
	q := &ctx.text.Quantities[i]
	own := ctx.own[i]
	if words := ctx.words(q.Sentence, own); cues().forecast.in(words) || cues().target.in(words) {
		return false
	}
	for _, t := range around(ctx.text.TimesOf(q.Sentence), own.from, timeAt) {
		if own.holds(t.Found) && t.From >= q.To && ctx.isOver(t) {
			return true
		}
	}
	return q.Role == extract.ChangedFrom && !ctx.liesAhead(i)
}

// liesAhead reports whether the time that belongs to quantity i begins after
// the article appeared.
func (ctx *context) liesAhead(i int) bool {
	published := period.DateOf(ctx.text.Doc.Published)
	if published.IsZero() {
		return false
	}
	own := ctx.own[i]
	for _, t := range around(ctx.text.TimesOf(ctx.text.Quantities[i].Sentence), own.from, timeAt) {
		if own.holds(t.Found) && !t.Period.From.IsZero() && published.Before(t.Period.From) {
			return true
		}
	}
	return false
}
