package figures

import (
	"cmp"
	"slices"
	"strings"
)

// flowOf is the dataflow of a row.
func (t *sdmxTable) flowOf(r record) flowID {
	if t.by[flowUse] < 0 {
		return t.byName
	}
	return readFlowID(r.at(t.by[flowUse]))
}

// title is what the table is called: as its list, its own column or its package
// says.
func (t *sdmxTable) title() string {
	id := t.flowOf(t.rows[0])
	known, _ := id.known()
	return cmp.Or(t.given.title, t.rows[0].at(t.by[flowNameUse]), id.label, known.title)
}

// describe adds what the file says of its source to what is given.
func (t *sdmxTable) describe() {
	if t.given.source.Publisher == "" {
		t.given.source.Publisher = t.flowOf(t.rows[0]).publisher()
	}
	t.given.about = strings.TrimPrefix(t.given.about+". "+t.tellUnits(), ". ")
}

// names is the header with names that people know for what tells series apart.
func (t *sdmxTable) names() record {
	h := record{line: t.header.line, cells: slices.Clone(t.header.cells)}
	taken := map[string]bool{}
	for i, c := range t.columns {
		if c.use != dimensionUse && c.use != itemUse && c.use != frequencyUse {
			continue
		}
		name := cmp.Or(c.name, strings.ReplaceAll(c.id, "_", " "))
		if c.list == "ilo" {
			name = cmp.Or(iloBreakdown(t.rows[0].at(i)), name)
		}
		if !taken[name] {
			h.cells[i], taken[name] = name, true
		}
	}
	return h
}
