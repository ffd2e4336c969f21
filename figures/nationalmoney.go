package figures

import (
	"strings"

	"claimcheck/lexicon"
)

// inNationalMoney is a unit that is only said to be the currency of each country as the money of the
// one that the row is of: "National currency, billions" of Poland.
func (r *reader) inNationalMoney(u measureUnit, row record, i int) measureUnit {
	if name := strings.ToLower(u.unit.Name); name != "currency" && name != "lcu" {
		return u
	}
	written := strings.ToLower(u.written)
	if !strings.Contains(written, "national currency") && !strings.Contains(written, "local currency") && !strings.Contains(written, "lcu") {
		return u
	}
	place, _ := r.here(row, i)
	money := lexicon.MoneyOf(lexicon.CountryOf(place.ID))
	if money == "EUR" {
		return u // of which years nobody knows, and beside it may stand euros at fixed rates
	}
	if unit, ok := exactUnit(money); ok && money != "" {
		u.unit = unit
	}
	return u
}
