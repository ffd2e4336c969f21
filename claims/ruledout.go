package claims

import (
	"strings"

	"claimcheck/lexicon"
)

// ruledOut is where the sentence of quantity i says what is not meant: "rather than
// as full-time posts"; empty if it does not.
func (ctx *context) ruledOut(i int) stretch {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From)
	for n := max(0, at-reach); n < min(at+reach, len(sent.Words)-1); n++ {
		if !rulesOut(sent.Words[n].Text, sent.Words[n+1].Text) {
			continue
		}
		end := n + 2
		for end < len(sent.Words) && end < n+2+ruledOutWords && !isMark(sent.Words[end]) && !sent.Words[end].Tag.IsVerb() {
			end++
		}
		out := stretch{sent.From + sent.Words[n].Start, sent.From + sent.Words[end-1].End}
		if !out.has(q.From) {
			return out
		}
	}
	return stretch{}
}

// rulesOut reports whether two words say that what follows is not meant.
func rulesOut(first, second string) bool {
	return strings.EqualFold(second, "than") && strings.EqualFold(first, "rather") ||
		strings.EqualFold(second, "of") && strings.EqualFold(first, "instead") ||
		strings.EqualFold(second, "to") && strings.EqualFold(first, "opposed")
}

// ruledOutWords is how many words may say what is not meant.
const ruledOutWords = 8

// notMeant are the qualifiers that the sentence of quantity i rules out: full-time of
// "counted as heads rather than as full-time posts".
func (ctx *context) notMeant(i int) []lexicon.Term {
	out := ctx.ruledOut(i)
	if out == (stretch{}) {
		return nil
	}
	sent := ctx.sentence(ctx.text.Quantities[i].Sentence)
	var terms []lexicon.Term
	for _, t := range ctx.sentenceTerms(ctx.text.Quantities[i].Sentence) {
		if t.Qualifier() && out.has(sent.From+t.Start) {
			terms = append(terms, t.Term)
		}
	}
	return terms
}
