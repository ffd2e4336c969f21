package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A pair is two claims that give a vote between them: the 52 and the 48 of "passed
// 52–48". It is one where the two numbers were read as the ends of a range.
type pair struct {
	first, second int // in Result.Claims
	deed          claims.Deed
}

// divisions judges the numbers that give a vote by the votes of the sources: the
// first by those who were for it, the second by those who were against. What
// another figure supports is left alone.
func (c *Checker) divisions(r *Result) {
	if c.Catalogue == nil || c.Catalogue.Events() == nil {
		return
	}
	published := period.DateOf(r.Text.Doc.Published)
	for _, p := range pairsOf(r) {
		t := tellerOf(r.Text, p.deed)
		links := c.linksOf(t, figures.Voted)
		if len(links) == 0 {
			continue
		}
		d := division{result: r, pair: p, teller: t, asOf: c.evaluated(published), published: published}
		d.judge(links, c)
	}
}

// pairsOf are the claims of an article that give votes.
func pairsOf(r *Result) []pair {
	var pairs []pair
	var numbers []int
	add := func(p pair) {
		pairs = append(pairs, p)
		numbers = append(numbers, r.Claims[p.first].Quantity)
	}
	for i := range r.Claims {
		a := &r.Claims[i]
		if a.Modality == claims.Fact && mayBeVote(r.Text, a.Of(r.Text)) {
			add(pair{first: i, second: i})
		}
		if i+1 == len(r.Claims) {
			break
		}
		b := &r.Claims[i+1]
		if a.Quantity+1 == b.Quantity && a.Sentence == b.Sentence && a.Modality == claims.Fact && b.Modality == claims.Fact && givesVote(r.Text, a.Of(r.Text), b.Of(r.Text)) {
			add(pair{first: i, second: i + 1})
		}
	}
	if len(pairs) == 0 {
		return nil
	}
	deeds := claims.DeedsOf(r.Text, numbers)
	for i := range pairs {
		pairs[i].deed = deeds[numbers[i]]
	}
	return slices.DeleteFunc(pairs, func(p pair) bool { _, ok := deeds[r.Claims[p.first].Quantity]; return !ok })
}

// mayBeVote reports whether a range is written as a vote is, "48–52".
func mayBeVote(text *extract.Text, q *extract.Quantity) bool {
	written := text.Doc.Blocks[q.Block].Text[q.From:q.To]
	return q.Kind == quantity.Count && q.Form == quantity.Range && q.Unit.Dimension <= quantity.Things && strings.Trim(written, "0123456789-–—−‑ ") == ""
}

// givesVote reports whether two plain counts may be the sides of a vote, by what
// stands between them: a dash, "to", "votes to", "for and".
func givesVote(text *extract.Text, a, b *extract.Quantity) bool {
	if a.Block != b.Block || a.To > b.From || a.Kind != quantity.Count || b.Kind != quantity.Count || a.Form != quantity.Whole || b.Form != quantity.Whole ||
		a.Modifier != quantity.Exact || b.Modifier != quantity.Exact || a.Change != quantity.None || b.Change != quantity.None {
		return false
	}
	between := strings.ToLower(text.Doc.Blocks[a.Block].Text[a.To:b.From])
	switch strings.Join(strings.FieldsFunc(between, func(r rune) bool { return strings.ContainsRune(" ,-–—−‑\u00a0", r) }), " ") {
	case "":
		return strings.ContainsAny(between, "-–—−‑")
	case "to", "votes to", "for and", "in favour and", "in favor and", "votes for and", "votes in favour and", "votes in favor and", "for", "in favour", "in favor", "against":
		return true
	}
	words := strings.Fields(between)
	return len(words) == 2 && words[1] == "to" && a.Unit.Dimension == quantity.Things // "52 senators to 48"
}

// A division is a vote in an article that is held against those of the sources.
type division struct {
	result    *Result
	pair      pair
	teller    *teller
	asOf      period.Date
	published period.Date
}

// A voteSides is what was found about the two numbers of a vote.
type voteSides [2]struct {
	status Status
	reason string
}

// A voteOpinion is what one printed vote makes of the two numbers.
type voteOpinion struct {
	link   *deedLink
	figure *figures.Figure
	sides  voteSides
}

func (s voteSides) is(status Status) bool { return s[0].status == status && s[1].status == status }

// worth is how much two numbers together say for the claims.
func (s voteSides) worth() int { return favour[s[0].status] + favour[s[1].status] }

// judge judges both numbers by all votes that may be meant. They are contradicted
// only by the one that is surely meant, if no other has these very numbers.
func (d *division) judge(links []deedLink, c *Checker) {
	var best *voteOpinion
	sure := 0
	for i := range links {
		list := known(links[i].series.Figures(), d.asOf)
		if len(list) == 0 {
			continue
		}
		if links[i].sure() {
			sure++
		}
		for _, f := range list {
			o := voteOpinion{link: &links[i], figure: f, sides: d.compare(f.Division(), &links[i])}
			newest := newestOf(list, f)
			if newest != f && !o.sides.is(Supported) {
				continue
			}
			if newest != f {
				for n := range o.sides {
					o.sides[n].status, o.sides[n].reason = Outdated, staleness(f, newest, d.published)
				}
			}
			if best == nil || o.sides.worth() > best.sides.worth() || o.sides.worth() == best.sides.worth() && o.link.confidence() > best.link.confidence() {
				best = &o
			}
		}
	}
	if best == nil {
		return
	}
	stopped := ""
	switch accuses := best.sides[0].status == Contradicted || best.sides[1].status == Contradicted; {
	case !accuses:
	case len(best.link.another) > 0:
		return
	case !best.link.sure():
		stopped = "the sentence does not name all that the source does, and nothing else"
	case sure > 1 || !d.isOnce(best.link.series):
		stopped = "several votes may be meant"
	case d.isOfAnother(c, best.link.series):
		stopped = "another vote has these numbers"
	}
	if stopped != "" {
		for n := range best.sides {
			best.sides[n].status, best.sides[n].reason = Unsourced, "unsure"
		}
	}
	d.found(best, stopped)
}

// isOnce reports whether a series knows of one vote alone, in all its printings.
func (d *division) isOnce(s *figures.Series) bool {
	list := known(s.Figures(), d.asOf)
	return !slices.ContainsFunc(list, func(f *figures.Figure) bool { return !f.Period.Same(list[0].Period) })
}

// isOfAnother reports whether a vote other than one that is told by a series has
// both numbers, and shares words with the sentence.
func (d *division) isOfAnother(c *Checker, told *figures.Series) bool {
	x, y := d.numbers()
	for _, candidate := range c.Catalogue.Events().Find(figures.Query{Terms: d.teller.terms(), Limit: mostEvents}) {
		if candidate.Series == told || candidate.Series.Event != figures.Voted {
			continue
		}
		for _, f := range known(candidate.Series.Figures(), d.asOf) {
			if v := f.Division(); v.For.Equal(x) && v.Against.Equal(y) || v.For.Equal(y) && v.Against.Equal(x) {
				return true
			}
		}
	}
	return false
}

func (d *division) numbers() (x, y quantity.Number) {
	r := d.result
	if d.pair.first == d.pair.second {
		q := r.Claims[d.pair.first].Of(r.Text)
		return q.Value, q.Max
	}
	return r.Claims[d.pair.first].Of(r.Text).Value, r.Claims[d.pair.second].Of(r.Text).Value
}
