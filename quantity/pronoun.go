package quantity

import "claimcheck/token"

// Before and after "one" these words make it a pronoun.
var (
	onePrecedes = []string{"no", "the", "this", "that", "which", "any", "every", "each", "another", "a", "an", "my", "his", "her",
		"your", "our", "their", "same", "new", "old", "good", "bad", "big", "only", "other", "first", "last", "next", "right", "wrong", "loved", "some"}
	oneFollows = []string{"of", "another", "who", "whom", "that", "which", "can", "could", "should", "must", "might", "may", "would",
		"will", "has", "had", "is", "was", "to", "in", "on", "for", "with", "from", "by", "at", "as", "if", "else", "and", "but",
		"or", "it", "he", "she", "they", "you", "we", "i", "cannot", "does", "did", "do", "where", "when", "said", "says", "the", "a", "knows", "wants", "thinks", "thing", "then", "too"}
)

// pronoun passes over "one" where it counts nothing: "no one", "one of the
// best", "the one", "which one it was".
func (r *reader) pronoun(i int) int {
	if !r.is(i, "one") {
		return i
	}
	next := i + 1
	if n, ok := r.numeral(i, false); ok && n.next > next {
		return i // "one million", "one and a half", "one-third"
	}
	switch {
	case r.is(next, "for") && r.is(next+1, "every", "each"):
		return i // "one for every 16,000 people"
	case r.is(next+1, "in") && (r.isNumber(next+2) || r.word(next+2).has(cardinalWord)) && r.is(i-1, "only"):
		return i // "only one boat in 24"
	case r.is(next, "or", "to") && r.word(next+1).has(cardinalWord), r.isHyphen(next) && r.isUnit(next+1):
		return i
	case r.isCounted(next) && !r.is(i-1, "no", "any", "every", "each", "another", "which", "this", "that"):
		return i
	case r.is(i-1, onePrecedes...), r.is(next, oneFollows...), next >= len(r.toks), r.toks[next].Kind == token.Mark, r.is(next, "'s", "’s"):
		return r.skip(i, next, "pronoun")
	}
	return i
}

// isCounted reports whether token i makes "one" before it a number for certain.
func (r *reader) isCounted(i int) bool {
	return r.word(i).has(partWord) || r.isUnit(i)
}
