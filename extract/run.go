package extract

import (
	"strings"

	"claimcheck/extract/tagger"
)

// longestRun bounds a run, so that a page of capitals is not one name.
const longestRun = 40

// nextRun returns the next run of words from i that may hold names, half-open:
// words with a capital, and what joins them. A run may hold several names and
// titles: "RPA Director of Grants Nora Hale". At the end of the
// sentence from is len(words).
func (n *namer) nextRun(words []nameWord, i int) (from, to int) {
	for ; i < len(words); i++ {
		if n.startsName(words, i) {
			return i, n.runEnd(words, i)
		}
	}
	return len(words), len(words)
}

// startsName reports whether a name may start at word i.
func (n *namer) startsName(words []nameWord, i int) bool {
	w := words[i]
	switch {
	case (w.known || w.spelled) && !w.taken:
		return true
	case !w.capital || w.taken || isPronoun(w):
		return false
	case w.opens:
		return n.opensWithName(words, i)
	}
	return !strings.EqualFold(w.text, "the")
}

// opensWithName decides whether the first word of a sentence is a name, or the
// start of one, although its capital says nothing.
func (n *namer) opensWithName(words []nameWord, i int) bool {
	w := words[i]
	lower := strings.ToLower(w.text)
	if openers()[lower] && !w.known {
		return false
	}
	if w.place > 0 && !n.weak[n.placeFrom+w.place-1] || isAcronym(w.text) {
		return true
	}
	if _, end := bracketed(words, max(i-1, 0)); end > 0 {
		return true
	}
	followed := i+1 < len(words) && words[i+1].capital && !words[i+1].taken
	if size, _ := n.known.title(words[i:]); size > 0 {
		return followed || size > 1
	}
	if isInitial(w.text) && (followed || i+2 < len(words) && words[i+1].text == "." && words[i+2].capital) {
		return true
	}
	if n.lower[lower] && !followed || i+1 < len(words) && words[i+1].tag == tagger.DT {
		return false // "Reading the report"
	}
	if n.capital[w.text] || w.tag.IsProperNoun() && (followed || i+1 < len(words) && actsAsName(words[i+1])) {
		return true
	}
	return followed && (w.tag.IsNoun() || n.known.firstNames[w.text] ||
		n.known.heads[words[n.capitalsEnd(words, i+1)-1].text].kind != OtherName && w.tag == tagger.JJ)
}

// actsAsName reports whether the word after a first word shows that this is a
// name: a verb, a possessive, a mark.
func actsAsName(next nameWord) bool {
	return next.tag.IsVerb() || next.tag == tagger.MD || next.tag == tagger.POS || next.tag == tagger.Comma || next.text == "(" || next.tag == tagger.RB || next.tag == tagger.CC
}

// isPronoun reports whether a word has its capital by custom and names nobody.
func isPronoun(w nameWord) bool {
	return w.text == "I" || w.text == "O" || w.text == "OK" || strings.HasPrefix(w.text, "I'") || w.tag == tagger.UH
}

// capitalsEnd returns the end of the words with a capital that start at i, or
// where they are too many for a name.
func (n *namer) capitalsEnd(words []nameWord, i int) int {
	for start := i; i < len(words) && i-start < longestRun && (words[i].capital || words[i].known) && !words[i].taken; {
		i += 1 + words[i].glued
	}
	return min(i, len(words))
}

// runEnd returns the end of the run that starts at word i.
func (n *namer) runEnd(words []nameWord, i int) int {
	end := i + n.unit(words, i)
	for end < len(words) && end-i < longestRun {
		w := words[end]
		if (w.capital || w.known) && !w.taken && !isPronoun(w) {
			end += n.unit(words, end)
			continue
		}
		next := n.joined(words, i, end)
		if next == end {
			break
		}
		end = next
	}
	return end
}

// unit returns how many words hang together at i whatever they are: a known
// name, or a title of several words.
func (n *namer) unit(words []nameWord, i int) int {
	size, _ := n.known.title(words[i:])
	if n.known.heads[words[i].text].joinedBy("number") && i+1 < len(words) && isLawNumber(words[i+1].text) {
		size = max(size, 2)
	}
	return max(1+words[i].glued, size)
}

// isLawNumber reports whether word numbers a part of a law: "230", "IV", "21A".
func isLawNumber(word string) bool {
	return '0' <= word[0] && word[0] <= '9' || strings.Trim(word, "IVXLC") == ""
}

// isFamiliar reports whether a run in a line of capitals is a name that is
// known, or that the article writes elsewhere.
func (n *namer) isFamiliar(words []nameWord, from, to int) bool {
	if words[from].known || words[from].place > 0 {
		return true
	}
	for _, w := range words[from:to] {
		if w.capital && !n.capital[w.text] {
			return false
		}
	}
	return true
}
