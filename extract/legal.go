package extract

import (
	"slices"
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
	to = n.partyEnd(words, after)
	if to <= after {
		return 0, 0
	}
	if crown := crownBefore(words, i); crown >= 0 {
		return crown, to
	}
	from = n.capitalsBefore(words, i)
	if from < i && n.isBodyOrOffice(words[after:to]) {
		return from, to
	}
	return 0, 0
}

// partyEnd returns the end of the party to a case that starts at word i: "Secretary
// of State", "Marsh & Sons Ltd".
func (n *namer) partyEnd(words []nameWord, i int) int {
	end := n.capitalsEnd(words, i)
	if end > i && end+1 < len(words) && (words[end].text == "of" || words[end].text == "&") && words[end+1].capital {
		return n.capitalsEnd(words, end+1)
	}
	return end
}

// crownBefore returns where the Crown stands right before word i, with whom it
// stands for or without: "R v", "R (Obi) v"; -1 if it does not.
func crownBefore(words []nameWord, i int) int {
	crown := i - 1
	if words[crown].text == ")" {
		for crown > 0 && i-crown <= longestAside && words[crown].text != "(" {
			crown--
		}
		crown--
	}
	if crown > 0 && words[crown].text == "." {
		crown--
	}
	if crown >= 0 && words[crown].text == "R" {
		return crown
	}
	return -1
}

// isBodyOrOffice reports whether a party to a case is no mere person.
func (n *namer) isBodyOrOffice(party []nameWord) bool {
	return slices.ContainsFunc(party, func(w nameWord) bool {
		return n.known.heads[w.text].kind == Organisation || n.known.titles[w.text] == role
	})
}
