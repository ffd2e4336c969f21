package claimcheck_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/figures"
)

// TestFiguresYAMLExample reads the table and the figures.yaml that docs/figures.md
// shows, and finds the figure that it tells of.
func TestFiguresYAMLExample(t *testing.T) {
	docs, err := os.ReadFile("docs/figures.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(docs), "## figures.yaml")
	if !ok {
		t.Fatal("docs/figures.md has no section on figures.yaml")
	}
	dir := t.TempDir()
	for file, language := range map[string]string{"moorings.csv": "csv", "figures.yaml": "yaml"} {
		_, block, _ := strings.Cut(section, "```"+language+"\n")
		block, _, _ = strings.Cut(block, "```")
		if err := os.WriteFile(filepath.Join(dir, file), []byte(block), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c, problems, err := figures.Load([]string{dir})
	if err != nil || len(problems) > 0 || len(c.Series) != 1 {
		t.Fatal(err, problems)
	}
	s := c.Series[0]
	f := s.Figures()[0]
	got := strings.Join([]string{s.Measure, s.Place.Name, s.Unit.Name, f.Period.String(), f.Value.String(), f.AsOf.String(), s.Source.Publisher, s.Aliases[0].Name}, " | ")
	if want := "Boats at moorings | Wales | boat | 2023-06/2023-08 | 4100 | 2024-05-14 | Harbour Office | berths taken"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
