package index

import (
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"
)

// allOf are conditions that must all hold; without any, every claim matches.
type allOf []node

// anyOf are two or more conditions of which one must hold.
type anyOf []node

// not is a condition that must not hold.
type not struct{ of node }

// all joins conditions in their plainest form.
func all(parts []node) node { return joined[allOf](parts) }

// either joins alternatives in their plainest form.
func either(parts []node) node { return joined[anyOf](parts) }

// joined takes in what is joined in the same way within, and leaves a single part
// as it is.
func joined[T interface {
	~[]node
	node
}](parts []node) node {
	var flat T
	for _, n := range parts {
		if inner, ok := n.(T); ok {
			flat = append(flat, inner...)
			continue
		}
		flat = append(flat, n)
	}
	switch len(flat) {
	case 0:
		return nil
	case 1:
		return flat[0]
	}
	return flat
}

func negate(n node) node {
	if twice, ok := n.(not); ok {
		return twice.of
	}
	return not{n}
}

func (a allOf) print(b *strings.Builder) {
	for i, n := range a {
		if i > 0 {
			b.WriteByte(' ')
		}
		if _, ok := n.(anyOf); ok {
			printGroup(b, n)
			continue
		}
		n.print(b)
	}
}

func (o anyOf) print(b *strings.Builder) {
	for i, n := range o {
		if i > 0 {
			b.WriteString(" OR ")
		}
		n.print(b)
	}
}

func (n not) print(b *strings.Builder) {
	b.WriteByte('-')
	switch n.of.(type) {
	case allOf, anyOf:
		printGroup(b, n.of)
	default:
		n.of.print(b)
	}
}

func printGroup(b *strings.Builder, n node) {
	b.WriteByte('(')
	n.print(b)
	b.WriteByte(')')
}

func (a allOf) words() string { return joinWords(a, ", ") }
func (o anyOf) words() string { return "either " + joinWords(o, " or ") }
func (n not) words() string {
	switch n.of.(type) {
	case allOf, anyOf:
		return "not (" + n.of.words() + ")"
	}
	return "not " + n.of.words()
}

func joinWords(nodes []node, with string) string {
	out := make([]string, len(nodes))
	for i, n := range nodes {
		out[i] = n.words()
		if _, ok := n.(anyOf); ok {
			out[i] = "(" + out[i] + ")"
		}
	}
	return strings.Join(out, with)
}

func (a allOf) compile(c *compiler) (query.Query, error) {
	whole := bleve.NewBooleanQuery()
	found := false
	for _, n := range a {
		inner, negated := n.(not)
		if negated {
			n = inner.of
		}
		q, err := n.compile(c)
		if err != nil {
			return nil, err
		}
		if negated {
			whole.AddMustNot(q)
			continue
		}
		whole.AddMust(q)
		found = true
	}
	if !found {
		whole.AddMust(bleve.NewMatchAllQuery())
	}
	return whole, nil
}

func (o anyOf) compile(c *compiler) (query.Query, error) {
	alternatives := make([]query.Query, len(o))
	for i, n := range o {
		q, err := n.compile(c)
		if err != nil {
			return nil, err
		}
		alternatives[i] = q
	}
	return bleve.NewDisjunctionQuery(alternatives...), nil
}

func (n not) compile(c *compiler) (query.Query, error) { return allOf{n}.compile(c) }

func (a allOf) mark(w *wanted) {
	for _, n := range a {
		n.mark(w)
	}
}

func (o anyOf) mark(w *wanted) {
	for _, n := range o {
		n.mark(w)
	}
}

// mark adds nothing: what must not match is not there to be marked.
func (n not) mark(*wanted) {}
