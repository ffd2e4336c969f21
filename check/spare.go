package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// isPart reports whether the number says again how many a share before it is:
// "over a quarter, or 18,200 cases". It counts a part, whatever the words around it
// name, and the figure of the whole holds nothing against it.
func (q *question) isPart() bool {
	i := q.claim.Quantity - 1
	if i < 0 {
		return false
	}
	share := &q.text.Quantities[i]
	if share.Block != q.quantity.Block || share.Sentence != q.quantity.Sentence || share.To > q.quantity.From ||
		share.Kind != quantity.Ratio && share.Kind != quantity.Percent || share.Kind == q.quantity.Kind {
		return false
	}
	switch joint(q.text.Doc.Blocks[share.Block].Text[share.To:q.quantity.From], q.quantity) {
	case "or", "that is", "":
		return true
	}
	return false
}

// isOfThem reports whether a number counts a part of what was told before: "117,300 of them were
// found in gardens", "Of those, 117,300 were". The figure of all of them holds nothing against it.
func (q *question) isOfThem() bool {
	text := q.text.Doc.Blocks[q.quantity.Block].Text
	before := strings.Fields(joint(text[q.text.Sentences[q.claim.Sentence].From:q.quantity.From], q.claim.Of(q.text)))
	if n := len(before); n > 1 && before[n-2] == "of" && isThem(before[n-1]) {
		return true
	}
	behind, ok := strings.CutPrefix(strings.TrimLeft(strings.ToLower(text[max(q.quantity.To, q.quantity.CountedTo):]), " "), "of ")
	if !ok {
		return false
	}
	word, _, _ := strings.Cut(behind, " ")
	return isThem(strings.TrimRight(word, ".,;:"))
}

// isSaidExactly reports whether a share in words is said again in per cent right behind it: "just over one in
// five (21.8%)", which is judged instead.
func (q *question) isSaidExactly() bool {
	next := q.claim.Quantity + 1
	if q.quantity.Kind != quantity.Ratio || next == len(q.text.Quantities) {
		return false
	}
	o := &q.text.Quantities[next]
	if o.Block != q.quantity.Block || o.Kind != quantity.Percent || o.From < q.quantity.To {
		return false
	}
	between := q.text.Doc.Blocks[o.Block].Text[q.quantity.To:o.From]
	return len(between) <= openingBytes && strings.HasSuffix(strings.TrimRight(between, " "), "(")
}

// isBracketed reports whether a number stands alone in brackets behind another of its kind, of which it says
// what that was at some other time or in another way: "Corby 26 (22)".
func (q *question) isBracketed() bool {
	before := q.claim.Quantity - 1
	if before < 0 || q.quantity.ModifierText != "" {
		return false
	}
	o := &q.text.Quantities[before]
	if o.Block != q.quantity.Block || o.Kind != q.quantity.Kind || o.To > q.quantity.From {
		return false
	}
	text := q.text.Doc.Blocks[o.Block].Text
	return strings.TrimSpace(text[o.To:q.quantity.From]) == "(" && strings.HasPrefix(strings.TrimLeft(text[q.quantity.To:], " "), ")")
}

// isOfTheirs reports whether the sentence of a number opens with whose it is, as the one before it says: "Bakers
// led. Their sales came to £9 billion".
func (q *question) isOfTheirs() bool {
	words := q.text.Sentences[q.claim.Sentence].Words
	return len(words) > 0 && (words[0].Text == "Their" || words[0].Text == "Its")
}

// leavesStandard reports whether a number is so many times something that its sentence leaves to those before:
// "the Norland price was 4.2 times as high".
func (q *question) leavesStandard() bool {
	if q.quantity.Kind != quantity.Times || !q.claim.Against.IsZero() {
		return false
	}
	behind := strings.TrimLeft(q.restOfSentence(), " ")
	rest, ok := strings.CutPrefix(behind, "as ")
	word, _, _ := strings.Cut(rest, " ")
	return ok && !strings.HasPrefix(word, "well") && strings.ContainsAny(word, ".,;:")
}

// tellsOfTwoTimes reports whether the sentence of a number gives figures of a series for two times: of which it
// is a share is then open.
func (q *question) tellsOfTwoTimes(s *figures.Series) bool {
	told := 0
	for _, a := range q.antecedents {
		if a.figure.Series == s && a.near == claims.Sentence {
			told++
		}
	}
	return told > 1
}

// isThem reports whether a word stands for what was told before.
func isThem(word string) bool {
	switch word {
	case "them", "these", "those", "whom", "which":
		return true
	}
	return false
}

// namesPart reports whether the words behind a number say what a series has and another of its table
// at its place has not: "6,217 of which were deaths of men".
func (q *question) namesPart(s *figures.Series) bool {
	own, next := q.saidFrom()
	for _, t := range append(own, next...) {
		if !hasTerm(s, t.ID) {
			continue
		}
		for o := range q.catalogue.SamePlace(s) {
			if o != s && alike(o.Unit, s.Unit) && !hasTerm(o, t.ID) {
				return true
			}
		}
	}
	return false
}

