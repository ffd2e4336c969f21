package lexicon

import (
	"cmp"
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
	row     int // among all of them, in the order of the tables
}

// scatter holds the phrases of the vocabulary by the word of theirs that fewest of them have, in the
// order of the tables.
var scatter = sync.OnceValue(func() map[string][]scattered {
	size := len(measures().phrases.words)
	var all []scattered
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
		all = append(all, scattered{slices.Clone(words), concept, len(all)})
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
	return byRarest(all)
})

// byRarest arranges phrases by the word of theirs that fewest of them have, so that few are looked at.
func byRarest(all []scattered) map[string][]scattered {
	times := make(map[string]int, len(all))
	for _, s := range all {
		for _, w := range s.words {
			times[w]++
		}
	}
	m := make(map[string][]scattered, len(all))
	for _, s := range all {
		rarest := slices.MinFunc(s.words, func(a, b string) int { return times[a] - times[b] })
		m[rarest] = append(m[rarest], s)
	}
	return m
}

// Implied returns the concepts whose words are all among the IDs, whatever
// stands between them: "the seizing of £9 million in cash" holds the words of
// cash seized. A concept that is among the IDs already is left out. The indexes
// of the words that imply it come with each concept. What the first words imply comes first.
func Implied(ids []string) []Implication {
	var found []Implication
	for _, id := range ids {
		for _, s := range scatter()[id] {
			if words, ok := indexes(ids, s.words); ok && !slices.Contains(ids, s.concept.ID) {
				found = append(found, Implication{*s.concept, words, s.row})
			}
		}
	}
	slices.SortFunc(found, func(a, b Implication) int { return cmp.Or(a.Words[0]-b.Words[0], a.row-b.row) })
	return firstOfEach(found)
}

// firstOfEach keeps the first implication of each concept.
func firstOfEach(found []Implication) []Implication {
	kept := found[:0]
	for _, i := range found {
		if !slices.ContainsFunc(kept, func(k Implication) bool { return k.Concept.ID == i.Concept.ID }) {
			kept = append(kept, i)
		}
	}
	return kept
}

// An Implication is a concept and the indexes of the words that imply it.
type Implication struct {
	Concept Term
	Words   []int
	row     int
}

// indexes says where the words of a phrase are among the IDs.
func indexes(ids, words []string) ([]int, bool) {
	if slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(ids, w) }) {
		return nil, false // which is nearly always so
	}
	at := make([]int, len(words))
	for i, w := range words {
		at[i] = slices.Index(ids, w)
	}
	return at, true
}
