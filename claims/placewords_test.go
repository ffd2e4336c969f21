package claims

import (
	"strings"
	"testing"
)

// TestPlaceWords reads every row: its kind is known and it is short enough to be
// found.
func TestPlaceWords(t *testing.T) {
	known := map[string]bool{"teller": true, "event": true, "school": true, "pact": true, "part": true, "compared": true, "beyond": true, "across": true, "nationwide": true, "council": true}
	for kind, phrases := range placeWords() {
		if !known[kind] {
			t.Errorf("nobody asks for %q", kind)
		}
		for phrase := range phrases {
			if words := strings.Fields(phrase); len(words) > longestPhrase || strings.ToLower(phrase) != phrase || strings.Join(words, " ") != phrase {
				t.Errorf("%q is never found", phrase)
			}
		}
	}
}

func TestHome(t *testing.T) {
	for _, test := range []struct{ article, want string }{
		{"Leeds, Cardiff and Leeds again.", "gb:leeds"},
		{"# Trains in Norway\n\nSweden has more, said Sweden.", "NO"},
		{"OSLO (AP) — Swedish trains ran late.", "SE"},
		{"OSLO (AP) — Trains ran late.", ""},
		{"Sweden runs more trains than Leeds, Cardiff and Glasgow have.", "GB"},
	} {
		if got := Home(read(test.article)); got != test.want {
			t.Errorf("%q is about %q, want %q", test.article, got, test.want)
		}
	}
}
