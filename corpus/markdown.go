package corpus

import (
	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// Markdown reads an article in Markdown. Code, HTML, link targets and the
// markup itself are no text; every word that is keeps its place in raw.
func Markdown(name, raw string, opts Options) *Document {
	doc, start := newDocument(name, raw, opts)
	m := markdownReader{sections: sections{doc: doc}, source: []byte(raw[start:]), base: start}
	root, spoilt := parseMarkdown(m.source)
	m.children(root, Paragraph)
	if doc.Title == "" {
		doc.Title = doc.headline()
	}
	doc.readLinks()
	doc.readNotes()
	doc.Notes = append(doc.Notes, spoilt...)
	return doc
}

// A markdownReader turns a syntax tree into blocks.
type markdownReader struct {
	sections
	source   []byte // what the tree points into
	base     int    // where source stands in the raw text
	headline bool   // the headline has been seen
	lists    int    // how many lists and tables there were
	list     int    // the list whose items are being read
}

// children reads the blocks within node. kind is what a paragraph is there.
func (m *markdownReader) children(node ast.Node, kind Kind) {
	for n := node.FirstChild(); n != nil; n = n.NextSibling() {
		m.node(n, kind)
	}
}

func (m *markdownReader) node(node ast.Node, kind Kind) {
	switch n := node.(type) {
	case *ast.Heading:
		m.heading(n, n.Level)
	case *ast.Paragraph, *ast.TextBlock:
		m.paragraph(n, kind)
	case *ast.Blockquote:
		m.children(n, Quotation)
	case *ast.List:
		m.listItems(n)
	case *east.Table:
		m.table(n)
	}
}

// heading reads a heading. The first of the highest level is the headline, under
// which everything stands.
func (m *markdownReader) heading(node ast.Node, level int) {
	if level == 1 && !m.headline {
		m.headline = true
		m.close(level)
		m.add(m.inline(node).block(Headline))
		return
	}
	m.addHeading(m.inline(node).block(Heading), level)
}

func (m *markdownReader) paragraph(node ast.Node, kind Kind) {
	if kind == Paragraph && isBoldLine(node) {
		if t := m.inline(node); readsAsHeadline(t.text.String()) {
			m.heading(node, boldLevel)
			return
		}
	}
	b := m.inline(node).block(kind)
	if kind == Item {
		b.List = m.list
	}
	m.add(b)
}

// isBoldLine reports whether a paragraph is one line, all of it in bold.
func isBoldLine(node ast.Node) bool {
	bold, ok := node.FirstChild().(*ast.Emphasis)
	return ok && bold.Level == 2 && bold.NextSibling() == nil && node.Lines().Len() == 1
}

// listItems reads a list. A list within it has a number of its own, and what
// follows the inner list belongs to the outer one again.
func (m *markdownReader) listItems(list *ast.List) {
	m.lists++
	number := m.lists
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		for n := item.FirstChild(); n != nil; n = n.NextSibling() {
			m.list = number
			m.node(n, Item)
		}
	}
}

// table reads the cells of a table row by row. A cell without text is no block.
func (m *markdownReader) table(table *east.Table) {
	m.lists++
	row := 0
	for r := table.FirstChild(); r != nil; r = r.NextSibling() {
		column := 0
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			b := m.inline(c).block(Cell)
			b.List, b.Row, b.Column = m.lists, row, column
			m.add(b)
			column++
		}
		row++
	}
}
