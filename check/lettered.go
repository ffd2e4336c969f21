package check

import (
	"slices"
	"strings"

	"claimcheck/figures"
)

// letterOf tells how the text goes with the letter by which a table tells a series from its
// sisters, band D from band E: whether it has none, the text says it, says another, or none.
// "The same band" is that of the sentence before.
func (q *question) letterOf(s *figures.Series) letterSaid {
	word, letter := q.catalogue.Letter(s)
	if word == "" {
		return q.numberOf(s)
	}
	for sent := q.claim.Sentence; sent >= max(0, q.claim.Sentence-sentencesBack); sent-- {
		named := lettersBehind(word, q.text.Sentences[sent].Plain(q.text.Doc))
		switch {
		case slices.Contains(named, strings.ToLower(letter)):
			return sameLetter
		case len(named) > 0:
			return otherLetter
		}
	}
	return letterOpen
}

type letterSaid uint8

const (
	noLetter letterSaid = iota
	sameLetter
	otherLetter
	letterOpen
)

// partingMarks stand between words, and are none of them.
const partingMarks = " \t\n\u00a0,.;:()“”\""

// wordsParted are the words of a text in lower case, as some characters part them.
func wordsParted(text, marks string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(marks, r) })
}

// lettersBehind are the letters behind a word wherever a text has it, in lower case.
func lettersBehind(word, text string) []string {
	var found []string
	words := wordsParted(text, partingMarks)
	for i := 0; i+1 < len(words); i++ {
		if w := words[i]; (strings.EqualFold(w, word) || strings.EqualFold(strings.TrimSuffix(w, "s"), word)) && len(words[i+1]) == 1 {
			found = append(found, words[i+1])
		}
	}
	return found
}
