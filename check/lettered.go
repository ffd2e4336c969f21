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
	word, letter := q.letterOfSeries(s)
	if word == "" {
		return noLetter
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

// letterOfSeries is the word that a letter tells apart and the letter, where another series of
// the table has another behind that word: of the measure of a series, or of one of its
// dimensions. There may be none.
func (q *question) letterOfSeries(s *figures.Series) (word, letter string) {
	if word, letter = lettered(s.Measure); word != "" {
		for o := range q.catalogue.SamePlace(s) {
			if w, l := lettered(o.Measure); w == word && l != letter {
				return word, letter
			}
		}
	}
	for i, d := range s.Dimensions {
		if len(d.Value) == 1 && isLetterOrDigit(d.Value[0]) && q.catalogue.Variants(s, i) > 1 {
			return d.Name[strings.LastIndexByte(d.Name, ' ')+1:], d.Value
		}
	}
	return "", ""
}

// lettered returns the last word of a measure that a single letter or digit stands behind,
// and that letter: "band" and "d". There may be none.
func lettered(measure string) (word, letter string) {
	after := ""
	for end := len(measure); end > 0; {
		begin := strings.LastIndexByte(measure[:end], ' ') + 1
		this, isLast := measure[begin:end], end == len(measure)
		if len(after) == 1 && len(this) > shortestLettered && isLetterOrDigit(after[0]) {
			return this, after
		}
		if after = this; this == "a" && !isLast {
			after = "" // an article: "with a car"
		}
		end = begin - 1
	}
	return "", ""
}

// shortestLettered is how long a word must be for a letter behind it to be its own: "of a" is
// none.
const shortestLettered = 3

func isLetterOrDigit(b byte) bool {
	return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9'
}

// lettersBehind are the letters behind a word wherever a text has it, in lower case.
func lettersBehind(word, text string) []string {
	var found []string
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return strings.ContainsRune(" \t\n\u00a0,.;:()“”\"", r) })
	for i := 0; i+1 < len(words); i++ {
		if w := words[i]; (strings.EqualFold(w, word) || strings.EqualFold(strings.TrimSuffix(w, "s"), word)) && len(words[i+1]) == 1 {
			found = append(found, words[i+1])
		}
	}
	return found
}
