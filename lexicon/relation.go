package lexicon

import (
	_ "embed"
	"slices"
	"sync"

	"claimcheck/embedded"
)

//go:embed relations.tsv
var relationTable string

// A Neighbour is a measure, or a value of a qualifier, that is taken for another
// and is not the same.
type Neighbour struct {
	ID  string // of a Term
	Why string // what sets the two apart, "" for values of one group
}

// neighbours holds the relations in both directions, in the order of the tables.
var neighbours = sync.OnceValue(func() map[string][]Neighbour {
	m := map[string][]Neighbour{}
	for row := range embedded.Rows(relationTable, 1, 3) {
		m[row[0]] = append(m[row[0]], Neighbour{row[1], row[2]})
		m[row[1]] = append(m[row[1]], Neighbour{row[0], row[2]})
	}
	groups := map[string][]string{}
	for row := range embedded.Rows(qualifierTable, 1, 3) {
		id := qualifier(row[0], row[1]).ID
		for _, other := range groups[row[0]] {
			m[id] = append(m[id], Neighbour{ID: other})
			m[other] = append(m[other], Neighbour{ID: id})
		}
		groups[row[0]] = append(groups[row[0]], id)
	}
	return m
})

// Neighbours returns what is taken for the term with the ID: charges and
// convictions for "arrests", "variant:cpih" for "variant:cpi".
func Neighbours(id string) []Neighbour { return slices.Clone(neighbours()[id]) }

// A Clash is a qualifier on which two measures speak and differ: the text says
// women, the column men.
type Clash struct{ Group, One, Other string }

// Clashes returns the groups on which both measures speak and share no value, in
// the order in which one names them. Two measures are comparable only if there
// are none; where one of them is silent they may be.
func Clashes(one, other []Term) []Clash {
	var all []Clash
	for i, t := range one {
		if !t.Qualifier() || slices.ContainsFunc(one[:i], func(u Term) bool { return u.Group == t.Group }) {
			continue
		}
		if with, clash := clashing(t.Group, one, other); clash {
			all = append(all, Clash{t.Group, t.Value, with})
		}
	}
	return all
}

// clashing returns the first value that other has in the group, if it has any
// and shares none with one.
func clashing(group string, one, other []Term) (with string, clash bool) {
	for _, t := range other {
		if t.Group != group {
			continue
		}
		if slices.ContainsFunc(one, func(u Term) bool { return u.ID == t.ID || group == "counted" && areCases(u.Value, t.Value) }) {
			return "", false
		}
		if !clash {
			with, clash = t.Value, true
		}
	}
	return with, clash
}

// areCases reports whether two things that are counted may be one: those who fell ill
// are the cases.
func areCases(one, other string) bool {
	return one == "person" && other == "case" || one == "case" && other == "person"
}
