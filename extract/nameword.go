package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/extract/tagger"
)

// A nameWord is a word of a sentence as the finder of names looks at it.
type nameWord struct {
	text     string
	from, to int // in the text of the block
	tag      tagger.Tag
	label    tagger.Kind // what the statistical model takes it for
	capital  bool
	opens    bool // at the start of a sentence or quotation, where a capital says nothing
	taken    bool // part of an expression of time
	glued    int  // how many more words belong to the known name that starts here
	kind     EntityType
	spelled  bool // the long name of an acronym starts here, over glued more words
	known    bool // a known name starts here, over glued more words
	place    int  // 1 + the index in the places of the block that starts here, or 0
}

// spell makes the word the first of a name of so many words, whatever tables know
// of its beginning.
func (w *nameWord) spell(size int) {
	w.spelled, w.glued = true, size-1
	w.known, w.place = false, 0
}

// isCapital reports whether a word is written as names are: "Ofcom", "iPhone",
// "G7".
func isCapital(word string) bool {
	r, size := utf8.DecodeRuneInString(word)
	if unicode.IsUpper(r) {
		return true
	}
	return unicode.IsLetter(r) && len(word) > size && unicode.IsUpper(firstRune(word[size:]))
}

// isAcronym reports whether word is capitals, perhaps with digits, stops and a
// plural s: "NCA", "U.N.", "MEPs".
func isAcronym(word string) bool {
	word = strings.TrimSuffix(strings.ReplaceAll(word, ".", ""), "s")
	if len(word) < 2 || len(word) > 7 {
		return false
	}
	letters := 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			letters++
		case r != '&' && !unicode.IsDigit(r):
			return false
		}
	}
	return letters > 1
}

// isInitial reports whether word is the initial of a name: "J.", "J.R.", "W".
func isInitial(word string) bool {
	return unicode.IsUpper(firstRune(word)) && isInitials(strings.TrimSuffix(word, "."))
}
