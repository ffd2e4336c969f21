package check

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/figures"
)

//go:embed flows.tsv
var flowTable string

// A flow is one thing that is done with goods: they are grown, bought, sold, shipped or used.
type flow uint16

// flows are the flows that verbs of a text and words of a measure tell.
var flows = sync.OnceValue(func() (words struct{ verbs, measures map[string]flow }) {
	words.verbs, words.measures = make(map[string]flow), make(map[string]flow)
	next := flow(1)
	for row := range embedded.Rows(flowTable, 3, 3) {
		for verb := range strings.SplitSeq(row[1], ";") {
			words.verbs[verb] |= next
		}
		for measure := range strings.SplitSeq(row[2], ";") {
			words.measures[measure] |= next
		}
		next <<= 1
	}
	return words
})

// isOfOtherFlow reports whether the verb before a number says that something else was done with the
// goods than a series and the title of its table do: what was bought is not what was grown.
func (q *question) isOfOtherFlow(s *figures.Series) bool {
	told := q.flowOfVerb()
	if told == 0 {
		return false
	}
	var measured flow
	for word := range strings.FieldsSeq(strings.ToLower(s.Measure + " " + s.Table.Title)) {
		measured |= flows().measures[strings.Trim(word, ".,:;()[]")]
	}
	return measured != 0 && told&measured == 0
}

// flowOfVerb is what the nearest verb that says such a thing does before a number, in its clause.
func (q *question) flowOfVerb() flow {
	sent := &q.text.Sentences[q.claim.Sentence]
	for n := firstWordAt(sent, q.quantity.From) - 1; n >= 0; n-- {
		w := sent.Words[n]
		if w.Text == ";" || w.Text == "," {
			return 0
		}
		if f := flows().verbs[strings.ToLower(w.Text)]; f != 0 && w.Tag.IsVerb() {
			return f
		}
	}
	return 0
}
