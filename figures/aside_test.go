package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"claimcheck/figures/internal/packs"
)

// A pack comes to the same tables and problems, in the same order, whether its
// files are read side by side or one after the other.
func TestFilesAreReadSideBySide(t *testing.T) {
	desk, _ := packs.Named("desk")
	dir := t.TempDir()
	if err := desk.Write(dir); err != nil {
		t.Fatal(err)
	}
	write(t, dir, "described.csv", "area,2021\nWales,4\n")
	write(t, dir, "farms-10.csv", "a lone cell\n")
	write(t, dir, "panels-0.xls", "")
	write(t, dir, describedName, "aliases: {moor: Ponies}\ntables:\n  - file: described.csv\n    columns: {Sheep: {unit: people}}\n  - file: gone.csv\n")
	parts := filepath.Join(dir, "parts")
	if err := os.Mkdir(parts, 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, parts, packageFile, `{"resources": [{"path": ["a.csv", "b.csv", "c.csv"]}, {"path": "gone.csv"}, {"path": "d.csv"}]}`)
	write(t, parts, "a.csv", "area,2021,2022\nWales,4,5\n")
	write(t, parts, "b.csv", "Fife,6,7\n")
	write(t, parts, "c.csv", "Kent,8,9\n")
	write(t, parts, "d.csv", "area,2021\nWales,many\n")

	load := func(atOnce int) (told []string) {
		l := loader{seen: map[string]bool{}, asides: newAsides(atOnce)}
		defer l.asides.close()
		if err := l.paths([]string{dir}); err != nil {
			t.Fatal(err)
		}
		l.join()
		for _, table := range l.tables {
			told = append(told, fmt.Sprint(table.File, table.Header, table.Figures()))
		}
		for _, p := range l.problems {
			told = append(told, fmt.Sprintf("%+v", p))
		}
		return told
	}
	want := load(1)
	if len(want) < 100 {
		t.Fatalf("only %q was read", want)
	}
	for _, atOnce := range []int{2, 4, 50} {
		if got := load(atOnce); !slices.Equal(got, want) {
			t.Errorf("%d at once: %q\nwant %q", atOnce, got, want)
		}
	}
}
