package figures

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// describedName is the file in which a person says of the tables of a folder
// what they do not say of themselves.
const describedName = "figures.yaml"

// The bounds of such a file. Some 1,000 tables fit into them, and the YAML parser
// stays far below a second, though its time grows with the square of how many
// names a list has, and of how deep one list stands within another.
const (
	maxDescribed   = 1 << 20 // bytes
	maxNames       = 8_000
	maxBrackets    = 4_000
	maxCommas      = 20_000
	longestYAML    = 10_000 // bytes of a line
	maxListsInLine = 50
	maxDocuments   = 10
)

// A describedFolder is what a figures.yaml says: of all tables of its folder, and
// of single ones.
type describedFolder struct {
	file   string
	all    describedTable
	tables []*describedTable
	spoilt bool // what it says of all tables cannot be understood
}

// readDescribed reads the text of a figures.yaml. What it cannot understand is
// among the problems, each with its line.
func readDescribed(file, text string) (*describedFolder, []Problem) {
	y := &yamlReader{file: file}
	d := &describedFolder{file: file}
	root, line, err := parseYAML(text)
	if err != nil {
		y.refuseLine(line, "%v", err)
	} else if root != nil {
		y.folder(d, root)
	}
	d.spoilt = y.spoilt
	if more := len(y.problems) - maxProblems; more > 0 {
		y.problems = append(y.problems[:maxProblems], Problem{File: file, Why: fmt.Sprintf("%d more of its lines cannot be understood", more), Refused: true})
	}
	return d, y.problems
}

// readDescribed reads the text of a figures.yaml, which may not be there.
func (f *fence) readDescribed(path string) (string, error) {
	file, err := f.open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Size() > maxDescribed {
		return "", refuse(0, "the file is larger than %d MB; keep what it says of the tables short", maxDescribed>>20)
	}
	text, err := readAll(file)
	return strings.TrimPrefix(text, "\uFEFF"), err
}

// parseYAML reads a text that is one list of names and values, or nothing. An
// error comes with its line.
func parseYAML(text string) (root *ast.MappingNode, line int, err error) {
	if line, err := boundYAML(text); err != nil {
		return nil, line, err
	}
	file, err := parser.ParseBytes([]byte(text), 0)
	if err != nil {
		return nil, yamlLine(err), fmt.Errorf("this does not read as YAML: %s; mend it", yamlMessage(err))
	}
	switch {
	case len(file.Docs) == 0:
		return nil, 0, nil
	case len(file.Docs) > 1 && file.Docs[1].Body != nil:
		return nil, file.Docs[1].Body.GetToken().Position.Line, errors.New("a second document begins here; keep one")
	}
	switch body := file.Docs[0].Body.(type) {
	case nil, *ast.NullNode, *ast.CommentGroupNode:
		return nil, 0, nil
	case *ast.MappingNode:
		return body, 0, nil
	default:
		return nil, body.GetToken().Position.Line, errors.New("this is no list of names and values; write “tables:” and below it “  - file: NAME” for each table")
	}
}

// boundYAML refuses a text that the parser would take long over.
func boundYAML(text string) (line int, err error) {
	names, brackets, commas, documents, n := 0, 0, 0, 0, 0
	for s := range strings.Lines(text) {
		n++
		names += strings.Count(s, ":")
		brackets += strings.Count(s, "[") + strings.Count(s, "{")
		commas += strings.Count(s, ",")
		switch {
		case len(s) > longestYAML:
			return n, fmt.Errorf("the line is longer than %d bytes; shorten it", longestYAML)
		case strings.Count(s, "- ") > maxListsInLine:
			return n, errors.New("lists stand within lists; one below “tables:” is enough")
		case names > maxNames, brackets > maxBrackets, commas > maxCommas:
			return n, errors.New("there is more here than figures.yaml may say; spread the tables over several folders")
		case strings.HasPrefix(s, "---"):
			if documents++; documents > maxDocuments {
				return n, errors.New("the file holds many documents; keep one")
			}
		}
	}
	return 0, nil
}

func yamlLine(err error) int {
	var syntax yaml.Error
	if errors.As(err, &syntax) && syntax.GetToken() != nil {
		return syntax.GetToken().Position.Line
	}
	return 0
}

func yamlMessage(err error) string {
	var syntax yaml.Error
	if errors.As(err, &syntax) {
		return shortened(syntax.GetMessage())
	}
	message, _, _ := strings.Cut(err.Error(), "\n")
	return shortened(message)
}

// describedIn reads the figures.yaml of a folder, once.
func (l *loader) describedIn(dir string) *describedFolder {
	dir = filepath.Clean(dir)
	if d, ok := l.described[dir]; ok {
		return d
	}
	if l.described == nil {
		l.described = map[string]*describedFolder{}
	}
	path := filepath.Join(dir, describedName)
	text, err := l.fence.readDescribed(path)
	var d *describedFolder
	var problems []Problem
	switch {
	case errors.Is(err, os.ErrNotExist):
		d = &describedFolder{file: path}
	case err != nil:
		d, problems = &describedFolder{file: path, spoilt: true}, []Problem{{File: path, Why: whyNot(err), Refused: true}}
	default:
		d, problems = readDescribed(path, text)
		problems = append(problems, d.missing()...)
		slices.SortStableFunc(problems, func(a, b Problem) int { return a.Row - b.Row })
	}
	l.described[dir] = d
	l.problems = append(l.problems, problems...)
	return d
}

// missing tells of tables that are described and not there.
func (d *describedFolder) missing() []Problem {
	var problems []Problem
	for _, t := range d.tables {
		if _, err := os.Stat(filepath.Join(filepath.Dir(d.file), t.file)); err != nil && t.file != "" {
			problems = append(problems, Problem{File: d.file, Row: t.line, Refused: true,
				Why: fmt.Sprintf("there is no file “%s” in this folder; mend its name, or delete the entry", shortened(t.file))})
		}
	}
	return problems
}
