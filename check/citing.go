package check

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/figures"
)

// A citation is how an article cites the source of a reading.
type citation struct {
	like    likeness
	near    claims.Near // the sentence, an earlier one of its paragraph, or elsewhere (Headline)
	written string
	measure float64 // the score of the measure by the words alone
}

// citedFor is by what part of itself the score of a measure is raised where the
// article cites the source: its page, another edition of it, its publisher; in the
// sentence, earlier in the paragraph, anywhere. A link is evidence for a source, and
// a source has many measures; so it says which of two likely series is meant, and
// makes none likely that the words do not.
var citedFor = map[likeness]map[claims.Near]float64{
	samePage:     {claims.Sentence: 0.15, claims.Before: 0.1, claims.Headline: 0.05},
	otherEdition: {claims.Sentence: 0.08, claims.Before: 0.05, claims.Headline: 0.03},
	sameSite:     {claims.Sentence: 0.03, claims.Before: 0.02, claims.Headline: 0.01},
}

// weight is by how much a citation raises a score.
func (c citation) weight() float64 { return citedFor[c.like][c.near] }

// citing lets a question know what its article cites.
func (q *question) citing(cs *citations) *question {
	q.cited = cs
	return q
}

// citesSource is how the article cites a source, as the claim would be helped most.
func (q *question) citesSource(s *figures.Source) (best citation) {
	if s == nil || s.URL == "" {
		return citation{}
	}
	at, known := q.sources[s]
	if !known {
		at = q.cited.source(s)
		q.sources[s] = at
	}
	for like := sameSite; like <= samePage; like++ {
		if c := q.citedNear(at[like], like); c.weight() > best.weight() {
			best = c
		}
	}
	return best
}

// citedNear is the citation of some that is nearest to the claim.
func (q *question) citedNear(spots []spot, like likeness) citation {
	if len(spots) == 0 {
		return citation{}
	}
	here, all := q.claim.Sentence, q.text.Sentences
	at, found := findSpot(spots, here)
	switch {
	case found:
		return citation{like: like, near: claims.Sentence, written: spots[at].written}
	case at > 0 && all[spots[at-1].sentence].Block == all[here].Block:
		return citation{like: like, near: claims.Before, written: spots[at-1].written}
	}
	return citation{like: like, near: claims.Headline, written: spots[max(at-1, 0)].written}
}

// favour raises the score of a reading whose source the article cites. It may bring
// a figure that agrees over what is asked to confirm, where the words say at least
// half of what is measured; and none over what is asked to accuse.
func (q *question) favour(r *Reading) {
	if q.cited == nil || len(r.Printings) == 0 {
		return
	}
	for _, f := range r.Printings {
		if c := q.citesSource(f.Source); c.weight() > r.cited.weight() {
			r.cited = c
		}
	}
	before := r.Score.Total()
	if r.cited.like == unlike || before == 0 {
		return
	}
	r.cited.measure = r.Score.Measure
	raised := min(1+r.cited.weight(), 1/r.Score.Measure)
	confirm := q.confirmFrom()
	for _, bound := range []float64{confirm, q.thresholds.Alike, q.thresholds.Name, q.thresholds.Accuse} {
		mayPass := bound == confirm && r.Score.Measure >= halfSaid
		if before < bound && before*raised >= bound && !mayPass {
			raised = max(1, bound/before*justBelow)
		}
	}
	r.Score.Measure *= raised
}

const (
	halfSaid  = 0.5   // from here on, the words say what is measured as far as a link has to be told
	justBelow = 0.999 // of a bound that is not to be reached
)

// words is the score of a reading without what a link adds.
func (r *Reading) words() Score {
	s := r.Score
	if r.cited.like != unlike {
		s.Measure = r.cited.measure
	}
	return s
}

// isCited reports whether the sentence of a claim, or one before it in the paragraph,
// cites the source of a reading or another edition of it, and the words say what is
// measured there.
func (r *Reading) isCited() bool {
	return r.cited.like >= otherEdition && r.cited.near >= claims.Before && r.cited.measure >= halfSaid
}

