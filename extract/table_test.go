package extract

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
)

// TestTables reads every row of every table: each has an origin, no row is
// there twice, and what a column may say is known.
func TestTables(t *testing.T) {
	columns := map[string][]string{
		"abbreviations.tsv": {"inner", "title", "number", "often", "end"},
		"changes.tsv":       {"up", "down", "none"},
		"heads.tsv":         {"organisation", "place", "law", "event", "other"},
		"names.tsv":         {"organisation", "place", "law", "event", "product", "other"},
		"titles.tsv":        {"honorific", "role"},
	}
	for row := range rows("words.tsv", 2) {
		if !slices.Contains(classNames[:], row[0]) || row[1] == "" {
			t.Errorf("words.tsv: %q is no class of words", row[0])
		}
	}
	if rows := slices.Collect(rows("words.tsv", 2)); len(rows) != len(classNames) {
		t.Errorf("words.tsv has %d classes, want %d", len(rows), len(classNames))
	}
	files, err := fs.ReadDir(tables, "tables")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		name := file.Name()
		data, err := fs.ReadFile(tables, "tables/"+name)
		if err != nil {
			t.Fatal(err)
		}
		if head, _, _ := strings.Cut(string(data), "\n\n"); !strings.HasPrefix(head, "# ") {
			t.Errorf("%s does not tell its origin", name)
		}
		seen := map[string]bool{}
		for row := range rows(name, 3) {
			key := row[0]
			if name == "changes.tsv" {
				key += " " + row[2] // "fall" is a verb and a noun
			}
			if seen[key] {
				t.Errorf("%s has %q twice", name, key)
			}
			seen[key] = true
			if strings.TrimSpace(row[0]) != row[0] || row[0] == "" {
				t.Errorf("%s: %q has white space around it", name, row[0])
			}
			if want := columns[name]; want != nil && !slices.Contains(want, row[1]) {
				t.Errorf("%s: %q is %q, want one of %q", name, row[0], row[1], want)
			}
		}
	}
}

// TestKnownNames looks up every name of the gazetteer as sentences are cut.
func TestKnownNames(t *testing.T) {
	g := known()
	for _, file := range []string{"uk-organisations.tsv", "us-agencies.tsv", "international.tsv", "names.tsv"} {
		for row := range rows(file, 2) {
			text := New().Read(document("We wrote to " + row[0] + " again."))
			words := make([]nameWord, 0, 16)
			for _, w := range text.Sentences[0].Words[3:] {
				words = append(words, nameWord{text: w.Text})
			}
			if n, _ := g.longest(words); n == 0 {
				t.Errorf("%s: %q is not found in a sentence", file, row[0])
			}
		}
	}
}
