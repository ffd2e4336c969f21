package check

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claimcheck/claims"
	"claimcheck/embedded"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// isOfOthers reports whether a number is of something that a series is not, whatever else the two
// have in common: of people, where the table has households; of another measure than the
// series', that is taken for it.
func (q *question) isOfOthers(o *opinion) bool {
	s := o.reading.Series
	holdsIt := o.inputs == nil || o.reading.derives == &Difference // a share or a rank counts nothing that the table does
	return holdsIt && q.countsAnotherNoun(s) || q.namesNeighbourOf(s)
}

// countsAnotherNoun reports whether what a number counts is nothing that a series names. Whoever
// is counted is a person, where the series does not say that it counts something else.
func (q *question) countsAnotherNoun(s *figures.Series) bool {
	if noun := q.quantity.Unit.Name; isPeople(noun) || lexicon.SameThing(noun, "person") {
		return q.quantity.Unit.Dimension == quantity.Things && slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool { return t.Group == "counted" && t.Value != "person" && t.Value != "case" })
	}
	return q.countsOthers(s)
}

// countsOthers reports whether a number counts things that a series does not name: assaults,
// where the table has thefts.
func (q *question) countsOthers(s *figures.Series) bool {
	n := q.quantity.Unit
	return n.Dimension == quantity.Things && n.Name != "time" && !lexicon.SameThing(n.Name, s.Unit.Name) && !namesThem(s, n.Name)
}

// namesNeighbourOf reports whether the sentence of a number names a measure that is taken for
// that of a series, and not that: net debt, where the table has gross.
func (q *question) namesNeighbourOf(s *figures.Series) bool {
	return slices.ContainsFunc(q.claim.Terms, func(t claims.Term) bool {
		if !t.Concept || t.Another || t.Near < claims.Sentence || q.says(s, t.ID) {
			return false
		}
		return slices.ContainsFunc(lexicon.Neighbours(t.ID), func(n lexicon.Neighbour) bool {
			return n.Why != "" && hasTerm(s, n.ID) && q.words.near[n.ID] < nearness[claims.Sentence]
		})
	})
}

//go:embed othercounts.tsv
var otherCountTable string

// otherCounts are the phrases by which a text says that a number is reckoned in another way than
// others are, by the body that it names.
var otherCounts = sync.OnceValue(func() []string {
	var phrases []string
	for row := range embedded.Rows(otherCountTable, 1, 1) {
		phrases = append(phrases, row[0])
	}
	return phrases
})

// isOtherwiseCounted reports whether the sentence says that whoever gives a number counts in a way of
// their own: "the labour agency, which counts registered jobseekers, put the rate at 5.8%". The words
// of a table that says so itself are its own.
func (q *question) isOtherwiseCounted(s *figures.Series) bool {
	sentence, table := strings.ToLower(q.sentence()), strings.ToLower(s.Measure+" "+s.Table.Title)
	return q.saysWiderMeasure() || slices.ContainsFunc(otherCounts(), func(phrase string) bool {
		return strings.Contains(sentence, phrase) && !strings.Contains(table, phrase)
	})
}

// saysWiderMeasure reports whether the sentence speaks of another measure of the same, "the ministry's
// broader, weather-related measure": wider or narrower than the one that is usual.
func (q *question) saysWiderMeasure() bool {
	words := q.text.Sentences[q.claim.Sentence].Words
	for n, w := range words {
		switch strings.ToLower(w.Text) {
		case "broader", "wider", "narrower", "looser", "stricter", "tighter":
		default:
			continue
		}
		for k := n + 1; k < min(n+1+ofMeasure, len(words)); k++ {
			switch strings.ToLower(words[k].Text) {
			case "measure", "measures", "definition", "definitions", "count", "counts", "gauge", "yardstick":
				return true
			}
		}
	}
	return false
}

// ofMeasure is how many words may stand up to the measure behind the one that compares it.
const ofMeasure = 5
