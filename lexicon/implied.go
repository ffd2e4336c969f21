package lexicon

import (
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
)

// A scattered is a phrase of several words and the concept it means. The words
// are term IDs, as Terms reads each of them alone.
type scattered struct {
	words   []string
	concept *Term
}

// scatter holds the phrases of the vocabulary by their first word, in the order
// of the tables.
var scatter = sync.OnceValue(func() map[string][]scattered {
	size := len(measures().phrases.words)
	m := make(map[string][]scattered, size/2)
	termsOf := make(map[string][]Term, size) // words come again and again
	var words []string
	add := func(phrase string, concept *Term) {
		words = words[:0]
		for word := range strings.FieldsSeq(strings.TrimPrefix(phrase, "=")) {
			terms, known := termsOf[word]
			if !known {
				terms = Terms(word)
				termsOf[word] = terms
			}
			for _, t := range terms {
				if !slices.Contains(words, t.ID) {
					words = append(words, t.ID)
				}
			}
		}
		if len(words) < 2 || slices.Contains(words, concept.ID) {
			return
		}
		m[words[0]] = append(m[words[0]], scattered{slices.Clone(words), concept})
	}
	for row := range embedded.Rows(synonymTable, 1, 2) {
		terms := termsNamed(row[0])
		if len(terms) != 1 || !terms[0].Concept {
			continue
		}
		add(strings.ReplaceAll(row[0], "-", " "), &terms[0])
		for phrase := range list(row[1]) {
			add(phrase, &terms[0])
		}
	}
	return m
})

// Implied returns the concepts whose words are all among the IDs, whatever
// stands between them: "the seizing of £9 million in cash" holds the words of
// cash seized. A concept that is among the IDs already is left out. The indexes
// of the words that imply it come with each concept.
func Implied(ids []string) []Implication {
	var found []Implication
	for _, id := range ids {
		for _, s := range scatter()[id] {
			words, ok := indexes(ids, s.words)
			if !ok || slices.Contains(ids, s.concept.ID) || slices.ContainsFunc(found, func(i Implication) bool { return i.Concept.ID == s.concept.ID }) {
				continue
			}
			found = append(found, Implication{*s.concept, words})
		}
	}
	return found
}

// An Implication is a concept and the indexes of the words that imply it.
type Implication struct {
	Concept Term
	Words   []int
}

// indexes says where the words of a phrase are among the IDs, of which the first is one.
func indexes(ids, words []string) ([]int, bool) {
	if slices.ContainsFunc(words[1:], func(w string) bool { return !slices.Contains(ids, w) }) {
		return nil, false // which is nearly always so
	}
	at := make([]int, len(words))
	for i, w := range words {
		at[i] = slices.Index(ids, w)
	}
	return at, true
}
