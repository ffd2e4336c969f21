package index

import (
	"strings"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2/analysis/char/asciifolding"
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"

	"claimcheck/token"
)

// A word is a word or number of a text, as it is searched for.
type word struct {
	start, end int    // bytes, half-open
	folded     string // lower case, without accents, separators and full stops
}

// split returns the words of a text. Articles and queries are cut alike, so the
// cut itself matters less than that there is only one. The "'s" of "NCA's" is
// left out.
func split(text string) []word {
	var words []word
	for _, t := range token.Split(nil, text) {
		s := t.In(text)
		if t.Kind == token.Mark || strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’") {
			continue
		}
		if t.Kind == token.Number {
			s = withoutSeparators(s)
		} else {
			s = initials.Replace(fold(s))
		}
		words = append(words, word{t.Start, t.End, s})
	}
	return words
}

// initials takes the full stops out of "u.s." and the soft hyphens out of
// everything.
var initials = strings.NewReplacer(".", "", "\u00AD", "")

// withoutSeparators is a number without what groups its thousands, so that
// 60,000 is found as 60000.
func withoutSeparators(number string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' || r == '.' {
			return r
		}
		return -1
	}, number)
}

// fold is a text in lower case, without accents.
func fold(text string) string {
	if !isASCII(text) {
		text = string(asciifolding.New().Filter([]byte(text)))
	}
	return strings.ToLower(text)
}

func isASCII(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// stem is what a folded word shares with its other forms: "arrest" for
// "arrested".
func stem(folded string) string {
	env := snowballstem.NewEnv(folded)
	english.Stem(env)
	return env.Current()
}

// folded returns the words of a text as they are searched for.
func folded(text string) []string {
	words := split(text)
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.folded
	}
	return out
}
