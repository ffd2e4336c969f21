package corpus

import "golang.org/x/net/html/atom"

// A frame is an element that is open and says what text in it is.
type frame struct {
	node       int32
	kind       Kind
	list       int
	row        int
	column     int
	level      int // of a heading
	grid, data bool
}

// frame is the innermost frame.
func (r *pageReader) frame() frame {
	if n := len(r.frames); n > 0 {
		return r.frames[n-1]
	}
	return frame{kind: Paragraph}
}

// enter opens an element: it may end the block before it, and says what text in
// it is.
func (r *pageReader) enter(i int32) {
	n := &r.page.nodes[i]
	switch n.tag {
	case atom.Br:
		r.lineBreak(n.span)
		return
	case atom.Q:
		r.quotationMark(n)
		return
	}
	if i == r.headline {
		r.flush()
		r.frames = append(r.frames, frame{node: i, kind: Headline})
		return
	}
	if !breaksText(n.tag) {
		return
	}
	r.flush()
	if f := r.frame(); f.kind != Headline {
		r.frames = append(r.frames, r.within(f, i))
	}
}

// leave closes the frames that end before node i.
func (r *pageReader) leave(i int32) {
	for n := len(r.frames); n > 0 && r.page.nodes[r.frames[n-1].node].end <= i; n-- {
		r.flush()
		if r.frames[n-1].grid {
			r.grids = r.grids[:len(r.grids)-1]
		}
		r.frames = r.frames[:n-1]
	}
}

// within is the frame of an element in another frame. Text in a cell stays a cell's,
// and a paragraph in an item the item's.
func (r *pageReader) within(f frame, i int32) frame {
	n := &r.page.nodes[i]
	f.node, f.grid = i, false
	switch n.tag {
	case atom.Table:
		f.grid = true
		r.grids = append(r.grids, grid{})
		if f.kind != Cell && n.isData() {
			r.lists++
			f.data, f.list = true, r.lists
		} else {
			f.data = false
		}
	case atom.Tr:
		if g := r.grid(); g != nil {
			g.nextRow()
		}
	case atom.Td, atom.Th:
		if g := r.grid(); g != nil && f.data && !r.isTitleRow(g, i) {
			f.kind = Cell
			f.row, f.column = g.place(n)
		}
	}
	if f.kind == Cell {
		return f
	}
	switch {
	case n.tag == atom.Ul || n.tag == atom.Ol || n.tag == atom.Dl:
		r.lists++
		f.list = r.lists
	case n.tag == atom.Li || n.tag == atom.Dt || n.tag == atom.Dd:
		f.kind = Item
	case n.tag == atom.Blockquote:
		f.kind = Quotation
	case n.tag == atom.Figcaption, n.tag == atom.Caption:
		f.kind = Paragraph
	case isHeading(n.tag):
		f.kind, f.level = Heading, headingLevel(n.tag)
	}
	return f
}

// isTitleRow reports whether a cell is all of the first row and stands above
// several columns: it is the title of the table, and no row.
func (r *pageReader) isTitleRow(g *grid, i int32) bool {
	n := &r.page.nodes[i]
	row := &r.page.nodes[max(n.parent, 0)]
	return g.row == 0 && n.columns > 1 && row.tag == atom.Tr && n.parent+1 == i && row.end == n.end
}

func (r *pageReader) grid() *grid {
	if n := len(r.grids); n > 0 {
		return &r.grids[n-1]
	}
	return nil
}

// lineBreak reads a line break. Two of them part paragraphs.
func (r *pageReader) lineBreak(s Span) {
	if r.text.newline.Len() > 0 && r.text.text.Len() > 0 {
		r.flush()
		return
	}
	r.text.newline = s
}

// quotationMark reads the mark that is shown for a tag of q.
func (r *pageReader) quotationMark(n *node) {
	mark := "“"
	if n.traits&closing != 0 {
		mark = "”"
	}
	r.text.put(n.span, mark)
}
