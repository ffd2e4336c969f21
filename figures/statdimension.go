package figures

import (
	"fmt"
	"slices"
	"strconv"

	"claimcheck/period"
	"claimcheck/quantity"
)

// A statDimension is one dimension of a JSON-stat dataset.
type statDimension struct {
	header     string
	role       role
	categories []category // in the order of the values
	hasUnits   bool       // some category says what it is counted in
}

// A category is one way to choose in a dimension: a country, a year, women.
type category struct {
	id, label, unit string
	step            quantity.Number // one unit in the last place of its figures; zero if that is not said
}

// mostDimensions is more than any table has that people read.
const mostDimensions = 16

// dimensionsOf reads the dimensions in the order in which they count.
func dimensionsOf(set *node) ([]statDimension, error) {
	about := set.member("dimension")
	ids, size, roles := set.member("id"), set.member("size"), set.member("role")
	if !set.has("id") { // the older version keeps them one level down
		ids, size, roles = about.member("id"), about.member("size"), about.member("role")
	}
	if len(ids.nodes) == 0 || len(ids.nodes) != len(size.nodes) {
		return nil, refuse(int(set.line), "the dataset does not say its dimensions and their sizes (id, size)")
	}
	if len(ids.nodes) > mostDimensions {
		return nil, refuse(int(ids.line), "the dataset has more than %d dimensions", mostDimensions)
	}
	var dims []statDimension
	headers := map[string]bool{"value": true, "status": true}
	for i := range ids.nodes {
		id := ids.nodes[i].words()
		n := about.member(id)
		d := statDimension{header: first(n.member("label").words(), id), role: roleIn(roles, id)}
		if headers[plain(d.header)] {
			d.header = fmt.Sprintf("%s (%s)", d.header, id)
		}
		headers[plain(d.header)] = true
		if d.role == noRole {
			d.role = dimensionRoleOf(d.header, id)
		}
		var err error
		if d.categories, err = categoriesOf(n.member("category"), d.role); err != nil {
			return nil, err
		}
		d.hasUnits = slices.ContainsFunc(d.categories, func(c category) bool { return c.unit != "" })
		if strconv.Itoa(len(d.categories)) != size.nodes[i].text {
			return nil, refuse(int(n.line), "dimension “%s” has %d categories, and its size is given as %s", id, len(d.categories), size.nodes[i].text)
		}
		if d.role == measureRole && len(d.categories) == 1 && saysNothing(d.categories[0].label) {
			d.categories[0].label = "" // the dataset's label says what is measured
		}
		dims = append(dims, d)
	}
	return dims, nil
}

// roleIn is what the dataset itself says a dimension is.
func roleIn(roles *node, id string) role {
	for _, known := range []struct {
		name string
		role role
	}{{"time", periodRole}, {"geo", placeRole}, {"metric", measureRole}} {
		list := roles.member(known.name)
		for i := range list.nodes {
			if list.nodes[i].text == id {
				return known.role
			}
		}
	}
	return noRole
}

// dimensionRoleOf is what a dimension is by its names, where the dataset does not
// say. What is not known tells figures apart.
func dimensionRoleOf(header, id string) role {
	for _, name := range []string{header, id} {
		switch r := roleOf(name); r {
		case measureRole, placeRole, periodRole, yearRole, monthRole, unitRole, ignoredRole:
			return r
		case runningRole:
			return ignoredRole
		case weakPlaceRole:
			return placeRole
		}
	}
	return dimensionRole
}

// saysNothing reports whether a measure is called a value and no more.
func saysNothing(label string) bool { return roleOf(label) == valueRole || means("bare", label) }

// categoriesOf reads the categories of a dimension in their order. A period goes
// by whichever of its two names can be read.
func categoriesOf(n *node, r role) ([]category, error) {
	index, labels, units := n.member("index"), n.member("label"), n.member("unit")
	if index.kind == nullNode { // a dimension of one category needs no index
		index = labels
	}
	list := make([]category, len(index.nodes))
	for i := range index.nodes {
		at, id := i, index.nodes[i].words()
		if index.kind == objectNode {
			id = index.nodes[i].name
		}
		if index.nodes[i].kind == numberNode {
			var err error
			if at, err = strconv.Atoi(index.nodes[i].text); err != nil || at < 0 || at >= len(list) || list[at].id != "" {
				return nil, refuse(int(index.nodes[i].line), "category “%s” has the place %s, which is no place or is taken", id, index.nodes[i].text)
			}
		}
		list[at].id = id
	}
	said, counted := map[string]string{}, map[string]*node{}
	for i := range labels.nodes {
		said[labels.nodes[i].name] = labels.nodes[i].words()
	}
	for i := range units.nodes {
		counted[units.nodes[i].name] = &units.nodes[i]
	}
	for i := range list {
		c := &list[i]
		c.label = first(said[c.id], c.id)
		if unit := counted[c.id]; unit != nil {
			c.unit, c.step = unitOfCategory(unit), lastPlace(unit.member("decimals").text)
		}
		if _, err := period.Read(c.label); err != nil && r == periodRole {
			c.label = c.id
		}
	}
	return list, nil
}

// unitOfCategory writes the unit of a measure as tables do: "million EUR".
func unitOfCategory(n *node) string {
	power := n.member("multiplier").text
	if scale, ok := map[string]string{"3": "thousand", "6": "million", "9": "billion", "12": "trillion"}[power]; ok {
		return scale + " " + first(n.member("base").words(), n.member("symbol").words())
	}
	return first(n.member("label").words(), n.member("base").words(), n.member("symbol").words())
}

// lastPlace is one unit in the last of so many decimals, or zero.
func lastPlace(decimals string) quantity.Number {
	n, err := strconv.Atoi(decimals)
	if err != nil || n < 1 || n > 12 {
		return quantity.Number{}
	}
	return quantity.Pow10(-n)
}
