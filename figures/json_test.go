package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

func TestACollectionNamesItsTables(t *testing.T) {
	const herd = `{"class": "dataset", "label": "%s", "id": ["year"], "size": [1], "dimension": {"year": {"category": {"index": ["2020"]}}}, "value": [4]}`
	data := fmt.Sprintf(`{"class": "collection", "link": {"item": [`+herd+","+herd+`]}}`, "Goats", "Kids")
	tables, problems := readJSONTables("herds.json", data, given{})
	var sheets []string
	for _, table := range tables {
		sheets = append(sheets, table.Series[0].Figures()[0].Cell().Sheet)
	}
	if want := []string{"Goats", "Kids"}; !slices.Equal(sheets, want) {
		t.Errorf("sheets %q, want %q; %v", sheets, want, problems)
	}
	if tables, _ = readJSONTables("herd.json", fmt.Sprintf(herd, "Goats"), given{}); tables[0].Sheet != "" {
		t.Errorf("one table alone has the sheet %q", tables[0].Sheet)
	}
}

// FuzzJSON reads any text as JSON figures, as metadata beside a table and as a
// part of a data package. Nothing may panic, and every figure stands on the line
// that it says.
func FuzzJSON(f *testing.F) {
	for _, pattern := range []string{"json", "beside", "package"} {
		a, err := txtar.ParseFile(filepath.Join("testdata", "tables", pattern+".txtar"))
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range a.Files {
			if strings.HasSuffix(file.Name, ".json") {
				f.Add(string(file.Data))
			}
		}
	}
	f.Fuzz(func(t *testing.T, data string) {
		tables, _ := readJSONTables("t.json", data, given{})
		lines := strings.Split(data, "\n")
		for _, table := range tables {
			for _, s := range table.Series {
				for _, fig := range s.Figures() {
					if fig.Row < 1 || fig.Row > len(lines) || !stands(lines[fig.Row-1], fig.Written) {
						t.Fatalf("line %d does not hold %q", fig.Row, fig.Written)
					}
				}
			}
		}
		if root, err := readJSON(data); err == nil {
			var g given
			if isChart(root) {
				g.chart(root)
			}
			if table := csvwTable(root, "t.csv", false); table != nil {
				g.csvw(root, table)
			}
			readTables("t.csv", "Region,Year,Value\nWales,2020,3\n", ',', g)
		}
	})
}

// stands reports whether a line holds what was read from it. A text in JSON may
// be written with escapes, and its space does not count.
func stands(line, written string) bool {
	return strings.Contains(line, written) || strings.Contains(line, `\`) || strings.Contains(strings.Join(strings.Fields(line), " "), written)
}

// TestHostileJSON reads what would be large if it were believed.
func TestHostileJSON(t *testing.T) {
	for name, data := range map[string]string{
		"many values":  "[" + strings.Repeat("1,", mostValues) + "1]",
		"deep lists":   strings.Repeat("[", 1<<20),
		"deep objects": strings.Repeat(`{"a":`, 1<<18),
		"long text":    `{"class": "` + strings.Repeat("x", 1<<20) + `"}`,
		"many cells": `{"class": "dataset", "id": ["a","b","c","d","e"], "size": [1000,1000,1000,1000,1000], "dimension": {` +
			strings.Join([]string{thousand("a"), thousand("b"), thousand("c"), thousand("d"), thousand("e")}, ",") + `}, "value": {"7": 1}}`,
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "t.json"), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
		_, problems, err := Load([]string{dir})
		if err != nil || !slices.ContainsFunc(problems, func(p Problem) bool { return p.Refused }) {
			t.Errorf("%s: not refused: %v", name, err)
		}
	}
}

// thousand is a dimension of a thousand categories.
func thousand(name string) string {
	ids := make([]string, 1000)
	for i := range ids {
		ids[i] = strconv.Quote(name + strconv.Itoa(i))
	}
	return `"` + name + `": {"category": {"index": [` + strings.Join(ids, ",") + `]}}`
}
