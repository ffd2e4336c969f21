package figures

import (
	"slices"
	"strconv"
)

// recordLists are the names under which an answer keeps its records, beside what it
// says of itself.
var recordLists = []string{"data", "records", "results", "rows", "observations", "items", "values", "value"}

// recordsOf returns the records of a JSON text: a list of objects with a text or a
// number under each name, at the top or under one of the usual names.
func recordsOf(root *node) *node {
	if isRecords(root) {
		return root
	}
	if root.kind != objectNode {
		return nil
	}
	for _, name := range recordLists {
		if n := root.member(name); isRecords(n) {
			return n
		}
		if n := root.member("result").member(name); isRecords(n) {
			return n // as data portals answer
		}
	}
	return nil
}

func isRecords(n *node) bool {
	if n.kind != listNode || len(n.nodes) == 0 {
		return false
	}
	for i := range n.nodes {
		if n.nodes[i].kind != objectNode {
			return false
		}
	}
	return slices.ContainsFunc(n.nodes, func(n node) bool { return len(n.nodes) > 0 })
}

// readObjects reads records as rows, and their names as the header. The row of a figure
// is the number of its record, for a file may stand on one line; records that stand on a
// line each have the number of that.
func readObjects(list *node, said given, onLines bool) ([]jsonTable, error) {
	t := jsonTable{given: said}
	column := map[string]int{}
	nested := map[string]bool{}
	cells := 0
	for i := range list.nodes {
		line := i + 1
		if onLines {
			line = int(list.nodes[i].line)
		}
		row := record{line: line, cells: make([]string, len(t.frame.header.cells))}
		for k := range list.nodes[i].nodes {
			n := &list.nodes[i].nodes[k]
			if n.kind == listNode || n.kind == objectNode {
				nested[n.name] = true
				continue
			}
			at, known := column[n.name]
			if known && at < len(row.cells) && row.cells[at] != "" {
				return nil, refuse(int(n.line), "one record gives “%s” twice; leave the right one", shortened(n.name))
			}
			if !known {
				at = len(t.frame.header.cells)
				if at == mostNames {
					return nil, refuse(int(n.line), "the records have more than %s names; save the figures as CSV", strconv.Itoa(mostNames))
				}
				column[n.name] = at
				t.frame.header.cells = append(t.frame.header.cells, n.name)
				row.cells = append(row.cells, "")
			}
			row.cells[at] = n.words()
		}
		if cells += len(row.cells); cells > mostHeld {
			return nil, refuse(int(list.nodes[i].line), "the records have too many names for so many of them; save the figures as CSV")
		}
		t.frame.rows = append(t.frame.rows, row)
	}
	if err := padRows(t.frame.rows, len(t.frame.header.cells), int(list.line)); err != nil {
		return nil, err
	}
	t.frame.header.line = int(list.line)
	if len(nested) > 0 {
		t.frame.doubts = append(t.frame.doubts, "some records hold lists or objects, which are not read")
	}
	if len(t.frame.header.cells) == 0 {
		return nil, refuse(int(list.line), "the records of this JSON hold nothing but lists and objects; save the table as CSV")
	}
	return []jsonTable{t}, nil
}

// padRows gives each row a cell for every name, since records before the first with a name
// know nothing of it.
func padRows(rows []record, width, line int) error {
	if len(rows)*width > mostHeld {
		return refuse(line, "the records have too many names for so many of them; save the figures as CSV")
	}
	for i := range rows {
		if short := width - len(rows[i].cells); short > 0 {
			rows[i].cells = append(rows[i].cells, make([]string, short)...)
		}
	}
	return nil
}

// mostNames bounds the columns of a table of records, and mostHeld its room.
const (
	mostNames = 2000
	mostHeld  = 8 << 20
)
