// Package packs makes figure packs of known size, always the same to the last
// byte, so that speed and memory can be measured without large files in the
// project. It knows nothing of how they are read.
package packs

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"claimcheck/lexicon"
)

// A Pack is a pack that can be made.
type Pack struct {
	Name, Doc string
	write     func(dir string) error
}

// All are the packs, in the order in which they are listed.
var All = []Pack{
	{"newsroom", "30 tables of 70,000 rows together, long and wide", newsroom},
	{"wide", "one CSV as the World Bank gives it out: 1,500 measures of 200 places, a column a year, 2.1 million figures", wide},
	{"long", "CSV of 2 million rows, a figure each: 1,500 measures of 190 places", long},
	{"parquet", "the same 2 million rows as Parquet", columns},
	{"sdmx", "800,000 rows of SDMX-CSV", sdmx},
	{"desk", "100 small tables of ten shapes, as they gather on a desk: 4,300 rows", desk},
}

// Draft is no pack, but an article on the figures of the pack "desk".
var Draft = Pack{"draft", "an article of 1,100 words on the figures of the pack desk, as draft.md", draft}

// Named returns the pack of that name.
func Named(name string) (Pack, bool) {
	for _, p := range append(slices.Clip(All), Draft) {
		if p.Name == name {
			return p, true
		}
	}
	return Pack{}, false
}

// Write makes the pack in a folder.
func (p Pack) Write(dir string) error { return p.write(dir) }

const (
	measures = 1500
	places   = 190
	years    = 7
	first    = 2016 // year
)

// Measure is the name of the nth measure of the large packs.
func Measure(n int) string {
	of := [...]string{"Share of", "Number of", "Spending on", "Access to", "Growth of", "Shortage of", "Demand for", "Imports of", "Exports of", "Use of"}
	what := [...]string{"orchards", "ferries", "libraries", "cables", "timber", "vaccines", "pipelines", "tractors", "harbours", "kindergartens", "wells", "bakeries", "lighthouses", "quarries", "tramways"}
	whose := [...]string{"rural", "urban", "coastal", "private", "public", "small", "large", "old", "new", "foreign"}
	unit := [...]string{" (% of total)", "", " (thousands)", " (current US$)"}
	return fmt.Sprintf("%s %s %s%s", of[n%10], whose[n/10%10], what[n/100%15], unit[n%4])
}

// Places are n countries.
func Places(n int) []string {
	var names []string
	for i := 0; i < 26*26 && len(names) < n; i++ {
		code := string([]byte{'A' + byte(i/26), 'A' + byte(i%26)})
		if p, ok := lexicon.PlaceNamed(code); ok && p.Kind == lexicon.Country && p.ID == code {
			names = append(names, p.Name)
		}
	}
	return names
}

// figure is a number between 0 and 99,999.9 that depends on its place alone.
func figure(n int) (tenths int64) {
	x := uint64(n)*0x9E3779B97F4A7C15 + 1
	x ^= x >> 29
	x *= 0xBF58476D1CE4E5B9
	return int64(x >> 40 % 1_000_000)
}

// A sheet is a file of separated text that is being written.
type sheet struct {
	*bufio.Writer
	file *os.File
}

func create(dir, name string) (*sheet, error) {
	f, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		return nil, err
	}
	return &sheet{bufio.NewWriterSize(f, 1<<20), f}, nil
}

func (s *sheet) row(format string, args ...any) { fmt.Fprintf(s, format+"\n", args...) }

func (s *sheet) close() error {
	if err := s.Flush(); err != nil {
		return err
	}
	return s.file.Close()
}
