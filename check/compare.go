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

// compare says whether a number of the text agrees with a published figure.
func compare(q *extract.Quantity, f *figures.Figure) quantity.Agreement {
	claim, figure := sides(q, f)
	a := quantity.Compare(claim, figure)
	if whole, ok := inWhole(q, f); ok && a.Outcome != quantity.Agrees {
		figure.Unit = whole // 0.07, which is seven cents
		if b := quantity.Compare(claim, figure); b.Outcome == quantity.Agrees || b.Outcome == quantity.Imprecise && a.Outcome == quantity.Disagrees {
			a = b
		}
	}
	if claim.Unit.Name == "ton" && figure.Unit.Name == "tonne" && a.Outcome != quantity.Agrees {
		claim.Unit = figure.Unit // whose tons they are a text seldom says
		if b := quantity.Compare(claim, figure); b.Outcome == quantity.Agrees {
			return b
		}
	}
	if a.Outcome == quantity.Agrees || !leavesRoom(figure, claim.Value) {
		return a
	}
	return quantity.Agreement{}
}

// inWhole is the currency of which a number states a hundredth part, if a series does
// not say in what it is: it may be in either.
func inWhole(q *extract.Quantity, f *figures.Figure) (quantity.Unit, bool) {
	u := q.Unit
	if u.Dimension != quantity.Currency || u.Base == "" || u.Base == u.Name || f.Series.Unit.Dimension != quantity.Bare {
		return quantity.Unit{}, false
	}
	return quantity.Unit{Name: u.Base, Dimension: quantity.Currency, Base: u.Base}, true
}

// leavesRoom reports whether a figure that is only known to be small, "<5" in
// place of a number that would give somebody away, may be the one that is said.
func leavesRoom(figure quantity.Quantity, said quantity.Number) bool {
	switch figure.Modifier {
	case quantity.Under, quantity.AtMost, quantity.UpTo:
		return said.Sign() >= 0 && said.Less(figure.Value)
	}
	return false
}

// sides brings a claim's number and a figure into one unit where that needs no
// knowledge but their kind: a share in words is compared with a percentage, and
// counts of things by whatever noun with one another.
func sides(q *extract.Quantity, f *figures.Figure) (claim, figure quantity.Quantity) {
	return beside(q, f, askedFor(f.Quantity(), q.Per))
}

// beside brings a claim's number and what a figure says into one unit.
func beside(q *extract.Quantity, f *figures.Figure, figure quantity.Quantity) (claim, _ quantity.Quantity) {
	claim = q.Quantity
	bare := claim.Unit.Dimension == quantity.Bare || figure.Unit.Dimension == quantity.Bare
	things := claim.Unit.Dimension == quantity.Things && figure.Unit.Dimension == quantity.Things
	down := q.Change == quantity.Down // "fell by 20%" is −20 in a table of changes
	if figure.Change != quantity.None {
		down = q.Change != figure.Change // and the 20 of a text that says so too
	}
	if statesChange(q) && down && !countsChange(q, f.Series) {
		figure = figure.Times(quantity.Int(-1))
	}
	if onOtherSide(q.Balance, f.Series) {
		figure = figure.Times(quantity.Int(-1))
	}
	switch {
	case figure.Kind == quantity.Ratio && claim.Kind == quantity.Percent:
		figure = figure.Percentage()
	case claim.Kind == quantity.Ratio && figure.Unit.Dimension == quantity.PerCent:
		figure = figure.Times(quantity.Frac(1, 100))
		figure.Unit = claim.Unit
	case claim.Unit.Dimension == quantity.Bare && figure.Kind == quantity.Measure:
		claim.Kind, claim.Unit = figure.Kind, figure.Unit // it leaves its unit out
	case bare, things, anyDollar(q, f.Series), claim.Unit.Name == figure.Unit.Name, claim.Kind == quantity.Age && figure.Unit.Name == "year":
		figure.Unit = claim.Unit
	}
	if claim.Kind == quantity.Count && isNoCount(claim, figure) {
		claim.Kind = quantity.Measure
	}
	return claim, figure
}

// isNoCount reports whether a plain number beside a figure counts nothing that is whole: a rate of
// 158, which the table has as 157.6 per 100,000, and an index of 61, which is 61.3. One digit may
// be anything's.
func isNoCount(claim, figure quantity.Quantity) bool {
	if claim.Unit.Dimension != quantity.Bare || !claim.Per.IsZero() {
		return false
	}
	return !figure.Per.IsZero() || claim.Digits() > 1 && figure.Step.Sign() > 0 && figure.Step.Less(quantity.Int(1))
}

// countsChange reports whether a series counts itself what a number says was lost or
// gained: "lost 5,100 letters", of letters lost; "lost 120 hectares of heath", of heath loss.
func countsChange(q *extract.Quantity, s *figures.Series) bool {
	if q.Role != extract.ChangedBy {
		return false
	}
	if countsDead(q, s) {
		return true
	}
	if q.Unit.Dimension == quantity.Things && !namesThem(s, q.Unit.Name) {
		return false
	}
	switch q.Kind {
	case quantity.Count, quantity.Measure, quantity.Money:
	default:
		return false
	}
	for word := range strings.FieldsSeq(strings.ToLower(s.Measure)) {
		switch word = strings.Trim(word, "(),:;"); {
		case isWord("lost", word):
			return isWord("lost", q.Moving)
		case isWord("gained", word):
			return isWord("gained", q.Moving)
		}
	}
	return false
}

