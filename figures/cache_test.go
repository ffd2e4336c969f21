package figures

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"claimcheck/figures/internal/packs"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// allOf is all that a catalogue says, and what it finds.
func allOf(c *Catalogue, problems []Problem) []string {
	var lines []string
	say := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	for _, p := range problems {
		say("%+v", p)
	}
	for _, t := range c.Tables {
		say("%q %q %q %q %q %q %d %d %d %d", t.File, t.Sheet, t.Title, t.Notes, t.Shape, t.Header, t.Rows, t.Missing, t.Repeats, t.Figures())
		for _, s := range t.All() {
			d := *s.Definition
			d.Table = nil
			say("%+v %+v %+v %q %v", d, s.Place, *s.Source, s.Doubt, s.Table == t)
			for i := range s.Figures() {
				f := s.Figures()[i]
				newest, earlier := s.At(f.Period, f.AsOf)
				at := 0
				if newest != nil {
					at = newest.Row
				}
				say("%v %v %v %v %v %v %v %v %+v %v %v %v", f.Period, f.Period.Grain, f.AsOf, f.Value, f.Step, f.Status, f.Modifier, f.Quantity(), f.Cell(), *f.Source, at, len(earlier))
			}
		}
	}
	for i := 0; i < len(c.Series); i += 1 + len(c.Series)/50 {
		s := c.Series[i]
		for _, found := range c.Find(Query{Terms: s.Terms, Places: []Place{s.Place}, Unit: s.Unit}) {
			say("%q %+v %+v", found.Series.Measure, found.Series.Place, found.Score)
		}
	}
	return lines
}

// compileAgain is a catalogue written down and read back.
func compileAgain(t *testing.T, c *Catalogue, problems []Problem) (*Catalogue, []Problem) {
	t.Helper()
	var file bytes.Buffer
	if err := compile(&file, fingerprint{1}, c.Tables, problems); err != nil {
		t.Fatal(err)
	}
	tables, problems, ok := readCompiled(&file, int64(file.Len()), fingerprint{1})
	if !ok {
		t.Fatal("what was compiled is not read")
	}
	return newCatalogue(tables), problems
}

// TestCompiledIsTheSame reads every table of the tests twice, as it is and as it
// was compiled.
func TestCompiledIsTheSame(t *testing.T) {
	scripts, err := filepath.Glob("testdata/tables/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatal("there are no scripts", err)
	}
	for _, script := range scripts {
		a, err := txtar.ParseFile(script)
		if err != nil {
			t.Fatal(err)
		}
		dir := t.TempDir()
		if err := txtar.Write(a, dir); err != nil {
			t.Fatal(err)
		}
		c, problems, err := Load([]string{dir})
		if err != nil {
			continue // a script of what cannot be read at all
		}
		if c.hasVersions() {
			continue // such a pack is not kept
		}
		again, same := compileAgain(t, c, problems)
		if want, got := allOf(c, problems), allOf(again, same); !slices.Equal(got, want) {
			t.Errorf("%s: compiled, it says something else", script)
		}
	}
}

// TestCompiledKnowsEveryField fails when something that is compiled is given a new
// field: compile.go must learn it, and compiledMark a new number, or it is lost.
func TestCompiledKnowsEveryField(t *testing.T) {
	for _, test := range []struct {
		of     any
		fields int
	}{
		{Table{}, 17}, {Series{}, 12}, {Definition{}, 14}, {Wording{}, 3}, {Dimension{}, 4}, {Place{}, 2}, {Source{}, 5}, {Problem{}, 7}, {ledger{}, 3}, {manner{}, 7},
		{Figure{}, 11}, {lexicon.Term{}, 6}, {quantity.Unit{}, 4}, {quantity.Per{}, 3}, {period.Period{}, 3}, {period.Date{}, 3},
	} {
		if typ := reflect.TypeOf(test.of); typ.NumField() != test.fields {
			t.Errorf("%v has %d fields, and not %d", typ, typ.NumField(), test.fields)
		}
	}
}

