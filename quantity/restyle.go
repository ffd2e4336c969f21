package quantity

import (
	"slices"
	"strings"
)

// Restyled writes a figure as a number is written, for one to stand in the place
// of the other: its currency, scale word, separators and places stay, and it is
// rounded so that it still holds behind the number's own hedge: what comes behind
// "almost" is rounded up. Where it is a thousand or a million times as large or as small, the next
// scale word takes the place of the number's. q is what the written number was read as. It is false
// where the number is written in words, is a range or a fraction, or where the
// figure cannot be written so.
//
//	Restyled("£54 million", q, 56.6 million) is "£57 million"
func Restyled(written string, q, figure Quantity) (string, bool) {
	if q.Form > Decimal || q.Value.IsZero() || figure.Value.Sign() != q.Value.Sign() {
		return "", false
	}
	if !ofOneScale(q.Value, figure.Value) {
		var rescaled bool
		if written, q, rescaled = withScaleOf(written, q, figure); !rescaled {
			return "", false
		}
	}
	from, to, ok := digitsOf(written)
	if !ok {
		return "", false
	}
	comma, point := written[from:to], strings.LastIndexByte(written[from:to], '.')
	number, err := ParseDecimal(strings.ReplaceAll(comma, ",", ""))
	if err != nil || number.IsZero() {
		return "", false
	}
	factor, coarsest := q.Value.Abs().Quo(number), q.looseStep()
	if q.Form == Whole && q.Modifier == Exact && q.Digits() >= exactDigits {
		coarsest = Int(1)
	}
	for place := coarsest; !place.Less(coarsest.Quo(finestPlace)); place = place.Quo(Int(10)) {
		claim := q
		claim.Value, claim.Step = roundedFor(q.Modifier, figure.Value.Abs(), place), place
		if figure.Value.Sign() < 0 {
			claim.Value = claim.Value.Neg()
		}
		if q.Form == Whole && place.Cmp(factor) <= 0 {
			claim.Step = Number{}
		}
		if Compare(claim, figure).Outcome != Agrees || percentOf(figure.Value.Abs(), 5).Less(claim.Value.Sub(figure.Value).Abs()) {
			continue
		}
		decimals := 0
		if point >= 0 {
			decimals = min(len(comma)-point-1, placesOf(figure.fineness().Quo(factor)))
		}
		text := withPlaces(claim.Value.Abs().Quo(factor), decimals)
		if strings.Contains(comma, ",") || len(comma) < len("1000") {
			text = Grouped(text)
		}
		return written[:from] + text + written[to:], true
	}
	return "", false
}

// exactDigits is from how many digits on a whole number is no round one.
const exactDigits = 3

// finestPlace is how much more finely than the number a figure may be written:
// some claims agree with it only so.
var finestPlace = Int(1000)

// scaleWords are the words and signs by which numbers are written in thousands, millions and so on, each a thousand times the
// one before.
var scaleWords = [][]string{{"thousand", "million", "billion", "trillion"}, {"k", "m", "bn", "tn"}}

// withScaleOf writes a number with the scale word that brings it to the size of a figure: "€199.4 billion" for "€199.4 million".
func withScaleOf(written string, q, figure Quantity) (string, Quantity, bool) {
	_, to, ok := digitsOf(written)
	if !ok {
		return written, q, false
	}
	behind := strings.TrimLeft(written[to:], " ")
	at := len(written) - len(behind)
	word := behind[:len(behind)-len(strings.TrimLeft(behind, "abcdefghijklmnopqrstuvwxyz"))]
	for _, words := range scaleWords {
		has := slices.Index(words, word)
		if has < 0 {
			continue
		}
		for n, other := range words {
			if larger := q.Times(Pow10(3 * (n - has))); n != has && withinTimes(larger.Value, figure.Value, 10) {
				return written[:at] + other + behind[len(word):], larger, true
			}
		}
	}
	return written, q, false
}

// ofOneScale reports whether one scale word serves both numbers.
func ofOneScale(a, b Number) bool { return withinTimes(a, b, 100) }

// withinTimes reports whether neither of two numbers is more than so many times the other.
func withinTimes(a, b Number, most int64) bool {
	return !a.Abs().Mul(Int(most)).Less(b.Abs()) && !b.Abs().Mul(Int(most)).Less(a.Abs())
}

// roundedFor rounds a figure to a place so that the words before it hold.
func roundedFor(m Modifier, x, place Number) Number {
	units := x.Quo(place)
	whole := units.Round(0)
	switch m {
	case Over, JustOver, AtLeast:
		if units.Less(whole) || m != AtLeast && units.Equal(whole) {
			whole = whole.Sub(Int(1))
		}
	case Under, JustUnder, Nearly, AtMost, UpTo:
		if whole.Less(units) || (m == Under || m == JustUnder || m == Nearly) && units.Equal(whole) {
			whole = whole.Add(Int(1))
		}
	}
	return whole.Mul(place)
}

// digitsOf finds the one run of digits of a written number, with its commas and
// its point.
func digitsOf(written string) (from, to int, ok bool) {
	from = strings.IndexAny(written, "0123456789")
	if from < 0 {
		return 0, 0, false
	}
	for to = from; to < len(written) && strings.IndexByte("0123456789.,", written[to]) >= 0; to++ {
	}
	for strings.IndexByte(".,", written[to-1]) >= 0 {
		to--
	}
	return from, to, !strings.ContainsAny(written[to:], "0123456789")
}

// placesOf is how many decimals a place has: 2 for 0.01.
func placesOf(place Number) int {
	n := 0
	for n < maxDigits && place.Less(Int(1)) {
		place = place.Mul(Int(10))
		n++
	}
	return n
}

// withPlaces writes a number with as many decimals, and more where it has more.
func withPlaces(x Number, decimals int) string {
	for decimals < maxDigits && !x.Mul(Pow10(decimals)).IsInt() {
		decimals++
	}
	text := x.Round(-decimals).plain()
	if decimals == 0 {
		return text
	}
	whole, fraction, _ := strings.Cut(text, ".")
	return whole + "." + fraction + strings.Repeat("0", max(0, decimals-len(fraction)))
}
