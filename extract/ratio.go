package extract

import (
	"strings"
	"unicode"

	"claimcheck/quantity"
)

// joinRatios makes one quantity of the two numbers in "one driver in eight" and
// "seven pupils in ten", where the noun stands between them. The quantities are
// those of a block.
func joinRatios(t *Text, qs []Quantity) []Quantity {
	kept := qs[:0]
	for i := 0; i < len(qs); i++ {
		q := qs[i]
		if i+1 < len(qs) && isRatio(t.Doc.Blocks[q.Block].Text, &q, &qs[i+1]) {
			i++
			q = ratio(t, q, qs[i])
		}
		kept = append(kept, q)
	}
	return kept
}

// isRatio reports whether a of what a counts in b is a share: "in" is all that
// stands between, and b is round or a is one.
func isRatio(text string, a, b *Quantity) bool {
	if !isCount(a) && !isCoins(text, a) || a.Form != quantity.Whole || !isPlain(b) || b.Form != quantity.Whole || b.Counted != "" || b.Sentence != a.Sentence ||
		b.Modifier != quantity.Exact || !a.Value.Less(b.Value) || a.Value.Sign() <= 0 {
		return false
	}
	switch strings.TrimSpace(text[max(a.To, a.CountedTo):b.From]) {
	case "in", "in every", "out of", "out of every":
	default:
		return false
	}
	one := quantity.Int(1)
	return a.Value.Equal(one) || b.Value.Quo(quantity.Int(5)).IsInt() || b.Value.Less(quantity.Int(11))
}

// isCoins reports whether a number is of so many pounds or dollars in words, which are
// a part of others: "one dollar in eight". With a sign before it, it is a sum.
func isCoins(text string, q *Quantity) bool {
	return (q.Kind == quantity.Money || q.Unit.Name == "pound") && q.Per.IsZero() && unicode.IsLetter(rune(text[q.From]))
}

func ratio(t *Text, a, b Quantity) Quantity {
	num, _, _ := a.Value.Fraction()
	den, _, _ := b.Value.Fraction()
	a.Written = [2]int64{num, den}
	a.Form = quantity.Fraction
	if num == 1 {
		a.Form = quantity.OneIn
	}
	a.Value, a.Step = a.Value.Quo(b.Value), quantity.Number{}
	a.Kind, a.Unit = quantity.Ratio, quantity.Unit{}
	a.To, a.CountedTo = b.To, max(b.To, b.CountedTo)
	a.Span = t.Doc.Blocks[a.Block].Span(a.From, a.To)
	return a
}
