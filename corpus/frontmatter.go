package corpus

import (
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

const (
	// maxFrontMatter is as far as the end of front matter is looked for. What
	// opens with "---" and runs on for longer is text.
	maxFrontMatter = 32 << 10
	// maxNesting bounds lists within lists, on which the YAML parser spends
	// time and memory that grow with the square of their depth.
	maxNesting = 200
)

// readFrontMatter takes what the YAML at the top of text says about the
// article and returns how many bytes it took. base is where text stands in the
// raw text. Front matter never becomes prose, also where it cannot be read.
func (d *Document) readFrontMatter(text string, base int) int {
	yamlStart, yamlEnd, end := frontMatter(text)
	if end == 0 {
		return 0
	}
	matter := text[yamlStart:yamlEnd]
	values, err := topLevel(matter)
	if err != nil {
		d.note(fmt.Sprintf("Front matter, %s; it was left out.", plainError(err)))
		return end
	}
	for _, v := range values {
		d.setField(v.key, v.value)
	}
	d.setDate(values)
	if at, ok := findTitle(matter, d.Title); ok {
		start := base + yamlStart + at
		d.Blocks = append(d.Blocks, NewBlock(Headline, d.Raw, Span{start, start + len(d.Title)}))
	}
	return end
}

// frontMatter finds the lines between "---" at the very top and the next
// "---" or "...": where the YAML begins and ends, and where the text goes on.
func frontMatter(text string) (yamlStart, yamlEnd, end int) {
	first, rest, found := strings.Cut(text[:min(len(text), maxFrontMatter)], "\n")
	if !found || strings.TrimRight(first, " \t\r") != "---" {
		return 0, 0, 0
	}
	yamlStart = len(first) + 1
	at := yamlStart
	for line := range strings.Lines(rest) {
		if fence := strings.TrimRight(line, " \t\r\n"); fence == "---" || fence == "..." {
			return yamlStart, at, at + len(line)
		}
		at += len(line)
	}
	return 0, 0, 0
}

// A field is one name and its value in front matter.
type field struct{ key, value string }

// topLevel reads the names and values that stand at the margin, in order.
// Values are taken as they are written, so that 2024-03-31 stays a date and
// 007 stays a name.
func topLevel(matter string) ([]field, error) {
	if tooNested(matter) {
		return nil, errTooNested
	}
	file, err := parser.ParseBytes([]byte(matter), 0)
	if err != nil {
		return nil, err
	}
	var fields []field
	for _, doc := range file.Docs {
		switch body := doc.Body.(type) {
		case nil, *ast.NullNode, *ast.CommentGroupNode:
		case *ast.MappingNode:
			for _, v := range body.Values {
				fields = append(fields, field{v.Key.String(), scalar(v.Value)})
			}
		default:
			return nil, errNoFields
		}
	}
	return fields, nil
}

var (
	errNoFields  = errors.New("line 2: not a list of names and values")
	errTooNested = errors.New("too many lists within lists")
)

// tooNested reports whether lists may stand deeper than maxNesting within one
// another: by brackets, or by hyphens on one line.
func tooNested(matter string) bool {
	if strings.Count(matter, "[")+strings.Count(matter, "{") > maxNesting {
		return true
	}
	for line := range strings.Lines(matter) {
		if strings.Count(line, "- ") > maxNesting {
			return true
		}
	}
	return false
}

// scalar returns the value written at node, the members of a list joined by
// commas, and nothing for what is more involved.
func scalar(node ast.Node) string {
	switch n := node.(type) {
	case *ast.NullNode:
		return ""
	case *ast.LiteralNode:
		return strings.TrimSpace(n.Value.Value)
	case *ast.SequenceNode:
		var members []string
		for _, v := range n.Values {
			if s := scalar(v); s != "" {
				members = append(members, s)
			}
		}
		return strings.Join(members, ", ")
	case ast.ScalarNode:
		return strings.TrimSpace(n.GetToken().Value)
	}
	return ""
}

// setField takes one value of the front matter. Names that mean nothing here
// are the business of other programs.
func (d *Document) setField(key, value string) {
	switch strings.ToLower(key) {
	case "title":
		d.Title = value
	case "author":
		d.Author = value
	case "outlet":
		d.Outlet = value
	case "url":
		d.URL = value
	case "licence", "license":
		d.Licence = value
	}
}

// setDate takes the day of publication from "published", which outranks the
// "date" that other programs write.
func (d *Document) setDate(values []field) {
	for _, name := range []string{"published", "date"} {
		for _, v := range values {
			if strings.EqualFold(v.key, name) && v.value != "" {
				d.setPublished(v.key, v.value)
				return
			}
		}
	}
}

// plainError returns what is wrong with the YAML in one line. Lines are those
// of the file, whose first is the opening fence.
func plainError(err error) string {
	var syntax yaml.Error
	if errors.As(err, &syntax) && syntax.GetToken() != nil {
		return fmt.Sprintf("line %d: %s", syntax.GetToken().Position.Line+1, syntax.GetMessage())
	}
	message, _, _ := strings.Cut(err.Error(), "\n")
	return message
}

// findTitle finds the title where it stands word for word after "title:". A
// title with escapes or folded over lines has no one place.
func findTitle(matter, title string) (at int, ok bool) {
	if title == "" {
		return 0, false
	}
	for line := range strings.Lines(matter) {
		if key, value, found := strings.Cut(line, ":"); found && strings.EqualFold(key, "title") {
			i := strings.Index(value, title)
			return at + len(key) + 1 + i, i >= 0
		}
		at += len(line)
	}
	return 0, false
}
