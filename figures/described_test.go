package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/embedded"
)

func TestFrequenciesTable(t *testing.T) {
	seen := map[string]bool{}
	for row := range embedded.Rows(frequenciesTable, 2, 3) {
		if _, known := grainNames[row[1]]; !known || seen[plain(row[0])] || row[2] != "" && row[1] != "month" {
			t.Errorf("not a frequency, its grain and its months: %q", row)
		}
		seen[plain(row[0])] = true
	}
}

func TestUnitsContradict(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"thousands", "thousand people", false},
		{"£ million", "GBP million", false},
		{"%", "per cent", false},
		{"thousands", "million people", true},
		{"£ million", "£", true},
		{"%", "percentage points", true},
		{"tonnes", "kg", true},
		{"per 100,000 population", "per 1,000 population", true},
		{"per week", "£ per week", false},
	} {
		a, b := readUnit(test.a), readUnit(test.b)
		if a.contradicts(b) != test.want || b.contradicts(a) != test.want {
			t.Errorf("“%s” and “%s”: contradiction is %v, want %v", test.a, test.b, !test.want, test.want)
		}
	}
}

// Files that try to make the YAML parser work for long, or hold much.
func TestHostileDescriptions(t *testing.T) {
	var deep, names, flow strings.Builder
	for i := range 1300 {
		fmt.Fprintf(&deep, "%sa:\n", strings.Repeat(" ", i))
	}
	for i := range 7_900 {
		fmt.Fprintf(&names, "k%d: 1\n", i)
	}
	bomb := "a: &a [x, x, x, x, x, x, x, x, x]\n"
	for c := 'b'; c < 'z'; c++ {
		bomb += fmt.Sprintf("%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c, *%c]\n", c, c, c-1, c-1, c-1, c-1, c-1, c-1, c-1)
	}
	for range 3900 {
		flow.WriteString("[\n")
	}
	for _, test := range []struct{ name, text string }{
		{"references that multiply", bomb},
		{"references for a table", "tables: &t\n  - *t\n"},
		{"names within names", deep.String()},
		{"thousands of names", names.String()},
		{"more names than are allowed", strings.Repeat("a: 1\n", 100_000)},
		{"brackets within brackets", flow.String()},
		{"a long line", "a: " + strings.Repeat("[", 100_000)},
		{"lists within lists", strings.Repeat("- ", 4_000)},
		{"documents", strings.Repeat("---\na: 1\n", 10_000)},
		{"questions", strings.Repeat("? ", 4_000)},
		{"anchors", strings.Repeat("&a ", 3_000) + "\n"},
		{"no UTF-8", "publisher: \xff\xfe\xfd\n\xc3\n"},
	} {
		_, problems := readDescribed("figures.yaml", test.text)
		if len(problems) == 0 || len(problems) > maxProblems+1 {
			t.Errorf("%s: %d problems are told", test.name, len(problems))
		}
	}
}

func TestDescriptionsOfGreatLengthAreNotRead(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "boats.csv", "area,year,boats\nWales,2020,4\n")
	file := write(t, dir, describedName, "")
	if err := os.Truncate(file, 100<<20); err != nil {
		t.Fatal(err)
	}
	c, problems, err := Load([]string{filepath.Join(dir, "boats.csv")})
	if err != nil || len(c.Tables) != 0 || len(problems) != 2 || problems[0].File != file {
		t.Errorf("%d tables, %v, %v; want two refusals", len(c.Tables), problems, err)
	}
}

func FuzzDescribed(f *testing.F) {
	f.Add("publisher: A\ntables:\n  - file: a.csv\n    unit: '%'\n    aliases: {b: c}\n    columns: {d: {unit: kg}}\n")
	f.Add("tables: [{file: a.csv}, {file: a.csv, sheet: S}]")
	f.Add("a: &a [*a]\n? b\n: - c\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, problems := readDescribed("figures.yaml", text)
		lines := strings.Count(text, "\n") + strings.Count(text, "\r") + 1 // YAML breaks lines at both
		for _, p := range problems {
			if p.Row < 0 || p.Row > lines+1 || p.Why == "" || !p.Refused {
				t.Fatalf("a problem without a place or a reason: %+v", p)
			}
		}
		if d.spoilt && len(problems) == 0 {
			t.Fatal("the file is spoilt, and nobody is told")
		}
	})
}
