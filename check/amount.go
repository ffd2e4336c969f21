package check

import (
	"fmt"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/quantity"
)

// Amount finds a change that is not what its two ends give: "rose from 40% to
// 50%, an increase of 10%".
var Amount = Check{
	Name: "change",
	Doc:  "the amount of a change does not follow from its two ends",
	Run:  amountsAskew,
}

func amountsAskew(r *Result) []Inconsistency {
	var found []Inconsistency
	for i := range r.Claims {
		by := &r.Claims[i]
		if by.Of(r.Text).Role != extract.ChangedBy || !ownFact(r, by) || isStep(r, by) {
			continue
		}
		from, to := endsOfAmount(r, i)
		if from == nil || to == nil || !measuredAlike(r, from, to) {
			continue
		}
		amounts := amountsBetween(r, from, to, by)
		if len(amounts) == 0 || meetsLoosely(by.Of(r.Text).Quantity, amounts[0].interval) {
			continue
		}
		said := make([]string, len(amounts))
		for k, a := range amounts {
			said[k] = a.arithmetic()
		}
		found = append(found, Inconsistency{
			Reason: "change", Severity: Error,
			Message: fmt.Sprintf("from %s to %s is %s, not %s", quote(r, from), quote(r, to), strings.Join(said, " or "), quote(r, by)),
			Spans:   []corpus.Span{from.Span, to.Span, by.Span},
		})
	}
	return found
}

// endsOfAmount finds the two ends of the change whose amount is claim i: parts
// of one statement, "rose by 300 from 1,200 to 1,500", or what stands before
// "an increase of 300".
func endsOfAmount(r *Result, i int) (from, to *claims.Claim) {
	by := &r.Claims[i]
	for k := max(0, i-2); k < min(len(r.Claims), i+3); k++ {
		switch c := &r.Claims[k]; {
		case !partsOfOne(r.Text, by.Quantity, c.Quantity):
		case c.Of(r.Text).Role == extract.ChangedFrom:
			from = c
		case c.Of(r.Text).Role == extract.ChangedTo:
			to = c
		}
	}
	if from != nil && to != nil || i < 2 || !isApposed(r, by) {
		return from, to
	}
	a, b := &r.Claims[i-2], &r.Claims[i-1]
	switch {
	case b.Sentence != by.Sentence:
	case a.Sentence == b.Sentence && directionOf(r, a, b) != quantity.None:
		return a, b
	case a.Sentence == b.Sentence && directionOf(r, b, a) != quantity.None:
		return b, a
	case a.Sentence+1 == b.Sentence && a.Of(r.Text).Role == extract.ChangedTo && recalls(r, b):
		return b, a
	}
	return nil, nil
}

// isApposed reports whether an amount stands behind a comma as a summary of what
// goes before it: ", an increase of 300", ", making a fall of about 5%".
func isApposed(r *Result, by *claims.Claim) bool {
	before := r.before(by)
	at := strings.LastIndexAny(before, ",–—(")
	if at < 0 {
		return false
	}
	words := joint(before[at:], by.Of(r.Text))
	for _, opening := range []string{"making ", "which is ", "that is ", "representing ", "or "} {
		words = strings.TrimPrefix(words, opening)
	}
	return isWord("amounts", words)
}

// recalls reports whether a sentence opens by saying what the number of the one
// before had been: "In April it had stood at 7,140", "It was 7,140".
func recalls(r *Result, c *claims.Claim) bool {
	before := r.before(c)
	if len(before) > openingBytes {
		return false
	}
	words := joint(before, c.Of(r.Text))
	for _, ending := range []string{"it had stood at", "it stood at", "it had been", "it was", "the figure was", "the figure had been", "the total was"} {
		if strings.HasSuffix(words, ending) {
			return true
		}
	}
	return false
}

// isStep reports whether an amount is of one step of many, or in other prices
// than its ends: "an average increase of 3% a year", "8% in real terms".
func isStep(r *Result, by *claims.Claim) bool {
	return !by.Of(r.Text).Per.IsZero() || hasWord("stepwise", lastWords(r.before(by))) || hasWord("stepwise", firstWords(r.after(by)))
}

// aFewBytes is about five words.
const aFewBytes = 32

func lastWords(text string) string {
	_, after, _ := strings.Cut(text[max(0, len(text)-aFewBytes):], " ")
	return after
}

func firstWords(text string) string {
	text = text[:min(len(text), aFewBytes)]
	if at := strings.LastIndexByte(text, ' '); at >= 0 && len(text) == aFewBytes {
		text = text[:at]
	}
	return text
}

// amountsBetween is how far two ends lie apart, in the unit that the amount is
// given in, and for percentages in the other one too.
func amountsBetween(r *Result, from, to, by *claims.Claim) []derived {
	a, b := from.Of(r.Text), to.Of(r.Text)
	if by.Of(r.Text).Change == quantity.Down {
		a, b = b, a
	}
	if !a.Value.Less(b.Value) {
		return nil // that is for Ends to say
	}
	low, high := a.Asserts(), b.Asserts()
	if low.High.Unbounded || low.Low.Unbounded || high.Low.Unbounded || high.High.Unbounded {
		return nil
	}
	apart := derived{value: b.Value.Sub(a.Value), interval: high.Sub(low)}
	switch by.Of(r.Text).Kind {
	case quantity.Points:
		if a.Kind != quantity.Percent {
			return nil
		}
		apart.arithmetic = func() string { return grouped(apart.value) + " percentage points" }
		return []derived{apart}
	case quantity.Percent:
		ratio, ok := high.Quo(low)
		if by.Of(r.Text).Change == quantity.Down {
			ratio, ok = low.Quo(high)
		}
		if !ok {
			return nil
		}
		amounts := []derived{percentApart(r, from, to, ratio)}
		if a.Kind == quantity.Percent {
			apart.arithmetic = func() string { return grouped(apart.value) + " percentage points" }
			amounts = append(amounts, apart)
		}
		return amounts
	case a.Kind:
		if by.Of(r.Text).Unit.Name != a.Unit.Name && a.Kind != quantity.Count {
			return nil
		}
		apart.arithmetic = func() string { return grouped(apart.value) }
		return []derived{apart}
	}
	return nil
}

// percentApart is by how many per cent the one end is above or below the other.
func percentApart(r *Result, from, to *claims.Claim, ratio quantity.Interval) derived {
	one, hundred := quantity.Int(1), quantity.Int(100)
	value := to.Of(r.Text).Value.Quo(from.Of(r.Text).Value).Sub(one)
	interval := ratio.Sub(quantity.Point(one))
	if value.Sign() < 0 {
		value, interval = value.Neg(), quantity.Point(one).Sub(ratio)
	}
	return derived{value.Mul(hundred), interval.Scale(hundred), func() string { return value.Mul(hundred).Significant(3) + "%" }}
}
