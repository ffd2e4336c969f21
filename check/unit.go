package check

import (
	"slices"
	"strings"
	"unicode"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

const (
	otherNoun   = 0.8  // both count things, and call them by different nouns
	unitUnsaid  = 0.85 // a plain number on one side, a plain one or a counted thing on the other
	rateUnsaid  = 0.6  // the text says per what, the table does not
	unitUnknown = 0.7  // the table does not say in what it measures
)

// unitFit says how well the unit of a series fits a number; 0 cannot be
// compared. known is false where the table leaves the unit open, so that a
// difference may be one of unit.
func unitFit(q *extract.Quantity, s *figures.Series) (fit float64, known bool) {
	fit, known = dimensionFit(q.Unit, q.Kind, s.Unit)
	if fit == 0 && anyDollar(q, s) {
		fit = 1
	}
	if fit == 0 && mayBeSum(q, s) {
		fit, known = unitUnknown, false
	}
	switch {
	case fit == 0 || !rateFits(q, s):
		return 0, known
	case s.Per.IsZero() && !q.Per.IsZero() && !growsYearly(q, s) && !isOneForEachYear(q, s) && !(q.Per.Value.Equal(quantity.Int(1)) && (saysHowOften(s, q.Per.Unit.Name) || isPricedPer(s, q.Per.Unit))):
		return fit * rateUnsaid, false
	}
	return fit, known
}

// mayBeSum reports whether a number leaves out that it is one of money: "the harbours took 7.25 billion". It is
// written with a scale word or decimals, and counts nothing.
func mayBeSum(q *extract.Quantity, s *figures.Series) bool {
	return s.Unit.Dimension == quantity.Currency && q.Kind == quantity.Count && q.Unit.Name == "" && q.Form == quantity.Decimal && q.Per.IsZero() && !q.Value.Less(quantity.Int(leastSum))
}

// leastSum is from where on a sum of money may go without its currency.
const leastSum = 1_000_000

// isOneForEachYear reports whether an amount a year is held against figures of which the
// table says that each is for a year, "km2 per year".
func isOneForEachYear(q *extract.Quantity, s *figures.Series) bool {
	return q.Per.Unit.Name == "year" && q.Per.Value.Equal(quantity.Int(1)) && strings.Contains(s.About, "per year")
}

// oftenWords are how a measure says that it is one for each of a unit of time.
var oftenWords = map[string][]string{
	"hour": {"hourly"}, "day": {"daily"}, "week": {"weekly"}, "month": {"monthly"}, "quarter": {"quarterly"}, "year": {"annual", "yearly"},
}

// saysHowOften reports whether a measure says in its words that it is one for each of
// a unit of time, whatever else it is per: "average monthly use per line".
func saysHowOften(s *figures.Series, unit string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(s.Measure)) {
		if slices.Contains(oftenWords[unit], strings.Trim(word, "():,")) {
			return true
		}
	}
	return false
}

// isPricedPer reports whether a series of prices says for how much of a thing they are, in what tells it from others: "Honey, per kg".
func isPricedPer(s *figures.Series, unit quantity.Unit) bool {
	if s.Unit.Dimension != quantity.Currency {
		return false
	}
	return slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		_, per, ok := strings.Cut(d.Value, "per ")
		word, _, _ := strings.Cut(per, " ")
		q, err := quantity.Parse("1 " + strings.Trim(word, ",;()"))
		return ok && err == nil && q.Unit.Name == unit.Name
	})
}

// growsYearly reports whether a percentage a year is held against rates of growth,
// which are for a year where the table says nothing else.
func growsYearly(q *extract.Quantity, s *figures.Series) bool {
	return q.Unit.Dimension == quantity.PerCent && q.Per.Unit.Name == "year" && q.Per.Value.Equal(quantity.Int(1)) && measuresChange(s) &&
		!slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool { return steps[t.ID] != 0 && steps[t.ID] != 12 })
}

