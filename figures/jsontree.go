package figures

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// A node is one value of a JSON text, and the line that it stands on. The values
// of an object stand in its order, with their names.
type node struct {
	name  string // within an object
	text  string // of a text or a number as written; empty for null
	nodes []node
	line  int32
	kind  nodeKind
}

type nodeKind uint8

const (
	nullNode nodeKind = iota
	textNode
	numberNode
	boolNode
	listNode
	objectNode
)

const (
	deepestJSON = 32       // levels of lists and objects
	mostValues  = 400_000  // of all kinds in one file
	longestJSON = 32 << 20 // bytes
)

// member is the value of an object with that name, or a null.
func (n *node) member(name string) *node {
	if n.kind == objectNode {
		for i := range n.nodes {
			if n.nodes[i].name == name {
				return &n.nodes[i]
			}
		}
	}
	return &node{line: n.line}
}

// at is the value of a list, or a null.
func (n *node) at(i int) *node {
	if n.kind == listNode && i < len(n.nodes) {
		return &n.nodes[i]
	}
	return &node{line: n.line}
}

func (n *node) has(name string) bool { return n.member(name).kind != nullNode }

// words is what a text or a number says, on one line.
func (n *node) words() string {
	if n.kind == textNode || n.kind == numberNode {
		return strings.Join(strings.Fields(n.text), " ")
	}
	return ""
}

// readJSON reads a whole JSON text of bounded size and depth.
func readJSON(data string) (*node, error) {
	data = strings.TrimPrefix(data, "\uFEFF")
	switch {
	case strings.TrimSpace(data) == "":
		return nil, refuse(0, "the file is empty")
	case len(data) > longestJSON:
		return nil, refuse(0, "the file is larger than %d MB; save a part of it, or the table as CSV", longestJSON>>20)
	case !utf8.ValidString(data):
		return nil, refuse(lineAt(data, invalidAt(data)), "the file is not in UTF-8; save it as UTF-8")
	}
	r := &jsonReader{Decoder: json.NewDecoder(strings.NewReader(data)), data: data, line: 1}
	r.UseNumber()
	root, err := r.value("", 0)
	if err == nil {
		if _, end := r.Token(); end != io.EOF {
			err = errors.New("something stands behind the end of the JSON text")
		}
	}
	if err == nil {
		return root, nil
	}
	var known *refusal
	if errors.As(err, &known) {
		return nil, err
	}
	r.advance()
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, refuse(r.line, "this JSON ends before it is complete; download it again")
	}
	return nil, refuse(r.line, "this does not read as JSON: %v", err)
}

// A jsonReader counts lines and values as it reads.
type jsonReader struct {
	*json.Decoder
	data   string
	read   int // bytes of which the line ends are counted
	line   int
	values int
}

// advance counts the lines up to where the decoder stands.
func (r *jsonReader) advance() {
	to := min(int(r.InputOffset()), len(r.data))
	r.line += strings.Count(r.data[r.read:to], "\n")
	r.read = to
}

func (r *jsonReader) value(name string, depth int) (*node, error) {
	tok, err := r.Token()
	if err != nil {
		return nil, err
	}
	r.advance()
	if r.values++; r.values > mostValues {
		return nil, refuse(r.line, "the file holds more than %d values; save a part of it, or the table as CSV", mostValues)
	}
	n := &node{name: name, line: int32(r.line)}
	switch tok := tok.(type) {
	case string:
		n.kind, n.text = textNode, tok
	case json.Number:
		n.kind, n.text = numberNode, tok.String()
	case bool:
		n.kind, n.text = boolNode, fmt.Sprint(tok)
	case json.Delim:
		if depth == deepestJSON {
			return nil, refuse(r.line, "lists and objects lie in one another more than %d deep", deepestJSON)
		}
		n.kind = listNode
		if tok == '{' {
			n.kind = objectNode
		}
		if err := r.members(n, depth+1); err != nil {
			return nil, err
		}
	}
	return n, nil
}

// members reads what lies in a list or an object.
func (r *jsonReader) members(n *node, depth int) error {
	for r.More() {
		name := ""
		if n.kind == objectNode {
			tok, err := r.Token()
			if err != nil {
				return err
			}
			name, _ = tok.(string)
		}
		child, err := r.value(name, depth)
		if err != nil {
			return err
		}
		n.nodes = append(n.nodes, *child)
	}
	_, err := r.Token()
	return err
}

// invalidAt is where the first byte stands that is no UTF-8.
func invalidAt(data string) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRuneInString(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(data)
}
