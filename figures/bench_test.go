package figures

import (
	"os"
	"testing"

	"claimcheck/figures/internal/packs"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// pack makes one of the packs that all measurements are made with.
func pack(b *testing.B, name string) string {
	p, ok := packs.Named(name)
	dir := b.TempDir()
	if !ok {
		b.Fatalf("there is no pack %q", name)
	}
	if err := p.Write(dir); err != nil {
		b.Fatal(err)
	}
	return dir
}

// bytesIn is how many bytes lie in a folder.
func bytesIn(b *testing.B, dir string) (size int64) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		b.Fatal(err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			b.Fatal(err)
		}
		size += info.Size()
	}
	return size
}

func BenchmarkLoad(b *testing.B) {
	for _, p := range packs.All {
		b.Run(p.Name, func(b *testing.B) {
			dir := pack(b, p.Name)
			b.SetBytes(bytesIn(b, dir))
			for b.Loop() {
				loadPack(b, dir)
			}
		})
	}
}

func loadPack(b *testing.B, dir string) *Catalogue {
	c, problems, err := Load([]string{dir})
	if err != nil {
		b.Fatal(err)
	}
	for _, p := range problems {
		if p.Refused {
			b.Fatal(p)
		}
	}
	return c
}

// BenchmarkOpen opens the compiled pack, looking at every byte of the files that it
// was made of.
func BenchmarkOpen(b *testing.B) {
	for _, name := range []string{"wide", "long", "parquet"} {
		b.Run(name, func(b *testing.B) {
			paths, c := []string{pack(b, name)}, Cache{b.TempDir()}
			if _, _, err := c.Load(paths); err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				if _, _, err := c.Load(paths); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkFind looks for the ten best series for the words of a claim, among
// 1,500 measures of 200 places.
func BenchmarkFind(b *testing.B) {
	c := loadPack(b, pack(b, "wide"))
	gb := []Place{{ID: "GB", Name: "Britain"}}
	percent, _ := quantity.Parse("7%")
	for _, test := range []struct{ name, words string }{
		{"few", "rural orchards"},
		{"many", "the number of new public ferries and the use of small coastal libraries rose as demand for foreign timber grew"},
	} {
		q := Query{Terms: lexicon.Terms(test.words), Places: gb, Unit: percent.Unit, Limit: 10}
		b.Run(test.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Find(q)
			}
		})
	}
}

// BenchmarkAt looks up one figure by its series and period: of a series that was
// asked before, and of one that was not.
func BenchmarkAt(b *testing.B) {
	c := loadPack(b, pack(b, "wide"))
	for _, test := range []struct {
		name string
		step int
	}{{"again", 0}, {"first", 1}} {
		b.Run(test.name, func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				if newest, _ := c.Series[i%len(c.Series)].At(period.YearOf(2019), period.Date{}); newest == nil {
					b.Fatal("there is no figure")
				}
				i += test.step
			}
		})
	}
}
