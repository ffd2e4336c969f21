package figures

import (
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"claimcheck/period"
)

// A yamlReader reads the tree of a figures.yaml strictly: what has no meaning is
// told with its line, and never passed over.
type yamlReader struct {
	file     string
	problems []Problem
	spoilt   bool // by the last that was told
}

func (y *yamlReader) refuseLine(line int, format string, args ...any) {
	y.spoilt = true
	y.problems = append(y.problems, Problem{File: y.file, Row: line, Why: fmt.Sprintf(format, args...), Refused: true})
}

func (y *yamlReader) refuse(n ast.Node, format string, args ...any) {
	y.refuseLine(lineOf(n), format, args...)
}

func lineOf(n ast.Node) int {
	if n == nil || n.GetToken() == nil || n.GetToken().Position == nil {
		return 0
	}
	return n.GetToken().Position.Line
}

// The names that may stand in figures.yaml, in the order in which a person is
// told of them.
var (
	folderNames = []string{"publisher", "url", "licence", "published", "retrieved", "place", "frequency", "aliases", "tables"}
	tableNames  = []string{"file", "sheet", "title", "publisher", "url", "licence", "published", "retrieved", "measure", "unit", "place", "frequency",
		"aliases", "columns", "supersedes", "sha256"}
	columnNames = []string{"measure", "unit", "aliases", "holds"}
)

// folder reads the whole file.
func (y *yamlReader) folder(d *describedFolder, root *ast.MappingNode) {
	var tables ast.Node
	for _, v := range root.Values {
		switch name := v.Key.String(); {
		case !slices.Contains(folderNames, name):
			y.unknown(v, folderNames)
		case name == "tables":
			tables = v.Value
		default:
			y.field(&d.all, v)
		}
	}
	if isNothingYAML(tables) {
		return
	}
	list, ok := tables.(*ast.SequenceNode)
	if !ok {
		y.refuse(tables, "“tables” is no list; write “  - file: NAME” for each table")
		return
	}
	ofFolder := y.spoilt
	for _, n := range list.Values {
		y.spoilt = false
		t := y.table(n)
		t.spoilt = y.spoilt
		ofFolder = ofFolder || t.file == ""
		if i := slices.IndexFunc(d.tables, func(o *describedTable) bool { return o.file == t.file && o.sheet == t.sheet }); i >= 0 && t.file != "" {
			y.refuse(n, "“%s” is described already in line %d; keep one of the two", shortened(t.file), d.tables[i].line)
			t.spoilt = true
		}
		d.tables = append(d.tables, t)
	}
	y.spoilt = ofFolder
}

// table reads the entry of one table.
func (y *yamlReader) table(n ast.Node) *describedTable {
	t := &describedTable{line: lineOf(n)}
	entry, ok := n.(*ast.MappingNode)
	if !ok {
		y.refuse(n, "this describes no table; write “- file: NAME” and below it what is to be said of the table")
		return t
	}
	if len(entry.Values) > 0 {
		t.line = lineOf(entry.Values[0].Key)
	}
	for _, v := range entry.Values {
		if !slices.Contains(tableNames, v.Key.String()) {
			y.unknown(v, tableNames)
			continue
		}
		y.field(t, v)
	}
	if t.file == "" && !y.spoilt {
		y.refuse(n, "the entry does not say of which table it is; add “file: NAME”")
	}
	return t
}

// field reads what one name says of a table, or of all of a folder.
func (y *yamlReader) field(t *describedTable, v *ast.MappingValueNode) {
	switch v.Key.String() {
	case "file":
		t.file = y.fileName(v)
	case "sheet":
		t.sheet = y.text(v)
	case "title":
		t.title = y.text(v)
	case "publisher":
		t.source.Publisher = y.text(v)
	case "url":
		t.source.URL = y.text(v)
	case "licence":
		t.source.Licence = y.text(v)
	case "published":
		t.published = y.date(v)
	case "retrieved":
		t.source.Retrieved = y.date(v)
	case "measure":
		t.measure = y.text(v)
	case "unit":
		t.unit, t.hasUnit = y.unit(v)
	case "place":
		t.place = y.place(v)
	case "frequency":
		t.frequency = y.frequency(v)
	case "aliases":
		t.aliases = y.aliases(v.Value)
	case "columns":
		t.columns = y.columns(v)
	case "supersedes":
		if t.supersedes = y.fileName(v); t.supersedes == t.file && t.file != "" {
			y.refuse(v.Key, "a table cannot supersede itself; name the older file")
		}
	case "sha256":
		if t.sha256 = strings.ToLower(y.text(v)); len(t.sha256) != 64 || strings.Trim(t.sha256, "0123456789abcdef") != "" {
			y.refuse(v.Key, "this is no SHA-256 sum of 64 hexadecimal digits; delete the line, or record the file again with “claimcheck figures add”")
		}
	}
}

