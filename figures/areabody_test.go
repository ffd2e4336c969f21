package figures

import (
	"testing"

	"claimcheck/embedded"
)

// TestAreaOf cuts each row of the table off a name that no list has.
func TestAreaOf(t *testing.T) {
	for row := range embedded.Rows(areaBodyTable, 3, 3) {
		kind, side, words := row[0], row[1], row[2]
		name, want := "Alder Moor "+words, "Alder Moor"
		switch side {
		case "before":
			name = words + " Alder Moor"
		case "left":
			name, want = words+" Council", words+" Council"
		}
		area, whole, ok := areaOf(name)
		if area != want || ok != (side != "left") || whole != (kind == "area") {
			t.Errorf("areaOf(%q) = %q, %v, %v", name, area, whole, ok)
		}
	}
	if area, _, ok := areaOf("Health Board"); ok {
		t.Errorf("a name that is the words alone is cut to %q", area)
	}
}
