package extract

import "strings"

// agree decides on the names of the whole article: one type for each, and the
// full name of those that stand for a longer one.
func (n *namer) agree() {
	total := map[string]*name{}
	var order []*name
	for i := range n.found {
		c := &n.found[i]
		key := nameKey(c.key)
		if total[key] == nil {
			total[key] = &name{full: c.key, words: c.last - c.first}
			order = append(order, total[key])
		}
		total[key].mentions++
		if c.place > 0 {
			total[key].placed++
		}
		for t, v := range c.votes {
			total[key].votes[t] += v
		}
	}
	n.agreeOnSurnames(order, total)
	for _, d := range n.defined {
		long, short := total[nameKey(d.name)], total[nameKey(d.acronym)]
		if long == nil || short == nil || short.defined {
			continue
		}
		if long.winner() == OtherName || long.winner() == Person {
			long.votes[Organisation] += sure
		}
		short.votes, short.full, short.defined = long.votes, d.name, true
	}
	n.names = total
}

// A name is what the article as a whole says about one name.
type name struct {
	votes
	full     string
	words    int
	mentions int
	placed   int // mentions that the lexicon takes for a place
	defined  bool
}

// mayBePerson reports whether a name may be somebody's surname in this article:
// that it is a place somewhere does not matter if nothing around it says so.
func (n *name) mayBePerson() bool {
	if n.votes[Organisation] >= sure {
		return false
	}
	around := n.votes[PlaceName] - placeVote*n.placed
	return n.votes[PlaceName] < placeVote || n.votes[Person] > max(around, 0)
}

// nameKey is a name as it is looked for in the article: possessives and spaces
// plain, and all but acronyms in lower case.
func nameKey(name string) string {
	if strings.ContainsAny(name, "’\n\t\u00a0") || strings.Contains(name, "  ") {
		name = strings.Join(strings.Fields(strings.ReplaceAll(name, "’", "'")), " ")
	}
	if isAcronym(name) {
		return name
	}
	return strings.ToLower(name)
}

// agreeOnSurnames ties "Hale" to "Nora Hale". Of two people with one
// surname the first named has it.
func (n *namer) agreeOnSurnames(order []*name, total map[string]*name) {
	for _, full := range order {
		if full.words < 2 || full.winner() != Person {
			continue
		}
		for rest := nameKey(full.full); ; {
			_, after, more := strings.Cut(rest, " ")
			if !more {
				break
			}
			rest = after
			short := total[rest]
			if short == nil || short.defined || !short.mayBePerson() {
				continue
			}
			short.votes[Person] += sure * short.mentions
			if short.winner() == Person {
				short.full, short.defined = full.full, true
			}
		}
	}
}
