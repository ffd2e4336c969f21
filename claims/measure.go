package claims

import (
	"cmp"
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// terms gathers the words from which it can be told what quantity i measures,
// the nearest first, each word once.
func (ctx *context) terms(i int, own stretch) []Term {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	terms, seen := ctx.room[:0], ctx.seen
	clear(seen)
	add := func(list []Term, near Near, keep func(Term) bool) {
		for _, t := range list {
			if !seen[t.ID] && keep(t) {
				seen[t.ID] = true
				t.Near = near
				terms = append(terms, t)
			}
		}
	}
	all := func(Term) bool { return true }
	aside, out := ctx.inserted(i, own), ctx.ruledOut(i)
	mine := func(t Term) bool {
		at := sent.From + t.Start
		return (own.from <= at && sent.From+t.End <= own.to || ctx.isThreshold(i, t)) && !q.Covers(at) && !ctx.isHedge(q, at) && !aside.has(at)
	}
	lead, clause := ctx.lead(i), ctx.clause(i)
	free := func(t Term) bool {
		at := sent.From + t.Start
		return (!ctx.ofAnother(i, at) || lead.has(at)) && !aside.has(at)
	}
	inserted := func(t Term) bool { return aside.has(sent.From + t.Start) }
	beside := func(t Term) bool { return clause.has(sent.From + t.Start) }

	here := around(ctx.sentenceTerms(q.Sentence), q.From-sent.From, termAt)
	if out != (stretch{}) {
		here = slices.DeleteFunc(slices.Clone(here), func(t Term) bool { return out.has(sent.From + t.Start) })
	}
	add(termsOf(q.Unit.Name), Own, all) // what is counted, if only by "of those"
	counted := len(terms)
	for _, header := range ctx.headers[q.Block] {
		add(ctx.blockTerms(header), Own, all)
		if isNow(ctx.block(header).Text) {
			add(termsOf("current"), Own, all)
		}
	}
	add(here, Own, mine)
	add(here, Sentence, free)
	add(here, Before, inserted)
	add(ofAnother(here), Sentence, beside)
	add(ofAnother(here), Before, all)
	section := ctx.block(q.Block).Section
	for s := q.Sentence - 1; s >= 0 && s >= q.Sentence-3; s-- {
		if block := ctx.sentence(s).Block; ctx.block(block).Section == section && !ctx.besideCell(q.Block, block) {
			add(around(ctx.sentenceTerms(s), 0, termAt), ctx.distance(s, q.Block), all)
		}
	}
	if section >= 0 {
		add(ctx.blockTerms(section), Above, all)
	}
	if ctx.headline >= 0 {
		add(ctx.blockTerms(ctx.headline), Headline, all)
	}
	for _, said := range []func(int) (Term, bool){ctx.ofEach, ctx.priced} {
		if t, ok := said(i); ok {
			terms = append(slices.DeleteFunc(terms, func(o Term) bool { return o.ID == t.ID }), t)
		}
	}
	if q.Unit.Dimension <= quantity.Things {
		counted = 0
	}
	terms = append(terms, implied(terms[counted:])...) // no output per hour is meant by one of terawatt-hours
	slices.SortStableFunc(terms, func(a, b Term) int { return cmp.Compare(b.Near, a.Near) })
	ctx.room = terms
	return slices.Clone(terms)
}

// isThreshold reports whether a term behind quantity i is the line that its measure
// draws, with no other number between: "54% had waited less than 18 weeks".
func (ctx *context) isThreshold(i int, t Term) bool {
	if t.Group != "within" && t.Group != "beyond" {
		return false
	}
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	from := sent.From + t.Start
	if from < q.To || strings.ContainsAny(ctx.block(q.Block).Text[q.To:from], ",;:()") {
		return false
	}
	next := i + 1
	return next >= ctx.numbers[q.Sentence][1] || ctx.text.Quantities[next].From >= from
}

// isHedge reports whether a byte of its block is of the words before a number that
// bound it or widen it: "passed" of "passed three million" is nothing that is counted.
func (ctx *context) isHedge(q *extract.Quantity, at int) bool {
	before := strings.TrimRight(ctx.block(q.Block).Text[:q.From], " ")
	return len(before)-len(q.ModifierText) <= at && at < q.From && strings.HasSuffix(before, q.ModifierText)
}

// ofAnother is the terms marked as belonging to another number.
func ofAnother(terms []Term) []Term {
	marked := slices.Clone(terms)
	for i := range marked {
		marked[i].Another = true
	}
	return marked
}

// implied are the concepts whose words stand apart in the text, as near as the
// farthest of their words. The words of a name mean the name: the Department for
// Work and Pensions does not speak of people in work.
func implied(terms []Term) []Term {
	var ids []string
	var nears []Near
	for _, t := range terms {
		if !t.InName && !t.Another {
			ids, nears = append(ids, t.ID), append(nears, t.Near)
		}
	}
	var found []Term
	for _, im := range lexicon.Implied(ids) {
		near := Own
		for _, w := range im.Words {
			near = min(near, nears[w])
		}
		found = append(found, Term{Term: im.Concept, Near: near})
	}
	return found
}

// measure names what quantity i measures, in the article's own words. When it was
// is told by the period. Where its words do not say it, it goes on with what was
// measured before.
func (ctx *context) measure(i int, own stretch, before []Claim) string {
	q := &ctx.text.Quantities[i]
	text := ctx.block(q.Block).Text
	if q.Counted != "" && len(lexicon.Terms(q.Counted)) > 0 {
		from := max(q.To, q.CountedTo)
		return tidy(q.Counted + " " + text[from:max(ctx.untilTime(q, from, own.to), from)])
	}
	if counted := ctx.counts(i); counted != "" {
		return tidy(counted)
	}
	if n := len(before) - 1; n >= 0 && ctx.restates(before[n].Of(ctx.text), q) && before[n].Measure != "" {
		return before[n].Measure
	}
	for _, phrase := range []func() string{
		func() string { return ctx.headedBy(q.Block) },
		func() string { return ctx.label(q) },
		func() string { return ctx.phraseBehind(i, own) },
		func() string { return ctx.phraseBefore(i, own) },
		func() string { return ctx.phraseAbove(q.Sentence) },
		func() string { return ctx.carriedMeasure(i, before) },
		func() string { return ctx.phraseBefore(i, stretch{ctx.sentence(q.Sentence).From, q.From}) },
	} {
		if measure := phrase(); measure != "" {
			return measure
		}
	}
	if q.Counted != "" {
		return tidy(q.Counted)
	}
	return ctx.titled(q.Block)
}

// titled is what the heading that a block stands under, or else the headline, says
// that it is about.
func (ctx *context) titled(block int) string {
	for _, title := range []int{ctx.block(block).Section, ctx.headline} {
		if title < 0 {
			continue
		}
		sent, ok := slices.BinarySearchFunc(ctx.text.Sentences, title, func(s extract.Sentence, block int) int { return s.Block - block })
		if !ok {
			continue
		}
		if phrases, _ := ctx.nounPhrases(sent, 0, min(len(ctx.sentence(sent).Words), reach)); len(phrases) > 0 {
			return tidy(ctx.block(title).Text[phrases[0].from:phrases[0].to])
		}
	}
	return ""
}

// phraseAbove is what the line above a list says that its items are of.
func (ctx *context) phraseAbove(sent int) string {
	line := ctx.above(sent)
	if line < 0 {
		return ""
	}
	s := ctx.sentence(line)
	phrases, _ := ctx.nounPhrases(line, 0, min(len(s.Words), reach))
	if len(phrases) == 0 {
		return ""
	}
	return tidy(ctx.block(s.Block).Text[phrases[0].from:phrases[0].to])
}

// carriedMeasure is what the claim before measured, if quantity i is of the same
// kind and stands in the same sentence or the next, under the same heading: "In
// Wales it was 6.8%".
func (ctx *context) carriedMeasure(i int, before []Claim) string {
	q := &ctx.text.Quantities[i]
	for n := len(before) - 1; n >= max(0, len(before)-carryClaims); n-- {
		c := &before[n]
		other := c.Of(ctx.text)
		if q.Sentence-c.Sentence > carryBack || ctx.block(other.Block).Section != ctx.block(q.Block).Section {
			break
		}
		sameUnit := other.Unit == q.Unit || q.Unit.Name == "" && c.Sentence+1 >= q.Sentence
		alike := other.Kind == q.Kind && sameUnit || isPart(other.Kind) && isPart(q.Kind) ||
			n+1 == len(before) && (q.Change != quantity.None || q.Kind == quantity.Times)
		if c.Measure != "" && alike {
			return c.Measure
		}
	}
	return ""
}

// isPart reports whether a kind is told in hundredths.
func isPart(k quantity.Kind) bool { return k == quantity.Percent || k == quantity.Points }

// restates reports whether q says the number before it in another way: "960 of
// them, or 45%", "12 (9%)".
func (ctx *context) restates(before, q *extract.Quantity) bool {
	if before.Block != q.Block || before.To > q.From {
		return false
	}
	between := strings.TrimSpace(ctx.block(q.Block).Text[max(before.To, min(before.CountedTo, q.From)):q.From])
	return between == "(" || between == ", or" || between == "or"
}

// carryClaims is how many claims back a measure may be carried on from.
const carryClaims = 3

// untilTime is where the words between from and to come to a time, or to.
func (ctx *context) untilTime(q *extract.Quantity, from, to int) int {
	for _, t := range around(ctx.text.TimesOf(q.Sentence), from, timeAt) {
		if from <= t.From && t.From < to {
			return t.From
		}
	}
	return to
}

// subject is the name that the sentence gives before the number, the nearest
// one: of whom or what it is said.
func (ctx *context) subject(i int) string {
	q := &ctx.text.Quantities[i]
	name := ""
	for _, e := range around(ctx.text.EntitiesOf(q.Sentence), q.From, entityAt) {
		if e.To <= q.From && (e.Type == extract.Organisation || e.Type == extract.Person || e.Type == extract.PlaceName) {
			name = e.Name
		}
	}
	return name
}

// ofAnother reports whether a byte of the block belongs to another number of the
// sentence than i. What leads up to the first number of a sentence is most
// often the subject of them all, so it belongs to nobody else.
func (ctx *context) ofAnother(i, at int) bool {
	sent := ctx.text.Quantities[i].Sentence
	other, ok := ctx.owner(sent, at)
	if !ok || other == i {
		return false
	}
	return other > ctx.numbers[sent][0] || at >= ctx.text.Quantities[other].From
}

// owner returns the quantity of a sentence to whose words a byte of the block
// belongs.
func (ctx *context) owner(sent, at int) (i int, ok bool) {
	in := ctx.numbers[sent]
	n, _ := slices.BinarySearchFunc(ctx.own[in[0]:in[1]], at, func(s stretch, at int) int {
		if s.to <= at {
			return -1
		}
		return 1
	})
	i = in[0] + n
	return i, i < in[1] && at >= ctx.own[i].from
}

// tidy is a phrase without marks around it and without the preposition or the
// article that it ends with.
func tidy(s string) string {
	words := strings.Fields(s)
	for len(words) > 0 && joining[strings.ToLower(words[len(words)-1])] {
		words = words[:len(words)-1]
	}
	return strings.Trim(strings.Join(words, " "), " ,.;:–—-()\"“”'’")
}

// joining are the words that lead on to something that is cut off.
var joining = map[string]bool{"in": true, "of": true, "on": true, "at": true, "by": true, "for": true, "from": true, "to": true,
	"since": true, "over": true, "during": true, "until": true, "between": true, "with": true, "the": true, "a": true, "an": true, "and": true}
