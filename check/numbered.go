package check

import (
	"cmp"
	"slices"

	"claimcheck/figures"
	"claimcheck/lexicon"
)

// numberOf tells the same of the number of something by which a table tells a series from its
// sisters: the 31-day standard from the one of 62 days.
func (q *question) numberOf(s *figures.Series) letterSaid {
	number, thing, sisters := q.catalogue.Number(s)
	if thing == "" {
		return noLetter
	}
	said := func(named []string) letterSaid {
		switch {
		case slices.Contains(named, number):
			return sameLetter
		case slices.ContainsFunc(named, func(n string) bool { return slices.Contains(sisters, n) }):
			return otherLetter
		}
		return noLetter
	}
	if before := numbersOf(thing, q.wordsBefore()); len(before) > 0 {
		if own := said(before[len(before)-1:]); own != noLetter {
			return own // "first coats came to 471 and second coats to 412"
		}
	}
	for sent := q.claim.Sentence; sent >= max(0, q.claim.Sentence-sentencesBack); sent-- {
		if near := said(numbersOf(thing, q.text.Sentences[sent].Plain(q.text.Doc))); near != noLetter {
			return near
		}
	}
	return noLetter
}

// numbersOf are the numbers of a thing that a text names: "31" of days, in "31-day" and in
// "within 31 days", and which of several it is, in "the first dose" and in "both doses".
func numbersOf(thing, text string) []string {
	var found []string
	words := wordsParted(text, partingMarks+"-\u2011")
	for i := 0; i+1 < len(words); i++ {
		number := cmp.Or(figures.Ordinals[words[i]], upTo[words[i]])
		if number == "" && figures.IsNumber(words[i]) {
			number = words[i]
		}
		if number != "" && lexicon.Singular(words[i+1]) == thing {
			found = append(found, number)
		}
	}
	return found
}

// upTo are the words for so many of a thing that the last of them is which is counted: who had two
// doses had the second.
var upTo = map[string]string{"one": "1st", "initial": "1st", "single": "1st", "both": "2nd", "two": "2nd", "three": "3rd"}
