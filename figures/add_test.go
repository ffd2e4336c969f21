package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

func TestAppendEntry(t *testing.T) {
	words := []Word{{"file", "new.csv"}, {"title", "Rents: new, 50%"}, {"published", "2024-05-14"}}
	for _, test := range []struct{ name, before, after string }{
		{"no file", "", newDescription + "tables:\n  - file: new.csv\n    title: \"Rents: new, 50%\"\n    published: 2024-05-14\n"},
		{"comments alone", "# mine", "# mine\ntables:\n  - file: new.csv\n    title: \"Rents: new, 50%\"\n    published: 2024-05-14\n"},
		{"no tables", "publisher: A\n", "publisher: A\ntables:\n  - file: new.csv\n    title: \"Rents: new, 50%\"\n    published: 2024-05-14\n"},
		{"empty tables", "tables:\n", "tables:\n  - file: new.csv\n    title: \"Rents: new, 50%\"\n    published: 2024-05-14\n"},
		{"behind others, as they are indented", "tables: # ours\n- file: a.csv # first\n  unit: kg\n# the end\n\n\n",
			"tables: # ours\n- file: a.csv # first\n  unit: kg\n# the end\n- file: new.csv\n  title: \"Rents: new, 50%\"\n  published: 2024-05-14\n\n\n"},
		{"before another name", "tables:\n    - file: a.csv\n\n# who says so\npublisher: A\n",
			"tables:\n    - file: a.csv\n    - file: new.csv\n      title: \"Rents: new, 50%\"\n      published: 2024-05-14\n\n# who says so\npublisher: A\n"},
		{"no line break at the end", "tables:\r\n  - file: a.csv", "tables:\r\n  - file: a.csv\r\n  - file: new.csv\r\n    title: \"Rents: new, 50%\"\r\n    published: 2024-05-14\r\n"},
	} {
		got, err := appendEntry(test.before, words)
		if err != nil || got != test.after {
			t.Errorf("%s: %v\n%q\nwant\n%q", test.name, err, got, test.after)
		}
		if d, problems := readDescribed("figures.yaml", got); len(problems) > 0 || d.tables[len(d.tables)-1].title != "Rents: new, 50%" {
			t.Errorf("%s: read back as %v, %v", test.name, d.tables, problems)
		}
	}
	for _, before := range []string{"tables: [{file: a.csv}]\n", "tables: a.csv\n", "- a\n"} {
		if got, err := appendEntry(before, words); err == nil {
			t.Errorf("%q becomes %q", before, got)
		}
	}
}

// Whatever a person says comes back as it was said, and adds no line of its own.
func FuzzEntry(f *testing.F) {
	for _, text := range []string{"Rents", "yes", "a: b # c", "- x", "\"'", "1e5", "0x1F", "2024", "~", "", "&a", "£ million", "a\u2028b", "é\x00"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		after, err := appendEntry("", []Word{{"file", "a.csv"}, {"title", text}})
		if err != nil {
			return // nothing is written
		}
		d, problems := readDescribed("figures.yaml", after)
		want := strings.Join(strings.Fields(string([]rune(text))), " ")
		switch {
		case len(d.tables) != 1 || d.tables[0].file != "a.csv":
			if len(problems) == 0 {
				t.Fatalf("%q is written as %q", text, after)
			}
		case len(problems) == 0 && d.tables[0].title != want:
			t.Fatalf("%q comes back as %q", text, d.tables[0].title)
		}
	})
}

// Of many additions at once each is refused, or is in the pack with its entry.
func TestAdditionsAtOnce(t *testing.T) {
	dir := t.TempDir()
	pack := filepath.Join(dir, "pack")
	var wait sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		file := write(t, dir, fmt.Sprintf("t%d.csv", i), fmt.Sprintf("area,year,boats\nWales,2020,%d\n", i))
		wait.Go(func() { _, errs[i] = Add(Addition{File: file, Into: pack}) })
	}
	wait.Wait()
	added := 0
	for i, err := range errs {
		switch {
		case err == nil:
			added++
			if _, err := os.Stat(filepath.Join(pack, fmt.Sprintf("t%d.csv", i))); err != nil {
				t.Error(err)
			}
		case !strings.Contains(err.Error(), "just now"):
			t.Error(err)
		}
	}
	files, problems, err := Verify([]string{pack})
	if err != nil || added == 0 || files != added || len(problems) > 0 {
		t.Errorf("%d added, %d as recorded, %v, %v", added, files, problems, err)
	}
	if entries, _ := os.ReadDir(pack); len(entries) != added+1 {
		t.Errorf("%d files for %d tables and %s", len(entries), added, describedName)
	}
}

// A file that came into the pack without its entry, because the addition was
// interrupted, can be added again.
func TestAddAfterAnInterruption(t *testing.T) {
	dir := t.TempDir()
	const table = "area,year,boats\nWales,2020,4\n"
	file := write(t, dir, "boats.csv", table)
	write(t, dir, "pack/boats.csv", table)
	if added, err := Add(Addition{File: file, Into: filepath.Join(dir, "pack")}); err != nil || added.Known {
		t.Fatal(err, added)
	}
	if files, problems, err := Verify([]string{filepath.Join(dir, "pack", "boats.csv")}); files != 1 || len(problems) > 0 || err != nil {
		t.Error(files, problems, err)
	}
}
