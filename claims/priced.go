package claims

import (
	"strings"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// priced returns the word "price" for money that the sentence says is asked or paid for
// so much of something: "sells milk at 90 cents a litre", "flour costs $3 a kilo". What is
// paid for anything else may be a wage or a fine.
func (ctx *context) priced(i int) (Term, bool) {
	q := &ctx.text.Quantities[i]
	if q.Kind != quantity.Money || q.Change != quantity.None {
		return Term{}, false
	}
	s := ctx.sentence(q.Sentence)
	asked, measured := -1, q.Per.Unit.Dimension == quantity.Mass || q.Per.Unit.Dimension == quantity.Volume || q.Per.Unit.Dimension == quantity.Energy
	for n := range s.Words {
		switch word := lower(s, n); {
		case asksPrice(word) && s.From+s.Words[n].Start < q.From:
			asked = n
		case isAmount(word):
			measured = true
		}
	}
	if asked < 0 || !measured {
		return Term{}, false
	}
	t := lexicon.Terms("price")[0]
	t.Start, t.End = s.Words[asked].Start, s.Words[asked].End
	return Term{Term: t, Near: Own}, true
}

// asksPrice reports whether a verb says that money is asked or paid for something.
func asksPrice(word string) bool {
	switch word {
	case "pay", "pays", "paid", "paying", "cost", "costs", "costing", "charge", "charges", "charged", "charging", "sells", "sold", "goes", "went", "retails":
		return true
	}
	return false
}

// isAmount reports whether a word is what goods are sold by.
func isAmount(word string) bool {
	switch strings.TrimSuffix(word, "s") {
	case "litre", "liter", "gallon", "pint", "kilo", "kilogram", "kilogramme", "kg", "pound", "tonne", "ton", "barrel", "bushel", "ounce", "kilowatt-hour", "kwh", "megawatt-hour", "mwh", "therm", "tank", "loaf", "dozen", "bottle", "pack", "ticket":
		return true
	}
	return false
}
