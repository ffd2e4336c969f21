package quantity

// WidthsVersion names this table of widths. Widths are policy, not truth: who
// changes one changes the version, so that a judgement can be replayed.
const WidthsVersion = "2"

// Outcome is what comparing a claim with a figure gives.
type Outcome uint8

const (
	Unknown   Outcome = iota // they cannot be compared, or the figure is too coarse to tell
	Agrees                   // the figure lies in what the number asserts
	Imprecise                // it lies in the loose band around that
	Disagrees                // it lies outside both
)

// A Band is a stretch of figures and what it means for the claim if the figure
// lies there. Why is a reason of the machine interface, or empty.
type Band struct {
	Interval
	Outcome Outcome
	Why     string
}

// Asserts is the interval of figures that make the number true.
func (q Quantity) Asserts() Interval {
	if bands := q.Bands(); len(bands) > 0 {
		return bands[0].Interval
	}
	return Interval{Bound{Unbounded: true}, Bound{Unbounded: true}}
}

// Bands are those of the row of the table for q: the asserted interval, then the
// loose bands. A figure in none of them contradicts.
func (q Quantity) Bands() []Band { return q.Row().Bands }

// A Row is one of the table of widths. Its name says how its numbers are written
// and how wide they are meant.
type Row struct {
	Name  string
	Bands []Band
}

// otherSide is the bound that a multiple has by which something shrank: what more than
// halved is less than half of what it was.
var otherSide = map[Modifier]Modifier{Over: Under, Under: Over, AtLeast: AtMost, AtMost: AtLeast, JustOver: JustUnder, JustUnder: JustOver, Nearly: JustOver}

// overForUnder is a row whose loose bands lie on the other side: who says that what
// fell to a fifth has more than halved understates.
func (r Row) overForUnder() Row {
	for i := range r.Bands {
		switch r.Bands[i].Why {
		case "overstated":
			r.Bands[i].Why = "understated"
		case "understated":
			r.Bands[i].Why = "overstated"
		}
	}
	return r
}

