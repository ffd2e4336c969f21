package claimcheck_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
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
	labels []label
}

// A label says what should be found of one number. Its quote stands once in the
// article and ends with the number.
type label struct {
	quote, status, reason string
	cells                 []string // file:row of what decides
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
		article := labelledArticle{name: filepath.Base(dir), path: paths[0]}
		for _, row := range labelRows(t, gold, "quote", "status", "reason", "operation", "cells", "note") {
			article.labels = append(article.labels, label{row[0], row[1], row[2], strings.Fields(row[4])})
		}
		sets = append(sets, labelledSet{[]labelledArticle{article}, filepath.Join(dir, "figures")})
	}
	return sets
}

// exampleSet reads the example, whose labels stand in one table.
func exampleSet(t testing.TB) labelledSet {
	t.Helper()
	set := labelledSet{figures: filepath.Join(example, "figures")}
	for _, row := range labelRows(t, filepath.Join(example, "PLANTED.tsv"), "article", "quote", "status", "reason", "file", "row", "note") {
		i := slices.IndexFunc(set.articles, func(a labelledArticle) bool { return a.name == row[0] })
		if i < 0 {
			i = len(set.articles)
			set.articles = append(set.articles, labelledArticle{name: row[0], path: filepath.Join(example, "articles", row[0])})
		}
		l := label{quote: row[1], status: row[2], reason: row[3]}
		if row[5] != "" {
			for number := range strings.SplitSeq(row[5], ",") {
				l.cells = append(l.cells, row[4]+":"+number)
			}
		}
		set.articles[i].labels = append(set.articles[i].labels, l)
	}
	return set
}

// labelRows reads a table of labels, which has these columns and no quoting.
func labelRows(t testing.TB, path string, columns ...string) [][]string {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	for line := range strings.Lines(string(raw)) {
		row := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(row) != len(columns) {
			t.Fatalf("%s: %d columns in %q, not %d", path, len(row), line, len(columns))
		}
		rows = append(rows, row)
	}
	if !slices.Equal(rows[0], columns) {
		t.Fatalf("%s has the columns %q, not %q", path, rows[0], columns)
	}
	return rows[1:]
}

// reasonsOf are the statuses of a label and the reasons that each may have.
var reasonsOf = map[string]string{
	"supported":     "",
	"contradicted":  "value digits scale unit per place period measure direction base bound points",
	"outdated":      "before_publication revised running_total",
	"imprecise":     "misrounded rounding understated overstated hedge",
	"disputed":      "",
	"unsourced":     "no_figure unsure vague personal",
	"unchecked":     "opinion forecast target hypothetical mentioned",
	"inconsistency": "repeat sum share change part-exceeds-whole order headline",
	"skipped":       " phone reference",
}

// TestLabels holds the labels to their articles and packs: a quote stands once, a
// reason is one of its status, and a cell is a line of a table.
func TestLabels(t *testing.T) {
	for _, set := range labelledSets(t) {
		for _, a := range set.articles {
			raw, err := os.ReadFile(a.path)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range a.labels {
				if n := strings.Count(string(raw), l.quote); n != 1 {
					t.Errorf("%s: %q stands %d times in the article", a.name, l.quote, n)
				}
				if reasons, ok := reasonsOf[l.status]; !ok || !slices.Contains(strings.Split(reasons, " "), l.reason) {
					t.Errorf("%s: %q is labelled %s", a.name, l.quote, told{l.status, l.reason})
				}
				for _, cell := range l.cells {
					if !isLine(t, set.figures, cell) {
						t.Errorf("%s: %q rests on %s, which is no line", a.name, l.quote, cell)
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