// citesAnother finds the reading that is meant in the place of another one: the
// sentence cites the very page that its figure is from, and nothing of the other's; and
// they are as good by the words, of one place and one time. It is nil if there is none.
func (q *question) citesAnother(r *Reading, readings []Reading) *Reading {
	if q.cited == nil || r.isCited() || len(r.Printings) == 0 {
		return nil
	}
	for i := range readings {
		o := &readings[i]
		if o.isCited() && o.cited.like == samePage && o.cited.near == claims.Sentence && o.derives == r.derives && len(o.Printings) > 0 && o.Series.Doubt == "" &&
			o.Series.Place.Same(r.Series.Place) && o.Series.Unit.Comparable(r.Series.Unit) && o.newest().Period.Same(r.newest().Period) &&
			o.Score.Total() >= rivalry*r.words().Total() {
			return o
		}
	}
	return nil
}

// ofOnePublisher reports whether two readings are of one publisher or site: who cites
// one of its pages may have taken the number from another.
func (r *Reading) ofOnePublisher(o *Reading) bool {
	a, b := r.newest().Source, o.newest().Source
	if a == nil || b == nil || a == b || a.Publisher != "" && a.Publisher == b.Publisher {
		return true
	}
	one, _ := addressOf(a.URL)
	other, ok := addressOf(b.URL)
	return ok && one.host == other.host
}

// Cited says how the article cites the source of the reading, and what that made of
// its score; nothing if it does not.
func (r *Reading) Cited() string {
	if r.cited.like == unlike {
		return ""
	}
	what := map[likeness]string{samePage: "its source", otherEdition: "another edition of its source, or a page that may be it,", sameSite: "a page of its publisher"}[r.cited.like]
	where := map[claims.Near]string{claims.Sentence: "the sentence", claims.Before: "an earlier sentence of the paragraph", claims.Headline: "the article"}[r.cited.near]
	said := fmt.Sprintf("%s is cited by %s (%s)", what, where, shortAddress(r.cited.written))
	if r.Score.Measure != r.cited.measure && r.cited.measure > 0 {
		said += fmt.Sprintf(": by the words alone, measure is %.2f", r.cited.measure)
	}
	return said
}

// longestAddress is how many characters of an address a sentence shows.
const longestAddress = 100

func shortAddress(s string) string {
	if letters := []rune(s); len(letters) > longestAddress {
		return string(letters[:longestAddress-1]) + "…"
	}
	return s
}

// citesUnheld puts what the sentence cites into a finding, and says of a claim that no
// figure settles which page it is that no figures are from.
func (f *Finding) citesUnheld(cites []Cite) {
	f.Cites = cites
	if f.Status != Unsourced || f.Reason != "no_figure" && f.Reason != "unsure" {
		return
	}
	var missing []string
	for _, c := range cites {
		if !c.Held {
			missing = append(missing, shortAddress(c.Address))
		}
	}
	switch len(missing) {
	case 0:
	case 1:
		f.Message += fmt.Sprintf("; you cite %s, no figures from it here", missing[0])
	case 2:
		f.Message += fmt.Sprintf("; you cite %s and %s, no figures from them here", missing[0], missing[1])
	default:
		f.Message += fmt.Sprintf("; you cite %s and %d more, no figures from them here", missing[0], len(missing)-1)
	}
}

// citesSaid is what the sentence of a claim cites, as it is told who asks why.
func citesSaid(cites []Cite) []string {
	var said []string
	for _, c := range cites {
		is := "no figures of it are here"
		if c.Held {
			is = "figures of it are here"
		}
		said = append(said, fmt.Sprintf("the sentence cites %s; %s", shortAddress(c.Address), is))
	}
	return said
}

// besidesCited says of an accusation that it is by the source that the sentence cites,
// and which figure of another source agrees.
func (q *question) besidesCited(f Finding, uncited *figures.Figure) Finding {
	if f.Status != Contradicted || uncited == nil {
		return f
	}
	f.Message += "; that is the source which the sentence cites"
	if f.Also == "" {
		f.Also = fmt.Sprintf("%s is also %s", q.text.Doc.Plain(q.claim.Span), describe(uncited))
		if name := publisher(uncited); name != "" {
			f.Also += ", of " + name
		}
	}
	return f
}
