package lexicon

import (
	"fmt"
	"testing"

	"claimcheck/embedded"
)

func TestSingular(t *testing.T) {
	for _, c := range []struct{ noun, want string }{
		{"people", "person"},
		{"children", "child"},
		{"women", "woman"},
		{"families", "family"},
		{"arrests", "arrest"},
		{"houses", "house"},
		{"cases", "case"},
		{"nurses", "nurse"},
		{"buses", "bus"},
		{"viruses", "virus"},
		{"classes", "class"},
		{"crashes", "crash"},
		{"branches", "branch"},
		{"taxes", "tax"},
		{"prizes", "prize"},
		{"potatoes", "potato"},
		{"knives", "knife"},
		{"reserves", "reserve"},
		{"analyses", "analysis"},
		{"indices", "index"},
		{"MPs", "MP"},
		{"GPs", "GP"},
		{"NHS", "NHS"},
		{"US", "US"},
		{"People", "Person"},
		{"Councils", "Council"},
		{"statistics", "statistic"},
		{"crisis", "crisis"},
		{"bus", "bus"},
		{"status", "status"},
		{"news", "news"},
		{"series", "series"},
		{"sheep", "sheep"},
		{"aircraft", "aircraft"},
		{"person", "person"},
		{"ties", "tie"},
		{"gas", "gas"},
		{"cafés", "café"},
		{"s", "s"},
		{"", ""},
	} {
		if got := Singular(c.noun); got != c.want {
			t.Errorf("Singular(%q) = %q, want %q", c.noun, got, c.want)
		}
	}
}

func TestSameThing(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"people", "person", true},
		{"people", "individuals", true},
		{"inmates", "prisoner", true},
		{"Offences", "crimes", true},
		{"GPs", "family doctors", true},
		{"people", "users", false},
		{"cars", "vehicles", false},
		{"firms", "companies", false},
		{"arrests", "charges", false},
		{"men", "people", false},
	} {
		if got := SameThing(c.a, c.b); got != c.want {
			t.Errorf("SameThing(%q, %q) = %v", c.a, c.b, got)
		}
	}
}

// TestNounTables reads every row: a plural has one singular, which is its own,
// and no noun counts two kinds of things.
func TestNounTables(t *testing.T) {
	seen := map[string]bool{}
	for row := range embedded.Rows(nounTable, 1, 2) {
		if seen[row[0]] || row[1] == "" {
			t.Errorf("%q stands twice or has no singular", row[0])
		}
		seen[row[0]] = true
		if got := Singular(row[0]); got != row[1] {
			t.Errorf("Singular(%q) = %q, want %q", row[0], got, row[1])
		}
		if got := Singular(row[1]); got != row[1] {
			t.Errorf("%q, the singular of %q, becomes %q", row[1], row[0], got)
		}
	}
	rowOf := map[string]string{}
	for row := range embedded.Rows(sameThingTable, 1, 1) {
		for noun := range list(row[0]) {
			if rowOf[noun] != "" || Singular(noun) != noun {
				t.Errorf("%q stands twice or is no singular", noun)
			}
			rowOf[noun] = row[0]
		}
	}
	for row := range embedded.Rows(stemTable, 1, 2) {
		if got := stem(row[0]); got != row[1] {
			t.Errorf("stem(%q) = %q", row[0], got)
		}
	}
}

func ExampleSingular() {
	fmt.Println(Singular("people"), Singular("families"), Singular("MPs"))
	// Output: person family MP
}

// FuzzSingular: a noun stays a noun.
func FuzzSingular(f *testing.F) {
	f.Add("families")
	f.Add("MPs")
	f.Fuzz(func(t *testing.T, noun string) {
		if got := Singular(noun); noun != "" && got == "" {
			t.Fatalf("Singular(%q) is empty", noun)
		}
	})
}