func dimensionFit(claim quantity.Unit, kind quantity.Kind, series quantity.Unit) (fit float64, known bool) {
	switch {
	case claim.Name == series.Name && claim.Name != "":
		return 1, true // days that were lost are counted, and days
	case kind == quantity.Age && series.Name == "year":
		return 1, true
	case kind == quantity.Ratio:
		return boolFit(series.Dimension == quantity.PerCent), true
	case claim.Dimension == quantity.Things && series.Dimension == quantity.Things:
		if lexicon.SameThing(claim.Name, series.Name) {
			return 1, true
		}
		return otherNoun, true
	case claim.Dimension == quantity.Things && series.Dimension == quantity.Bare,
		claim.Dimension == quantity.Bare && series.Dimension == quantity.Things:
		return unitUnsaid, true
	case claim.Dimension == quantity.Bare && series.Dimension == quantity.Bare:
		return unitUnsaid, true
	case series.Dimension == quantity.Bare:
		return unitUnknown, false
	case claim.Dimension == quantity.Bare && (series.Dimension == quantity.PerCent || series.Dimension == quantity.Time):
		return unitUnknown, false // "the figure was 61.3", an index between 0 and 1, or an age
	}
	return boolFit(claim.Comparable(series)), true
}

// rateFits reports whether both are amounts, or both rates per the same thing.
// A claim may leave out a denominator that everybody knows.
func rateFits(q *extract.Quantity, s *figures.Series) bool {
	switch {
	case s.Per.IsZero() || q.Per.IsZero(), forOther(q.Per, s.Per) && (s.Unit.Dimension != quantity.Bare || q.Per.Unit.Dimension == quantity.Things):
		return true
	case !q.Per.Value.Equal(s.Per.Value):
		return saysHowOften(s, q.Per.Unit.Name)
	case q.Per.Unsaid && s.Per.Unit.Dimension == quantity.Things:
		return true // "27 deaths per 1,000", of births as the figures are
	case s.Per.Unsaid && q.Per.Unit.Dimension == quantity.Things && isNamedInNotes(s.Table, q.Per.Unit.Name):
		return true
	}
	return saysHowOften(s, q.Per.Unit.Name) || isOfEach(s) && q.Per.Unit.Name == "year" || lexicon.SameThing(q.Per.Unit.Name, s.Per.Unit.Name) || strings.TrimPrefix(s.Per.Unit.Name, "vehicle ") == q.Per.Unit.Name || s.Per.Unit.Name == "person" && (isPeople(q.Per.Unit.Name) || namesThem(s, q.Per.Unit.Name))
}

// isNamedInNotes reports whether a table names a thing in its title or its notes: "per 1,000 goats that were kept".
func isNamedInNotes(t *figures.Table, thing string) bool {
	named := func(text string) bool {
		return slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }), func(word string) bool {
			return lexicon.Singular(word) == thing
		})
	}
	return named(t.Title) || slices.ContainsFunc(t.Notes, named)
}

// isOfEach reports whether a series is of an amount for each of the people, the cows or the homes, which is one
// for a year where the table says nothing else: "69 kg of meat a year".
func isOfEach(s *figures.Series) bool {
	switch s.Unit.Dimension {
	case quantity.Mass, quantity.Volume, quantity.Energy, quantity.Currency:
	default:
		return false
	}
	if s.Per.Unit.Dimension != quantity.Things && s.Per.Unit.Dimension != quantity.Other || !s.Per.Value.Equal(quantity.Int(1)) {
		return false
	}
	return !slices.ContainsFunc([]string{"hour", "day", "week", "month", "quarter"}, func(unit string) bool { return saysHowOften(s, unit) })
}

// mayBeRate reports whether a number that says nothing of it may be so many per
// 100,000 people: the words around it speak of rates, or numbers before it say per how
// many. A percentage is per hundred, and no such rate.
func (q *question) mayBeRate(s *figures.Series) bool {
	if s.Per.IsZero() || !q.quantity.Per.IsZero() || s.Per.Unit.Dimension != quantity.Things || !quantity.Int(1).Less(s.Per.Value) || s.Unit.Dimension == quantity.PerCent {
		return true
	}
	if q.quantity.Unit.Dimension == quantity.PerCent || q.quantity.Kind == quantity.Ratio {
		return false
	}
	for _, t := range q.claim.Terms {
		if t.ID == "kind:rate" && t.Near >= claims.Sentence && !t.Another {
			return true
		}
	}
	if q.text.Doc.Blocks[q.quantity.Block].Kind == corpus.Cell {
		return false // its header would say so
	}
	for i := max(0, q.claim.Quantity-ratesBack); i < min(q.claim.Quantity+ratesBack, len(q.text.Quantities)); i++ {
		o := &q.text.Quantities[i]
		if !o.Per.IsZero() && o.Per.Value.Equal(s.Per.Value) && o.Sentence <= q.claim.Sentence {
			return q.quantity.Unit.Name == "" // 58 doctors are counted
		}
	}
	return false
}

