package quantity

import (
	"strings"

	"claimcheck/token"
)

// at is the text of token i, or "" beyond the ends.
func (r *reader) at(i int) string {
	if i < 0 || i >= len(r.toks) {
		return ""
	}
	return r.toks[i].In(r.text)
}

func (r *reader) isTaken(i int) bool { return i < len(r.taken) && r.taken[i] }

// is reports whether token i is one of the words, whatever its capitals.
func (r *reader) is(i int, words ...string) bool {
	if i < 0 || i >= len(r.toks) || r.isTaken(i) {
		return false
	}
	got := r.toks[i].In(r.text)
	for _, w := range words {
		if same(got, w) {
			return true
		}
	}
	return false
}

// same reports whether two words, of which none is empty, are one, whatever
// their capitals. Most are told apart by their first letters.
func same(a, b string) bool {
	return len(a) == len(b) && a[0]|0x20 == b[0]|0x20 && (a == b || strings.EqualFold(a, b))
}

// word is what token i can mean, nil beyond the ends.
func (r *reader) word(i int) *word {
	if i < 0 || i >= len(r.words) {
		return nil
	}
	return r.words[i]
}

func (r *reader) isNumber(i int) bool {
	return i >= 0 && i < len(r.toks) && r.toks[i].Kind == token.Number && !r.isTaken(i)
}

func (r *reader) isWord(i int) bool {
	return i >= 0 && i < len(r.toks) && r.toks[i].Kind == token.Word && !r.isTaken(i)
}

// glued reports whether token i follows the one before without a space.
func (r *reader) glued(i int) bool { return i > 0 && i < len(r.toks) && r.toks[i].Glued }

// isCapital reports whether token i begins with a capital letter.
func (r *reader) isCapital(i int) bool {
	s := r.at(i)
	return s != "" && 'A' <= s[0] && s[0] <= 'Z'
}

// isHyphen reports whether token i is a hyphen with no space on either side.
func (r *reader) isHyphen(i int) bool { return r.glued(i) && r.glued(i+1) && r.is(i, "-", "‑") }

// isDash reports whether token i is a hyphen or an en dash.
func (r *reader) isDash(i int) bool { return r.is(i, "-", "‑", "–", "−") }

// pastHyphen is i, or the token after the hyphen at i.
func (r *reader) pastHyphen(i int) int {
	if r.isHyphen(i) {
		return i + 1
	}
	return i
}

// lower is token i in small letters.
func (r *reader) lower(i int) string { return strings.ToLower(r.at(i)) }

// isTitled reports whether token i is a word with a capital, and not all in capitals.
func (r *reader) isTitled(i int) bool {
	return r.isWord(i) && r.isCapital(i) && len(r.at(i)) > 1 && r.at(i)[1] >= 'a'
}
