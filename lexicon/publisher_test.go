package lexicon_test

import (
	"testing"

	"claimcheck/lexicon"
)

func TestPublishedFrom(t *testing.T) {
	for _, test := range []struct{ publisher, want string }{
		{"ONS (UK)", "GB"},
		{"US Census Bureau", "US"},
		{"Statistics Norway", "NO"},
		{"Eurostat", ""},
		{"Consul's office", ""},
		{"PONS dictionaries", ""},
		{"", ""},
	} {
		if got := lexicon.PublishedFrom(test.publisher); got != test.want {
			t.Errorf("figures of %q are of %q, want %q", test.publisher, got, test.want)
		}
	}
}
