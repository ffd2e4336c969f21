package claims

import (
	"slices"
	"strings"

	"claimcheck/corpus"
	"claimcheck/extract"
)

// isRejected reports whether the text itself rejects or retires quantity i: it says
// that the number is wrong, or puts another in its place.
func (ctx *context) isRejected(i int) bool {
	q := &ctx.text.Quantities[i]
	return ctx.line(q.Sentence).rejects && ctx.rejectsPart(i) || ctx.inMythList(q) || ctx.isExamined(q) || ctx.isRetired(i) || ctx.denied(q)
}

// rejectsPart reports whether what a sentence rejects is quantity i: "he wrongly
// claimed 12 million, when it was 10 million" rejects the first, and "it was 10
// million, but he wrongly claimed 12 million" the second. What is said at the end
// to be false may be all of it.
func (ctx *context) rejectsPart(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	if q.Role == extract.ChangedTo {
		return false // "was corrected from 12 million to 10 million"
	}
	line := ctx.line(q.Sentence)
	if line.dismisses {
		return true
	}
	part := ctx.contrasted(i)
	return cues().rejecting.in(ctx.words(q.Sentence, part)) || part.from == sent.From && line.recalls
}

// contrasted is the part of its sentence around quantity i between words that set
// one number against another.
func (ctx *context) contrasted(i int) stretch {
	q := &ctx.text.Quantities[i]
	sent, in := ctx.sentence(q.Sentence), ctx.numbers[q.Sentence]
	first, last := &ctx.text.Quantities[in[0]], &ctx.text.Quantities[in[1]-1]
	at := wordAt(sent, q.From)
	part := stretch{sent.From, sent.To}
	if at > reach {
		part.from = sent.From + sent.Words[at-reach].Start
	}
	if at+reach < len(sent.Words) {
		part.to = sent.From + sent.Words[at+reach].Start
	}
	for n := max(1, at-reach); n < min(at+reach, len(sent.Words)); n++ {
		from := sent.From + sent.Words[n].Start
		if !isContrast(lower(sent, n), lower(sent, n-1)) || from < first.To || from > last.From {
			continue
		}
		if from > q.From {
			part.to = from
			break
		}
		part.from = from
	}
	return part
}

func isContrast(word, before string) bool {
	switch word {
	case "but", "whereas", "while", "although", "though", ";":
		return true
	case "when", "saying", "insisting":
		return before == ","
	}
	return false
}

// inMythList reports whether a quantity stands in an item of a list under the
// heading "Myths".
func (ctx *context) inMythList(q *extract.Quantity) bool {
	b := ctx.block(q.Block)
	if b.Kind != corpus.Item || b.Section < 0 {
		return false
	}
	words := strings.Fields(strings.ToLower(ctx.block(b.Section).Text))
	myth := func(word string) bool { return word == "myths" || word == "misconceptions" || word == "falsehoods" }
	return slices.ContainsFunc(words, myth) && !slices.Contains(words, "facts")
}

// isExamined reports whether a quantity stands in a heading that quotes what a
// fact-check goes on to examine.
func (ctx *context) isExamined(q *extract.Quantity) bool {
	b := ctx.block(q.Block)
	if b.Kind != corpus.Heading || ctx.headline < 0 || !ctx.inQuotes(q.Block, q.From) {
		return false
	}
	return cues().examining.in(" " + strings.ToLower(ctx.block(ctx.headline).Text) + " ")
}

// isRetired reports whether the words before quantity i, as far as the number
// before, put another number in its place: "rather than the 12 million reported".
func (ctx *context) isRetired(i int) bool {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	from := sent.From
	if i > ctx.numbers[q.Sentence][0] {
		from = min(ctx.text.Quantities[i-1].To, q.From)
	}
	if n := wordAt(sent, q.From); n > retiringWords {
		from = max(from, sent.From+sent.Words[n-retiringWords].Start)
	}
	if comma := strings.LastIndexByte(ctx.block(q.Block).Text[from:q.From], ','); comma >= 0 {
		from += comma // "in heads rather than shares, there were 12 million" retires none
	}
	return cues().retiring.in(ctx.words(q.Sentence, stretch{from, q.From}))
}

// retiringWords is how many words before a number the phrase may begin that
// retires it.
const retiringWords = 7

// denied reports whether the text says that it was not this number: "was not
// 728,000 but 906,000", "has not reached 12 million".
func (ctx *context) denied(q *extract.Quantity) bool {
	sent := ctx.sentence(q.Sentence)
	n := wordAt(sent, q.From-min(len(q.ModifierText), q.From-sent.From)) - 1
	for n >= 0 && n > wordAt(sent, q.From)-deniedWords && sent.Words[n].Tag.String() == "DT" {
		n--
	}
	if lower(sent, n) == "," { // "not, as reported, 12 million"
		for aside := n - 1; aside > max(0, n-deniedWords); aside-- {
			if lower(sent, aside) == "," {
				n = aside - 1
				break
			}
		}
	} else if n > 0 && denies(lower(sent, n-1)) && sent.Words[n].Tag.IsVerb() {
		n--
	}
	return n >= 0 && denies(lower(sent, n))
}

// deniedWords is how many words before a number its denial may end.
const deniedWords = 6

func denies(word string) bool {
	switch word {
	case "not", "n't", "n’t", "never":
		return true
	}
	return strings.HasSuffix(word, "n't") || strings.HasSuffix(word, "n’t")
}

// recallsError reports whether a sentence tells what the article said before the
// note in the sentence before corrected it.
func (ctx *context) recallsError(sent int) bool {
	if sent == 0 || ctx.sentence(sent-1).Block != ctx.sentence(sent).Block {
		return false
	}
	s, note := ctx.sentence(sent), ctx.sentence(sent-1)
	verb := lower(s, 1)
	if verb == "had" || verb == "originally" || verb == "previously" {
		verb = lower(s, 2)
	}
	return (lower(s, 0) == "it" || lower(s, 0) == "we") && cues().reporting[verb] && cues().rejecting.in(ctx.words(sent-1, stretch{note.From, note.To}))
}