// columns reads what is said of single columns.
func (y *yamlReader) columns(v *ast.MappingValueNode) map[string]*describedColumn {
	list, ok := v.Value.(*ast.MappingNode)
	if !ok {
		y.refuse(v.Key, "“columns” is no list of headers; write “HEADER: {unit: …}”")
		return nil
	}
	columns := map[string]*describedColumn{}
	for _, column := range list.Values {
		fields, ok := column.Value.(*ast.MappingNode)
		if !ok {
			y.refuse(column.Key, "a column has a measure, a unit, aliases or what it holds; write “HEADER: {unit: …}”")
			continue
		}
		c := &describedColumn{line: lineOf(column.Key), header: keyText(column.Key)}
		for _, f := range fields.Values {
			switch f.Key.String() {
			case "measure":
				c.measure = y.text(f)
			case "unit":
				c.unit, c.hasUnit = y.unit(f)
			case "aliases":
				c.aliases = y.aliases(f.Value)
			case "holds":
				c.holds = y.holds(f)
			default:
				y.unknown(f, columnNames)
			}
		}
		columns[plain(keyText(column.Key))] = c
	}
	return columns
}

// unknown tells of a name that means nothing.
func (y *yamlReader) unknown(v *ast.MappingValueNode, known []string) {
	y.refuse(v.Key, "“%s” means nothing here; what can stand here is %s", shortened(keyText(v.Key)), strings.Join(known, ", "))
}

// keyText is a name without its quotation marks.
func keyText(key ast.MapKeyNode) string {
	if t := key.GetToken(); t != nil && key.Type() == ast.StringType {
		return t.Value
	}
	return key.String()
}

// isNothingYAML reports whether a name has no value.
func isNothingYAML(n ast.Node) bool {
	_, isNull := n.(*ast.NullNode)
	return n == nil || isNull
}

// text is a value in one line or several. References to other values are none:
// they could be made to stand for more than fits anywhere.
func (y *yamlReader) text(v *ast.MappingValueNode) string {
	text, ok := scalarText(v.Value)
	if !ok || text == "" {
		y.refuse(v.Key, "“%s” has no text; write one behind the colon, in quotation marks if it has signs such as : or # in it, or delete the line", v.Key.String())
	}
	return text
}

func scalarText(n ast.Node) (text string, ok bool) {
	switch n := n.(type) {
	case *ast.LiteralNode:
		return strings.Join(strings.Fields(n.Value.Value), " "), true
	case *ast.StringNode, *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return strings.Join(strings.Fields(n.GetToken().Value), " "), true
	}
	return "", false
}

// fileName is the name of a file of the folder itself.
func (y *yamlReader) fileName(v *ast.MappingValueNode) string {
	name := y.text(v)
	if strings.ContainsAny(name, "/\\") || name == "." || name == ".." {
		y.refuse(v.Key, "“%s” is not the name of a file of this folder; tables of another folder are described in a %s there", shortened(name), describedName)
		return ""
	}
	return name
}

func (y *yamlReader) date(v *ast.MappingValueNode) period.Date {
	text := y.text(v)
	d, err := period.ReadDate(text)
	if err != nil && text != "" {
		y.refuse(v.Key, "“%s” is no date; write it as 2023-07-14", shortened(text))
	}
	return d
}

// holds is what a column holds in place of amounts.
func (y *yamlReader) holds(v *ast.MappingValueNode) EventKind {
	text := y.text(v)
	for _, k := range []EventKind{Dated, Voted} {
		if text == k.String() {
			return k
		}
	}
	if text != "" {
		y.refuse(v.Key, "“%s” is nothing that a column can be said to hold; write dates, for when something happened, or votes, for how many were for it and against it", shortened(text))
	}
	return NoEvent
}

func (y *yamlReader) unit(v *ast.MappingValueNode) (measureUnit, bool) {
	text := y.text(v)
	if text == "" {
		return measureUnit{}, false
	}
	u, err := unitNamed(text)
	if err != nil {
		y.refuse(v.Key, "%v", err)
	}
	return u, err == nil
}

func (y *yamlReader) place(v *ast.MappingValueNode) Place {
	text := y.text(v)
	if text == "" {
		return Place{}
	}
	p, err := placeNamed(text)
	if err != nil {
		y.refuse(v.Key, "%v", err)
	}
	return p
}

func (y *yamlReader) frequency(v *ast.MappingValueNode) frequency {
	text := y.text(v)
	f, ok := frequencyNamed(text)
	if !ok && text != "" {
		y.refuse(v.Key, "“%s” is no frequency that is known; write %s", shortened(text), strings.Join(frequencyNames(), ", "))
	}
	return f
}

// aliases reads other names: a list of them, or for each the measure that it
// stands for.
func (y *yamlReader) aliases(n ast.Node) []*alias {
	var found []*alias
	add := func(at ast.Node, name, of string) {
		a := &alias{name: name, of: of, line: lineOf(at)}
		if a.isEmpty() {
			y.refuse(at, "“%s” has no word that says what is measured; add one", shortened(name))
			return
		}
		found = append(found, a)
	}
	switch n := n.(type) {
	case *ast.SequenceNode:
		for _, member := range n.Values {
			if text, ok := scalarText(member); ok && text != "" {
				add(member, text, "")
			} else {
				y.refuse(member, "an alias is a text; write “- jobless rate”")
			}
		}
	case *ast.MappingNode:
		for _, v := range n.Values {
			if text, ok := scalarText(v.Value); ok && text != "" {
				add(v.Key, keyText(v.Key), text)
			} else {
				y.refuse(v.Key, "behind an alias stands the measure that it is for; write “jobless rate: Unemployment rate”")
			}
		}
	default:
		if text, ok := scalarText(n); ok && text != "" {
			add(n, text, "")
		} else {
			y.refuse(n, "aliases are a list of names, or names with the measure that each is for")
		}
	}
	return found
}
