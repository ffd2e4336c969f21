package extract

import (
	"strings"

	"claimcheck/extract/tagger"
)

// legal marks the names of laws that runs of capitals do not show: "Renters
// (Reform) Bill", and cases such as "R v Harlow".
func (n *namer) legal(words []nameWord) {
	for i := 1; i+1 < len(words); i++ {
		from, to := 0, 0
		switch words[i].text {
		case "(":
			from, to = n.bracketedLaw(words, i)
		case "v", "v.":
			from, to = n.legalCase(words, i)
		}
		if to > 0 {
			words[from].spell(to - from)
		}
	}
}

// longestAside is how many words may stand in the brackets of a law's name, and
// between them and the word that says that it is a law.
const longestAside = 6

// bracketedLaw returns the words of a law whose name goes on after the brackets
// that open at word i; 0, 0 if there is none.
func (n *namer) bracketedLaw(words []nameWord, i int) (from, to int) {
	shut := i + 1
	for shut < len(words) && shut-i <= longestAside && words[shut].text != ")" {
		shut++
	}
	if shut >= len(words) || words[shut].text != ")" || shut == i+1 || !words[i+1].capital {
		return 0, 0
	}
	to = shut + 1
	for to < len(words) && to-shut <= longestAside && isAside(words[to]) && n.known.heads[words[to].text].kind != Law {
		to++
	}
	from = n.capitalsBefore(words, i)
	if from == i || to >= len(words) || n.known.heads[words[to].text].kind != Law {
		return 0, 0
	}
	return from, to + 1
}

// isAside reports whether a word may stand behind the first brackets: "Finance
// (Amendment) (No 2) Bill".
func isAside(w nameWord) bool {
	return w.capital || w.text == "(" || w.text == ")" || w.tag == tagger.CD
}

// capitalsBefore returns where the words with a capital begin that end before
// word i, without one that merely opens a sentence.
func (n *namer) capitalsBefore(words []nameWord, i int) int {
	from := i
	for from > 0 && i-from < longestAside && words[from-1].capital && !words[from-1].taken && !openers()[strings.ToLower(words[from-1].text)] {
		from--
	}
	return from
}

// isVersus reports whether a word stands between the parties of a case.
func isVersus(w nameWord) bool { return w.text == "v" || w.text == "v." }

// legalCase returns the words of a case around the "v" at word i: one of the
// Crown's, or one against a body or an office, since a match has a "v" too.
func (n *namer) legalCase(words []nameWord, i int) (from, to int) {
	after := i + 1
	if words[after].text == "." {
		after++
	}
	from, to = n.capitalsBefore(words, i), n.capitalsEnd(words, after)
	if from == i || to <= after {
		return 0, 0
	}
	if to+1 < len(words) && words[to].text == "of" && words[to+1].capital {
		to = n.capitalsEnd(words, to+1) // "Secretary of State"
	}
	if words[i-1].text == "R" {
		return i - 1, to
	}
	for _, w := range words[after:to] {
		if n.known.heads[w.text].kind == Organisation || n.known.titles[w.text] == role {
			return from, to
		}
	}
	return 0, 0
}
