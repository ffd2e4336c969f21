package quantity

import "testing"

func TestCompare(t *testing.T) {
	agrees, unknown := Agreement{Agrees, ""}, Agreement{}
	for _, c := range []struct {
		claim, figure string
		want          Agreement
	}{
		// printed to the same place: the printed values must be equal
		{"3.8%", "3.8%", agrees},
		{"3.8%", "3.7%", Agreement{Imprecise, "misrounded"}},
		{"3.8%", "4.2%", Agreement{Disagrees, "value"}},
		// a finer figure may round to the claim
		{"£54 million", "£54.3 million", agrees},
		{"£54 million", "£53,512,000", agrees},
		{"60,000", "59,743", agrees},
		// a coarser figure cannot confirm a claim, but it can refute it
		{"£54.3 million", "£54 million", unknown},
		{"3.84%", "3.8%", unknown},
		{"£57.3 million", "£54 million", Agreement{Disagrees, "value"}},
		{"£54.0 million", "£54 million", agrees},
		// a hedged figure supports by overlap
		{"£60 million", "over £54 million", agrees},
		{"over two tonnes", "about 3 tonnes", agrees},
		{"£200 million", "over £54 million", Agreement{Disagrees, "value"}},
		{"£40 million", "over £54 million", Agreement{Disagrees, "value"}},
		{"over £54 million", "over £54 million", agrees},
		{"over £50 million", "over £54 million", agrees},
		{"over £55 million", "over £54 million", unknown},
		{"at least 40 ferries", "at least 43 ferries", agrees},
		{"fewer than 90 ferries", "fewer than 80 ferries", agrees},
		{"fewer than 70 ferries", "fewer than 80 ferries", unknown},
		{"about 31%", "about 30%", unknown},
		{"about 30%", "about 29.7%", agrees},
		{"nearly half", "nearly half", agrees},
		// a range, and a share in words, confirm what all of their numbers would
		{"18 to 24 months", "18 to 24 months", agrees},
		{"between 18 and 24 months", "18 to 24 months", agrees},
		{"18 to 30 months", "18 to 24 months", unknown},
		{"20 months", "18 to 24 months", unknown},
		{"at least 18 months", "18 to 24 months", agrees},
		{"30 months", "18 to 24 months", Agreement{Disagrees, "value"}},
		{"a third", "one in three", agrees},
		{"a quarter", "a third", Agreement{Disagrees, "value"}},
		{"one in five", "20.4%", unknown}, // a share and a percentage are other units until somebody says of what
		// a hedged claim
		{"over two tonnes", "2,450 kg", agrees},
		{"over two tonnes", "1,900 kg", Agreement{Disagrees, "bound"}},
		{"nearly 300,000", "298,700", agrees},
		// units
		{"6 months", "half a year", agrees},
		{"3 miles", "4.8 km", agrees},
		{"3 miles", "3 km", Agreement{Disagrees, "value"}},
		{"0.25 percentage points", "25 basis points", agrees},
		{"20p", "£0.20", agrees},
		{"2%", "2 percentage points", unknown},
		{"£5", "$5", unknown},
		{"5 tonnes", "5 km", unknown},
		{"20C", "68F", unknown},
		{"the highest", "5", unknown},
	} {
		claim, err1 := Parse(c.claim)
		figure, err2 := Parse(c.figure)
		if err1 != nil && c.claim != "the highest" || err2 != nil {
			t.Error(err1, err2)
			continue
		}
		if c.claim == "the highest" {
			claim = Quantity{Form: Superlative, Kind: Rank}
		}
		if got := Compare(claim, figure); got != c.want {
			t.Errorf("%s against a published %s: %+v, want %+v", c.claim, c.figure, got, c.want)
		}
	}
}
