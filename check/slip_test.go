package check

import (
	"testing"

	"claimcheck/quantity"
)

func TestDigitDropped(t *testing.T) {
	for _, test := range []struct {
		claim, figure string
		want          bool
	}{
		{"3.04 million", "3.204 million", true},
		{"18,402 boats", "184,302 boats", false}, // of quite another size
		{"4.31 million", "4.231 million", true},
		{"4.3 million", "4.23 million", false}, // two digits may be chance
		{"3.20 million", "3.204 million", false},
		{"3,751", "3,715", false},
	} {
		if got := digitDropped(parse(t, test.claim), parse(t, test.figure)); got != test.want {
			t.Errorf("a digit of %s is missing in %s: %v", test.figure, test.claim, got)
		}
	}
}

func parse(t testing.TB, s string) quantity.Quantity {
	t.Helper()
	q, err := quantity.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func TestSlips(t *testing.T) {
	for _, test := range []struct {
		claim, figure       string
		scale, sign, digits bool
	}{
		{"£3.2 million", "£3.2 billion", true, false, false},
		{"£3.2 billion", "£3.2 million", true, false, false},
		{"4,100 boats", "4.1 million boats", true, false, false},
		{"£32 million", "£3.2 million", false, false, false}, // ten times is no slip of a scale word
		{"2.4%", "-2.4%", false, true, false},
		{"0%", "340%", false, false, false},
		{"3,751", "3,715", false, false, true},
		{"19,782", "19,872", false, false, true},
		{"6.7%", "7.6%", false, false, true},
		{"3,751", "3,725", false, false, false},
		{"5,713", "3,715", false, false, false}, // two digits apart
		{"5%", "5%", false, false, false},
		{"12,345", "54", false, false, false}, // fewer digits were published
	} {
		claim, figure := parse(t, test.claim), parse(t, test.figure)
		if got := scaleSlip(claim, figure); got != test.scale {
			t.Errorf("scale of %s for %s: %v", test.claim, test.figure, got)
		}
		if got := signSlip(claim, figure); got != test.sign {
			t.Errorf("sign of %s for %s: %v", test.claim, test.figure, got)
		}
		if got := digitSlip(claim, figure); got != test.digits {
			t.Errorf("digits of %s for %s: %v", test.claim, test.figure, got)
		}
	}
}
