package claims

import (
	"claimcheck/extract"
	"claimcheck/extract/tagger"
)

// whenClause is the time that a clause on it opens with: the January of "than in
// January, when there were 4,200". What its numbers tell was so then, though the time
// itself may be only what another number is held against.
func (ctx *context) whenClause(i int) (extract.Time, bool) {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at := wordAt(sent, q.From)
	for n := at - 1; n > 1 && at-n <= whenWords; n-- {
		switch w := lower(sent, n); {
		case w == "when" && lower(sent, n-1) == ",":
			before := sent.From + sent.Words[n-2].Start
			for _, t := range ctx.text.TimesOf(q.Sentence) {
				if t.From <= before && before < t.To && t.Dates() {
					return t, true
				}
			}
			return extract.Time{}, false
		case isMark(sent.Words[n]) && !joinsAdjectives(sent, n):
			return extract.Time{}, false
		}
	}
	return extract.Time{}, false
}

// whenWords is how many words before a number its clause can open.
const whenWords = 16 // with what is said of those that it tells of: "when makers of the plain, wired kind had their fling and broke"

// joinsAdjectives reports whether word n is the comma between two words that say what something is like: "of
// the plain, wired kind".
func joinsAdjectives(sent *extract.Sentence, n int) bool {
	if sent.Words[n].Text != "," || n == 0 || sent.Words[n-1].Tag != tagger.JJ {
		return false
	}
	for _, w := range sent.Words[n+1 : min(n+adjectives, len(sent.Words))] {
		if w.Tag.IsVerb() || isMark(w) && w.Text != "-" {
			return false
		}
	}
	return true
}

// adjectives is how many words behind such a comma have to be of what is so.
const adjectives = 4
