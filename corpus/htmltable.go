package corpus

import "golang.org/x/net/html/atom"

// A cell of a table that is there for the looks of a page holds more text, or
// other tables.
const (
	longCell   = 250  // letters
	maxColumns = 1000 // that are counted
)

// tableTells notes what of a table shows whether it has data.
func (p *page) tableTells(n *node) {
	if n.table < 0 {
		return
	}
	table := &p.nodes[n.table]
	switch n.tag {
	case atom.Th, atom.Caption:
		table.traits |= heads
	case atom.Table, atom.H1, atom.H2, atom.H3, atom.Form:
		table.traits |= nesting
	case atom.Td:
		if n.letters > longCell {
			table.traits |= nesting
		}
	}
}

// isData reports whether a table has data in rows and columns.
func (n *node) isData() bool {
	switch {
	case n.traits&shown != 0:
		return false
	case n.traits&heads != 0:
		return true
	}
	return n.traits&nesting == 0
}

// A grid places the cells of a table in rows and columns.
type grid struct {
	row, column int
	taken       []int // for each column the row before which a cell above reaches into it
	begun       bool  // the row has a cell
}

func (g *grid) nextRow() {
	if g.begun {
		g.row++
	}
	g.column, g.begun = 0, false
}

// place gives a cell its row and column.
func (g *grid) place(n *node) (row, column int) {
	for g.column < len(g.taken) && g.taken[g.column] > g.row {
		g.column++
	}
	column = g.column
	for range n.columns {
		if g.column >= maxColumns {
			break
		}
		if g.column == len(g.taken) {
			g.taken = append(g.taken, 0)
		}
		g.taken[g.column] = g.row + int(n.rows)
		g.column++
	}
	g.begun = true
	return g.row, column
}
