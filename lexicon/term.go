package lexicon

import (
	"strings"

	"claimcheck/token"
)

// A Term is a part of what a measure is called.
type Term struct {
	// ID is the concept ("unemployment", "council-tax"), the qualifier
	// ("sex:female") or, for a word that no table knows, its stem ("tractor").
	ID           string
	Concept      bool   // a table knows the measure
	Group, Value string // of a qualifier: "sex" and "female"
	Start, End   int    // where in the text it is said; terms of one phrase share the place
}

// Qualifier reports whether the term only tells a measure from others of its
// name: women's from men's, the median from the mean.
func (t Term) Qualifier() bool { return t.Group != "" }

// Terms returns what the phrase is about, in order: "jobless rate of women" is
// unemployment, kind:rate and sex:female, as is "Unemployment rate, females".
// Words that say nothing of the measure ("number of", "rose to") and bare
// numbers are left out. Names of places stay; Heading parts them.
func Terms(text string) []Term {
	var room [24]token.Token
	return TermsOf(text, token.Split(room[:0], text))
}

// TermsOf is Terms for text that is in tokens already, or for some of them. Its
// time is linear in the number of tokens.
func TermsOf(text string, toks []token.Token) []Term {
	v := measures()
	words := v.phrases.numbered(text, toks, wordKey)
	var terms []Term
	for i := 0; i < len(toks); {
		if value, end := ageBand(text, toks, i); end > i {
			terms = append(terms, placed(qualifier("age", value), toks[i].Start, toks[end-1].End))
			i = end
			continue
		}
		if meant, end := v.at(text, toks, words, i); end > i {
			for _, t := range v.meanings[meant].terms {
				terms = append(terms, placed(t, toks[i].Start, toks[end-1].End))
			}
			i = end
			continue
		}
		if q, end := threshold(text, toks, i); end > i {
			terms = append(terms, placed(q, toks[i].Start, toks[end-1].End))
			i = end
			continue
		}
		if id, end := v.denied(text, toks, i); end > i {
			terms = append(terms, Term{ID: id, Start: toks[i].Start, End: toks[end-1].End})
			i = end
			continue
		}
		if id := v.content(text, toks[i]); id != "" {
			terms = append(terms, Term{ID: id, Start: toks[i].Start, End: toks[i].End})
		}
		i++
	}
	return terms
}

// at returns the longest phrase that starts at token i.
func (v *vocabulary) at(text string, toks []token.Token, words []int32, i int) (meant int32, end int) {
	if words[i] == unknown {
		return 0, 0
	}
	word := func(j int) int32 { return words[j] }
	return v.phrases.longest(text, toks, word, i, func(m int32, end int) bool {
		exact := v.meanings[m].exact
		return exact == "" || exact == text[toks[i].Start:toks[end-1].End]
	})
}

// denied returns one term for a word with "non-" or "non" before it, which is no word of what it denies: what is
// "non-food" is told by that, and not by food.
func (v *vocabulary) denied(text string, toks []token.Token, i int) (id string, end int) {
	if i+1 >= len(toks) || !strings.EqualFold(toks[i].In(text), "non") {
		return "", 0
	}
	if end = i + 1; i+2 < len(toks) && joins(text, toks, end) {
		end++
	}
	stem := v.content(text, toks[end])
	if stem == "" {
		return "", 0
	}
	return "non" + stem, end + 1
}

// content returns the stem of a word that no table knows, or "" if the token
// says nothing of a measure.
func (v *vocabulary) content(text string, tok token.Token) string {
	const letter = len("x")
	if tok.Kind != token.Word || tok.End-tok.Start <= letter {
		return ""
	}
	var room [usualWord]byte
	key := wordKey(room[:0], tok.In(text))
	if len(key) == 0 || key[0] == '\'' || v.empty[string(key)] {
		return ""
	}
	return stemOf(key)
}

func placed(t Term, start, end int) Term {
	t.Start, t.End = start, end
	return t
}