// isShareOfCount reports whether a percentage says again what share the count before it is: "181
// were cancelled, of which 139, or 77%", "31 million of them, or 44%". No percentage that a table holds is held against it.
func (q *question) isShareOfCount() bool {
	i := q.claim.Quantity - 1
	if i < 0 || q.quantity.Kind != quantity.Percent && q.quantity.Kind != quantity.Ratio || statesChange(q.quantity) {
		return false
	}
	count := &q.text.Quantities[i]
	if count.Sentence != q.quantity.Sentence || count.Block != q.quantity.Block || count.To > q.quantity.From || count.Kind == quantity.Percent || count.Kind == quantity.Ratio {
		return false
	}
	words := joint(q.text.Doc.Blocks[count.Block].Text[count.To:q.quantity.From], q.quantity)
	for _, them := range []string{"of them", "of these", "of those"} {
		words = strings.TrimLeft(strings.TrimPrefix(words, them), " ,")
	}
	switch words {
	case "or", "that is", "":
		return true
	}
	return false
}

// isShareOfAll reports whether a number says what share of all there are a place has: "Estmark is home to
// a quarter of all ferries". What share of its own are late is another.
func (q *question) isShareOfAll() bool {
	if q.quantity.Kind != quantity.Percent && q.quantity.Kind != quantity.Ratio || statesChange(q.quantity) {
		return false
	}
	behind := strings.ToLower(strings.TrimLeft(q.text.Doc.Blocks[q.quantity.Block].Text[q.quantity.To:], " "))
	ofAll := strings.HasPrefix(behind, "of all ") || strings.HasPrefix(behind, "of the country's ") || strings.HasPrefix(behind, "of the nation's ") || strings.HasPrefix(behind, "of the world's ")
	before := strings.ToLower(q.wordsBefore())
	return ofAll && slices.ContainsFunc(hasOfAll, func(words string) bool { return strings.Contains(before, words) })
}

// isShareOfMeasured reports whether a share is one of the very things that a rate tells of, by the words that stand
// behind it: "a quarter of such posts are there" is no rate of empty posts. What a rate is of, the words beside say.
func (q *question) isShareOfMeasured(s *figures.Series) bool {
	if q.quantity.Kind != quantity.Percent && q.quantity.Kind != quantity.Ratio || s.Unit.Dimension != quantity.PerCent {
		return false
	}
	words := wholeIn(q).words
	if opening := q.text.Sentences[q.claim.Sentence].Words; len(words) == 0 && len(opening) > 2 && opening[0].Text == "Of" {
		for _, w := range opening[1:] {
			if endsWhole(strings.ToLower(w.Text)) {
				break
			}
			words = append(words, strings.ToLower(w.Text)) // "Of such late ferries, 7% sank"
		}
	}
	if len(words) > 0 && isOfAll(words[0]) {
		words = words[1:]
	}
	if len(words) < 2 || !slices.Contains(pointing, words[0]) {
		return false
	}
	whole := lexicon.Terms(strings.Join(words, " "))
	return !slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool {
		return q.words.near[t.ID] >= nearness[claims.Sentence] && !inTerms(whole, t.ID)
	})
}

// pointing are the words that point at things spoken of before, whose name stands behind them.
var pointing = []string{"such", "these", "those"}

// hasOfAll are the words for what part of all a place has.
var hasOfAll = []string{"home to", "accounts for", "account for", "accounted for", "makes up", "make up", "made up", "responsible for", "contributes", "contributed"}

// looksBack reports whether the number is of some time before the one that was
// named: "and two years before that it was 48%".
func (q *question) looksBack() bool {
	sentence := &q.text.Sentences[q.quantity.Sentence]
	before := q.wordsBefore()
	if i := q.claim.Quantity - 1; i >= 0 {
		if o := &q.text.Quantities[i]; o.Block == q.quantity.Block && o.Sentence == q.quantity.Sentence && o.To <= q.quantity.From {
			before = before[o.To-sentence.From:]
		}
	}
	before = " " + strings.ToLower(before) + " "
	return strings.Contains(before, " before that ") || strings.Contains(before, " before then ") || strings.Contains(before, " earlier than that ")
}

// isPartOfUnsaid reports whether a share in words is said to be part of something that the series
// does not name: "two-fifths of the national list".
func (q *question) isPartOfUnsaid(s *figures.Series) bool {
	if !q.claim.Against.Of || q.quantity.Kind != quantity.Ratio || q.quantity.Digits() > 1 {
		return false
	}
	return !slices.ContainsFunc(q.claim.Against.Terms, func(t lexicon.Term) bool { return q.says(s, t.ID) })
}

// isToldBeside reports whether another number of its sentence is the figure that one is held against:
// "almost 200,000 were asked, and 104,377 people said yes". A sentence does not tell it twice.
func (h *charge) isToldBeside() bool {
	if h.inputs != nil {
		return false
	}
	return slices.ContainsFunc(h.text.QuantitiesOf(h.claim.Sentence), func(o extract.Quantity) bool {
		if o.From == h.quantity.From || statesChange(&o) || o.Form > quantity.Decimal || !ofOneSize(o.Value, h.figure.Value) {
			return false
		}
		a := compare(&o, h.figure)
		return a.Outcome == quantity.Agrees || a.Outcome == quantity.Imprecise
	})
}
