package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// narrower reports whether the claim speaks of less than a series counts: a
// qualifier that the series leaves open (women, under 25, per head), or a word
// that narrows the measure and stands nowhere in the table (attempted homicides,
// first-time buyers). A figure of the whole holds nothing against its part. Nor
// does it where none of the words that belong to the number is of the series.
func (q *question) narrower(r *Reading) bool {
	s := r.Series
	for _, t := range q.words.qualifiers {
		if narrowing[t.Group] && !s.Says(func(o lexicon.Term) bool { return o.Group == t.Group }) {
			return true
		}
	}
	aboutAnother, own := true, 0
	for _, t := range q.claim.Terms {
		if t.Near < claims.Sentence || t.Another || t.InName || t.Qualifier() || q.inNameOf(s.Place, t.ID) {
			continue
		}
		said := q.says(s, t.ID)
		if t.Narrows && t.Near == claims.Own && !said && (t.Of == "" || q.says(s, t.Of)) {
			return true
		}
		if t.Near == claims.Own && (said || !slices.Contains(q.measuredIn, t.ID)) {
			own++
			aboutAnother = aboutAnother && !said
		}
	}
	return own > 0 && aboutAnother && !r.kept
}

// inNameOf reports whether a word is of the name of a place, which says nothing of
// what is measured there.
func (q *question) inNameOf(p figures.Place, id string) bool {
	return p.ID != "" && slices.ContainsFunc(q.termsOf(p.Name), func(t lexicon.Term) bool { return t.ID == id })
}

// wordsOfUnit is the words of the unit that the number is in, pounds or tonnes,
// which say nothing of what is measured. Things that are counted do, unless they
// are the places of a table.
func (q *question) wordsOfUnit() []string {
	if q.quantity.Kind == quantity.Count && !q.countsPlaces {
		return nil
	}
	var ids []string
	for _, t := range q.termsOf(q.quantity.Unit.Name) {
		ids = append(ids, t.ID)
	}
	return ids
}

// says reports whether a series or its table has a term, whole, in part, or in
// the name of its place.
func (q *question) says(s *figures.Series, id string) bool {
	return q.names(s, id) || slices.ContainsFunc(s.Context, func(o lexicon.Term) bool { return o.ID == id })
}

// names reports whether a series itself has a term, whole, in part, or in the name
// of its place.
func (q *question) names(s *figures.Series, id string) bool {
	same := func(o lexicon.Term) bool { return o.ID == id }
	isShareOf := func(o lexicon.Term) bool { return o.Group == "of" && o.Value == id } // GDP, of a share of it
	return s.Says(same) || s.Says(isShareOf) || slices.ContainsFunc(q.termsOf(s.Per.Unit.Name), same) || slices.ContainsFunc(s.Parts, func(parts []string) bool { return slices.Contains(parts, id) }) ||
		s.Place.Name != "" && slices.ContainsFunc(q.termsOf(s.Place.Name), same)
}

// narrowing are the groups of qualifiers that pick out a part of what is
// measured. The others say how it is measured, or are said of the number.
var narrowing = map[string]bool{"sex": true, "age-group": true, "age": true, "pay": true, "per": true, "hours": true, "sector": true,
	"industry": true, "variant": true, "applicant": true, "tenure": true, "area": true, "school": true, "phase": true, "fuel": true,
	"powertrain": true, "couple": true, "beyond": true, "within": true, "price": true}

// borrows reports whether a series fits the claim by a word that belongs to
// another number, and which the surest series does without: the doctors of
// "375,000 doctors and 148,000 nurses" say nothing of the 148,000.
func (q *question) borrows(read, surest []lexicon.Term) bool {
	if statesChange(q.quantity) {
		return false // "1.2 million households, up 2 per cent": a change is of what was counted before it
	}
	for _, t := range read {
		if q.words.another[t.ID] && !slices.ContainsFunc(surest, func(o lexicon.Term) bool { return o.ID == t.ID }) {
			return true
		}
	}
	return false
}

// toldApart reports whether the words of the claim choose between a series and
// the surest one, its sister in the same table: they have what the surest is of,
// and nothing of what tells the other from it. The share of Muslims says nothing
// of Christians.
func (q *question) toldApart(s, surest *figures.Series) bool {
	isWhole := (q.isOutOf() || q.joinsTwo() || q.sentenceHas(everything)) && (isTotal(s) || saysTotal(s.Measure))
	return s != surest && s.Table == surest.Table && !isWhole && q.chooses(surest, s) && !q.chooses(s, surest)
}

