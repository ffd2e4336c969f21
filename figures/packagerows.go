package figures

import (
	"fmt"
	"path/filepath"
)

// inline reads the rows that stand in the package itself.
func (l *loader) inline(folder *packageFolder, n int, about given) error {
	if folder.tree == nil {
		data, err := folder.read(packageFile)
		if err != nil {
			return err
		}
		if folder.tree, err = readJSON(data); err != nil {
			return err
		}
	}
	records, err := rowsOf(folder.tree.member("resources").at(n).member("data"))
	if err != nil {
		return err
	}
	l.met++
	l.add(grid{file: filepath.Join(folder.dir, packageFile), records: withHeader(records, about.dialect.names)}.read(about))
	return nil
}

// rowsOf makes rows of a list of lists, the first of which is the header, or of a
// list of objects, whose names are.
func rowsOf(list *node) ([]record, error) {
	if list.kind != listNode || len(list.nodes) == 0 {
		return nil, fmt.Errorf("its data are no list of rows")
	}
	var records []record
	var names []string
	at := map[string]int{} // the column of each name
	if list.nodes[0].kind == objectNode {
		for i := range list.nodes[0].nodes {
			names = append(names, list.nodes[0].nodes[i].name)
			at[names[i]] = i
		}
		records = append(records, record{line: int(list.nodes[0].line), cells: names})
	}
	for i := range list.nodes {
		row := &list.nodes[i]
		r := record{line: int(row.line)}
		switch {
		case row.kind == listNode && names == nil:
			for j := range row.nodes {
				r.cells = append(r.cells, row.nodes[j].words())
			}
		case row.kind == objectNode && names != nil:
			r.cells = make([]string, len(names))
			for j := range row.nodes {
				column, ok := at[row.nodes[j].name]
				if !ok {
					return nil, fmt.Errorf("row %d of its data has “%s”, which the first row has not; give all rows the same names", i+1, shortened(row.nodes[j].name))
				}
				r.cells[column] = row.nodes[j].words()
			}
		default:
			return nil, fmt.Errorf("row %d of its data is neither a list nor an object like the rows above it", i+1)
		}
		if len(names)*len(list.nodes) > maxCells || len(r.cells) > maxColumns {
			return nil, fmt.Errorf("its data have more than %d million cells or %d columns; save them as CSV", maxCells/1_000_000, maxColumns)
		}
		records = append(records, r)
	}
	return records, nil
}
