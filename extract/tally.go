package extract

import "strings"

// names are all names of an article, in the order of their first mentions.
type names struct {
	byKey map[string]*name
	order []*name
}

// A name is what the article as a whole says about one name.
type name struct {
	votes
	full     string
	words    int
	mentions int
	placed   int  // mentions that the lexicon takes for a place
	defined  bool // it stands for a longer name
	settled  bool // some mention is beyond doubt
}

// tally counts what all mentions of each name say of it, and gives each mention
// its name.
func tally(found []candidate) names {
	all := names{byKey: map[string]*name{}}
	for i := range found {
		c := &found[i]
		key := nameKey(c.key)
		n := all.byKey[key]
		if n == nil {
			n = &name{full: c.key, words: c.last - c.first}
			all.byKey[key] = n
			all.order = append(all.order, n)
		}
		c.name = n
		n.mentions++
		n.settled = n.settled || !c.unsure
		if c.place > 0 {
			n.placed++
		}
		n.votes.add(c.votes)
	}
	return all
}

// named returns the name that is written like this, nil if there is none.
func (all names) named(written string) *name { return all.byKey[nameKey(written)] }

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

// standsFor says that a name is short for another.
func (n *name) standsFor(full string) { n.full, n.defined = full, true }

// surnames calls visit with each person's full name and the names that are its
// end, such as "Nora Hale" and "Hale". Of two people with one surname the first
// named has it.
func (all names) surnames(visit func(full, short *name)) {
	for _, full := range all.order {
		if full.words < 2 || full.winner() != Person {
			continue
		}
		for rest := nameKey(full.full); ; {
			_, after, more := strings.Cut(rest, " ")
			if !more {
				break
			}
			rest = after
			if short := all.byKey[rest]; short != nil && !short.defined {
				visit(full, short)
			}
		}
	}
}

// guessSurnames takes for people the surnames that may be somebody's.
func (all names) guessSurnames() {
	all.surnames(func(full, short *name) {
		if !short.mayBePerson() {
			return
		}
		short.votes[Person] += sure * short.mentions
		if short.winner() == Person {
			short.standsFor(full.full)
		}
	})
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

// tieSurnames gives the surnames of people their full names. What the rules
// guessed to be a surname is one, if the recogniser agrees on the full name.
func (all names) tieSurnames(guessed names) {
	all.surnames(func(full, short *name) {
		if g := guessed.named(short.full); g != nil && g.defined && g.winner() == Person {
			short.votes[Person] += 2 * sure * short.mentions
		}
		if short.winner() == Person {
			short.standsFor(full.full)
		}
	})
}

// define gives acronyms the type and the name of what they are explained as.
func (all names) define(defined []definition) {
	for _, d := range defined {
		long, short := all.named(d.name), all.named(d.acronym)
		if long == nil || short == nil || short.defined {
			continue
		}
		if long.winner() == Person && !d.spelled {
			continue // "Nora Hale (R-OH)"
		}
		if long.winner() == OtherName || long.winner() == Person {
			long.votes[Organisation] += sure
		}
		short.votes = long.votes
		short.standsFor(d.name)
	}
}

// imply ties acronyms that the article does not explain to the body whose
// initials they are: "TEC" to "Tidal Energy Council". Of two bodies with the same
// initials it means neither.
func (all names) imply() {
	bodies := map[string]*name{}
	for _, n := range all.order {
		if n.words < 2 || n.winner() != Organisation {
			continue
		}
		letters := initials(n.full)
		if _, twice := bodies[letters]; twice {
			n = nil
		}
		bodies[letters] = n
	}
	for _, n := range all.order {
		if n.defined || n.placed > 0 || !isAcronym(n.full) {
			continue
		}
		if body := bodies[n.full]; body != nil {
			n.votes = body.votes
			n.standsFor(body.full)
		}
	}
}

// initials are the first letters of the words with a capital, and acronyms
// whole: "UKTEC" of "UK Tidal Energy Council".
func initials(name string) string {
	letters := ""
	for word := range strings.FieldsSeq(name) {
		switch {
		case isAcronym(word):
			letters += word
		case isCapital(word):
			letters += string(firstRune(word))
		}
	}
	return letters
}
