package figures

import (
	"fmt"

	"claimcheck/quantity"
)

// Prices stand in two columns, the currency and what the money is asked for: EUR and KWH.

// joinCurrency puts a column of currencies and one of units together, if each of their pairs
// is a price or a sum of money. Else the currency is one more thing that tells series apart,
// as it is of rates of exchange.
func (t *sdmxTable) joinCurrency() {
	money, unit := t.by[currencyUse], t.by[unitUse]
	if money < 0 {
		return
	}
	t.prices = map[[2]string]string{}
	for _, r := range t.rows {
		pair := [2]string{r.at(money), r.at(unit)}
		if _, known := t.prices[pair]; known || !t.whole(r) {
			continue
		}
		price := priceUnit(t.meant[money][pair[0]].label, t.meant[unit][pair[1]].label)
		if price == "" {
			t.by[currencyUse], t.prices, t.columns[money].use = -1, nil, dimensionUse
			return
		}
		t.prices[pair] = price
	}
}

// price is the unit of a row by its currency, if that is told in a column of its own.
func (t *sdmxTable) price(r record) string {
	if t.by[currencyUse] < 0 {
		return ""
	}
	return t.prices[[2]string{r.at(t.by[currencyUse]), r.at(t.by[unitUse])}]
}

// priceUnit is the unit of a price, the money for each of what it is asked for: "EUR per
// kilowatt hours", "million EUR". It is empty if the two make none.
func priceUnit(money, per string) string {
	u := readUnit(per)
	switch {
	case money == "" || !u.per.IsZero():
		return ""
	case isPhysical(u.unit.Dimension) && u.certain:
		return fmt.Sprintf("%s per %s", money, per)
	case u.unit.Dimension == quantity.Bare && u.certain && !u.factor.Equal(quantity.Int(1)):
		return fmt.Sprintf("%s %s", per, money)
	}
	return ""
}

// isPhysical reports whether money is asked for so much of a thing.
func isPhysical(d quantity.Dimension) bool {
	switch d {
	case quantity.Mass, quantity.Volume, quantity.Energy, quantity.Length, quantity.Area, quantity.Time:
		return true
	}
	return false
}
