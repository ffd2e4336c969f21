package claimcheck_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"claimcheck/eval"
)

const example = "corpus/example"

// A labelledSet is a folder of articles, the figures to check them by, and what a
// careful reader should find in them.
type labelledSet struct {
	articles []labelledArticle
	figures  string
}

// A labelledArticle is an article with its labels.
type labelledArticle struct {
	name   string // as the golden files call it
	path   string
	labels []eval.Label
}

// labelledSets are the example, which has one pack for its ten articles, and the
// cases, each an article with a pack of its own.
func labelledSets(t testing.TB) []labelledSet {
	t.Helper()
	sets := []labelledSet{exampleSet(t)}
	golds, err := filepath.Glob("testdata/eval/cases/*/gold.tsv")
	if err != nil || len(golds) == 0 {
		t.Fatal("no cases", err)
	}
	for _, gold := range golds {
		dir := filepath.Dir(gold)
		paths, err := filepath.Glob(filepath.Join(dir, "article.*"))
		if err != nil || len(paths) != 1 {
			t.Fatalf("%s has %d articles, not one", dir, len(paths))
		}
		article := labelledArticle{filepath.Base(dir), paths[0], labelsIn(t, gold)}
		sets = append(sets, labelledSet{[]labelledArticle{article}, filepath.Join(dir, "figures")})
	}
	return sets
}

// exampleSet reads the example, whose labels stand in one table.
func exampleSet(t testing.TB) labelledSet {
	t.Helper()
	set := labelledSet{figures: filepath.Join(example, "figures")}
	for _, l := range labelsIn(t, filepath.Join(example, "gold.tsv")) {
		i := slices.IndexFunc(set.articles, func(a labelledArticle) bool { return a.name == l.Article })
		if i < 0 {
			i = len(set.articles)
			set.articles = append(set.articles, labelledArticle{name: l.Article, path: filepath.Join(example, "articles", l.Article)})
		}
		set.articles[i].labels = append(set.articles[i].labels, l)
	}
	return set
}

// labelsIn reads a table of labels.
func labelsIn(t testing.TB, path string) []eval.Label {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	labels, mistakes := eval.ReadLabels(path, string(raw))
	for _, err := range mistakes {
		t.Fatal(err)
	}
	return labels
}

// TestLabels holds the labels to their articles and packs: a quote stands once, and
// a cell is a line of a table.
func TestLabels(t *testing.T) {
	for _, set := range labelledSets(t) {
		for _, a := range set.articles {
			for _, err := range eval.Misplaced(readArticle(t, a), a.labels) {
				t.Error(err)
			}
			for _, l := range a.labels {
				for _, cell := range l.Cells {
					if !isLine(t, set.figures, cell) {
						t.Errorf("%s: %q rests on %s, which is no line", a.name, l.Quote, cell)
					}
				}
			}
		}
	}
}

// isLine reports whether a cell, as file:row, is on a line of a file of the pack.
func isLine(t testing.TB, pack, cell string) bool {
	t.Helper()
	file, row, _ := strings.Cut(cell, ":")
	raw, err := os.ReadFile(filepath.Join(pack, file))
	if err != nil {
		t.Fatal(err)
	}
	n, err := strconv.Atoi(row)
	return err == nil && n >= 1 && n <= strings.Count(string(raw), "\n")
}