// ratesBack is how many numbers back, or on, one can say per how many others are.
const ratesBack = 16

// namesThem reports whether a measure says itself of which people it is: the
// married of "divorces per 1,000 married people".
func namesThem(s *figures.Series, noun string) bool { return saysAny(s, lexicon.Terms(noun)) }

// saysAny reports whether a series has one of some terms, if only within a phrase.
func saysAny(s *figures.Series, terms []lexicon.Term) bool {
	return slices.ContainsFunc(terms, func(t lexicon.Term) bool {
		return hasTerm(s, t.ID) || slices.ContainsFunc(s.Parts, func(words []string) bool { return slices.Contains(words, t.ID) })
	})
}

// leavesOutUnit reports whether a bare number is in the unit of a series because the one
// before it is: "412 gigawatt hours, against 388 the year before".
func (q *question) leavesOutUnit(s *figures.Series) bool {
	return s.Per.IsZero() && s.Unit.Name != "" && unitLeftOut(q.text, q.claim.Quantity) == s.Unit.Name
}

// unitLeftOut is the unit in which things were measured shortly before a number i that is
// bare, in its paragraph; "" if there is none.
func unitLeftOut(text *extract.Text, i int) string {
	q := &text.Quantities[i]
	if !countsOn(q) || q.Form > quantity.Decimal {
		return ""
	}
	for k := i - 1; k >= max(0, i-unitsBack); k-- {
		o := &text.Quantities[k]
		if o.Block != q.Block || q.Sentence-o.Sentence > sentencesBack {
			break
		}
		if o.Kind == quantity.Measure && o.Per.IsZero() {
			return o.Unit.Name
		}
	}
	return ""
}

// unitsBack is how many numbers back the one may stand whose unit others leave out.
const unitsBack = 6

// namesThing reports whether a measure without a unit says in its words what a number
// counts: 12,400 refugees, of "Refugees hosted"; or measures, in a unit of its own.
func (q *question) namesThing(s *figures.Series) bool {
	if q.quantity.Unit.Dimension == quantity.Other {
		return s.Unit.Dimension == quantity.Bare && strings.Contains(strings.ToLower(s.Measure), strings.ToLower(q.quantity.Unit.Name))
	}
	return q.quantity.Unit.Dimension == quantity.Things && s.Unit.Dimension == quantity.Bare && saysAny(s, q.termsOf(q.quantity.Unit.Name))
}

// isOfHeadsUnsaid reports whether a series is so much for each of the people and nothing near a number
// says so: emissions, of emissions per person.
func (q *question) isOfHeadsUnsaid(s *figures.Series) bool {
	measure := strings.ToLower(s.Measure)
	perHead := s.Per.Unit.Name == "person" && s.Per.Value.Equal(quantity.Int(1)) || strings.Contains(measure, "per capita") || strings.Contains(measure, "per head")
	if !perHead || !q.quantity.Per.IsZero() {
		return false
	}
	around := strings.ToLower(q.sentence())
	if q.claim.Sentence > 0 {
		around = strings.ToLower(q.text.Sentences[q.claim.Sentence-1].Plain(q.text.Doc)) + " " + around
	}
	return !slices.ContainsFunc([]string{"per head", "per person", "per capita", "a head", "each", "per resident", "per inhabitant", "apiece", "person's", "citizen", "average"}, func(word string) bool {
		return strings.Contains(around, word)
	})
}

