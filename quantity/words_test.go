package quantity

import (
	"strings"
	"testing"

	"claimcheck/embedded"
	"claimcheck/token"
)

// TestWordsTable: every row has a class that is known and a word that is looked
// up whatever its capitals.
func TestWordsTable(t *testing.T) {
	for row := range embedded.Rows(wordsTable, 3, 3) {
		c, ok := classNames[row[1]]
		if !ok {
			t.Errorf("%s: no class %q", row[0], row[1])
		}
		if !lookup(row[0]).has(c) || !lookup(strings.ToUpper(row[0])).has(c) && row[1] != "glyph" {
			t.Errorf("%s is not found as %s", row[0], row[1])
		}
		if w := lookup(row[0]); w.d <= 0 || w.n < 0 {
			t.Errorf("%s has the value %d/%d", row[0], w.n, w.d)
		}
	}
}

// TestCuesTable reads every cue beside a number.
func TestCuesTable(t *testing.T) {
	for row := range embedded.Rows(cuesTable, 3, 3) {
		text := "It took " + row[2] + " £50"
		if row[0] == "after" {
			text = "It took 50 " + row[2]
			if strings.ContainsAny(row[2], "+") || row[2] == "odd" || row[2] == "plus" || row[2] == "ish" {
				text = "It took 50-" + row[2] + " lorries"
			}
			if row[2] == "+" {
				text = "It took 50+ lorries"
			}
		}
		found, _ := Scan(text, token.Split(nil, text), nil)
		if len(found) != 1 || found[0].Quantity.Modifier != modifierOfCue(row[1]) {
			t.Errorf("%q is read as %v, want %s", text, found, row[1])
			continue
		}
		cue := text[found[0].Cue.Start:found[0].Cue.End]
		if !strings.Contains(cue, row[2]) || strings.Contains(cue, "50") {
			t.Errorf("the modifier of %q is %q, want %q", text, cue, row[2])
		}
	}
}

// TestLabelsTable reads a number after every label.
func TestLabelsTable(t *testing.T) {
	for row := range embedded.Rows(labelsTable, 3, 3) {
		text := "They meet under " + row[0] + " 21 now"
		if found, skipped := Scan(text, token.Split(nil, text), nil); len(found) != 0 || len(skipped) != 1 {
			t.Errorf("%q: found %v, passed over %v", text, found, skipped)
		}
	}
}

// TestIdiomsTable reads every idiom.
func TestIdiomsTable(t *testing.T) {
	for row := range embedded.Rows(idiomsTable, 2, 2) {
		text := "It was " + row[0] + ", they said"
		found, skipped := Scan(text, token.Split(nil, text), nil)
		if len(found) != 0 || len(skipped) != 1 || skipped[0].Why == "" {
			t.Errorf("%q: found %v, passed over %v", text, found, skipped)
		}
	}
}

// TestNoRowIsHidden: no row of a table says again what another has said, or
// stands behind one that takes all its words.
func TestNoRowIsHidden(t *testing.T) {
	said := map[string]bool{}
	say := func(table string, words ...string) {
		key := table + ": " + strings.Join(words, ", ")
		if said[key] {
			t.Errorf("%s stands twice", key)
		}
		said[key] = true
	}
	for row := range embedded.Rows(wordsTable, 3, 3) {
		say("word", row[0], row[1])
	}
	for row := range embedded.Rows(cuesTable, 3, 3) {
		say("cue", row[0], row[2])
	}
	for row := range embedded.Rows(idiomsTable, 2, 2) {
		say("idiom", row[0])
	}
	for row := range embedded.Rows(labelsTable, 3, 3) {
		say("label in any case", strings.ToLower(row[0]), map[string]string{"capital": row[0]}[row[2]])
		if row[2] == "capital" && said["label in any case: "+strings.ToLower(row[0])+", "] {
			t.Errorf("label: %s stands behind itself in small letters", row[0])
		}
	}
	for _, w := range vocabulary {
		for _, f := range w.units {
			say("unit", f.unit.Name, f.text, map[formKind]string{prefixForm: "before"}[f.kind])
		}
	}
}
