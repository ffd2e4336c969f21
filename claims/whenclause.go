package claims

import "claimcheck/extract"

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
		case isMark(sent.Words[n]):
			return extract.Time{}, false
		}
	}
	return extract.Time{}, false
}

// whenWords is how many words before a number its clause can open.
const whenWords = 8
