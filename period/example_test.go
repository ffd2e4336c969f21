package period_test

import (
	"fmt"

	"claimcheck/period"
	"claimcheck/token"
)

func ExampleScan() {
	text := "Smugglers hid £31 million in the year to June, twice the sum of two years earlier."
	published := period.On(2020, 7, 3)
	for _, m := range period.Scan(text, token.Split(nil, text), published) {
		fmt.Printf("%s: %s\n", text[m.Start:m.End], m.Period.Words())
	}
	// Output:
	// year to June: the year to June 2020
	// two years earlier: the year to June 2018
}
