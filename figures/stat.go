package figures

import (
	"strconv"
	"strings"

	"claimcheck/period"
)

// isStat reports whether a JSON text is JSON-stat, of this version or the one
// before: a dataset, a collection of them, or a bundle.
func isStat(root *node) bool {
	class := root.member("class").text
	return class == "dataset" || class == "collection" || root.member("dataset").has("dimension") || len(bundled(root)) > 0
}

// bundled is the datasets of the older version, which lie in an object under
// names of their own.
func bundled(root *node) []*node {
	var found []*node
	for i := range root.nodes {
		if n := &root.nodes[i]; n.has("dimension") && n.has("value") {
			found = append(found, n)
		}
	}
	return found
}

// readStat reads the datasets of a JSON-stat text, each as a table.
func readStat(root *node, said given) ([]jsonTable, error) {
	var sets []*node
	switch root.member("class").text {
	case "dataset":
		sets = append(sets, root)
	case "collection":
		items := root.member("link").member("item")
		for i := range items.nodes {
			if item := &items.nodes[i]; item.has("value") {
				sets = append(sets, item)
			}
		}
		if len(sets) == 0 {
			return nil, refuse(int(root.line), "the collection only points to datasets elsewhere; download those")
		}
	default:
		sets = bundled(root)
	}
	var tables []jsonTable
	for i, set := range sets {
		t, err := readDataset(set, said)
		if err != nil {
			return nil, err
		}
		if len(sets) > 1 {
			t.sheet = first(t.frame.title, set.name, strconv.Itoa(i+1))
		}
		tables = append(tables, t)
	}
	return tables, nil
}

// readDataset reads one dataset: a value for each way to choose one category of
// every dimension, the last of which changes first.
func readDataset(set *node, said given) (jsonTable, error) {
	t := jsonTable{given: said, frame: frame{title: set.member("label").words()}}
	t.given.fields = map[string]givenField{}
	t.given.source.Publisher = first(said.source.Publisher, set.member("source").words())
	t.given.source.URL = first(said.source.URL, set.member("href").words())
	t.frame.notes = notesOf(set.member("note"))
	if updated := set.member("updated"); updated.words() != "" {
		var err error
		if t.frame.published, err = period.ReadDate(updated.words()); err != nil {
			return t, refuse(int(updated.line), "“%s” is no date of the last update; write it as 2023-07-14", updated.words())
		}
	}
	dims, err := dimensionsOf(set)
	if err != nil {
		return t, err
	}
	t.frame.header.line = int(set.line)
	for _, d := range dims {
		t.head(d.header, d.role)
		if d.role == placeRole {
			t.head("code of "+d.header, codeRole)
		}
		if d.hasUnits {
			t.head("unit of "+d.header, unitRole)
		}
	}
	t.head("status", statusRole)
	t.head("value", valueRole)
	t.frame.rows, err = observations(set, dims)
	return t, err
}

func (t *jsonTable) head(name string, r role) {
	t.frame.header.cells = append(t.frame.header.cells, name)
	t.given.fields[name] = givenField{role: r}
}

func notesOf(n *node) []string {
	var notes []string
	for i := range n.nodes {
		if text := n.nodes[i].words(); text != "" {
			notes = append(notes, text)
		}
	}
	return notes
}

// observations is the values of a dataset, each as a row.
func observations(set *node, dims []statDimension) ([]record, error) {
	values, status := set.member("value"), set.member("status")
	if values.kind != listNode && values.kind != objectNode {
		return nil, refuse(int(values.line), "the dataset has no values")
	}
	most := 1
	for _, d := range dims {
		if most *= len(d.categories); most > mostCells {
			return nil, refuse(int(set.line), "the dimensions make more than %d cells; save a part of it", mostCells)
		}
	}
	if len(values.nodes)*len(dims) > mostLabels {
		return nil, refuse(int(values.line), "the dataset holds %d values by %d dimensions, which is too much for JSON; save a part of it, or the table as CSV", len(values.nodes), len(dims))
	}
	statuses := map[string]*node{}
	for i := range status.nodes {
		statuses[status.key(i)] = &status.nodes[i]
	}
	rows := make([]record, 0, len(values.nodes))
	for i := range values.nodes {
		value, key := &values.nodes[i], values.key(i)
		at, err := strconv.Atoi(key)
		if err != nil || at < 0 || at >= most {
			return nil, refuse(int(value.line), "value “%s” has no place in the dataset, whose dimensions make %d cells", key, most)
		}
		marked := status.text
		if s := statuses[key]; s != nil {
			marked = s.words()
		}
		rows = append(rows, observation(value, at, marked, dims))
	}
	return rows, nil
}

// mostLabels is how many values times dimensions are read, of which each takes
// room in memory.
const mostLabels = 1_000_000

// mostCells is more than any dataset has that a person downloads; most of them
// may be empty.
const mostCells = 1 << 40

// key is the place of a value in a list, or its name in an object.
func (n *node) key(i int) string {
	if n.kind == listNode {
		return strconv.Itoa(i)
	}
	return n.nodes[i].name
}

// observation is one value as a row. It is named by what tells it from the
// others, in the order of the dimensions.
func observation(value *node, at int, status string, dims []statDimension) record {
	chosen := make([]int, len(dims))
	for i := len(dims) - 1; i >= 0; i-- {
		n := len(dims[i].categories)
		chosen[i], at = at%n, at/n
	}
	row := record{line: int(value.line), alone: &loneFigure{}}
	var named []string
	for i, d := range dims {
		c := &d.categories[chosen[i]]
		row.cells = append(row.cells, c.label)
		if d.role == placeRole {
			row.cells = append(row.cells, c.id)
		}
		if d.hasUnits {
			row.cells = append(row.cells, c.unit)
		}
		if !c.step.IsZero() {
			row.alone.step = c.step
		}
		if len(d.categories) > 1 {
			named = append(named, c.label)
		}
	}
	row.cells = append(row.cells, status, value.words())
	row.alone.name = strings.Join(named, ", ")
	return row
}
