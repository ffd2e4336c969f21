package check

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claimcheck/claims"
	"claimcheck/embedded"
	"claimcheck/quantity"
)

// Within are the checks that need no table, in the order in which they run. A
// new one is a file with a Check and a line here.
var Within = []Check{Repeat, Twisted, Headline, Share, PartExceedsWhole, Ends, Amount, Sum, SumOfRows, Order}

//go:embed within.tsv
var withinTable string

// withinWords are the words by which an article says how its numbers hang
// together, by kind.
var withinWords = sync.OnceValue(func() map[string][]string {
	words := make(map[string][]string)
	for row := range embedded.Rows(withinTable, 2, 2) {
		words[row[0]] = append(words[row[0]], row[1])
	}
	return words
})

// isWord reports whether a phrase is one of a kind, and nothing else.
func isWord(kind, phrase string) bool { return slices.Contains(withinWords()[kind], phrase) }

// endsInWord reports whether a text ends in a phrase of a kind.
func endsInWord(kind, text string) bool {
	return slices.ContainsFunc(withinWords()[kind], func(phrase string) bool {
		return text == phrase || strings.HasSuffix(text, " "+phrase)
	})
}

// hasWord reports whether a text has a phrase of a kind among its words.
func hasWord(kind, text string) bool {
	words := " " + strings.Join(strings.FieldsFunc(strings.ToLower(text), isBetweenWords), " ") + " "
	return slices.ContainsFunc(withinWords()[kind], func(phrase string) bool { return strings.Contains(words, " "+phrase+" ") })
}

func isBetweenWords(c rune) bool { return strings.ContainsRune(" \t\n,;:.–—()", c) }

// ownFact reports whether the article states a number as a fact of its own, which
// can be reckoned with.
func ownFact(r *Result, c *claims.Claim) bool {
	q := c.Of(r.Text)
	return c.Modality == claims.Fact && c.Voice != claims.Quoted && q.Form <= quantity.Decimal && q.Value.Sign() >= 0
}

// addable reports whether numbers of this kind can be added up: shares and rates
// cannot, nor can ages.
func addable(q quantity.Quantity) bool {
	switch q.Kind {
	case quantity.Count, quantity.Money, quantity.Measure:
		return q.Per.IsZero()
	}
	return false
}

// ofOneUnit reports whether two numbers are in one unit: the second may leave out what
// it counts.
func ofOneUnit(a, b quantity.Quantity) bool {
	if a.Kind != b.Kind || a.Per.Unit.Name != b.Per.Unit.Name {
		return false
	}
	return a.Kind == quantity.Count || a.Unit.Name == b.Unit.Name
}

// sentences walks the claims of each sentence that has some.
func (r *Result) sentences(yield func([]claims.Claim) bool) {
	for from := 0; from < len(r.Claims); {
		to := from + 1
		for to < len(r.Claims) && r.Claims[to].Sentence == r.Claims[from].Sentence {
			to++
		}
		if !yield(r.Claims[from:to]) {
			return
		}
		from = to
	}
}

// before is the sentence of a claim up to its number.
func (r *Result) before(c *claims.Claim) string {
	q := c.Of(r.Text)
	return r.Text.Doc.Blocks[q.Block].Text[r.Text.Sentences[q.Sentence].From:q.From]
}

// after is the sentence of a claim behind its number and what that counts.
func (r *Result) after(c *claims.Claim) string {
	q := c.Of(r.Text)
	end := r.Text.Sentences[q.Sentence].To
	return r.Text.Doc.Blocks[q.Block].Text[min(max(q.To, q.CountedTo), end):end]
}
