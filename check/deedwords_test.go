package check

import (
	"slices"
	"strings"
	"testing"

	"claimcheck/embedded"
)

// Every row of deeds.tsv has a kind that is known, and no word means two things.
func TestDeeds(t *testing.T) {
	seen := map[string]string{}
	for row := range embedded.Rows(deedTable, 3, 3) {
		if deedNameOf(strings.Fields(row[2])[0]).kind == otherWord {
			t.Errorf("%s is of no kind: %q", row[1], row[0])
		}
		for word := range strings.FieldsSeq(row[2]) {
			if word != strings.ToLower(word) || seen[word] != "" {
				t.Errorf("%q of %s is of %q too, or not in lower case", word, row[1], seen[word])
			}
			seen[word] = row[1]
		}
	}
}

func TestHappeningWords(t *testing.T) {
	names := func(text string) (list []string) {
		for _, w := range happeningWords(text) {
			list = append(list, w.name)
		}
		return list
	}
	for _, pair := range [][2]string{
		{"Lagoon Bill introduced in the Senate", "the introduction of the Lagoon Act into the Senate"},
		{"Lagoon Bill passed by the Fisheries Committee", "Lagoon Bill: approval by the Fisheries Committee"},
		{"Kestrel Bridges opened", "the Kestrel Bridge's opening"},
	} {
		a, b := names(pair[0]), names(pair[1])
		slices.Sort(a)
		slices.Sort(b)
		if !slices.Equal(a, b) {
			t.Errorf("%q is %q, and %q is %q", pair[0], a, pair[1], b)
		}
	}
	if a, b := names("Senator"), names("Senate"); slices.Equal(a, b) {
		t.Error("a senator is no senate")
	}
}
