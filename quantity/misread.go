package quantity

import "claimcheck/token"

// lonely are symbols that mean their unit only when glued to the digits.
var lonely = map[string]bool{"in": true, "st": true, "MP": true, "PS": true, "sec": true, "C": true, "F": true,
	"J": true, "W": true, "V": true, "p": true, "c": true, "h": true, "L": true, "ac": true, "PA": true}

// misread reports whether what looks like unit u, from token at to next, is
// something else: "5 in London", "12 won seats", "two second homes".
func (r *reader) misread(a amount, u Unit, at, next int) bool {
	switch {
	case u.Dimension == Currency && r.isNumber(next) && r.toks[at].Kind == token.Mark:
		return true
	case next == at+1 && lonely[r.at(at)] && !r.glued(at):
		return !r.is(at, "C", "F") || !r.isWarm(a.first, next)
	case u.Name == "KRW" && !Int(999).Less(a.value) && a.scale.isOne():
		return true
	case r.is(at, "second", "quarter") && !r.is(at-1, "one", "1", "-") && (a.form != Decimal || !a.scale.isOne()):
		return true
	case u.Name == "KES" && r.is(at, "shilling", "shillings") && a.scale.isOne() && a.value.Less(Int(100)) && !r.isKenyan(a.first):
		return true
	}
	return false
}

// isKenyan reports whether Kenya is spoken of within a few sentences of token i: a
// few shillings have been spent elsewhere, thousands of them hardly.
func (r *reader) isKenyan(i int) bool {
	const near = 60
	for k := max(0, i-near); k < i+near && k < len(r.toks); k++ {
		if r.is(k, "kenya", "kenyan", "kenyans", "nairobi", "mombasa") {
			return true
		}
	}
	return false
}

// isWarm reports whether a word near tokens first to next speaks of temperature,
// so that "12 C" is one.
func (r *reader) isWarm(first, next int) bool {
	for k := first - 6; k < next+4; k++ {
		if r.word(k).has(warmWord) {
			return true
		}
	}
	return false
}
