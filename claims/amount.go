package claims

import (
	"strings"

	"claimcheck/extract"
	"claimcheck/quantity"
)

// StatesChange reports whether a number is an amount by which something rose or
// fell, and not the level that it reached.
func StatesChange(q *extract.Quantity) bool {
	return q.Change != quantity.None && (q.Role == extract.NoRole || q.Role == extract.ChangedBy)
}

// StatesDifference reports whether a count says how many more or fewer there are
// than of something else, and not how many there are.
func StatesDifference(text *extract.Text, q *extract.Quantity) bool {
	if q.Kind != quantity.Count {
		return false
	}
	block := text.Doc.Blocks[q.Block].Text
	next, _, _ := strings.Cut(strings.TrimLeft(block[q.To:min(len(block), q.To+differenceBytes)], " "), " ")
	switch next {
	case "more", "fewer", "extra", "additional", "less":
		return true
	}
	return false
}

// differenceBytes is more than such a word takes, with the space around it.
const differenceBytes = 16
