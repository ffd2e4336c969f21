package corpus

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// The Markdown parser compares every mark of emphasis and every bracket of a
// paragraph with those before it, carries every open quotation and list along
// from line to line, and gives every row of a table all the columns of its
// header. Text written to hurt makes that take minutes and gigabytes. Within
// these bounds, which no article comes near, time and memory grow with the
// length of the text alone.
const (
	maxMarks = 1000      // marks in one paragraph, heading or cell
	maxDepth = 32        // quotations, lists and items within one another
	maxMoves = 1_000_000 // link targets times lines of one paragraph
)

// tangled reports whether the lines of a block hold more marks than are read.
func tangled(lines *text.Segments, source []byte) bool {
	marks := 0
	for _, line := range lines.Sliced(0, lines.Len()) {
		for _, c := range source[line.Start:line.Stop] {
			switch c {
			case '*', '_', '`', '[', ']', '<':
				marks++
			}
		}
	}
	return marks > maxMarks
}

// untangled lets an inline parser see no block that has too many marks.
type untangled struct{ parser.InlineParser }

func (u untangled) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	g := guardOf(pc)
	if g.block != parent {
		g.block, g.tangled = parent, tangled(parent.Lines(), block.Source())
	}
	if g.tangled {
		g.reach(marksBound)
		return nil
	}
	return u.InlineParser.Parse(parent, block, pc)
}

// untangledLinks passes on the end of a block, where brackets left open become
// text again.
type untangledLinks struct{ untangled }

func (u untangledLinks) CloseBlock(parent ast.Node, block text.Reader, pc parser.Context) {
	u.InlineParser.(parser.CloseBlocker).CloseBlock(parent, block, pc)
}

// shallowQuotes opens no quotation below maxDepth.
type shallowQuotes struct{ parser.BlockParser }

func (q shallowQuotes) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	if tooDeep(parent) {
		guardOf(pc).reach(depthBound)
		return nil, parser.NoChildren
	}
	return q.BlockParser.Open(parent, r, pc)
}

// shallowLists opens no list below maxDepth.
type shallowLists struct{ parser.BlockParser }

func (l shallowLists) Open(parent ast.Node, r text.Reader, pc parser.Context) (ast.Node, parser.State) {
	node, state := l.BlockParser.Open(parent, r, pc)
	if node != nil && tooDeep(parent) {
		guardOf(pc).reach(depthBound)
		return nil, parser.NoChildren
	}
	return node, state
}

func tooDeep(node ast.Node) bool {
	depth := 0
	for ; node != nil && depth <= maxDepth; node = node.Parent() {
		depth++
	}
	return depth > maxDepth
}

// fewTargets leaves long runs of link targets alone: every one of them moves
// all that follow.
type fewTargets struct{ parser.ParagraphTransformer }

func (f fewTargets) Transform(node *ast.Paragraph, r text.Reader, pc parser.Context) {
	lines, targets := node.Lines(), 0
	for _, line := range lines.Sliced(0, lines.Len()) {
		if bytes.HasPrefix(bytes.TrimLeft(line.Value(r.Source()), " "), []byte("[")) {
			targets++
		}
	}
	if targets*lines.Len() > maxMoves {
		guardOf(pc).reach(targetsBound)
		return
	}
	f.ParagraphTransformer.Transform(node, r, pc)
}

// fullTables leaves tables alone that would have more cells than bytes. Every
// row is given the columns of the header, whether it fills them or not.
type fullTables struct{ parser.ParagraphTransformer }

func (f fullTables) Transform(node *ast.Paragraph, r text.Reader, pc parser.Context) {
	lines := node.Lines()
	columns, size := 0, 0
	for _, line := range lines.Sliced(0, lines.Len()) {
		columns = max(columns, bytes.Count(line.Value(r.Source()), []byte("|")))
		size += line.Len()
	}
	if columns*lines.Len() > size {
		guardOf(pc).reach(cellsBound)
		return
	}
	f.ParagraphTransformer.Transform(node, r, pc)
}

// singleBlanks reads a run of blank lines as one. They mean the same, but
// every one of them would be carried through all open lists.
type singleBlanks struct{ text.Reader }

func (s singleBlanks) AdvanceLine() {
	s.Reader.AdvanceLine()
	for {
		line, at := s.PeekLine()
		if line == nil || !util.IsBlank(line) || !s.blankAt(at.Stop) {
			return
		}
		s.Reader.AdvanceLine()
	}
}

// blankAt reports whether the line at offset is there and is blank.
func (s singleBlanks) blankAt(offset int) bool {
	rest := s.Source()[offset:]
	if i := bytes.IndexByte(rest, '\n'); i >= 0 {
		rest = rest[:i]
	}
	return offset < len(s.Source()) && util.IsBlank(rest)
}
