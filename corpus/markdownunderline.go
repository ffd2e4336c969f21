package corpus

import (
	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// underlinedLines makes no heading of lines that a table stands below: the line
// of hyphens under a table ends that table. The parser underneath would put the
// lines after the table, as a heading.
type underlinedLines struct{ parser.BlockParser }

func (u underlinedLines) Close(node ast.Node, r text.Reader, pc parser.Context) {
	u.BlockParser.Close(node, r, pc)
	table, ok := node.PreviousSibling().(*east.Table)
	if !ok || node.Lines().Len() == 0 || node.Pos() > table.Pos() {
		return
	}
	lines := ast.NewParagraph()
	lines.SetLines(node.Lines())
	lines.SetPos(node.Pos())
	node.Parent().InsertBefore(node.Parent(), table, lines)
	node.Parent().RemoveChild(node.Parent(), node)
}