// Row is the row of the table for q. A superlative has none.
func (q Quantity) Row() Row {
	if q.Form == Superlative {
		return Row{}
	}
	if turned, ok := otherSide[q.Modifier]; ok && q.Form == Multiple && q.Change == Down {
		q.Modifier, q.Change = turned, None
		return q.Row().overForUnder()
	}
	v, size := q.Value, q.Value.Abs()
	agrees := func(i Interval) Band { return Band{i, Agrees, ""} }
	loose := func(i Interval, why string) Band { return Band{i, Imprecise, why} }

	switch {
	case q.Form == Range && q.isOpen():
		return Row{"two bounds of one thing: what lies between them", q.openBands()}
	case q.Form == Range:
		return Row{"a range: from the one end to the other", q.rangeBands()}
	case v.Sign() <= 0 && (q.Modifier == UpTo || q.Modifier == AtMost):
		return Row{"a ceiling at or below nothing: towards nothing, or away from it", q.ceilingBelowZero()}
	}
	switch u := q.looseStep(); q.Modifier {
	case Precisely:
		return Row{"exactly: this number alone", []Band{agrees(Point(v))}}
	case About:
		width := minOf(maxOf(percentOf(size, 5), half(u)), percentOf(size, 10))
		return Row{"about, around, roughly: half of the last written place either way, but 5% at least and 10% at most", []Band{agrees(Around(v, width)), loose(Around(v, percentOf(size, 15)), "misrounded")}}
	case Over:
		reach := v.Add(maxOf(u, half(size)))
		return Row{"over, more than: above the number, by one of the last written place or half of the number, whichever is more", []Band{agrees(above(v, reach)), loose(Point(v), "hedge"), loose(from(reach), "understated")}}
	case AtLeast:
		reach := v.Add(maxOf(u, half(size)))
		return Row{"at least: from the number on, by one of the last written place or half of the number, whichever is more", []Band{agrees(Closed(v, reach)), loose(from(reach), "understated")}}
	case JustOver:
		return Row{"just over: above the number, by half of the last written place and 10% at most", []Band{agrees(above(v, v.Add(minOf(half(u), percentOf(size, 10))))), loose(Point(v), "hedge"), loose(above(v, v.Add(u)), "understated")}}
	case Under:
		reach := v.Sub(maxOf(u, half(size)))
		return Row{"under, less than: below the number, by one of the last written place or half of the number, whichever is more", []Band{agrees(below(reach, v)), loose(upTo(reach), "overstated")}}
	case Nearly, JustUnder:
		return Row{"nearly, almost: below the number, by one of the last written place and 10% at most",
			[]Band{agrees(below(v.Sub(minOf(u, percentOf(size, 10))), v)),
				loose(below(v.Sub(percentOf(size, 25)), v), "overstated"), loose(Closed(v, v.Add(percentOf(size, 5))), "hedge")}}
	case UpTo:
		return Row{"up to: half of the number to the number", []Band{agrees(Closed(half(v), v)), loose(above(v, v.Add(percentOf(size, 5))), "hedge"), loose(above(Int(0), half(v)), "overstated")}}
	case AtMost:
		return Row{"at most: above nothing to the number", []Band{agrees(above(Int(0), v))}}
	}

	switch q.Form {
	case Fraction:
		down, up := fractionGaps(v)
		width := Frac(25, 1000)
		return Row{"a fraction in words: 2.5 points either way, and never past the middle to the next common fraction", []Band{agrees(Closed(v.Sub(minOf(width, half(down))), v.Add(minOf(width, half(up))))), loose(Around(v, Frac(5, 100)), "misrounded")}}
	case OneIn:
		n := Int(1).Quo(v)
		return Row{"one in so many: half a one either way", []Band{agrees(oneIn(n, Frac(1, 2))), loose(oneIn(n, Int(1)), "misrounded")}}
	case Multiple:
		return Row{"a multiple: 5% either way", []Band{agrees(Around(v, percentOf(size, 5))), loose(Around(v, percentOf(size, 15)), "misrounded")}}
	case Vague:
		top := vagueTop(v)
		return Row{"dozens, hundreds, millions of: twice the word to ten times", []Band{agrees(below(v, top)), loose(below(half(v), top.Add(top)), "misrounded")}}
	case Indefinite:
		return Row{"for months, for years: two of them at least", []Band{agrees(from(v))}}
	case Decimal:
		return Row{"decimals or a scale word: half of the last written place either way", []Band{agrees(Around(v, half(q.Step))), loose(open(v, minOf(q.Step.Add(half(q.Step)), percentOf(size, 10))), "misrounded")}}
	}
	place := v.lastPlace()
	roundable := q.Kind == Count || q.Kind == Measure || q.Kind == Money
	switch {
	case q.Kind == Rank || q.Kind == Count && q.Per.IsZero() && place.isOne():
		return Row{"a count of whole things without round noughts, or a rank: this number alone", []Band{agrees(Point(v))}}
	case roundable && Int(1).Less(place):
		return Row{"a round number: half of its last place that is not nought either way, and 5% at most", []Band{agrees(Around(v, minOf(half(place), percentOf(size, 5)))), loose(Around(v, minOf(place, percentOf(size, 15))), "misrounded")}}
	}
	return Row{"any other whole number: one half either way", []Band{agrees(Around(v, Frac(1, 2))), loose(open(v, minOf(Int(1), percentOf(size, 10))), "misrounded")}}
}

// ceilingBelowZero is the row for "up to −5C" and "at most −2%". Whether such a
// ceiling looks towards zero or away from it the words do not say: "up to" goes
// towards its value from zero, "at most" is no higher, and the other is loose.
func (q Quantity) ceilingBelowZero() []Band {
	towards := Band{Closed(q.Value, Int(0)), Agrees, ""}
	beyond := Band{Interval{Bound{Unbounded: true}, Bound{Value: q.Value}}, Agrees, ""}
	if q.Modifier == AtMost {
		towards, beyond = beyond, towards
	}
	beyond.Outcome, beyond.Why = Imprecise, "hedge"
	return []Band{towards, beyond}
}

