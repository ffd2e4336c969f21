package figures

import (
	"fmt"
	"maps"
	"path"
	"strings"

	"claimcheck/period"
	"claimcheck/quantity"
)

// isCSVW reports whether a JSON text is metadata as CSV on the Web defines it.
func isCSVW(root *node) bool {
	context := root.member("@context")
	return strings.Contains(context.text+context.at(0).text, "ns/csvw")
}

// csvwTable is the description of the table with that name. Metadata that are
// named for one table are about it, whatever they call it.
func csvwTable(root *node, name string, ofFolder bool) *node {
	tables := root.member("tables")
	for i := range tables.nodes {
		if path.Base(tables.nodes[i].member("url").text) == name {
			return &tables.nodes[i]
		}
	}
	switch {
	case path.Base(root.member("url").text) == name, !ofFolder && len(tables.nodes) == 0:
		return root
	case !ofFolder && len(tables.nodes) == 1:
		return &tables.nodes[0]
	}
	return nil
}

// csvw adds what the metadata say of the table, and of all tables where they say
// nothing of this one.
func (g *given) csvw(root, table *node) error {
	say := func(names ...string) string {
		for _, n := range []*node{table, root} {
			for _, name := range names {
				for _, prefix := range []string{"dc:", "dct:", "dcterms:", "schema:", ""} {
					if text := n.member(prefix + name).natural(); text != "" {
						return text
					}
				}
			}
		}
		return ""
	}
	g.title = first(g.title, say("title", "name"))
	g.about = first(g.about, say("description"))
	g.source.Title = first(g.source.Title, g.title)
	g.source.Publisher = first(g.source.Publisher, say("publisher", "creator"))
	g.source.Licence = first(g.source.Licence, say("license", "rights"))
	if url := say("source", "landingPage"); strings.Contains(url, "://") {
		g.source.URL = first(g.source.URL, url)
	}
	if issued := say("issued", "modified", "datePublished"); issued != "" {
		d, err := period.ReadDate(issued)
		if err != nil {
			return fmt.Errorf("“%s” is no date of issue; write it as 2023-07-14", issued)
		}
		g.published = d
	}
	if err := g.csvwDialect(either(table, root, "dialect")); err != nil {
		return err
	}
	return g.csvwColumns(either(table, root, "tableSchema").member("columns"), either(table, root, "dialect").member("header").text == "false")
}

// either is a member of the table, or of what holds for all tables.
func either(table, root *node, name string) *node {
	if table.has(name) {
		return table.member(name)
	}
	return root.member(name)
}

// csvwDialect keeps how the table is written.
func (g *given) csvwDialect(n *node) error {
	g.dialect.encoding = n.member("encoding").text
	return g.dialect.separatedBy(n.member("delimiter").text)
}

// csvwColumns adds what the metadata say of the columns.
func (g *given) csvwColumns(columns *node, headless bool) error {
	var names []string
	fields, missing := g.cloneFields(), maps.Clone(g.missing)
	if missing == nil {
		missing = map[string]bool{}
	}
	for i := range columns.nodes {
		c := &columns.nodes[i]
		format := c.member("datatype").member("format")
		decimal, group := format.member("decimalChar").text, format.member("groupChar").text
		for _, null := range c.member("null").texts() {
			missing[null] = true
		}
		name, titles := c.member("name").words(), c.member("titles").texts()
		names = append(names, strings.TrimSpace(first(c.member("titles").natural(), name)))
		f := givenField{about: first(c.member("dc:description").natural(), c.member("description").natural())}
		if err := f.numbersWith(decimal, group); err != nil {
			return fmt.Errorf("column “%s” %w", names[i], err)
		}
		g.dialect.settled = g.dialect.settled || decimal+group != ""
		f.setUnit(first(c.member("schema:unitText").natural(), c.member("unitText").natural(), c.member("unit").natural()), quantity.Number{})
		base := first(c.member("datatype").text, c.member("datatype").member("base").text)
		for _, header := range append(titles, name) {
			header = strings.TrimSpace(header)
			if _, known := fields[header]; known || header == "" {
				continue
			}
			f.name, f.role = "", noRole
			if header == name && len(titles) > 0 {
				f.name = titles[0]
			}
			if base == "string" && roleOf(header) == noRole {
				f.role = dimensionRole
			}
			fields[header] = f
		}
	}
	g.missing = missing
	return g.dialect.nameColumns(headless, names)
}

// natural is a text in whichever way JSON-LD writes one: alone, in a language, as
// the first of several, or as the name of somebody.
func (n *node) natural() string {
	for range deepestJSON {
		switch n.kind {
		case textNode, numberNode:
			return n.words()
		case listNode:
			n = n.at(0)
		case objectNode:
			n = n.named()
		default:
			return ""
		}
	}
	return ""
}

// named is what an object of JSON-LD is called.
func (n *node) named() *node {
	for _, name := range []string{"@value", "schema:name", "foaf:name", "dc:title", "name", "en", "en-GB", "@id"} {
		if n.has(name) {
			return n.member(name)
		}
	}
	return &node{}
}

// texts is one text or several.
func (n *node) texts() []string {
	var found []string
	switch n.kind {
	case textNode:
		found = append(found, n.text)
	case listNode:
		for i := range n.nodes {
			found = append(found, n.nodes[i].texts()...)
		}
	case objectNode:
		found = n.named().texts()
	}
	return found
}

// dateIn is a date that is a help where it can be read, and no harm where not.
func dateIn(n *node) period.Date {
	d, _ := period.ReadDate(n.words())
	return d
}

// cloneFields makes the columns' facts this table's own, for others may share
// them.
func (g *given) cloneFields() map[string]givenField {
	fields := maps.Clone(g.fields)
	if fields == nil {
		fields = map[string]givenField{}
	}
	g.fields = fields
	return fields
}