// packOf makes a pack that is large enough to be compiled.
func packOf(t *testing.T) string {
	t.Helper()
	p, _ := packs.Named("newsroom")
	dir := t.TempDir()
	if err := p.Write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

// compiledFiles is what lies in a cache.
func compiledFiles(t *testing.T, c Cache) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(c.Dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func loadCached(t *testing.T, c Cache, paths ...string) *Catalogue {
	t.Helper()
	catalogue, _, err := c.Load(paths)
	if err != nil {
		t.Fatal(err)
	}
	return catalogue
}

func TestCache(t *testing.T) {
	dir, c := packOf(t), Cache{filepath.Join(t.TempDir(), "deep", "cache")}
	if n := len(loadCached(t, c, dir).Tables); n != 30 {
		t.Fatalf("%d tables, want 30", n)
	}
	files := compiledFiles(t, c)
	if len(files) != 1 {
		t.Fatalf("the cache holds %v", files)
	}
	whole, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}

	// That it is used shows in one that holds less than it should.
	of, err := fingerprintOf([]string{dir}, func() []byte { return append(slices.Clip(program()), "false"...) })
	if err != nil {
		t.Fatal(err)
	}
	var less bytes.Buffer
	if err := compile(&less, of, loadCached(t, c, dir).Tables[:1], nil); err != nil {
		t.Fatal(err)
	}
	put := func(data []byte) {
		if err := os.WriteFile(files[0], data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	put(less.Bytes())
	if n := len(loadCached(t, c, dir).Tables); n != 1 {
		t.Errorf("%d tables: the cache is not used", n)
	}

	flipped := slices.Clone(whole)
	flipped[len(flipped)/2] ^= 4
	foreign := slices.Clone(whole)
	foreign[len(compiledMark)] ^= 1
	for name, damaged := range map[string][]byte{"empty": nil, "cut short": whole[:len(whole)-9], "longer": append(slices.Clone(whole), 0), "flipped": flipped,
		"of another pack": foreign, "no such file": []byte("ferries\n")} {
		put(damaged)
		if n := len(loadCached(t, c, dir).Tables); n != 30 {
			t.Errorf("%s: %d tables, want 30", name, n)
		}
		if mended, err := os.ReadFile(files[0]); err != nil || !bytes.Equal(mended, whole) {
			t.Errorf("%s: it is not written anew: %v", name, err)
		}
	}
}

// TestFingerprint finds every change of a pack.
func TestFingerprint(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "otters.csv", "Area,Year,Otters\nWales,2020,4\n")
	if err := os.Mkdir(filepath.Join(dir, "more"), 0o755); err != nil {
		t.Fatal(err)
	}
	seen := map[fingerprint]string{}
	check := func(change string, path, by string) {
		t.Helper()
		of, err := fingerprintOf([]string{path}, func() []byte { return []byte(by) })
		if err != nil {
			t.Fatal(err)
		}
		if other, ok := seen[of]; ok {
			t.Errorf("%s makes no difference to %s", change, other)
		}
		seen[of] = change
	}
	check("nothing", dir, "1")
	check("another program", dir, "2")
	check("the file itself", filepath.Join(dir, "otters.csv"), "1")
	write(t, dir, "otters.csv", "Area,Year,Otters\nWales,2020,5\n")
	check("a digit", dir, "1")
	write(t, dir, "otters.csv-metadata.json", "{}")
	check("a file beside it", dir, "1")
	check("a file beside the file", filepath.Join(dir, "otters.csv"), "1")
	write(t, filepath.Join(dir, "more"), "otters.csv", "")
	check("an empty file below", dir, "1")
	if err := os.Rename(filepath.Join(dir, "otters.csv-metadata.json"), filepath.Join(dir, "csv-metadata.json")); err != nil {
		t.Fatal(err)
	}
	check("another name", dir, "1")
}

// TestCacheThatCannotBe loads where there is no room for a cache, and keeps no
// small packs.
func TestCacheThatCannotBe(t *testing.T) {
	inTheWay := write(t, t.TempDir(), "file", "")
	if n := len(loadCached(t, Cache{inTheWay}, packOf(t)).Tables); n != 30 {
		t.Errorf("%d tables, want 30", n)
	}
	c := Cache{t.TempDir()}
	loadCached(t, c, write(t, t.TempDir(), "otters.csv", "Area,Year,Otters\nWales,2020,4\n"))
	if files := compiledFiles(t, c); len(files) != 0 {
		t.Errorf("the cache holds %v", files)
	}
	if _, _, err := c.Load([]string{filepath.Join(t.TempDir(), "no such thing")}); err == nil || !strings.Contains(err.Error(), "there is no") {
		t.Errorf("a path that leads nowhere: %v", err)
	}
}

func TestCacheKeepsFew(t *testing.T) {
	c := Cache{t.TempDir()}
	for i := range 2 * keptCompiled {
		c.keep(fingerprint{byte(i)}, nil, nil)
	}
	if files := compiledFiles(t, c); len(files) != keptCompiled {
		t.Errorf("the cache holds %d packs", len(files))
	}
}

// TestManyAtOnce asks one catalogue from many sides while two others fill one cache.
func TestManyAtOnce(t *testing.T) {
	dir, cache := packOf(t), Cache{t.TempDir()}
	c := loadCached(t, Cache{}, filepath.Join(dir, "table-01.csv"))
	want := allOf(c, nil)
	var all sync.WaitGroup
	for range 2 {
		all.Go(func() {
			if got := allOf(c, nil); !slices.Equal(got, want) {
				t.Error("it says something else when many ask at once")
			}
		})
		all.Go(func() {
			if got, _, err := cache.Load([]string{dir}); err != nil || len(got.Tables) != 30 {
				t.Error("the cache cannot be filled by two at once", err)
			}
		})
	}
	all.Wait()
}

// FuzzCompiled reads any bytes as what a compiled file holds. What is believed can
// be read to the end.
func FuzzCompiled(f *testing.F) {
	table := "Otters by sex\nArea,Sex,2020,2021\nWales,Men,4,5.5 [r]\nFrance,Women,over 6,..\n"
	tables, problems := readTables("t.csv", table, ',', given{})
	var file bytes.Buffer
	if err := compile(&file, fingerprint{}, tables, problems); err != nil {
		f.Fatal(err)
	}
	f.Add(file.String()[len(compiledMark)+len(fingerprint{}) : file.Len()-sumSize])
	f.Fuzz(func(t *testing.T, data string) {
		if tables, problems, ok := unpack(data); ok {
			allOf(newCatalogue(tables), problems)
		}
	})
}
