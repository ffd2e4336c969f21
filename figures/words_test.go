package figures

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"claimcheck/embedded"
)

func TestRolesTable(t *testing.T) {
	seen := map[string]string{}
	for row := range embedded.Rows(rolesTable, 2, 2) {
		if !slices.Contains(roleNames[1:], row[0]) {
			t.Errorf("not a role and its words: %q", row)
			continue
		}
		for word := range strings.SplitSeq(row[1], ";") {
			word = strings.TrimSpace(word)
			if word == "" || plain(word) != word && plain(word) != strings.ReplaceAll(word, "-", " ") {
				t.Errorf("%s: “%s” is not written as headers are compared", row[0], word)
			}
			if other := seen[word]; other != "" {
				t.Errorf("“%s” stands for %s and for %s", word, other, row[0])
			}
			seen[word] = row[0]
		}
	}
}

func TestMarksTable(t *testing.T) {
	seen := map[string]bool{}
	for row := range embedded.Rows(marksTable, 3, 3) {
		switch key := strings.Join(row, "\t"); {
		case row[2] != "alone" && row[2] != "behind" || row[1] == "":
			t.Errorf("not a mark, its meaning and its place: %q", row)
		case row[2] == "alone" && row[1] != "missing":
			t.Errorf("what stands alone is a missing figure: %q", row)
		case strings.ToLower(row[0]) != row[0]:
			t.Errorf("“%s” is not in lower case", row[0])
		case '0' <= row[0][0] && row[0][0] <= '9':
			t.Errorf("“%s” starts with a digit, so isMissing takes it for a number", row[0])
		case seen[key]:
			t.Errorf("twice: %q", row)
		default:
			seen[key] = true
		}
	}
}

func TestScalesTable(t *testing.T) {
	for row := range embedded.Rows(scalesTable, 3, 3) {
		power, err := strconv.Atoi(row[2])
		isScale := row[1] == "scale" || row[1] == "money" || row[1] == "hectares"
		if isScale != (err == nil && power > 0) || !isScale && !slices.Contains([]string{"bare", "person", "cue", "behind", "basis", "figures", "body", "publication", "sums", "many", "power", "length", "maybe length", "line", "title", "flags", "breakdown", "clock", "unclear", "way back", "taken in", "spent", "manner", "neutral", "of each"}, row[1]) {
			t.Errorf("not a word, its meaning and its power: %q", row)
		}
	}
}

func TestUnitLanguagesTable(t *testing.T) {
	seen := map[string]bool{}
	for row := range embedded.Rows(unitLanguagesTable, 2, 3) {
		for word := range strings.FieldsSeq(row[0]) {
			if seen[word] || strings.ToLower(word) != word || row[1] == "" || row[2] != "" && row[2] != "beside" && row[2] != "joint" {
				t.Errorf("twice, or not a word in lower case and the English one: %q in %q", word, row)
			}
			seen[word] = true
		}
	}
}

func TestEditionsTable(t *testing.T) {
	seen := map[string]bool{}
	for row := range embedded.Rows(editionsTable, 1, 1) {
		if word := row[0]; seen[word] || plain(word) != word || strings.Contains(word, " ") {
			t.Errorf("not a word of its own as headers are compared: %q", word)
		}
		seen[row[0]] = true
	}
}

func TestColumnKindsTable(t *testing.T) {
	seen := map[string]bool{}
	for row := range embedded.Rows(columnKindsTable, 2, 3) {
		words := row[0]
		if seen[words] || plain(words) != words || len(strings.Fields(words)) > longestKind || row[1] == "" || row[2] != "" && row[2] != "alone" {
			t.Errorf("twice, or not the words of a header and a status: %q", row)
		}
		seen[words] = true
	}
}

func TestKindOfColumn(t *testing.T) {
	for _, test := range []struct{ header, kind, measure string }{
		{"2025-26 budget", "budget", ""},
		{"Budget 2025-26", "budget", ""},
		{"Ferry costs 2025-26 budget", "budget", "Ferry costs"},
		{"2025-26 forecast outturn (Q3)", "forecast outturn", ""},
		{"Actual ferry costs 2024", "actual", "ferry costs"},
		{"Ferry costs, proposed budget 2026-27", "proposed budget", "Ferry costs"},
		{"Permits approved 2024", "", "Permits approved"},
		{"Approved 2024", "approved", ""},
		{"2026 forecast", "forecast", ""},
		{"Ferries 2024", "", "Ferries"},
	} {
		h := readHeading(0, test.header)
		if h.period.IsZero() {
			h.takeInnerPeriod()
		}
		if got := kindOfColumn(0, &h); got.kind != test.kind || got.measure != test.measure {
			t.Errorf("%q is %q of %q, want %q of %q", test.header, got.kind, got.measure, test.kind, test.measure)
		}
	}
}