// countsDead reports whether a series counts the dead, and a number is of people who were lost.
func countsDead(q *extract.Quantity, s *figures.Series) bool {
	return losesPeople(q) && hasWord("died", s.Measure) && (s.Unit.Dimension == quantity.Bare || s.Unit.Dimension == quantity.Things)
}

// isLostTo reports whether the words behind people who were lost say to what, and that is nothing that a
// series of the dead is of: "lost 131 people to emigration", and not "to the fever".
func (q *question) isLostTo(s *figures.Series) bool {
	if !countsDead(q.quantity, s) {
		return false
	}
	_, to, ok := strings.Cut(q.wordsAfter(), " to ")
	if !ok {
		return false
	}
	words := strings.FieldsFunc(to, isBetweenWords)
	for _, word := range words[:min(len(words), lostWords)] {
		if isWord("lost to", word) {
			return false
		}
		for _, t := range lexicon.Terms(word) {
			if hasByItself(s, t.ID) || hasTerm(s, t.ID) {
				return false
			}
		}
	}
	return true
}

// lostWords is how many words may say to what people were lost.
const lostWords = 4

// losesPeople reports whether a number is of people who were lost, and so may be of the dead: "Norland lost 94
// people to the fever".
func losesPeople(q *extract.Quantity) bool {
	if q.Kind != quantity.Count || !isWord("losing", q.Moving) {
		return false
	}
	return q.Unit.Dimension == quantity.Bare || q.Unit.Name == "person" || q.Unit.Name == "life" || isPeople(q.Unit.Name)
}

// anyDollar reports whether a "$" may mean the dollar that a series is in: an
// Australian article does not write A$. So it is with kroner, pesos and rupees.
//
// So does a table whose figures are of places there and that does not say whose dollars it means.
func anyDollar(q *extract.Quantity, s *figures.Series) bool {
	if s.Unit.Dimension != quantity.Currency || q.Unit.Dimension != quantity.Currency {
		return false
	}
	return slices.ContainsFunc(namesakeMoneys, func(group []string) bool {
		if group[0] == q.Unit.Name {
			return slices.Contains(group, s.Unit.Name)
		}
		if group[0] != s.Unit.Name || !slices.Contains(group, q.Unit.Name) || saysWhoseMoney(s) {
			return false
		}
		country := lexicon.CountryOf(s.Place.ID) // "million dollars" of a country, or of its trade with the world
		return country == "" || lexicon.MoneyOf(country) == q.Unit.Name
	})
}

// saysWhoseMoney reports whether a table says that its dollars are those of the United States.
func saysWhoseMoney(s *figures.Series) bool {
	return slices.ContainsFunc([]string{"US$", "USD", "US dollar", "U.S. dollar"}, func(said string) bool { return strings.Contains(s.About, said) })
}

// namesakeMoneys are the currencies of one name, first the one that the name alone is read as.
var namesakeMoneys = [][]string{
	{"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"},
	{"DKK", "NOK", "SEK", "ISK"},
	{"MXN", "ARS", "CLP", "COP", "PHP", "UYU"},
	{"INR", "PKR", "LKR", "NPR", "MUR"},
}

// digitsAlone compares a number with a figure as if both were in one unit.
func digitsAlone(q *extract.Quantity, f *figures.Figure) quantity.Agreement {
	claim, figure := beside(q, f, f.Quantity())
	if whole, ok := inWhole(q, f); ok {
		figure.Unit = whole
		if a := quantity.Compare(claim, figure); a.Outcome == quantity.Agrees {
			return a
		}
	}
	figure.Unit = claim.Unit
	return quantity.Compare(claim, figure)
}

// statesChange reports whether a number is an amount by which something rose or
// fell, and not the level that it reached.
func statesChange(q *extract.Quantity) bool { return claims.StatesChange(q) }

// statesDifference reports whether a count says how many more or fewer there are
// than of something else, and not how many there are.
func (q *question) statesDifference() bool { return claims.StatesDifference(q.text, q.quantity) }

// measuresChange reports whether a series holds changes: growth rates, annual
// rates of inflation, changes on the month.
func measuresChange(s *figures.Series) bool {
	for _, t := range s.Terms {
		if t.ID == growth || t.Group == "step" {
			return true
		}
	}
	for word := range strings.FieldsSeq(s.Measure) {
		if slices.ContainsFunc(changeWords, func(w string) bool { return len(w) == len(word) && strings.EqualFold(w, word) }) {
			return true
		}
	}
	return false
}

// changeWords are the words by which a measure says that it is one of change.
var changeWords = []string{"change", "changes", "increase", "decrease", "rise", "fall", "growth", "inflation"}