// namesKindOf reports whether the surest reading gives way to one of the kinds that its table has beside it,
// since the number's own words name that kind: "government and compulsory schemes spend 11.2%" is not said
// of all that is spent.
func (q *question) namesKindOf(surest *Reading, others []Reading) bool {
	return (surest.derives == nil || surest.derives == &PercentChange) && slices.ContainsFunc(others, func(r Reading) bool {
		return r.derives == surest.derives && r.Score.Total() >= q.thresholds.Name && q.isNamedKind(r.Series, surest.Series)
	})
}

// isNamedKind reports whether a series is what another of its table is, or some of that, and more besides, and
// most of what is more stands in the number's own words.
func (q *question) isNamedKind(s, all *figures.Series) bool {
	if s == all || s.Table != all.Table && !strings.HasPrefix(s.Measure, all.Measure+": ") || !s.Place.Same(all.Place) || !alike(s.Unit, all.Unit) || !s.Per.Value.Equal(all.Per.Value) {
		return false
	}
	missing, names := 0, false // of the words of the whole
	for _, t := range all.Terms {
		if names = names || !t.Qualifier(); !t.Qualifier() && !q.says(s, t.ID) {
			missing++
		}
	}
	if !names {
		return false // it is some of its table's whole itself: those on remand, of prisoners
	}
	said, more := 0, 0
	nearest := nearness[claims.Own]
	if len(q.text.QuantitiesOf(q.claim.Sentence)) == 1 {
		nearest = nearness[claims.Sentence] // all that the sentence says is of its one number
	}
	for _, t := range s.Terms {
		if t.Qualifier() || hasPart(all, t.ID) {
			continue
		}
		if more++; q.words.near[t.ID] >= nearest || q.isShareOf(t.ID) {
			said++
		}
	}
	return said > 0 && 2*said > more && (missing == 0 || (missing < len(all.Terms) || isTotal(all)) && said > 1)
}

// isShareOf reports whether a number is a share of something, and a term among the words that say of what, each
// read alone: "18% of its bread from dark rye".
func (q *question) isShareOf(id string) bool {
	if !q.claim.Against.Of {
		return false
	}
	behind := q.restOfSentence()
	words := strings.Fields(behind)
	for n, word := range words[:min(len(words), shareWords)] {
		if n > 0 && strings.ContainsAny(words[n-1], ",;:") {
			return false
		}
		if amongTerms(lexicon.Terms(word), id) {
			return true
		}
	}
	return false
}

// shareWords is how many words behind a share say of what it is one.
const shareWords = 4

// countsSister reports whether the things that a number counts are what tells another series of its table,
// at the same place, from this one: 3,907 fires are no special incidents.
func (q *question) countsSister(s *figures.Series) bool {
	n := q.quantity.Unit
	if n.Dimension != quantity.Things {
		return false
	}
	isOf := func(o *figures.Series) bool {
		return slices.ContainsFunc(o.Dimensions, func(d figures.Dimension) bool {
			return lexicon.SameThing(lexicon.Singular(strings.ToLower(d.Value)), n.Name)
		})
	}
	if isOf(s) || namesThem(s, n.Name) && len(s.Dimensions) == 0 {
		return false
	}
	for o := range q.catalogue.Sisters(s) {
		if o.Series.Place.Same(s.Place) && isOf(o.Series) {
			return true
		}
	}
	return false
}

// meansWhole reports whether a sentence speaks of a total and says nothing that tells a series from another
// of its table and place: "the total number of complaints" is not of those about billing alone.
func (q *question) meansWhole(s *figures.Series) bool {
	if !q.sentenceHas(inTotal) || isTotal(s) || saysTotal(s.Measure) {
		return false
	}
	others := false
	for o := range q.catalogue.SamePlace(s) {
		if o == s || !alike(o.Unit, s.Unit) || !o.Per.Value.Equal(s.Per.Value) {
			continue
		}
		if q.tellsSome(s, o) {
			return false
		}
		others = true
	}
	return others
}

// hasTotalBeside reports whether a table has a series, the same of all its places, beside one of them.
func (q *question) hasTotalBeside(s *figures.Series) bool {
	for o := range q.catalogue.SameMeasure(s) {
		if elsewhereAlike(s, o) && o.Place.IsTotal() {
			return true
		}
	}
	return false
}

