package lexicon

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
)

var (
	//go:embed synonyms.tsv
	synonymTable string
	//go:embed qualifiers.tsv
	qualifierTable string
	//go:embed empty.tsv
	emptyTable string
	//go:embed empty_phrases.tsv
	emptyPhraseTable string
)

// A vocabulary is the phrases that measures are made of. What a phrase means
// are terms whose places are not filled in; an empty phrase means none.
type vocabulary struct {
	phrases  *phrases
	meanings []meaning
	empty    map[string]bool // single words, as wordKey makes them
}

type meaning struct {
	exact string // how the phrase must be written; "" for any way
	terms []Term
}

// measures reads the tables. A phrase that stands in two of them has the
// meaning of the first, which is the fuller one.
var measures = sync.OnceValue(func() *vocabulary {
	size := entries(synonymTable) + strings.Count(synonymTable, "\n") + entries(qualifierTable)
	v := &vocabulary{phrases: newPhrases(size), meanings: make([]meaning, 0, size), empty: map[string]bool{}}
	for row := range embedded.Rows(synonymTable, 1, 2) {
		v.add(row[1], termsNamed(row[0]))
		if id := row[0]; !strings.ContainsAny(id, " :") {
			v.add(strings.ReplaceAll(id, "-", " "), termsNamed(id))
		}
	}
	for row := range embedded.Rows(qualifierTable, 1, 3) {
		v.add(row[2], []Term{qualifier(row[0], row[1])})
	}
	for row := range embedded.Rows(emptyPhraseTable, 1, 1) {
		v.add(row[0], nil)
	}
	for row := range embedded.Rows(emptyTable, 1, 1) {
		for word := range strings.FieldsSeq(row[0]) {
			v.empty[string(wordKey(nil, word))] = true
		}
	}
	return v
})

// add gives the phrases of a column their meaning.
func (v *vocabulary) add(column string, terms []Term) {
	for phrase := range list(column) {
		m := meaning{terms: terms}
		if exact, ok := strings.CutPrefix(phrase, "="); ok {
			phrase, m.exact = exact, exact
		}
		v.meanings = append(v.meanings, m)
		v.phrases.add(phrase, wordKey, int32(len(v.meanings)-1))
	}
}

// termsNamed reads the first column of the synonyms: IDs parted by spaces.
func termsNamed(ids string) []Term {
	var terms []Term
	for id := range strings.FieldsSeq(ids) {
		if group, value, ok := strings.Cut(id, ":"); ok {
			terms = append(terms, qualifier(group, value))
		} else {
			terms = append(terms, Term{ID: id, Concept: true})
		}
	}
	return terms
}

func qualifier(group, value string) Term {
	return Term{ID: group + ":" + value, Group: group, Value: value}
}

// wordKey appends to dst, which is empty, a word as the vocabulary keeps it:
// folded, and in the singular. It is not stemmed, because "employers" and
// "employment" have one stem and are two measures.
func wordKey(dst []byte, word string) []byte {
	if initials, ok := strings.CutSuffix(word, "s"); ok && shouts(initials) {
		return appendFolded(dst, initials)
	}
	return singularised(appendFolded(dst, word))
}
