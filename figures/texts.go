package figures

import (
	"fmt"
	"path/filepath"
	"strings"
)

// isText reports whether a file is written as releases are. What lies beside
// tables to explain them is none.
func isText(path string) bool {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".txt", ".md", ".html", ".htm", ".xhtml":
		return !isBeside(path)
	}
	return false
}

// releasedText reads a text within the fence, of which a person may say more.
func (l *loader) releasedText(path string) {
	file, err := l.fence.open(path)
	if err != nil {
		l.refuse(path, whyNot(err))
		return
	}
	file.Close()
	said, err := l.describedOf(path)
	if err != nil {
		l.refuse(path, err.Error())
		return
	}
	l.text(path, given{described: said}.describe(""))
}

// text reads a released text. Notes lie beside tables too, so one that nobody
// named is a source only if it is dated, as releases are.
func (l *loader) text(path string, given given) {
	release, err := l.readers.Text(path, given.published)
	if err != nil {
		l.refuse(path, err.Error())
		return
	}
	release.describe(given)
	switch named := path == l.named || given.source != (Source{}) || given.title != ""; {
	case release.Published.IsZero() && !named:
		l.met++
		l.problems = append(l.problems, Problem{File: path, Why: "passed over: a text in a folder is a source only if it says when it was published; " +
			"write “published: 2024-05-22” between lines of “---” at its top, or name the file with --figures"})
		return
	case release.Published.IsZero():
		l.problems = append(l.problems, Problem{File: path, Why: "nothing says when the text was published, so it is taken to have always been known, and its “last year” stays open; " +
			"write “published: 2024-05-22” between lines of “---” at its top"})
	}
	if len(release.Statements) == 0 {
		l.problems = append(l.problems, Problem{File: path, Why: fmt.Sprintf("no number of the text is a statement of fact (%d were left out), so it is a source for nothing", release.Missing)})
	}
	l.met++
	l.tables = append(l.tables, release.table(path))
}

// released reads a text from where it was downloaded, as it will be read in the
// pack that it is to go into.
func (l *loader) released(path, download string) {
	var given given
	var err error
	if given.described, err = l.describedOf(path); err != nil {
		l.refuse(path, err.Error())
		return
	}
	l.text(download, given.describe(""))
}

// describe adds what is said of the text from outside.
func (r *Release) describe(given given) {
	if given.title != "" {
		r.Title, r.Source.Title = given.title, given.title
	}
	if !given.published.IsZero() {
		r.Published = given.published
	}
	for _, field := range []struct {
		to   *string
		from string
	}{{&r.Source.Title, given.source.Title}, {&r.Source.Publisher, given.source.Publisher}, {&r.Source.URL, given.source.URL}, {&r.Source.Licence, given.source.Licence}} {
		if field.from != "" {
			*field.to = field.from
		}
	}
	if !given.source.Retrieved.IsZero() {
		r.Source.Retrieved = given.source.Retrieved
	}
}
