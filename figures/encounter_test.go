package figures

import "testing"

func TestEncounters(t *testing.T) {
	for _, c := range []struct {
		source, day       string
		encounter, noYear bool
	}{
		{"Interview, 12 Oct 2024", "2024-10-12", true, false},
		{"Interview, 12 Oct", "", true, true},
		{"Email from the council, 3 June 2024", "2024-06-03", true, false},
		{"E-mail of the museum (2023-11-30)", "2023-11-30", true, false},
		{"A call to the bakery", "", true, false},
		{"Phone: harbour master, Thursday, 3 October 2024", "2024-10-03", true, false},
		{"Road statistics, 3 June 2024", "2024-06-03", false, false},
		{"", "", false, false},
	} {
		day, noYear := dateOfEncounter(c.source)
		if isEncounter(c.source) != c.encounter || day.String() != c.day || noYear != c.noYear {
			t.Errorf("%q: %v, %s, %v", c.source, isEncounter(c.source), day, noYear)
		}
	}
}

// TestEncounterWords reads every row of the table.
func TestEncounterWords(t *testing.T) {
	if n := len(encounters()); n != 15 {
		t.Errorf("%d words: one stands twice, or the table has changed", n)
	}
}
