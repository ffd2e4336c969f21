package tagger

import (
	"strings"
	"unicode/utf8"
)

// hasLink reports whether something in the word reads like a web address to
// prose, which takes a number like "3.54" for one too: small letters, digits,
// dots or hyphens, a dot, and at least two characters more, the last of them
// no mark of punctuation. Groups in round brackets may stand among these, one
// within another at most.
//
// It is LinkPattern of github.com/mingrammer/commonregex without going back.
func hasLink(text string) bool {
	for from := 0; from < len(text); {
		dot := strings.IndexByte(text[from:], '.')
		if dot < 0 {
			return false
		}
		dot += from
		if dot == 0 || !isHostByte(text[dot-1]) {
			from = dot + 1
			continue
		}
		found, stop := linkEnd(text, dot+1)
		if found {
			return true
		}
		from = max(dot+1, stop)
	}
	return false
}

// linkEnd reports whether a link that has come to i goes on to a proper end.
// If not, no link that comes to a place between i and stop does either.
func linkEnd(text string, i int) (found bool, stop int) {
	if i < len(text) && text[i] == '(' {
		end, ok := bracketGroup(text, i)
		if !ok {
			return false, i
		}
		// Inside the group a link may begin anew, so stop stays before it.
		found, _ := linkTail(text, end)
		return found, i
	}
	if i == len(text) || !isLinkByte(text[i]) {
		return false, i
	}
	_, size := utf8.DecodeRuneInString(text[i:])
	return linkTail(text, i+size)
}

// linkTail looks for the last character of a link, or a group in its place.
func linkTail(text string, i int) (found bool, stop int) {
	for ; i < len(text) && isLinkByte(text[i]); i++ {
		if strings.IndexByte(`![]{};:'".,?`, text[i]) < 0 {
			return true, i
		}
	}
	if i < len(text) && text[i] == '(' {
		_, ok := bracketGroup(text, i)
		return ok, i
	}
	return false, i
}

// bracketGroup returns the end of the group in round brackets that begins at i.
func bracketGroup(text string, i int) (end int, ok bool) {
	inner := -1 // where an inner group began
	for i++; i < len(text); i++ {
		switch b := text[i]; {
		case isLinkByte(b):
		case b == '(' && inner < 0:
			inner = i
		case b == ')' && inner < 0:
			return i + 1, true
		case b == ')' && i > inner+1:
			inner = -1
		default:
			return i, false
		}
	}
	return i, false
}

// isLinkByte reports whether b may stand in a link outside of brackets.
func isLinkByte(b byte) bool {
	switch b {
	case ' ', '\t', '\n', '\f', '\r', '(', ')', '<', '>':
		return false
	}
	return true
}

// isHostByte reports whether b may stand before the dot of a link.
func isHostByte(b byte) bool {
	return 'a' <= b && b <= 'z' || isDigit(b) || b == '.' || b == '-'
}

// hasEmail reports whether there is an e-mail address in the word: a character
// of a mailbox, "@", a label of letters, digits and hyphens, a dot, and the
// beginning of another label.
//
// It is EmailPattern of github.com/mingrammer/commonregex.
func hasEmail(text string) bool {
	for from := 0; ; {
		at := strings.IndexByte(text[from:], '@')
		if at < 0 {
			return false
		}
		at += from
		from = at + 1
		if endsMailbox(text[:at]) && startsHost(text[from:]) {
			return true
		}
	}
}

func endsMailbox(text string) bool {
	if text == "" {
		return false
	}
	last := text[len(text)-1]
	return last < utf8.RuneSelf && (isWordByte(last) || strings.IndexByte("!#$%&'*+/=?^{|.}~-", last) >= 0) ||
		strings.HasSuffix(text, longS) || strings.HasSuffix(text, kelvin)
}

// startsHost reports whether text begins with "label.x".
func startsHost(text string) bool {
	i, last := 0, 0
	for i < len(text) {
		size := letterOrDigit(text[i:])
		if size > 0 {
			last = i + size
		} else if text[i] != '-' || i == 0 {
			break
		}
		i += max(1, size)
	}
	return i > 0 && last == i && i+1 < len(text) && text[i] == '.' && letterOrDigit(text[i+1:]) > 0
}

// When case does not matter, these two are an s and a k to a regular expression.
const longS, kelvin = "\u017F", "\u212A"

// letterOrDigit returns the size of the letter or digit that text begins with.
func letterOrDigit(text string) int {
	switch {
	case isWordByte(text[0]) && text[0] != '_':
		return 1
	case strings.HasPrefix(text, longS):
		return len(longS)
	case strings.HasPrefix(text, kelvin):
		return len(kelvin)
	}
	return 0
}
