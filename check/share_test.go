package check

import (
	"testing"

	"claimcheck/extract"
)

func TestPrintedShare(t *testing.T) {
	for _, test := range []struct{ part, whole, want string }{
		{"90", "300", "30"},
		{"1.5 million", "4 million", "37.5"},
		{"9", "70", "12.9"},
	} {
		part, whole := &extract.Quantity{Quantity: parse(t, test.part)}, &extract.Quantity{Quantity: parse(t, test.whole)}
		share, ok := part.Asserts().Quo(whole.Asserts())
		if got := printedShare(part, whole, share); !ok || got != test.want {
			t.Errorf("%s of %s is %s%%, want %s%%", test.part, test.whole, got, test.want)
		}
	}
}
