package index

import (
	"fmt"
	"path/filepath"
	"testing"
)

// vary gives n claims of n/10 articles in as many words as an archive has.
func vary(n int) []Entry {
	pattern := archive()
	out := make([]Entry, n)
	for i := range out {
		e := pattern[i%len(pattern)]
		e.ID, e.Document, e.Start = fmt.Sprintf("%012x", i*7919), fmt.Sprintf("news/%d/%d.md", i%40, i/10), i%10*100
		e.Published = fmt.Sprintf("20%02d-%02d-%02d", i%25, i%12+1, i%28+1)
		e.Sentence += " The " + letters(i) + " " + letters(i/7) + " of the region was named by officials on the day."
		if e.Value != "" {
			e.Value = fmt.Sprint(i % 9973)
		}
		out[i] = e
	}
	return out
}

func BenchmarkBuild(b *testing.B) {
	entries := vary(10_000)
	dir := filepath.Join(b.TempDir(), "index")
	for b.Loop() {
		build(b, dir, entries)
	}
	b.ReportMetric(float64(len(entries))*float64(b.N)/b.Elapsed().Seconds(), "claims/s")
}

func BenchmarkOpen(b *testing.B) {
	dir := built(b, vary(10_000))
	for b.Loop() {
		x, err := Open(dir)
		if err != nil {
			b.Fatal(err)
		}
		x.Close()
	}
}

func BenchmarkSearch(b *testing.B) {
	x := opened(b, built(b, vary(10_000)))
	for _, q := range []string{"police", `"police officers"`, "aab*", "value:>5000 status:supported", "date:2020 kind:money", "-the", "sort:-date", "article:news"} {
		b.Run(q, func(b *testing.B) {
			for b.Loop() {
				found(b, x, q, Options{})
			}
		})
	}
}
