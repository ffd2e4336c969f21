package extract

import (
	"strings"
	"sync"
)

// A wordClass is a set of classes of words from tables/words.tsv, which says
// what each is for.
type wordClass uint64

const (
	possessor wordClass = 1 << iota
	corporate
	office
	particle
	direction
	body
	small
	tail
	stacking
	collective
	comparison
	speech
	calendar
	populous
	phrasal
	clause
	placed
	bodied
	locality
	leader
	article
	inside
	towards
	founding
	thing
	denial
	vote
	pronoun
	deed
	fate
	partisan
	emphasis
	summit
	era
)

// classNames are the names of the classes in the table, in their order above.
var classNames = [...]string{
	"possessor", "corporate", "office", "particle", "direction", "body", "small", "tail", "stacking",
	"collective", "comparison", "speech", "calendar", "populous", "phrasal", "clause", "placed", "bodied",
	"locality", "leader", "article", "inside", "towards", "founding", "thing", "denial", "vote", "pronoun",
	"deed", "fate", "partisan", "emphasis", "summit", "era",
}

var classes = sync.OnceValue(func() map[string]wordClass {
	all := map[string]wordClass{}
	for row := range rows("words.tsv", 2) {
		for i, name := range classNames {
			if name != row[0] {
				continue
			}
			for word := range strings.FieldsSeq(row[1]) {
				all[word] |= 1 << i
			}
		}
	}
	return all
})

// has reports whether word, as it is written, is of the class.
func (c wordClass) has(word string) bool { return classes()[word]&c != 0 }
