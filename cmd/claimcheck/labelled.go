package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/eval"
	"claimcheck/figures"
	"claimcheck/report"
)

// What a folder of labelled articles holds.
const (
	goldName     = "gold.tsv" // the labels
	figuresName  = "figures"  // the tables
	articlesName = "articles" // the articles, if there are several
	articleName  = "article.*"
)

// A labelledSet is articles with their labels as a command is given them, in
// folders.
type labelledSet struct {
	visit
	articles []eval.Labelled
	whole    bool // all figures could be read
	opts     corpus.Options
	judge    *check.Checker // without figures
	mistakes int
}

// newLabelledSet reads the folders that a command names. Every mistake in them is
// told; if there is one, nothing is measured.
func newLabelledSet(c *cli.Context, io streams) (*labelledSet, error) {
	if !c.Args().Present() {
		return nil, misuse("name a folder of labelled articles, with article, figures and %s; see claimcheck help %s", goldName, helpName(c.Command))
	}
	folders, err := labelledFolders(c.Args().Slice())
	if err != nil {
		return nil, err
	}
	if c.Bool("strangers") && len(folders) < 2 {
		return nil, misuse("--strangers needs the figures of two folders at least, and there is one: %s", folders[0])
	}
	s := &labelledSet{visit: visit{errs: io.err, quiet: c.Bool("quiet")}, whole: true}
	if s.opts, err = corpusOptions(c); err != nil {
		return nil, err
	}
	if s.judge, _, err = checker(c, io.err); err != nil {
		return nil, err
	}
	for i, folder := range folders {
		judge, err := s.checkedBy(true, folder)
		if err != nil {
			return nil, err
		}
		var strangers *check.Checker
		if c.Bool("strangers") {
			if strangers, err = s.checkedBy(false, slices.Concat(folders[:i], folders[i+1:])...); err != nil {
				return nil, err
			}
		}
		for _, a := range s.read(folder) {
			a.Checker, a.Strangers = judge, strangers
			s.articles = append(s.articles, a)
		}
	}
	if s.mistakes > 0 {
		return nil, misuse("nothing was measured, since the labelled articles have mistakes: %d", s.mistakes)
	}
	return s, nil
}

// labelledFolders are the folders with labels at paths or below them, each once.
func labelledFolders(paths []string) ([]string, error) {
	var folders []string
	for _, path := range paths {
		if info, err := os.Stat(path); err != nil || !info.IsDir() {
			return nil, misuse("%s: there is no such folder; name one with article, figures and %s", path, goldName)
		}
		before := len(folders)
		err := filepath.WalkDir(path, func(path string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case !entry.IsDir() || !isFile(filepath.Join(path, goldName)):
				return nil
			}
			folders = append(folders, path)
			return filepath.SkipDir
		})
		if err != nil {
			return nil, misuse("%v", err)
		}
		if len(folders) == before {
			return nil, misuse("%s: neither it nor a folder in it has %s, which says what a careful reader finds of each number; see claimcheck help eval curve", path, goldName)
		}
	}
	slices.Sort(folders)
	return slices.Compact(folders), nil
}

// checkedBy checks by the figures of some folders. Their problems are told if they
// are to be; what was told once is not told of strangers.
func (s *labelledSet) checkedBy(tell bool, folders ...string) (*check.Checker, error) {
	var paths []string
	for _, folder := range folders {
		paths = append(paths, filepath.Join(folder, figuresName))
	}
	catalogue, problems, whole, err := loadPacks(paths)
	if err != nil {
		return nil, err
	}
	if tell {
		s.whole = s.whole && whole
		if s.quiet { // for which a doubt is a remark
			problems = slices.DeleteFunc(problems, func(p figures.Problem) bool { return !p.Refused })
		}
		report.Problems(s.errs, problems)
	}
	return s.judge.With(catalogue, s.judge.Thresholds), nil
}

// mistake tells what is wrong with a folder.
func (s *labelledSet) mistake(err error) {
	s.mistakes++
	s.complain(err.Error())
}

// read reads the labels of a folder and their articles.
func (s *labelledSet) read(folder string) []eval.Labelled {
	gold := filepath.Join(folder, goldName)
	raw, err := os.ReadFile(gold)
	if err != nil {
		s.mistake(err)
		return nil
	}
	labels, mistakes := eval.ReadLabels(gold, string(raw))
	for _, err := range mistakes {
		s.mistake(err)
	}
	var articles []eval.Labelled
	for len(labels) > 0 {
		name := labels[0].Article
		ofOne := func(l eval.Label) bool { return l.Article == name }
		a := eval.Labelled{Labels: filtered(labels, ofOne)}
		labels = slices.DeleteFunc(labels, ofOne)
		if a.Doc, err = s.article(folder, name); err != nil {
			s.mistake(err)
			continue
		}
		for _, err := range eval.Misplaced(a.Doc, a.Labels) {
			s.mistake(err)
		}
		s.tally.Articles++
		if a.Doc.Published.IsZero() {
			s.undated = append(s.undated, a.Doc.Name)
		}
		articles = append(articles, a)
	}
	return articles
}

// filtered are the labels of which something holds.
func filtered(labels []eval.Label, holds func(eval.Label) bool) []eval.Label {
	var kept []eval.Label
	for _, l := range labels {
		if holds(l) {
			kept = append(kept, l)
		}
	}
	return kept
}

// article reads the article of a folder, or the one of a name that stands in its
// articles.
func (s *labelledSet) article(folder, name string) (*corpus.Document, error) {
	path := filepath.Join(folder, articlesName, name)
	switch {
	case name == "":
		found, err := filepath.Glob(filepath.Join(escaped(folder), articleName))
		if err != nil || len(found) != 1 {
			return nil, fmt.Errorf("%s: it has %d articles called %s, and its labels are of one; call it article.md, or put several into %s/ and name them in a column “article” of %s",
				folder, len(found), articleName, articlesName, goldName)
		}
		path = found[0]
	case !filepath.IsLocal(name):
		return nil, fmt.Errorf("%s: the article “%s” does not stand in %s/", filepath.Join(folder, goldName), name, articlesName)
	}
	var doc *corpus.Document
	for src, err := range corpus.Sources([]string{path}, nil, s.opts) {
		if err == nil && doc != nil {
			err = fmt.Errorf("%s: it holds several articles, and labels are of one; give each a file of its own", path)
		}
		if err != nil {
			return nil, err
		}
		if doc, err = src.Document(); err != nil {
			return nil, err
		}
	}
	if doc == nil {
		return nil, fmt.Errorf("%s: it holds no article", path)
	}
	return doc, nil
}

// escaped is a path whose signs mean nothing to Glob.
func escaped(path string) string {
	return strings.NewReplacer(`*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(path)
}
