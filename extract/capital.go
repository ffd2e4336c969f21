package extract

import (
	"strings"
	"unicode"

	"claimcheck/extract/tagger"
)

// learn notes which words the sentence writes in lower case and which with a
// capital, so that other sentences that open with them can be judged.
func (n *namer) learn(words []tagger.Word) {
	for i, w := range words {
		switch {
		case w.Text == "" || !('a' <= w.Text[0]|0x20 && w.Text[0]|0x20 <= 'z'):
		case !isCapital(w.Text):
			n.lower[w.Text] = true
		case !opensAt(words, i):
			n.capital[w.Text] = true
		}
	}
}

// opensAt reports whether word i would have a capital whatever it is.
func opensAt(words []tagger.Word, i int) bool {
	if i == 0 {
		return true
	}
	switch words[i-1].Text {
	case "\"", "``", "''", "“", "‘", ":", "•", "*", "(", "[", "–", "—", "...", "…", "?", "!", ".", "-":
		return true
	case "'":
		return i == 1 || words[i-1].Start > words[i-2].End
	}
	return i == 1 && words[0].Tag == tagger.CD
}

// isShouted reports whether a sentence is written in capitals throughout, or as
// a headline with a capital on every word, so that capitals show no names.
func isShouted(words []tagger.Word) bool {
	long, capital := 0, 0
	for _, w := range words {
		if len(w.Text) < 4 || !unicode.IsLetter(firstRune(w.Text)) {
			continue
		}
		long++
		if isCapital(w.Text) {
			capital++
		}
	}
	return long >= 4 && 10*capital >= 8*long && !strings.HasSuffix(words[len(words)-1].Text, ".")
}
