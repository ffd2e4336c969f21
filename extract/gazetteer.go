package extract

import (
	"strings"
	"sync"
)

// A gazetteer holds what is known of names before an article is read: a tree
// over their words, so that the longest known name at a word is found in one
// walk.
type gazetteer struct {
	branches   []branch // the first is the root
	next       map[nextWord]int32
	firstNames map[string]bool // false for a word that is more often something else
	heads      map[string]head
	titles     map[string]titleClass // also the beginnings of titles, as noTitle
}

// A branch is a word in the tree of names.
type branch struct {
	kind EntityType
	ends bool // a name ends here
}

// A nextWord leads from a branch of the tree of names to another. All are in one
// map, since most branches have only one.
type nextWord struct {
	from int32
	word string
}

// A head is a word that tells what a name is the name of.
type head struct {
	kind  EntityType
	joins string // the words that may join the rest of the name, "of,for"
}

// joinedBy reports whether word may join more of the name to the head.
func (h head) joinedBy(word string) bool {
	for join := range strings.SplitSeq(h.joins, ",") {
		if join == word {
			return true
		}
	}
	return false
}

// A titleClass says how a title stands to the name after it.
type titleClass uint8

const (
	noTitle   titleClass = iota
	honorific            // Dr, Sir
	role                 // Prime Minister, Director
)

// usualBranches is about how many branches the names of our tables make.
const usualBranches = 7000

// known is the gazetteer that the program carries.
var known = sync.OnceValue(func() *gazetteer {
	g := &gazetteer{
		branches: make([]branch, 1, usualBranches), next: make(map[nextWord]int32, usualBranches),
		firstNames: make(map[string]bool, strings.Count(table("first-names.txt"), "\n")),
		heads:      map[string]head{}, titles: map[string]titleClass{},
	}
	for row := range rows("first-names.txt", 1) {
		name, unsure := strings.CutSuffix(row[0], "?")
		g.firstNames[name] = !unsure
	}
	for _, file := range []string{"uk-organisations.tsv", "us-agencies.tsv", "international.tsv"} {
		for row := range rows(file, 2) {
			g.add(row[0], Organisation)
			if len(row[1]) > 2 {
				g.add(row[1], Organisation)
			}
		}
	}
	for row := range rows("names.tsv", 2) {
		g.add(row[0], typeNamed(row[1]))
	}
	for row := range rows("heads.tsv", 3) {
		g.heads[row[0]] = head{typeNamed(row[1]), row[2]}
	}
	for row := range rows("titles.tsv", 2) {
		g.addTitle(row[0], titleClasses[row[1]])
	}
	return g
})

var titleClasses = map[string]titleClass{"honorific": honorific, "role": role}

// typeNamed returns the type of a name in the machine interface.
func typeNamed(name string) EntityType {
	for t := OtherName; t <= Product; t++ {
		if t.String() == name {
			return t
		}
	}
	return OtherName
}

// add puts a name into the tree.
func (g *gazetteer) add(name string, kind EntityType) {
	at := int32(0)
	for _, w := range nameWords(name) {
		to, met := g.next[nextWord{at, w}]
		if !met {
			to = int32(len(g.branches))
			g.branches = append(g.branches, branch{})
			g.next[nextWord{at, w}] = to
		}
		at = to
	}
	g.branches[at] = branch{kind, true}
}

// apart parts what sentences are cut at from the words of a name.
var apart = strings.NewReplacer("'s ", " 's ", "s' ", "s ' ", ",", " ,")

// nameWords cuts a name of a table as sentences are cut: a possessive and a
// comma are words of their own, and "&" is "and".
func nameWords(name string) []string {
	name = strings.ReplaceAll(name, "’", "'")
	words := strings.Fields(apart.Replace(name + " "))
	for i, w := range words {
		if w == "&" {
			words[i] = "and"
		}
	}
	return words
}

// longest returns how many of words, from the first, are the longest known
// name, and its type; 0 if none starts there.
func (g *gazetteer) longest(words []nameWord) (n int, kind EntityType) {
	at := int32(0)
	for i := range words {
		w := words[i].text
		if w == "&" {
			w = "and"
		}
		to, met := g.next[nextWord{at, w}]
		if !met {
			break
		}
		at = to
		if b := g.branches[at]; b.ends {
			n, kind = i+1, b.kind
		}
	}
	return n, kind
}

// title returns how many of words, from the first, are a title, and its class.
func (g *gazetteer) title(words []nameWord) (n int, class titleClass) {
	return g.titleOf(len(words), func(i int) string { return words[i].text })
}

// titleOf is title for so many words of which word gives the text.
func (g *gazetteer) titleOf(words int, word func(i int) string) (n int, class titleClass) {
	phrase := ""
	for i := range words {
		phrase += word(i)
		c, begun := g.titles[phrase]
		if !begun {
			break
		}
		if c != noTitle {
			n, class = i+1, c
		}
		phrase += " "
	}
	return n, class
}

// addTitle also notes the beginnings of a title of several words, as no titles
// themselves.
func (g *gazetteer) addTitle(title string, class titleClass) {
	for i, r := range title {
		if r != ' ' {
			continue
		}
		if _, known := g.titles[title[:i]]; !known {
			g.titles[title[:i]] = noTitle
		}
	}
	g.titles[title] = class
}