// rangeBands is the row for "18 to 24": the ends are meant as they are written,
// and rounded ones are loosely right. "About" stretches them.
func (q Quantity) rangeBands() []Band {
	slack := Int(0)
	if q.Modifier == About {
		slack = percentOf(q.Max.Abs(), 5)
	}
	rounded := maxOf(slack, half(q.Step))
	return []Band{{Closed(q.Value.Sub(slack), q.Max.Add(slack)), Agrees, ""},
		{Closed(q.Value.Sub(rounded), q.Max.Add(rounded)), Imprecise, "misrounded"}}
}

// openBands is the row for two bounds of one thing: "more than 10 but at most
// 20" holds 20, and 10 as loosely as "more than 10" does.
func (q Quantity) openBands() []Band {
	ends := Closed(q.Value, q.Max)
	ends.Low.Open, ends.High.Open = q.LowOpen, q.HighOpen
	return []Band{{ends, Agrees, ""}, {Closed(q.Value, q.Max), Imprecise, "hedge"}}
}

// looseStep is the unit that bounds and hedges reckon with: the place of the
// last digit that is not zero ("60,000": 10,000; "$770bn": 10bn), and for
// fractions the distance to the next common one, at most a fifth of the value.
func (q Quantity) looseStep() Number {
	switch {
	case q.Form == Fraction || q.Form == OneIn:
		down, up := fractionGaps(q.Value)
		return minOf(down, up, percentOf(q.Value.Abs(), 20))
	case q.Form == Multiple && q.Step.IsZero():
		return minOf(Int(1), q.Value)
	case q.Step.IsZero():
		return q.Value.lastPlace()
	case q.Step.Less(Int(1)): // decimals carry their own place: 4.2, 3.0
		return q.Step
	}
	return maxOf(q.Step, q.Value.lastPlace())
}

// The common fractions, in order: those that people reach for in words.
var common = []Number{Int(0), Frac(1, 10), Frac(1, 5), Frac(1, 4), Frac(1, 3), Frac(2, 5), Frac(1, 2),
	Frac(3, 5), Frac(2, 3), Frac(3, 4), Frac(4, 5), Frac(9, 10), Int(1)}

// fractionGaps is how far the next common fractions below and above v are.
func fractionGaps(v Number) (down, up Number) {
	if v.Sign() < 0 {
		up, down = fractionGaps(v.Neg())
		return down, up
	}
	down, up = v, v
	for _, c := range common {
		switch c.Cmp(v) {
		case -1:
			down = v.Sub(c)
		case 1:
			return down, c.Sub(v)
		}
	}
	return down, up
}

// oneIn is the open interval of shares that "one in n" means, n give or take slack.
func oneIn(n, slack Number) Interval {
	high := Int(1)
	if slack.Less(n) {
		high = Int(1).Quo(n.Sub(slack))
	}
	i := Closed(Int(1).Quo(n.Add(slack)), high)
	i.Low.Open, i.High.Open = true, true
	return i
}

// vagueTop is where a vague plural that starts at least ends: dozens before
// 120, hundreds of thousands before a million; millions reach to the billion.
func vagueTop(least Number) Number {
	if million := Int(1_000_000); !least.Less(million) && least.lastPlace().Quo(million).isThousandPower() {
		return half(least).Mul(Int(1000))
	}
	return least.Mul(Int(5))
}

// isThousandPower reports whether x is 1, 1,000, a million and so on.
func (x Number) isThousandPower() bool {
	for p, i := Int(1), 0; i < 5; i++ {
		if x.Equal(p) {
			return true
		}
		p = p.Mul(Int(1000))
	}
	return false
}

func half(x Number) Number { return x.Quo(Int(2)) }

func percentOf(x Number, percent int64) Number { return x.Mul(Frac(percent, 100)) }

// open is the open interval v ± width.
func open(v, width Number) Interval {
	i := Around(v, width)
	i.Low.Open, i.High.Open = true, true
	return i
}
