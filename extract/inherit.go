package extract

import (
	"slices"
	"strings"

	"claimcheck/extract/tagger"
	"claimcheck/quantity"
)

// inherit gives the numbers of a block that have no noun the unit of an earlier
// one that they clearly refer back to: "18 votes to 11", "80,000 users, 9,000
// of those in Wales", "from 1,200 homes in 2015 to 1,500 in 2019". It comes
// after count, for the same block.
func (c *counter) inherit(qs []Quantity) {
	for i := 1; i < len(qs); i++ {
		c.inheritFrom(qs[:i], &qs[i])
	}
	for i := len(qs) - 1; i > 0; i-- {
		if last, q := &qs[i-1], &qs[i]; last.Per.IsZero() && q.Kind == quantity.Money && last.Kind == q.Kind && last.Unit == q.Unit && last.Sentence == q.Sentence && isList(c.between(last, q)) {
			last.Per = q.Per // "£2, £3 and £4 a day"
		}
	}
}

// farBack is how many numbers back "of those" may refer.
const farBack = 8

func (c *counter) inheritFrom(before []Quantity, q *Quantity) {
	c.inheritUnit(before, q)
	if last := &before[len(before)-1]; last.Sentence == q.Sentence && last.Role == ChangedFrom && q.Role == ChangedTo && q.Per.IsZero() && q.Kind == last.Kind && q.Unit == last.Unit {
		q.Per = last.Per // "from £4.10 per barrel to £5.20"
	}
}

func (c *counter) inheritUnit(before []Quantity, q *Quantity) {
	if !isPlain(q) || q.Counted != "" {
		return
	}
	last := &before[len(before)-1]
	switch {
	case c.refersBack(q):
		for i := len(before) - 1; i >= max(0, len(before)-farBack) && q.Sentence-before[i].Sentence <= 1; i-- {
			if isCount(&before[i]) {
				q.Unit = before[i].Unit
				return
			}
		}
	case last.Sentence == q.Sentence && isCount(last) && (isList(c.between(last, q)) || c.isMore(q) || c.sameScale(last, q) || c.isElided(last, q)):
		q.Unit = last.Unit
	case last.Sentence == q.Sentence && last.Kind == quantity.Money && last.Per.IsZero() && c.isSumUnsaid(q) && c.sameScale(last, q) && !strings.Contains(c.text[last.From:last.To], "pound"):
		q.Unit, q.Kind = last.Unit, last.Kind // "£3.4 billion, up from 2.9 billion"; pounds may be a weight
	case last.Sentence == q.Sentence && last.Kind == quantity.Percent && last.Role == ChangedBy && q.Role == ChangedBy && c.endsClause(q):
		q.Unit, q.Kind = last.Unit, last.Kind // "fell by 4% and rents by 3"
	}
}

// isSumUnsaid reports whether q is written with a scale word and nothing behind it that it could count: "up from
// 2.9 billion in 2016".
func (c *counter) isSumUnsaid(q *Quantity) bool {
	if !quantity.EndsInScale(c.text[q.From:q.To]) {
		return false
	}
	if c.endsClause(q) {
		return true
	}
	words := c.sentence(q)
	after := c.wordAt(q.To)
	return after < len(words) && (words[after].Tag == tagger.IN && words[after].Text != "of" || words[after].Tag == tagger.CC || words[after].Tag == tagger.TO) && c.start(after) <= q.To+1
}

// between is the text between two quantities, without the second's modifier.
func (c *counter) between(a, b *Quantity) string {
	return strings.TrimSuffix(strings.TrimSpace(c.text[min(max(a.To, a.CountedTo), b.From):b.From]), b.ModifierText)
}

// refersBack reports whether "of those", "of them" or "of whom" follows q, or
// "Of those," stands before it.
func (c *counter) refersBack(q *Quantity) bool {
	before := strings.ToLower(c.text[max(0, q.From-12):q.From])
	for _, opening := range []string{"of those, ", "of these, ", "of them, "} {
		if strings.HasSuffix(before, opening) {
			return true
		}
	}
	rest, ok := strings.CutPrefix(strings.TrimSpace(c.text[q.To:min(q.To+20, len(c.text))]), "of ")
	if !ok {
		return false
	}
	return pronoun.has(leadingWord(rest))
}

// isElided reports whether a verb follows q, or q ends its clause after "and" and a
// verb, so that its noun is the one that was named: "three people were killed and
// 12 injured", "lost 120 seats and gained eight".
func (c *counter) isElided(last, q *Quantity) bool {
	words := c.sentence(q)
	before, after := c.wordAt(q.From)-1, c.wordAt(q.To)
	if before < 0 || words[before].Tag == tagger.IN || words[before].Tag == tagger.TO {
		return false
	}
	if after < len(words) && (isVerbForm(words[after].Tag) || strings.HasSuffix(words[after].Text, "ed")) && c.start(after) <= q.To+1 {
		return true
	}
	if before < 1 || !c.endsClause(q) || !isVerbForm(words[before].Tag) {
		return false
	}
	verb := c.wordAt(last.From) - 1
	return words[before-1].Text == "and" || verb >= 0 && words[verb].Text == words[before].Text // "got 40 votes; she got 12"
}

// sentence turns c to the sentence of q.
func (c *counter) sentence(q *Quantity) []tagger.Word {
	sent := &c.sentences[q.Sentence]
	c.words, c.from = sent.Words, sent.From
	return c.words
}

// endsClause reports whether a mark or nothing follows q.
func (c *counter) endsClause(q *Quantity) bool {
	return q.To >= len(c.text) || strings.IndexByte(".,;:!?)", c.text[q.To]) >= 0
}

func isVerbForm(t tagger.Tag) bool { return t.IsVerb() || t == tagger.MD }

// isMore reports whether q adds to an earlier number: "and another 40".
func (c *counter) isMore(q *Quantity) bool {
	before := strings.TrimRight(c.text[max(0, q.From-12):q.From], " ")
	return strings.HasSuffix(before, "another") || strings.HasSuffix(before, "a further")
}

// sameScale reports whether two numbers are the ends of one change or
// comparison in one clause: "from … to", "compared with", "up from".
func (c *counter) sameScale(a, b *Quantity) bool {
	if a.Role == ChangedFrom && b.Role == ChangedTo || a.Role == ChangedTo && b.Role == ChangedFrom {
		return true
	}
	between := strings.ToLower(c.between(a, b))
	if len(between) > 120 || strings.ContainsAny(between, ".;:") {
		return false
	}
	between = strings.TrimRight(between, " ")
	return slices.ContainsFunc(comparisons, func(link string) bool { return strings.HasSuffix(between, link) })
}

// comparisons are the words between two numbers of the same things.
var comparisons = []string{"compared with", "compared to", "up from", "down from", "against", "rather than",
	"compared with the", "compared to the", "out of the", "out of a total of"}
