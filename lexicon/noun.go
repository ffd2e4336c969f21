package lexicon

import (
	"bytes"
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claimcheck/embedded"
)

var (
	//go:embed nouns.tsv
	nounTable string
	//go:embed same_things.tsv
	sameThingTable string
)

// irregular is the singular of each noun that the rules would get wrong.
var irregular = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for row := range embedded.Rows(nounTable, 1, 2) {
		m[row[0]] = row[1]
	}
	return m
})

// Singular returns the singular of a noun, as the unit of what is counted:
// "person" for "people", "family" for "families", "MP" for "MPs". What is
// singular already, or has no singular, stays: "crisis", "sheep", "news".
func Singular(noun string) string {
	if shouts(noun) {
		return noun
	}
	if initials, ok := strings.CutSuffix(noun, "s"); ok && shouts(initials) {
		return initials
	}
	var buf [32]byte
	lower := appendFolded(buf[:0], noun)
	if singular, ok := irregular()[string(lower)]; ok {
		if r, _ := utf8.DecodeRuneInString(noun); unicode.IsUpper(r) {
			return strings.ToUpper(singular[:1]) + singular[1:]
		}
		return singular
	}
	cut, add := ending(lower)
	if cut > len(noun) {
		return noun
	}
	return noun[:len(noun)-cut] + add
}

// shouts reports whether the word is initials: "MP", "NHS", "GCSE".
func shouts(word string) bool {
	return len(word) > 1 && strings.ToUpper(word) == word && strings.ToLower(word) != word
}

// ending returns how many letters the plural's end has, and what stands in
// their place in the singular.
func ending(plural []byte) (cut int, add string) {
	ends := func(suffixes ...string) bool {
		for _, s := range suffixes {
			if bytes.HasSuffix(plural, []byte(s)) {
				return true
			}
		}
		return false
	}
	switch {
	case len(plural) < 4, !ends("s"), ends("ss", "us", "is", "'s"):
		return 0, ""
	case ends("ies"):
		return len("ies"), "y"
	case ends("sses", "shes", "ches", "xes", "oes", "tzes"):
		return len("es"), ""
	}
	return len("s"), ""
}

// singularised makes a folded word its singular, in place where it can.
func singularised(word []byte) []byte {
	if singular, ok := irregular()[string(word)]; ok {
		return append(word[:0], singular...)
	}
	cut, add := ending(word)
	return append(word[:len(word)-cut], add...)
}

// sameThings numbers the rows of nouns that count the same.
var sameThings = sync.OnceValue(func() map[string]int {
	m := map[string]int{}
	n := 0
	for row := range embedded.Rows(sameThingTable, 1, 1) {
		n++
		for noun := range list(row[0]) {
			m[noun] = n
		}
	}
	return m
})

// SameThing reports whether two nouns count the same things in claims and in
// tables, whatever their number: "people" and "individuals", "inmates" and
// "prisoner". It says no where one noun only often means the other.
func SameThing(a, b string) bool {
	a, b = strings.ToLower(Singular(a)), strings.ToLower(Singular(b))
	return a == b || sameThings()[a] != 0 && sameThings()[a] == sameThings()[b]
}
