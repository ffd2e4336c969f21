package claims

import (
	"slices"
	"strings"

	"claimcheck/corpus"
	"claimcheck/extract"
)

// HeadersOf returns, for each block that is a cell of a table, the blocks that
// name its row and its column: what a reader looks up to read the cell.
func HeadersOf(doc *corpus.Document) [][]int {
	headers := make([][]int, len(doc.Blocks))
	type line struct{ table, number int }
	rows, columns := make(map[line]int), make(map[line]int)
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != corpus.Cell {
			continue
		}
		row, column := line{b.List, b.Row}, line{b.List, b.Column}
		if b.Column == 0 {
			rows[row] = i
		} else if at, ok := rows[row]; ok {
			headers[i] = append(headers[i], at)
		}
		if b.Row == 0 {
			columns[column] = i
		} else if at, ok := columns[column]; ok {
			headers[i] = append(headers[i], at)
		}
	}
	return headers
}

// inHeaders finds a mention in what names the row or the column of a cell.
func inHeaders[T any](ctx *context, block int, all []T, found func(T) extract.Found) (best T, near Near) {
	for _, header := range ctx.headers[block] {
		if m, ok := firstIn(header, all, found); ok {
			return m, Own
		}
	}
	return best, Nowhere
}

// isNow reports whether a cell above others says that they are of today, as tables call
// current.
func isNow(text string) bool {
	switch strings.ToLower(strings.TrimSpace(text)) {
	case "now", "today", "at present", "present":
		return true
	}
	return false
}

// besideCell reports whether a block is another cell of the same table, which says
// nothing of this one unless it heads its row or its column.
func (ctx *context) besideCell(cell, block int) bool {
	a, b := ctx.block(cell), ctx.block(block)
	isCorner := b.Row == 0 && b.Column == 0 // "Felled in 2022", which heads them all
	return a.Kind == corpus.Cell && b.Kind == corpus.Cell && a.List == b.List && !isCorner
}

// firstIn is the first mention in a block.
func firstIn[T any](block int, all []T, found func(T) extract.Found) (first T, ok bool) {
	n, ok := slices.BinarySearchFunc(all, block, func(m T, block int) int { return found(m).Block - block })
	if ok {
		first = all[n]
	}
	return first, ok
}
