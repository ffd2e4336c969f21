package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// BenchmarkColdStart is a whole run of claimcheck extract on an article of 5 kB,
// from the start of the process to its end: most of it is reading the tables.
func BenchmarkColdStart(b *testing.B) {
	var article []byte
	for _, name := range []string{"us-jobs-april-2020.md", "eu-budget-explainer.md"} {
		raw, err := os.ReadFile(filepath.Join("..", "..", "corpus", "example", "articles", name))
		if err != nil {
			b.Fatal(err)
		}
		article = append(article, raw...)
	}
	path := filepath.Join(b.TempDir(), "article.md")
	if err := os.WriteFile(path, article, 0o644); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := exec.Command("claimcheck", "extract", path).Run(); err != nil {
			b.Fatal(err)
		}
	}
}
