package claims

import (
	"strings"

	"claimcheck/extract"
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
	case ctx.line(q.Sentence).rejects || cues().retiring.in(ctx.words(q.Sentence, own)) || ctx.denied(q):
		return Mentioned
	case q.Form == quantity.Indefinite && voice == Quoted:
		return Opinion // "for years", said aloud, is a figure of speech
	case cues().target.in(said):
		return Target
	case cues().forecast.in(ctx.saidFrom(i, ctx.statement(i, false))) || ctx.liesAhead(i):
		return Forecast
	}
	said = ctx.saidFrom(i, ctx.statement(i, true))
	switch {
	case cues().hypothetical.in(said):
		return Hypothetical
	case cues().opinion.in(said):
		return Opinion
	}
	return Fact
}

// saidFrom returns the words around quantity i that say how it is asserted, those
// before a byte of the block left out.
func (ctx *context) saidFrom(i, from int) string {
	own, lead, sent := ctx.own[i], ctx.lead(i), ctx.text.Quantities[i].Sentence
	own.from, lead.from = max(own.from, from), max(lead.from, from)
	return ctx.words(sent, own) + ctx.words(sent, lead)
}

// statement is where the statement begins that quantity i stands in: behind a
// semicolon, or at a relative pronoun behind a comma, if a verb with a tense of
// its own follows. What would be a scandal elsewhere leaves what was measured
// here a fact. A pronoun may still speak of the target or the forecast before it.
func (ctx *context) statement(i int, relative bool) int {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at, states := wordAt(sent, q.From), false
	for n := at - 1; n > max(0, at-reach); n-- {
		w := sent.Words[n]
		tag := w.Tag.String()
		switch {
		case tag == "VBD" || tag == "VBZ":
			states = true
		case states && w.Text == ";":
			return sent.From + w.End
		case states && relative && (tag == "WDT" || tag == "WP") && sent.Words[n-1].Text == ",":
			return sent.From + w.Start
		}
	}
	return sent.From
}

// denied reports whether the text says that it was not this number: "was not
// 728,000 but 906,000".
func (ctx *context) denied(q *extract.Quantity) bool {
	from := max(ctx.sentence(q.Sentence).From, q.From-len(q.ModifierText)-denialBytes)
	before := strings.ToLower(strings.TrimSpace(ctx.block(q.Block).Text[from:q.From]))
	before = strings.TrimSpace(strings.TrimSuffix(before, strings.ToLower(q.ModifierText)))
	return strings.HasSuffix(before, " not") || strings.HasSuffix(before, "n't") || strings.HasSuffix(before, "n’t")
}

// denialBytes is more than a "not" takes, with the space around it.
const denialBytes = 12

// words returns a stretch of a sentence in lower case, a space between any two
// words and at both ends, so that cue phrases can be looked up whole. Names keep
// their capitals: May is a month, and may is a doubt.
func (ctx *context) words(sent int, in stretch) string {
	s := ctx.sentence(sent)
	var b strings.Builder
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
