package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/script"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestTables reads the scripts in testdata/tables. Each holds files and, under
// "want", everything that was read from them.
func TestTables(t *testing.T) {
	script.Run(t, "testdata/tables/*.txtar", func(t *testing.T, given *txtar.Archive) string {
		dir := t.TempDir()
		script.Write(t, dir, given.Files)
		return listing(dir)
	})
}

func write(t testing.TB, dir, name, data string) string {
	t.Helper()
	file := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// listing is what Load makes of a folder, as text.
func listing(dir string) string {
	var b strings.Builder
	c, problems, err := Load([]string{dir})
	if err != nil {
		return strings.ReplaceAll(err.Error(), dir, "DIR") + "\n"
	}
	name := func(file string) string {
		rel, _ := filepath.Rel(dir, file)
		return filepath.ToSlash(rel)
	}
	for _, t := range c.Tables {
		fmt.Fprintf(&b, "%s: %s; %d rows, %d missing, %d repeated\n", name(t.File)+inSheet(t.Sheet), t.Shape, t.Rows, t.Missing, t.Repeats)
		for _, s := range t.All() {
			fmt.Fprintf(&b, "%s\n", describe(s))
			for _, f := range s.Figures() {
				fmt.Fprintf(&b, "  %s\n", describeFigure(f))
			}
		}
	}
	for _, p := range problems {
		sign := "doubt"
		switch {
		case p.Refused:
			sign = "refused"
		case p.Note:
			sign = "note"
		}
		fmt.Fprintf(&b, "%s %s:%d [%s] %s\n", sign, name(p.File)+inSheet(p.Sheet), p.Row, p.Column, strings.ReplaceAll(p.Why, dir, "DIR"))
	}
	return b.String()
}

func inSheet(sheet string) string {
	if sheet == "" {
		return ""
	}
	return "/" + sheet
}

// describe is a series as "measure | place | dimension=value | unit | source".
func describe(s *Series) string {
	parts := []string{s.Measure}
	if s.Place.Name != "" {
		parts = append(parts, fmt.Sprintf("%s (%s)", s.Place.Name, s.Place.ID))
	}
	for _, d := range s.Dimensions {
		parts = append(parts, d.Name+"="+d.Value)
	}
	unit := s.Unit.Name
	if !s.Per.IsZero() {
		unit += fmt.Sprintf(" per %s %s", s.Per.Value, s.Per.Unit.Name)
	}
	parts = append(parts, unit)
	if *s.Source != (Source{}) {
		src := *s.Source
		parts = append(parts, strings.Trim(strings.Join([]string{src.Title, src.Publisher, src.URL, src.Licence, src.Retrieved.String()}, "; "), "; "))
	}
	return strings.Join(parts, " | ")
}

func describeFigure(f Figure) string {
	line := f.Period.String()
	if line == "" {
		line = "no period"
	}
	if !f.AsOf.IsZero() {
		line += " as of " + f.AsOf.String()
	}
	amount := fmt.Sprintf("%s ±%s", f.Value, f.Step)
	if happened := f.EventValue(); happened != "" {
		amount = happened
	}
	line += fmt.Sprintf(" = %s %q at %d %s", amount, f.Written, f.Row, f.Column)
	if f.Modifier != 0 {
		line += " " + f.Modifier.String()
	}
	if f.Status != "" {
		line += " (" + f.Status + ")"
	}
	return line
}
