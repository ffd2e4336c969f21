package extract

import (
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claimcheck/extract/tagger"
	"claimcheck/quantity"
)

// balanceWords are the sides of tables/balances.tsv by their word.
var balanceWords = sync.OnceValue(func() map[string]quantity.Change {
	sides := map[string]quantity.Change{}
	for row := range rows("balances.tsv", 2) {
		sides[row[0]] = quantity.Up
		if row[1] == "down" {
			sides[row[0]] = quantity.Down
		}
	}
	return sides
})

var balanceJoints = sync.OnceValue(func() map[string]bool { return wordSet("balance-joints.tsv") })

// The words of a balance stand at most so many words from its number.
const (
	balanceBehind = 4 // "£5.2bn current account deficit"
	balanceBefore = 8 // "a deficit for the year to March of £5.2bn"
)

// findBalances sets Balance of the quantities of a block.
func (t *Text) findBalances(qs []Quantity) {
	for i := range qs {
		qs[i].Balance = t.sideOfBalance(&qs[i])
	}
}

// sideOfBalance is the side of nothing on which the number of a balance stands, by
// the word that it belongs to: Down for a deficit or a net outflow, Up for a
// surplus, None where nothing says that it is of a balance at all.
func (t *Text) sideOfBalance(q *Quantity) quantity.Change {
	if q.Role == ChangedBy || q.Kind == quantity.Rank || q.Kind == quantity.Age {
		return quantity.None // by how much it changed, on whichever side
	}
	sent := &t.Sentences[q.Sentence]
	first := sort.Search(len(sent.Words), func(i int) bool { return sent.From+sent.Words[i].Start >= q.To })
	for _, w := range sent.Words[first:min(first+balanceBehind, len(sent.Words))] {
		if side := sideOf(w); side != quantity.None {
			return side
		}
		if !w.Tag.IsNoun() && w.Tag != tagger.JJ {
			break
		}
	}
	last := sort.Search(len(sent.Words), func(i int) bool { return sent.From+sent.Words[i].End > q.From })
	for i := last - 1; i >= max(0, last-balanceBefore); i-- {
		w := sent.Words[i]
		if side := sideOf(w); side != quantity.None {
			return side
		}
		if first, _ := utf8.DecodeRuneInString(w.Text); strings.Contains(",;:()–—", w.Text) || unicode.IsLower(first) && !balanceJoints()[w.Text] {
			break // neither a joint nor the name or time of what is in deficit
		}
	}
	return quantity.None
}

func sideOf(w tagger.Word) quantity.Change { return balanceWords()[strings.ToLower(w.Text)] }
