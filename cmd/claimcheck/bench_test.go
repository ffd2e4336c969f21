package main

import (
	"io"
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
	cold(b, "extract", path)
}

// BenchmarkCheckCold is what an author waits for who has a draft of a thousand
// words checked by the hundred tables of a desk, none of them compiled.
func BenchmarkCheckCold(b *testing.B) {
	b.Setenv(cacheVariable, "off")
	cold(b, "check", "--fail-on", "none", "--figures", made(b, "desk"), filepath.Join(made(b, "draft"), "draft.md"))
}

// BenchmarkCheckWarm is the same work in a process that has done it before: what
// is left is reading the tables and the draft, without the program's own tables.
func BenchmarkCheckWarm(b *testing.B) {
	b.Setenv(cacheVariable, "off")
	args := []string{"claimcheck", "check", "--fail-on", "none", "--figures", made(b, "desk"), filepath.Join(made(b, "draft"), "draft.md")}
	b.ReportAllocs()
	for b.Loop() {
		if status := run(b.Context(), args, streams{out: io.Discard, err: io.Discard}); status != statusFine {
			b.Fatalf("the status is %d", status)
		}
	}
}

// cold runs claimcheck from the start of the process to its end, and tells how
// long its processors were busy too.
func cold(b *testing.B, args ...string) {
	program := filepath.Join(b.TempDir(), "claimcheck")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v: %s", err, out)
	}
	busy := 0.0
	for b.Loop() {
		run := exec.Command(program, args...)
		if err := run.Run(); err != nil {
			b.Fatal(err)
		}
		busy += (run.ProcessState.UserTime() + run.ProcessState.SystemTime()).Seconds()
	}
	b.ReportMetric(1000*busy/float64(b.N), "cpu-ms/op")
}

// made makes one of the packs that all measurements are made with.
func made(b *testing.B, pack string) (folder string) {
	folder = b.TempDir()
	if out, err := exec.Command("go", "run", "claimcheck/figures/internal/packs/write", pack, folder).CombinedOutput(); err != nil {
		b.Fatalf("%v: %s", err, out)
	}
	return folder
}
