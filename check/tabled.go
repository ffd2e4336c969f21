package check

import (
	"cmp"
	"slices"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A table or a list of an article shows one measure at several places and times,
// and names it above if at all. Which it is, its numbers tell together: a measure
// that most of them agree with, each at its own place and time, is the one that
// all are of. One number alone would tell nothing.

const (
	tabledFrom  = 3   // numbers must agree
	tabled      = 0.9 // how sure the measure is then
	tabledWords = 12  // of the article that its measures are looked for by
	tabledMost  = 60  // numbers that are looked at in one table
)

// readTables judges the numbers of the article's tables and lists that no figure
// settled.
func (c *Checker) readTables(r *Result, about *subject, ask func(int) *question) {
	for _, group := range tablesOf(r) {
		var asked []*question
		for _, i := range group {
			asked = append(asked, ask(i))
		}
		t, ok := c.tabledTopic(asked, c.topicsNamed(about.mentions, asked))
		if !ok {
			continue
		}
		for k, i := range group {
			if r.Findings[i].Status == Unsourced {
				if readings := c.readingsOf(asked[k], t); len(readings) > 0 {
					asked[k].stage(asOfTable)
					r.Findings[i] = c.verdict(asked[k], readings)
				}
			}
		}
	}
}

// tablesOf are the claims of each table and each list, those of its facts alone.
func tablesOf(r *Result) [][]int {
	var groups [][]int
	at := map[int]int{}
	for i := range r.Claims {
		b := &r.Text.Doc.Blocks[r.Claims[i].Of(r.Text).Block]
		if b.Kind != corpus.Cell && b.Kind != corpus.Item || r.Claims[i].Modality != claims.Fact {
			continue
		}
		n, ok := at[b.List]
		if !ok {
			n = len(groups)
			at[b.List] = n
			groups = append(groups, nil)
		}
		if len(groups[n]) < tabledMost {
			groups[n] = append(groups[n], i)
		}
	}
	return slices.DeleteFunc(groups, func(g []int) bool {
		return len(g) < tabledFrom || !slices.ContainsFunc(g, func(i int) bool { return r.Findings[i].Status == Unsourced })
	})
}

// topicsNamed are the topics that the words to which the article keeps coming back
// lead to, at the places of the numbers.
func (c *Checker) topicsNamed(words map[string]int, asked []*question) []topic {
	var terms []lexicon.Term
	for id := range words {
		terms = append(terms, lexicon.Term{ID: id})
	}
	slices.SortFunc(terms, func(a, b lexicon.Term) int { return cmp.Or(words[b.ID]-words[a.ID], cmp.Compare(a.ID, b.ID)) })
	terms = terms[:min(len(terms), tabledWords)]
	var topics []topic
	for _, q := range asked[:min(len(asked), tabledFrom)] {
		found := c.Catalogue.Find(figures.Query{Terms: slices.Concat(q.words.order, terms), Places: q.places(), Unit: q.quantity.Unit})
		for _, candidate := range found {
			if t := topicOf(candidate.Series); !slices.Contains(topics, t) {
				topics = append(topics, t)
			}
		}
	}
	return topics
}

// tabledTopic is the topic that the numbers agree with together.
func (c *Checker) tabledTopic(asked []*question, topics []topic) (best topic, ok bool) {
	most := 0
	for _, t := range topics {
		agree, all := 0, 0
		for _, q := range asked {
			if q.claim.Place.Near < claims.Own && q.claim.Period.Near < claims.Own {
				continue
			}
			readings := c.readingsOf(q, t)
			if len(readings) == 0 {
				continue
			}
			all++
			if readings[0].agreesExactly(q) {
				agree++
			}
		}
		if agree >= tabledFrom && 3*all <= 4*agree && agree > most {
			best, ok, most = t, true, agree
		}
	}
	return best, ok
}

// agreesExactly reports whether a figure agrees with a number that does not agree
// with every other by chance.
func (r *Reading) agreesExactly(q *question) bool {
	return q.quantity.Modifier == quantity.Exact && q.quantity.Digits() >= 2 && opine(q, r).status == Supported
}

// readingsOf are the readings of a number as one of a topic, at its place and time.
func (c *Checker) readingsOf(q *question, t topic) []Reading {
	var found []Reading
	for s := range c.ofTopic(t) {
		if !q.mayBeHeld(s) || !q.allows(s) {
			continue
		}
		r := Reading{Series: s, terms: s.Terms, Score: Score{Measure: tabled, Place: placeFit(q, s)}}
		if r.Score.Place >= placeNear[claims.Headline] && c.look(&r, q) == "" && r.Slip == "" {
			found = append(found, r)
		}
	}
	return surestFirst(found)
}
