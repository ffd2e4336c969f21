package check

import (
	"math"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A Score says how sure it is that a series is what a claim speaks of, in parts
// that can be named. Each lies between 0 and 1.
type Score struct {
	Measure float64 // the words of the measure are words of the claim
	Place   float64
	Period  float64
	Unit    float64
}

// Total is the whole score. The parts multiply: a right measure in the wrong
// place is not half right.
func (s Score) Total() float64 { return s.Measure * s.Place * s.Period * s.Unit }

// Parts names the parts for people and programs that ask why.
func (s Score) Parts() map[string]float64 {
	return map[string]float64{"measure": s.Measure, "place": s.Place, "period": s.Period, "unit": s.Unit}
}

// How close a reading must be to the surest one, as a share of its score.
const (
	rivalry   = 0.88 // from here on, it is as usual a reading
	followers = 0.75 // from here on, it may still confirm
)

// nearness is how much a word says of what is measured, by where it stands.
var nearness = map[claims.Near]float64{
	claims.Own: 1, claims.Sentence: 0.85, claims.Before: 0.55, claims.Earlier: 0.5, claims.Above: 0.5, claims.Headline: 0.45,
}

// piecemeal is how much less it says to have the words of a concept apart.
const piecemeal = 0.8

// ofAnother is how much a word says that belongs to another number of the
// sentence: what 375,000 doctors and 148,000 nurses are is told apart.
const ofAnother = 0.6

// ofBody is how much a word says that is part of the name of a body called after its place: what
// Leeds City Council counts need be none of councils.
const ofBody = 0.3

// elsewhere is how much a word says that stands somewhere in the article, by how
// often: what an article keeps coming back to is what it is about.
func elsewhere(mentions int) float64 {
	switch mentions {
	case 0:
		return 0
	case 1:
		return 0.28
	case 2:
		return 0.45
	}
	return 0.6
}

// A vocabulary is the words of one claim with their weights, and those of the
// whole article.
type vocabulary struct {
	order      []lexicon.Term // the words near the number, nearest first
	near       map[string]float64
	article    map[string]int
	qualifiers []lexicon.Term     // those that hold for the number
	names      map[string]float64 // those that are written as names
	another    map[string]bool    // words that belong to another number of the sentence
}

func vocabularyOf(claim *claims.Claim, q *extract.Quantity, article map[string]int) vocabulary {
	v := vocabulary{near: make(map[string]float64, len(claim.Terms)), article: article, qualifiers: qualifiersOf(claim, q), names: make(map[string]float64), another: make(map[string]bool)}
	v.order = make([]lexicon.Term, 0, len(claim.Terms)+usuallyMeant)
	for _, t := range claim.Terms {
		v.order = append(v.order, t.Term)
		weight := nearness[t.Near]
		if t.Another {
			weight = min(weight, ofAnother)
			v.another[t.ID] = true
		}
		if t.OfBody && !t.Concept {
			weight = min(weight, ofBody)
		}
		v.near[t.ID] = max(v.near[t.ID], weight)
		if t.Capital {
			v.names[t.ID] = max(v.names[t.ID], weight)
		}
		for _, under := range balances()[t.ID] {
			v.order = append(v.order, lexicon.Term{ID: under})
			v.near[under] = max(v.near[under], weight)
		}
	}
	if q.Kind == quantity.Age {
		v.order = append(v.order, lexicon.Term{ID: meanAge})
		v.near[meanAge] = nearness[claims.Own]
	}
	if saysGrowth(q) {
		v.near[growth] = nearness[claims.Own]
	}
	for _, kind := range []string{"lost", "gained"} {
		if isWord(kind, q.Moving) {
			v.addKindred(kind)
		}
	}
	if losesPeople(q) {
		v.addKindred("died")
	}
	v.addStandIns()
	return v
}

// usuallyMeant is for how many more measures the words of most claims may stand.
const usuallyMeant = 16

// takeApart adds the words of the concepts that the sentence of a claim names, each by itself: a
// table may have "wheat production" in a title and a column, production and wheat.
func (v *vocabulary) takeApart(claim *claims.Claim, sentence string) {
	for _, t := range claim.Terms {
		if !t.Concept || t.Near < claims.Sentence || t.End > len(sentence) || !strings.Contains(sentence[t.Start:t.End], " ") {
			continue
		}
		for word := range strings.FieldsSeq(sentence[t.Start:t.End]) {
			for _, part := range lexicon.Terms(word) {
				if part.Qualifier() {
					continue
				}
				if v.near[part.ID] == 0 {
					v.order = append(v.order, part)
				}
				v.near[part.ID] = max(v.near[part.ID], piecemeal*v.near[t.ID])
			}
		}
	}
}

// addKindred adds the words by which a table counts what a verb says: of what was lost, losses.
func (v *vocabulary) addKindred(kind string) {
	for _, word := range withinWords()[kind] {
		for _, t := range lexicon.Terms(word) {
			if v.near[t.ID] == 0 {
				v.order = append(v.order, t)
			}
			v.near[t.ID] = nearness[claims.Own]
		}
	}
}

// meanAge is the concept of how old many are on average.
const meanAge = "average-age"

// growth is the qualifier of a rate of growth.
const growth = "kind:growth"

// saysGrowth reports whether a number is a rate of growth by its verb: "grew by 3.3%".
func saysGrowth(q *extract.Quantity) bool {
	return q.Unit.Dimension == quantity.PerCent && statesChange(q)
}

// weight is how much the claim says of a series' term, whole or by its words.
func (v vocabulary) weight(t lexicon.Term, parts []string) float64 {
	w := v.word(t.ID)
	if w >= nearness[claims.Sentence] || len(parts) == 0 {
		return w
	}
	sum := 0.0
	for _, part := range parts {
		sum += v.word(part)
	}
	return max(w, piecemeal*sum/float64(len(parts)))
}

// inSentence reports whether the sentence of a claim has a series' term, whole or
// by all of its words.
func (v vocabulary) inSentence(t lexicon.Term, parts []string) bool {
	if v.near[t.ID] >= nearness[claims.Sentence] {
		return true
	}
	return len(parts) > 0 && !slices.ContainsFunc(parts, func(id string) bool { return v.near[id] < nearness[claims.Sentence] })
}

func (v vocabulary) word(id string) float64 {
	return max(v.near[id], elsewhere(v.article[id]))
}

// qualifiersOf are the qualifiers that hold for a claim: those in its own words,
// and those of the rest of its sentence for the groups that its own leave open.
func qualifiersOf(claim *claims.Claim, q *extract.Quantity) []lexicon.Term {
	var found []lexicon.Term
	own := make(map[string]bool)
	for i, t := range claim.Terms {
		switch {
		case !t.Qualifier() || t.Near < claims.Sentence || t.Another || saysNoKind(claim.Terms, i, q):
		case t.Group == "step" && t.Near < claims.Own && isOfOtherStep(claim, steps[t.ID]): // of another change
		case t.Near == claims.Own:
			own[t.Group] = true
			found = append(found, t.Term)
		case !own[t.Group] && !(t.Group == "counted" && countsThings(q)):
			found = append(found, t.Term)
		}
	}
	return found
}

// isOfOtherStep reports whether a claim says itself over how long it is reckoned, and not over so many months.
func isOfOtherStep(claim *claims.Claim, months int) bool {
	if back := claim.Back; !back.IsZero() {
		return 12*back.Years+back.Months != months
	}
	return claim.Base.Near == claims.Own
}

// saysNoKind reports whether a qualifier only goes on about a measure that was
// named before: "the rate reached 7%" may be a rate of growth, 5% "below its level"
// is no level, and 3% is no index.
func saysNoKind(terms []claims.Term, i int, q *extract.Quantity) bool {
	t := terms[i]
	switch {
	case q.Kind == quantity.Rank:
		return t.ID == "kind:rate" // "the fastest rate since 1974" may be a rate of growth
	case q.Unit.Dimension != quantity.PerCent:
		return false
	case t.ID == "kind:index":
		return true // which is in no per cent: what it rose by is meant
	case t.ID != "kind:rate" && t.ID != "kind:level":
		return false
	}
	return !slices.ContainsFunc(terms, func(o claims.Term) bool {
		return o.ID != t.ID && o.Near == t.Near && o.Start == t.Start && o.End == t.End
	})
}

// countsThings reports whether a number says itself what it counts: 168
// authorities are neither people nor cases.
func countsThings(q *extract.Quantity) bool {
	return q.Kind == quantity.Count && q.Unit.Dimension == quantity.Things
}

// measureScore is the share of a series' words that the claim has, rare words
// counting more: a word that every series of the catalogue has tells little. Of
// several wordings the best counts, without those that the claim's qualifiers
// refuse. Where a place that only its table knows is named, the name has led to
// that table, and what its title has beside tells nothing more.
func (c *Checker) measureScore(s *figures.Series, v vocabulary, placed bool) (best float64, read []lexicon.Term) {
	read, titled := s.Terms, s.Titled
	for w := range s.Wordings() {
		if placed && titled > 0 {
			w = w.From(titled)
		}
		if len(lexicon.Clashes(v.qualifiers, w.Terms)) == 0 {
			if score := c.wordingScore(w, titled, v); score > best {
				best, read = score, w.Terms
			}
		}
		titled = 0 // which an alias has nothing of
	}
	return best * c.unexplained(s, v), read
}

// goWith reports whether the qualifiers of a claim refuse not every wording of a series.
func (v vocabulary) goWith(s *figures.Series) bool {
	for w := range s.Wordings() {
		if len(lexicon.Clashes(v.qualifiers, w.Terms)) == 0 {
			return true
		}
	}
	return false
}

// wordingScore is the share of one wording that the claim has.
func (c *Checker) wordingScore(w figures.Wording, titled int, v vocabulary) float64 {
	var have, all float64
	for i, t := range w.Terms {
		rarity := c.Catalogue.Rarity(t)
		if t.Start < titled {
			rarity *= titleShare
		}
		weight := v.weight(t, w.Parts[i])
		if weight == 0 && unsaid[t.ID] {
			continue
		}
		have += rarity * weight
		all += rarity
	}
	if all == 0 {
		return 0
	}
	if n := len(w.Terms); n > longName {
		all = have + (all-have)*longName/float64(n)
	}
	return have / all
}

// longName is how many terms of a measure a text may be expected to say: official titles
// have more.
const longName = 5

// unsaid are the manners of reckoning that statisticians name and articles do not:
// output is real and seasonally adjusted where nothing else is said.
var unsaid = map[string]bool{"price:real": true, "adjustment:seasonally-adjusted": true}

// titleShare is how much less the words of a table's title say of one of its
// columns than the column's own.
const titleShare = 0.35

// lacking is the price of a qualifier that the claim has and the series does
// not: the text says rural, the column counts everybody.
const lacking = 0.85

// unexplained lowers a score for what the claim says of its measure and the
// series leaves open.
func (c *Checker) unexplained(s *figures.Series, v vocabulary) float64 {
	return max(math.Pow(lacking, float64(v.beyond(s))), lacking*lacking)
}

// namesStretch reports whether what tells a series from its sisters is the stretch of
// time of a qualifier: "5-year" of "After 5 years".
func namesStretch(s *figures.Series, stretch string) bool {
	words := strings.ReplaceAll(stretch, "-", " ")
	return slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool { return strings.Contains(" "+strings.ToLower(d.Value), " "+words) })
}

// beyond counts the qualifiers of a claim of whose kind a series has none: the
// text speaks of women, the column of everybody.
func (v vocabulary) beyond(s *figures.Series) int {
	n := 0
	for _, t := range v.qualifiers {
		switch t.Group {
		case "counted", "kind", "step", "part", "per", "of":
			continue // said of the number more than of the measure
		case "within", "beyond":
			if namesStretch(s, t.Value) {
				continue
			}
		}
		if !s.Says(func(o lexicon.Term) bool { return o.Group == t.Group }) {
			n++
		}
	}
	return n
}