// inTotal are the words with which a sentence speaks of all of something.
var inTotal = []string{"total", "overall", "altogether"}

// everything are the words with which a sentence speaks of a whole by the name of its
// parts: "spending across all services".
var everything = append([]string{"all"}, inTotal...)

// saysOutright reports whether the number's own words name what tells a reading from
// another of its table, and nothing near it what tells the other: "310 dogs were
// rehomed" is not said of those rescued.
func (q *question) saysOutright(r, other *Reading) bool {
	apart := func(a, b *figures.Series) float64 {
		most := 0.0
		for i, t := range a.Terms {
			if hasTerm(b, t.ID) {
				continue
			}
			most = max(most, q.words.near[t.ID])
			for _, part := range a.Parts[i] {
				if !hasPart(b, part) {
					most = max(most, q.words.near[part])
				}
			}
		}
		return most
	}
	return r.derives == nil && !r.carried && !r.kept && apart(r.Series, other.Series) >= nearness[claims.Own] && apart(other.Series, r.Series) < nearness[claims.Sentence]
}

// saysNear reports whether a word near the number, and not only somewhere in the
// article, is of a series and not of its sister.
func (q *question) saysNear(s, sister *figures.Series) bool {
	for i, t := range s.Terms {
		if t.Start < s.Titled || hasTerm(sister, t.ID) {
			continue
		}
		if q.words.near[t.ID] > 0 {
			return true
		}
		for _, part := range s.Parts[i] {
			if !hasPart(sister, part) && q.words.near[part] > 0 {
				return true
			}
		}
	}
	return false
}

// saysOfIt reports whether the sentence has a word of what a series measures, or the
// sentence right before it.
func (q *question) saysOfIt(s *figures.Series) bool {
	for i := range s.Terms {
		if q.saysTerm(s, i) {
			return true
		}
	}
	return false
}

// saysTerm reports the same of one term of a series, whole or by a word of it.
func (q *question) saysTerm(s *figures.Series, i int) bool {
	isNear := func(id string) bool { return q.words.near[id] >= nearness[claims.Before] }
	return isNear(s.Terms[i].ID) || slices.ContainsFunc(s.Parts[i], isNear)
}

// chooses reports whether the claim says something of a series that its sister
// has not.
func (q *question) chooses(s, sister *figures.Series) bool {
	for w := range s.Wordings() {
		for i, t := range w.Terms {
			if hasTerm(sister, t.ID) {
				continue
			}
			if q.words.weight(t, w.Parts[i]) >= nearness[claims.Sentence] {
				return true
			}
			for _, part := range w.Parts[i] {
				if q.words.word(part) >= nearness[claims.Sentence] && !hasPart(sister, part) {
					return true // "full fibre" of full fibre coverage
				}
			}
		}
	}
	return false
}

// hasPart reports whether a word is in one of the terms of a series.
func hasPart(s *figures.Series, word string) bool {
	return slices.ContainsFunc(s.Parts, func(parts []string) bool { return slices.Contains(parts, word) }) || hasTerm(s, word)
}

func hasTerm(s *figures.Series, id string) bool {
	return s.Says(func(o lexicon.Term) bool { return o.ID == id })
}

// lessMeantThan reports whether a reading is of a sister of the surest one in its
// table, at the same place, whose words the claim has fewer of: that one is meant,
// and what this one holds confirms nothing.
func (r *Reading) lessMeantThan(surest *Reading) bool {
	s, o := r.Series, surest.Series
	return s != o && s.Table == o.Table && s.Place.Same(o.Place) && s.Unit.Comparable(o.Unit) && r.derives == nil && r.Score.Measure < meantAlike*surest.Score.Measure
}

// meansAll reports whether a series counts everything, and nothing near a number names the kind that its sister counts: what
// the article says of that kind elsewhere is said there.
func (q *question) meansAll(s, sister *figures.Series) bool {
	return isTotal(s) && !isTotal(sister) && !q.saysNear(sister, s)
}

// meansPart reports whether a number's own words name what a series counts of all that its sister counts: "prisoners recalled to
// custody" are not all prisoners.
func (q *question) meansPart(s, sister *figures.Series) bool {
	return isTotal(sister) && !isTotal(s) && q.isNamedKind(s, sister)
}

// meantAlike is how near the words of two sisters must be for both to be meant.
const meantAlike = 0.93
