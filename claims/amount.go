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
	return MoreOrFewer(text, q) != quantity.None
}

// MoreOrFewer tells the direction of such a count: "916 fewer than in May", "a thousand more".
func MoreOrFewer(text *extract.Text, q *extract.Quantity) quantity.Change {
	if q.Kind != quantity.Count {
		return quantity.None
	}
	block := text.Doc.Blocks[q.Block].Text
	behind := strings.TrimLeft(block[q.To:min(len(block), q.To+differenceBytes)], " ")
	if strings.HasPrefix(behind, "short of it") || strings.HasPrefix(behind, "short of the") {
		return quantity.Down // "120 short of its total in 2019", "of their level in May", "of the 310 of 2016"
	}
	next, _, _ := strings.Cut(behind, " ")
	switch strings.TrimRight(next, ".,;:)") {
	case "more", "extra", "additional":
		return quantity.Up
	case "fewer", "less":
		return quantity.Down
	}
	return quantity.None
}

// differenceBytes is more than such a word takes, with the space around it.
const differenceBytes = 16
