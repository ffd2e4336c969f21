package pipeline_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/synctest"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/pipeline"
)

// folder writes n articles to files and returns the folder.
func folder(t *testing.T, n int) string {
	dir := t.TempDir()
	for i := range n {
		// The first articles are the longest, so that later ones are done before.
		text := strings.Repeat("The village bakery sold 412 loaves in May 2024.\n\n", n-i)
		write(t, filepath.Join(dir, fmt.Sprintf("%02d.txt", i)), text)
	}
	return dir
}

func write(t *testing.T, path, text string) {
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func sources(paths ...string) iter.Seq2[corpus.Source, error] {
	return corpus.Sources(paths, nil, corpus.Options{})
}

// endless gives one article over and over.
func endless(t *testing.T) iter.Seq2[corpus.Source, error] {
	path := filepath.Join(t.TempDir(), "article.txt")
	write(t, path, "The village bakery sold 412 loaves in May 2024.")
	return func(yield func(corpus.Source, error) bool) {
		for {
			for src, err := range sources(path) {
				if !yield(src, err) {
					return
				}
			}
		}
	}
}

func names(outcomes iter.Seq[pipeline.Outcome]) []string {
	var got []string
	for out := range outcomes {
		got = append(got, filepath.Base(out.Name))
	}
	return got
}

func TestOutcomesComeInTheOrderOfTheArticles(t *testing.T) {
	dir := folder(t, 24)
	want := names(pipeline.Check(t.Context(), sources(dir), &check.Checker{}, pipeline.Options{Jobs: 1}))
	if len(want) != 24 || !slices.IsSorted(want) {
		t.Fatalf("one worker gives %q", want)
	}
	for _, jobs := range []int{0, 2, 7, 64} {
		if got := names(pipeline.Check(t.Context(), sources(dir), &check.Checker{}, pipeline.Options{Jobs: jobs})); !slices.Equal(got, want) {
			t.Errorf("%d workers give %q", jobs, got)
		}
	}
}

func TestABrokenArticleCostsItselfAlone(t *testing.T) {
	dir := folder(t, 4)
	write(t, filepath.Join(dir, "01.txt"), "\x7fELF\x00\x00")
	paths := []string{filepath.Join(dir, "00.txt"), filepath.Join(dir, "gone.txt"), dir}
	var broken []string
	found := 0
	for out := range pipeline.Check(t.Context(), sources(paths...), &check.Checker{}, pipeline.Options{Jobs: 2}) {
		var unreadable *corpus.Unreadable
		switch {
		case errors.As(out.Err, &unreadable):
			broken = append(broken, filepath.Base(out.Name))
		case out.Err != nil || len(out.Result.Findings) == 0:
			t.Errorf("%s: %v", out.Name, out.Err)
		default:
			found++
		}
	}
	if want := []string{"gone.txt", "01.txt"}; !slices.Equal(broken, want) || found != 3 {
		t.Errorf("%q are broken and %d articles were checked, want %q and 3", broken, found, want)
	}
}

// A trap is a standard input that brings out a defect in whoever reads it.
type trap struct{}

func (trap) Read([]byte) (int, error) { panic("the trap fell shut") }

func TestADefectCostsOneArticle(t *testing.T) {
	dir := folder(t, 2)
	paths := []string{filepath.Join(dir, "00.txt"), "-", filepath.Join(dir, "01.txt")}
	var failed []string
	checked := 0
	for out := range pipeline.Check(t.Context(), corpus.Sources(paths, trap{}, corpus.Options{}), &check.Checker{}, pipeline.Options{Jobs: 1}) {
		if out.Err == nil {
			checked++
			continue
		}
		failed = append(failed, out.Name)
		if !strings.HasPrefix(out.Err.Error(), "-: ") || !strings.Contains(out.Err.Error(), "the trap fell shut") {
			t.Errorf("the error names neither article nor cause: %v", out.Err)
		}
	}
	if !slices.Equal(failed, []string{"-"}) || checked != 2 {
		t.Errorf("%q failed and %d articles were checked", failed, checked)
	}
}

func TestExtractJudgesNothing(t *testing.T) {
	for out := range pipeline.Extract(t.Context(), sources(folder(t, 1)), pipeline.Options{}) {
		if out.Err != nil || len(out.Result.Claims) == 0 {
			t.Fatalf("%d claims, %v", len(out.Result.Claims), out.Err)
		}
		if worst := out.Result.Worst(); worst > check.Note {
			t.Errorf("without a figure the worst finding is a %v", worst)
		}
	}
}

// In a bubble the test fails if anything that the pipeline has started is left
// behind.
func TestTheCallerMayStopListening(t *testing.T) {
	archive := endless(t)
	for _, jobs := range []int{1, 2, 8} {
		synctest.Test(t, func(t *testing.T) {
			n := 0
			for out := range pipeline.Check(t.Context(), archive, &check.Checker{}, pipeline.Options{Jobs: jobs}) {
				if out.Err != nil {
					t.Error(out.Err)
				}
				if n++; n == 3 {
					break
				}
			}
		})
	}
}

func TestTheRunEndsWithItsContext(t *testing.T) {
	archive := endless(t)
	for _, jobs := range []int{1, 2, 8} {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			n := 0
			for range pipeline.Check(ctx, archive, &check.Checker{}, pipeline.Options{Jobs: jobs}) {
				if n++; n == 3 {
					cancel()
				}
			}
			cancel()
		})
	}
}

// Memory does not grow with the archive: while the caller looks at one article,
// the readers get only a few ahead.
func TestOnlyAFewArticlesAreReadAhead(t *testing.T) {
	archive := endless(t)
	for _, jobs := range []int{1, 2, 8} {
		synctest.Test(t, func(t *testing.T) {
			given := 0
			counted := func(yield func(corpus.Source, error) bool) {
				for src, err := range archive {
					if given++; !yield(src, err) {
						return
					}
				}
			}
			for range pipeline.Check(t.Context(), counted, &check.Checker{}, pipeline.Options{Jobs: jobs}) {
				synctest.Wait()
				if most := 2*jobs + 2; given > most {
					t.Errorf("%d workers are %d articles ahead, want at most %d", jobs, given, most)
				}
				break
			}
		})
	}
}

// TestStandardInputIsReadOnce holds for a reader that has no second time.
func TestStandardInputIsReadOnce(t *testing.T) {
	in := io.MultiReader(strings.NewReader("The bakery sold "), strings.NewReader("412 loaves in May 2024."))
	n := 0
	for out := range pipeline.Check(t.Context(), corpus.Sources([]string{"-", "-"}, in, corpus.Options{}), &check.Checker{}, pipeline.Options{}) {
		n++
		if out.Err != nil || len(out.Result.Findings) != 1 {
			t.Errorf("%s: %v", out.Name, out.Err)
		}
	}
	if n != 1 {
		t.Errorf("standard input came %d times", n)
	}
}
