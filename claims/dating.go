package claims

import (
	"strings"

	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/period"
)

// A Dating is a time by which an article says when something happened: "introduced
// the bill on May 14", "opened two months ago". Such a time is no number, so it is
// no Claim; whether it can be checked depends on what the sources say happened.
type Dating struct {
	ID      string // as that of a claim, and never the same
	Time    int    // index in Text.Times
	Span    corpus.Span
	Speaker string
	Voice   Voice
	Deed
}

// Datings returns the times of a text that say when something happened, in its
// order. A deadline, a forecast, what is denied and what only may be are none.
func Datings(text *extract.Text) []Dating {
	ctx := newContext(text, nil)
	names := newNamer(text)
	var found []Dating
	for i := range text.Times {
		t := &text.Times[i]
		deed, ok := ctx.dated(t)
		if !ok {
			continue
		}
		d := Dating{Time: i, Span: t.Span, Deed: deed}
		d.Voice, d.Speaker = ctx.voice(&extract.Quantity{Found: t.Found})
		d.ID = names.dating(&d)
		found = append(found, d)
	}
	return found
}

// dating names a time as name names a claim.
func (n *namer) dating(d *Dating) string {
	return n.of(d.Sentence, "\x00when\x00"+n.text.Doc.Text(d.Span))
}

// dated is what a sentence says was done at a time, if it says so.
func (ctx *context) dated(t *extract.Time) (Deed, bool) {
	published := period.DateOf(ctx.text.Doc.Published)
	sent := ctx.sentence(t.Sentence)
	first, last := wordAt(sent, t.From), wordAt(sent, t.To)
	lead, ok := ctx.whenBefore(sent, first, last)
	switch {
	case !ok || !t.Dates() || t.Clock && t.Period.IsZero() || ctx.isDateline(t.Found):
		return Deed{}, false
	case t.Period.From.IsZero() || t.Period.To.IsZero(): // since, until, or nobody knows of which year
		return Deed{}, false
	case !published.IsZero() && published.Before(t.Period.From):
		return Deed{}, false // it lies ahead
	case ctx.block(t.Block).Kind == corpus.Cell || isQuestion(sent):
		return Deed{}, false
	}
	l := ctx.line(t.Sentence)
	if l.rejects || l.dismisses || l.recalls {
		return Deed{}, false
	}
	return ctx.deedAt(t.Sentence, lead, last)
}

func isQuestion(sent *extract.Sentence) bool {
	return len(sent.Words) > 0 && sent.Words[len(sent.Words)-1].Text == "?"
}

// whenBefore returns the word with which an expression of time begins that stands
// from word n up to behind, with its preposition, if it says when: not "by May 14", not "the
// May 14 vote", not "the law of 2019".
func (ctx *context) whenBefore(sent *extract.Sentence, n, behind int) (lead int, ok bool) {
	lead = n
	for lead > 0 && hedgesTime(lower(sent, lead-1)) {
		lead--
	}
	if lead == 0 {
		return 0, true
	}
	w := sent.Words[lead-1]
	switch word := lower(sent, lead-1); {
	case word == "on" || word == "in" || word == "during" || word == "back":
		if word == "in" && lower(sent, lead-2) == "back" {
			lead--
		}
		return lead - 1, true
	case word == "the": // "in the spring of 2021", but not "in the May 14 vote"
		before := lower(sent, lead-2)
		isNamed := behind < len(sent.Words) && sent.Words[behind].Tag.IsNoun()
		return lead - 2, (before == "in" || before == "on" || before == "during") && !isNamed
	case w.Tag.IsVerb(), w.Tag.IsNoun(), isMark(w), w.Text == "-", w.Text == "–", w.Text == "—":
		return lead, true
	case strings.HasPrefix(w.Tag.String(), "RB") || w.Tag.String() == "CC" || w.Tag.String() == "PRP" || w.Tag.String() == "RP":
		return lead, word != "until" && word != "till"
	}
	return lead, false
}

func hedgesTime(word string) bool {
	switch word {
	case "early", "late", "only", "just", "about", "around", "almost", "nearly", "some", "more", "than", "less", "over":
		return true
	}
	return false
}
