package claims

import (
	"strings"
	"testing"

	"claimcheck/extract/tagger"
)

func TestBackIn(t *testing.T) {
	for words, want := range map[string]Back{
		"rents rose by a tenth over the past year":   {Years: 1},
		"up 4% in a single month":                    {Months: 1},
		"in the five years to 2016":                  {Years: 5},
		"in the decade to 2021":                      {Years: 10},
		"over the last two quarters":                 {Months: 6},
		"in 12 months":                               {Months: 12},
		"an annual rise of":                          {Years: 1},
		"output grew quarter on quarter":             {Months: 3},
		"sales fell year on year":                    {Years: 1},
		"in the year 2016":                           {},
		"every year, 300 boats":                      {},
		"in the first quarter":                       {},
		"for the third month":                        {},
		"the course of the year was smooth, 4% more": {},
	} {
		var list []tagger.Word
		for _, w := range strings.Fields(strings.ReplaceAll(words, ",", " ,")) {
			list = append(list, tagger.Word{Text: w})
		}
		if got := backIn(list); got != want {
			t.Errorf("%q is back %v, want %v", words, got, want)
		}
	}
}
