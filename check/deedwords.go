package check

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claimcheck/embedded"
	"claimcheck/figures"
	"claimcheck/lexicon"
)

//go:embed deeds.tsv
var deedTable string

// A deedKind says what a word is in the telling of something that happened.
type deedKind uint8

const (
	otherWord deedKind = iota // a name, an actor, a place
	thingWord                 // what it happens to: a bill
	deedWord                  // what happens: it is introduced
	wonWord                   // a vote ends so: it is passed
	lostWord                  // or so: it is rejected
	voteWord                  // that there was a vote
	heldWord                  // that something took place
)

func (k deedKind) isDeed() bool { return k >= deedWord }

// isVote reports whether a word tells of a vote, whichever way it went.
func (k deedKind) isVote() bool { return k == wonWord || k == lostWord || k == voteWord }

// A deedName is what the forms of a word have in common: "introduce" for
// "introduction".
type deedName struct {
	kind deedKind
	name string
}

// deedNames is deeds.tsv by its words.
var deedNames = sync.OnceValue(func() map[string]deedName {
	kinds := map[string]deedKind{"deed": deedWord, "outcome:for": wonWord, "outcome:against": lostWord, "vote": voteWord, "held": heldWord, "thing": thingWord}
	names := map[string]deedName{}
	for row := range embedded.Rows(deedTable, 3, 3) {
		for word := range strings.FieldsSeq(row[2]) {
			names[word] = deedName{kinds[row[0]], row[1]}
		}
	}
	return names
})

// deedNameOf is what a word has in common with its other forms. A word that ends as
// what was done does, and that no table knows, is a deed too.
func deedNameOf(word string) deedName {
	lower := strings.ToLower(word)
	if n, ok := deedNames()[lower]; ok {
		return n
	}
	if strings.HasSuffix(lower, "ed") && len(lower) > len("need") && !isCapital(word) {
		return deedName{deedWord, lexicon.Stem(lower)}
	}
	return deedName{otherWord, lexicon.Singular(lower)} // and not its stem: a senator is no senate
}

func isCapital(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// A happening is one wording of what a series of events tells: its words, without
// those that only join them.
type happening struct {
	series *figures.Series
	words  []deedName
}

// happeningsOf are the wordings of a series: its own and its aliases.
func happeningsOf(s *figures.Series) []happening {
	rest := ""
	for _, d := range s.Dimensions {
		if !d.IsTotal() {
			rest += " " + d.Value
		}
	}
	list := []happening{{s, happeningWords(s.Measure + rest)}}
	for _, a := range s.Aliases {
		list = append(list, happening{s, happeningWords(a.Name + rest)})
	}
	return list
}

func happeningWords(text string) []deedName {
	var words []deedName
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if !joining[strings.ToLower(word)] {
			words = append(words, deedNameOf(word))
		}
	}
	return words
}

// joining are the words that say nothing of what happened.
var joining = func() map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq("a an the of in on at by to for from with and or into as was were is are be been has have had its their his her it that this these those s date day when") {
		set[word] = true
	}
	return set
}()

// has reports whether one of the words of a happening fits.
func (h *happening) has(fits func(deedName) bool) bool {
	for _, w := range h.words {
		if fits(w) {
			return true
		}
	}
	return false
}
