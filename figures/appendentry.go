package figures

import (
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// newDescription opens a figures.yaml.
const newDescription = "# What is known of the tables beside this file. The names that can stand here are\n# explained in docs/figures.md of claimcheck.\n"

// appendEntry adds an entry to the text of a figures.yaml and leaves the rest of it
// as it stands, with its comments.
func appendEntry(text string, words []Word) (string, error) {
	root, _, err := parseYAML(text)
	if err != nil {
		return "", err
	}
	ending := "\n"
	if strings.Contains(text, "\r\n") {
		ending = "\r\n"
	}
	if text == "" {
		text = newDescription
	}
	lines := slices.Collect(strings.Lines(text))
	if last := &lines[len(lines)-1]; !strings.HasSuffix(*last, "\n") {
		*last += ending
	}
	at, indent, hasTables, err := placeOfEntry(root, lines)
	if err != nil {
		return "", err
	}
	var entry []string
	if !hasTables {
		entry = append(entry, "tables:"+ending)
	}
	for i, w := range words {
		mark := "  "
		if i == 0 {
			mark = "- "
		}
		entry = append(entry, strings.Repeat(" ", indent)+mark+w.Name+": "+yamlText(w.Text)+ending)
	}
	return strings.Join(slices.Insert(lines, at, entry...), ""), nil
}

// placeOfEntry is before which line the next entry goes, and how far it is
// indented.
func placeOfEntry(root *ast.MappingNode, lines []string) (at, indent int, hasTables bool, err error) {
	end, indent := len(lines), 2
	if root != nil {
		for i, v := range root.Values {
			if keyText(v.Key) != "tables" {
				continue
			}
			hasTables = true
			if i+1 < len(root.Values) {
				end = lineOf(root.Values[i+1].Key) - 1
			}
			switch list := v.Value.(type) {
			case *ast.SequenceNode:
				if list.IsFlowStyle {
					return 0, 0, true, errors.New("the tables stand in brackets; write each below “tables:” on lines of its own, so that another can be added")
				}
				indent = list.Start.Position.Column - 1
			case *ast.NullNode:
			default:
				return 0, 0, true, errors.New("“tables” is no list; write each table below it on lines of its own")
			}
		}
	}
	for at = end; at > 0 && isBetween(lines[at-1], end < len(lines)); at-- {
	}
	return at, indent, hasTables, nil
}

// isBetween reports whether a line belongs to what follows an entry: an empty
// one, or a comment before another name.
func isBetween(line string, isFollowed bool) bool {
	return strings.TrimSpace(line) == "" || isFollowed && strings.HasPrefix(line, "#")
}

// plainText matches what needs no quotation marks.
var plainText = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_./(), -]*[A-Za-z0-9_.)]$|^[0-9]{4}-[0-9]{2}-[0-9]{2}$|^[0-9a-f]{64}$`)

// yamlText writes a text so that YAML reads it back as it is.
func yamlText(text string) string {
	switch strings.ToLower(text) {
	case "true", "false", "null", "yes", "no", "on", "off":
	default:
		if plainText.MatchString(text) {
			return text
		}
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if e.Encode(text) != nil {
		return `""`
	}
	return strings.TrimSpace(b.String())
}