// isPartOfOthers reports whether a share is one of things that a series does not name: "one in
// nine of the households", where the table has children.
func (q *question) isPartOfOthers(s *figures.Series) bool {
	return q.claim.Against.Of && slices.ContainsFunc(q.claim.Against.Terms, func(t lexicon.Term) bool { return t.Group == "counted" && !q.says(s, t.ID) })
}

// isPeople reports whether a noun says who of the people is meant: of 1,000 men,
// of 100,000 residents. Which of them, the words of the measure tell.
func isPeople(noun string) bool {
	switch noun {
	case "man", "woman", "male", "female", "child", "adult", "resident", "inhabitant", "head", "capita", "boy", "girl", "citizen", "population":
		return true
	}
	return isNation(noun)
}

// isNation reports whether a noun is what the people of a place are called: of every 100
// Norwegians.
func isNation(noun string) bool {
	if noun == "" {
		return false
	}
	_, places := lexicon.Heading(strings.ToUpper(noun[:1]) + noun[1:])
	return slices.ContainsFunc(places, func(p lexicon.PlaceMatch) bool { return p.Demonym })
}

func boolFit(ok bool) float64 {
	if ok {
		return 1
	}
	return 0
}

// misnamed says what a number and a series of the same digits would differ in:
// the currency, what it is counted per, or points for per cent. It is empty
// where the two have nothing to do with one another.
func misnamed(q *extract.Quantity, s *figures.Series) string {
	claim, series := q.Unit.Dimension, s.Unit.Dimension
	switch {
	case claim == quantity.Currency && series == quantity.Currency && !q.Unit.Comparable(s.Unit):
		return "unit"
	case claim == quantity.PerCent && series == quantity.PercentPoints, claim == quantity.PercentPoints && series == quantity.PerCent:
		return "points"
	case (q.Unit.Comparable(s.Unit) || claim <= quantity.Things && series <= quantity.Things || claim == quantity.Currency && isPrice(s)) && !s.Per.Unsaid && !rateFits(q, s):
		return "per"
	}
	return ""
}

// keepsToUnit reports whether another number of the article is in the unit of this one and has the digits of a
// figure of the same measure, or it is in the money of the country that the article is about: a slip would be
// in one number alone.
func (q *question) keepsToUnit(s *figures.Series) bool {
	n := q.quantity
	if n.Kind == quantity.Money && q.home != "" && n.Unit.Name == lexicon.MoneyOf(lexicon.CountryOf(q.home)) && n.Per.IsZero() {
		return true
	}
	return slices.ContainsFunc(q.text.Quantities, func(o extract.Quantity) bool {
		return (o.Block != n.Block || o.From != n.From) && o.Unit == n.Unit && o.Per == n.Per && o.Digits() >= 2 && q.hasFigure(s, o.Value)
	})
}

// hasFigure reports whether some figure of the measure of a series is just a number.
func (q *question) hasFigure(s *figures.Series, value quantity.Number) bool {
	for o := range q.catalogue.SameMeasure(s) {
		for _, f := range q.known(o) {
			if f.Value.Equal(value) {
				return true
			}
		}
	}
	return false
}

// sameUnit reports whether a figure that agrees in its digits agrees in what they
// are of. A table that names no unit may count anything; it is believed for
// plain counts and for percentages, whose size gives them away, and for money, measures
// and rates only in three digits of a unit that the article keeps to. Prices are taken to be
// in the currency that the table has its sums in.
func (r *Reading) sameUnit(q *question) bool {
	n := q.quantity
	switch {
	case r.unitKnown, q.tellsByDigits() && q.keepsToUnit(r.Series) && (n.Kind != quantity.Money || isOfMoney(r.Series.Measure)):
		return true
	case n.Kind == quantity.Money && (q.inDollars(r.Series) || q.inOwnMoney(r.Series)):
		return true
	case n.Kind == quantity.Money:
		return isPrice(r.Series) && q.catalogue.Currency(r.Series.Table) == n.Unit.Base && (n.Unit.Base == n.Unit.Name || r.newest().Value.Less(n.Value)) && rateFits(n, r.Series) && (n.Per.IsZero() || !r.Series.Per.IsZero())
	}
	return n.Per.IsZero() && (n.Kind == quantity.Count || n.Kind == quantity.Percent)
}
