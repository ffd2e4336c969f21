package figures

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"claimcheck/quantity"
)

const (
	csvwSuffix   = "-metadata.json" // behind the table's whole name, or for a folder
	csvwOfFolder = "csv" + csvwSuffix
	chartSuffix  = ".metadata.json" // in place of the table's ".csv"
)

// describes reports whether a JSON file only says what a table beside it holds.
func describes(path, data string) bool {
	if !strings.HasSuffix(path, csvwSuffix) && !strings.HasSuffix(path, chartSuffix) {
		return false
	}
	root, err := readJSON(data)
	return err == nil && (isCSVW(root) || isChart(root))
}

// besides adds to what is given of a table what files beside it say: CSVW
// metadata of its own or of its folder, and what Our World in Data gives with
// the figures of a chart. An error is why the table would be misread.
func (l *loader) besides(path string, said given) (given, error) {
	dir, name := filepath.Split(path)
	for _, beside := range []string{name + csvwSuffix, csvwOfFolder, strings.TrimSuffix(name, filepath.Ext(name)) + chartSuffix} {
		root := l.beside(filepath.Join(dir, beside))
		switch {
		case root == nil:
		case isChart(root):
			said.chart(root)
		case isCSVW(root):
			table := csvwTable(root, name, beside == csvwOfFolder)
			if table == nil {
				continue
			}
			if err := said.csvw(root, table); err != nil {
				return said, fmt.Errorf("%s: %w", beside, err)
			}
		}
	}
	return said, nil
}

// beside reads a file that may lie beside a table. What is wrong with it is told
// once, however many tables it is about.
func (l *loader) beside(path string) *node {
	root, err := l.readBeside(path)
	if err == nil {
		return root
	}
	if errors.Is(err, fs.ErrNotExist) || l.seen[path] {
		return nil
	}
	l.seen[path] = true
	_, problems := grid{file: path}.refused(err)
	l.problems = append(l.problems, problems...)
	return nil
}

func (l *loader) readBeside(path string) (*node, error) {
	data, err := l.fence.readJSON(path)
	if err != nil {
		return nil, err
	}
	return readJSON(data)
}

// isChart reports whether a JSON text is what Our World in Data gives with the
// figures of a chart.
func isChart(root *node) bool { return root.member("chart").kind == objectNode && root.has("columns") }

// chart adds what it says of the chart and of its columns.
func (g *given) chart(root *node) {
	chart := root.member("chart")
	g.title = first(g.title, chart.member("title").words())
	g.about = first(g.about, chart.member("subtitle").words())
	g.source.Title = first(g.source.Title, g.title)
	g.source.Publisher = first(g.source.Publisher, chart.member("citation").words())
	g.source.URL = first(g.source.URL, chart.member("originalChartUrl").words())
	if g.source.Retrieved.IsZero() {
		g.source.Retrieved = dateIn(root.member("dateDownloaded"))
	}
	columns := root.member("columns")
	called := map[string]int{}
	for i := range columns.nodes {
		called[columns.nodes[i].member("titleShort").words()]++
	}
	fields := g.cloneFields()
	for i := range columns.nodes {
		n := &columns.nodes[i]
		name := n.member("titleShort").words()
		if called[name] > 1 {
			name = n.member("titleLong").words()
		}
		f := givenField{name: name, about: n.member("descriptionShort").words(), published: dateIn(n.member("lastUpdated"))}
		f.setUnit(first(n.member("unit").words(), n.member("shortUnit").words()), quantity.Number{})
		for _, header := range []string{n.name, n.member("shortName").words()} {
			if header != "" {
				fields[header] = f
			}
		}
	}
}
