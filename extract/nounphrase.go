package extract

import (
	"strings"
	"unicode"

	"claimcheck/extract/tagger"
	"claimcheck/lexicon"
)

// phrase reads the noun phrase that starts at word i, and returns its head, the
// last noun before the phrase ends: "jobs" in "new jobs in the north".
func (c *counter) phrase(i int) (head int, ok bool) {
	for ; i < len(c.words) && c.start(i) < c.limit; i++ {
		w := c.words[i]
		switch {
		case tail.has(w.Text):
			return head, ok
		case c.end(i) < c.from+w.End && unicode.IsLetter(firstRune(w.Text)):
			return i, ok || isPlural(c.noun(i)) || w.Tag.IsNoun()
		case w.Tag.IsNoun() && unicode.IsLetter(firstRune(w.Text)):
			if ok && head == i-1 && !c.goesOn(head, i) {
				return head, true
			}
			head, ok = i, true
		case ok && w.Tag == tagger.POS && c.leads(i+1):
		case ok && w.Tag == tagger.CC && c.words[head].Tag == tagger.NNP && c.pluralAfter(i):
		case ok:
			return head, true
		case !c.modifies(i):
			return 0, false
		}
	}
	return head, ok
}

// noun is word i without what hangs on it, "homes" of "homes,Then", and in small
// letters where all are capitals.
func (c *counter) noun(i int) string {
	noun := c.words[i].Text
	if at := hangs(noun); at > 0 {
		noun = noun[:at]
	}
	if c.shouted {
		return strings.ToLower(noun)
	}
	return noun
}

// goesOn reports whether a noun after a noun is still the same phrase: "sales
// jobs" is, "85 people Monday" and "users worldwide" are not.
func (c *counter) goesOn(head, i int) bool {
	was, is := c.words[head], c.words[i]
	switch noun := c.noun(head); {
	case isPlural(noun):
		return stacking.has(strings.ToLower(noun))
	case is.Tag.IsProperNoun():
		return was.Tag.IsProperNoun()
	}
	return true
}

// pluralAfter reports whether words after i lead to a plural soon: "90 Fiat and
// Lancia vans".
func (c *counter) pluralAfter(i int) bool {
	for j := i + 1; j < len(c.words) && j <= i+3 && c.start(j) < c.limit && c.words[j].Tag.IsNoun(); j++ {
		if isPlural(c.words[j].Text) {
			return true
		}
	}
	return false
}

// isPlural reports whether a noun has the form of a plural.
func isPlural(word string) bool {
	if !isAcronym(word) {
		word = strings.ToLower(word)
	}
	return lexicon.Singular(word) != word
}

// modifies reports whether word i may stand between a number and its noun.
func (c *counter) modifies(i int) bool {
	w := c.words[i]
	switch w.Tag {
	case tagger.JJ, tagger.JJR, tagger.JJS:
		return true
	case tagger.VBN, tagger.VBG, tagger.VBD, tagger.RB, tagger.RBR, tagger.RBS:
		return c.leads(i + 1)
	case tagger.CC:
		return i > 0 && (c.words[i-1].Tag == tagger.JJ || c.words[i-1].Tag == tagger.VBN) && c.leads(i+1)
	case tagger.CD:
		return strings.Contains(w.Text, "-") && c.leads(i+1)
	}
	switch w.Text {
	case ",":
		return i > 0 && c.words[i-1].Tag == tagger.JJ && i+1 < len(c.words) && c.words[i+1].Tag == tagger.JJ
	case "\"", "“", "‘", "'", "``":
		return c.leads(i + 1)
	}
	return false
}

// leads reports whether word i may be a noun or stand before one.
func (c *counter) leads(i int) bool {
	if i >= len(c.words) || c.start(i) >= c.limit {
		return false
	}
	t := c.words[i].Tag
	return t.IsNoun() || t == tagger.JJ || t == tagger.VBN || t == tagger.VBG
}
