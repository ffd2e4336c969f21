package tagger

import "strings"

// tagByLooks returns the tag of a word that needs no context, or 0.
func tagByLooks(text string) Tag {
	switch {
	case text == "-":
		return Hyphen
	case isEmoticon(text):
		return SYM
	case hasLink(text), hasEmail(text), strings.HasPrefix(text, "@"):
		return NN
	case isTrace(text):
		return None
	}
	return bracketTag(text)
}

// isTrace reports whether the word is one that the treebank writes where
// nothing is said: "0", "*", "*T*-1", "*-2", "*?*".
func isTrace(text string) bool {
	if text == "0" || text == "*" {
		return true
	}
	rest, ok := strings.CutPrefix(text, "*")
	if !ok {
		return false
	}
	if len(rest) == 2 && rest[1] == '*' && (isWordByte(rest[0]) || rest[0] == '?') {
		return true
	}
	if capitals := capitalsIn(rest); capitals > 0 {
		if rest, ok = strings.CutPrefix(rest[capitals:], "*"); !ok {
			return false
		}
	}
	index, ok := strings.CutPrefix(rest, "-")
	n := digitsIn(index)
	return ok && n == len(index) && 1 <= n && n <= 3
}

// bracketTag returns the tag of a word like "-LRB-": the word itself.
func bracketTag(text string) Tag {
	if len(text) != 5 || text[0] != '-' || text[4] != '-' || capitalsIn(text[1:]) != 3 {
		return 0
	}
	switch text {
	case "-LRB-":
		return LeftRound
	case "-RRB-":
		return RightRound
	}
	return Placeholder
}

// capitalsIn returns how many capitals of ASCII text begins with.
func capitalsIn(text string) int {
	n := 0
	for n < len(text) && 'A' <= text[n] && text[n] <= 'Z' {
		n++
	}
	return n
}

// isEmoticon knows the faces that prose keeps in one piece.
func isEmoticon(text string) bool {
	switch text {
	case "(-8", "(-;", "(-_-)", "(._.)", "(:", "(=", "(o:", "(¬_¬)", "(ಠ_ಠ)", "(╯°□°）╯︵┻━┻",
		"-__-", "8-)", "8-D", "8D",
		":(", ":((", ":(((", ":()", ":)))", ":-)", ":-))", ":-)))", ":-*", ":-/", ":-X", ":-]", ":-o", ":-p", ":-x",
		":-|", ":-}", ":0", ":3", ":P", ":]", ":`(", ":`)", ":`-(", ":o", ":o)",
		"=(", "=)", "=D", "=|", "@_@", "O.o", "O_o", "V_V", "XDD", "[-:", "^___^",
		"o_0", "o_O", "o_o", "v_v", "xD", "xDD", "¯\\(ツ)/¯":
		return true
	}
	return false
}
