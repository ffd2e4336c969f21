package lexicon

import (
	"slices"
	"strings"
	"sync"
)

// parting holds, for each concept whose name has several words, those words as
// Terms reads them alone, and for each word the concepts that have it.
var parting = sync.OnceValue(func() (p struct {
	parts map[string][]string
	with  map[string][]Term
}) {
	p.parts, p.with = map[string][]string{}, map[string][]Term{}
	for row := range rows(synonymTable, 2) {
		for _, concept := range termsNamed(row[0]) {
			if concept.Concept && p.parts[concept.ID] == nil && strings.Contains(concept.ID, "-") {
				p.parts[concept.ID] = partsOf(concept.ID)
				for _, part := range p.parts[concept.ID] {
					p.with[part] = append(p.with[part], concept)
				}
			}
		}
	}
	return p
})

func partsOf(id string) []string {
	var parts []string
	for word := range strings.SplitSeq(id, "-") {
		for _, t := range Terms(word) {
			if t.ID != id && !slices.Contains(parts, t.ID) {
				parts = append(parts, t.ID)
			}
		}
	}
	return parts
}

// Parts returns the IDs of the words that a concept's name is made of: those of
// firearms and seized for "firearms-seized". A text that has some of them may
// mean the concept.
func Parts(id string) []string { return parting().parts[id] }

// ConceptsWith returns the concepts that have a word among their parts.
func ConceptsWith(part string) []Term { return parting().with[part] }
