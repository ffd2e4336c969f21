package claims

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/extract"
)

//go:embed thens.tsv
var thenTable string

// thens are the phrases of thens.tsv, by their last word.
var thens = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for row := range embedded.Rows(thenTable, 1, 1) {
		last := row[0][strings.LastIndexByte(row[0], ' ')+1:]
		m[last] = append(m[last], row[0])
	}
	return m
})

// isOfThen reports whether the words of quantity i name a time without saying which:
// "before the pandemic", "at the start of that period".
func (ctx *context) isOfThen(i int, own stretch) bool {
	q := &ctx.text.Quantities[i]
	s := ctx.sentence(q.Sentence)
	for n, w := range s.Words {
		at := s.From + w.Start
		if !own.has(at) && (at >= q.From || ctx.ofAnother(i, at)) {
			continue
		}
		if endsThen(s, n) {
			return true
		}
	}
	return false
}

// endsThen reports whether such a phrase ends with a word of a sentence.
func endsThen(s *extract.Sentence, n int) bool {
	for _, phrase := range thens()[lower(s, n)] {
		size := strings.Count(phrase, " ") + 1
		if n+1 < size {
			continue
		}
		words := make([]string, size)
		for k := range words {
			words[k] = lower(s, n+1-size+k)
		}
		if strings.Join(words, " ") == phrase {
			return true
		}
	}
	return false
}
