package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// What the words right around a number say of it, by which it is none of the figure that it is held
// against.

// wordsAhead is what stands before a number in its sentence, in small letters and parted by single spaces.
func (q *question) wordsAhead() string {
	return " " + strings.Join(strings.Fields(strings.ToLower(q.wordsBefore())), " ") + " "
}

// wordsAfter is what stands behind a number in its sentence, likewise.
func (q *question) wordsAfter() string {
	text := q.text.Doc.Blocks[q.quantity.Block].Text
	return " " + strings.Join(strings.Fields(strings.ToLower(text[q.quantity.To:max(q.quantity.To, q.text.Sentences[q.claim.Sentence].To)])), " ") + " "
}

// aroundInBrackets is what stands ahead of the brackets around a number, and in them before and behind it; ok is false
// if it stands in none.
func (q *question) aroundInBrackets() (ahead, before, behind string, ok bool) {
	head, tail := q.wordsAhead(), q.wordsAfter()
	open, shut := strings.LastIndexByte(head, '('), strings.IndexByte(tail, ')')
	if open < 0 || shut < 0 || strings.Contains(head[open:], ")") || strings.Contains(tail[:shut], "(") {
		return "", "", "", false
	}
	return head[:open], head[open+1:], tail[:shut], true
}

// clauseAhead is what stands before a number since the last mark.
func (q *question) clauseAhead() string {
	clause := q.wordsAhead()
	if cut := strings.LastIndexAny(clause, ",;:–—("); cut >= 0 {
		clause = clause[cut:]
	}
	return clause
}

// isAside reports whether brackets around a number say what was told before them: of how many a share is, what
// something was at another time, or two numbers, of which the text does not say which is of when: "three in
// four were of wood (6,950)", "passing what it lit before the flood (7,310)", "in 2021 and 2022 (18.2% and
// 18.7%)".
func (q *question) isAside() bool {
	ahead, before, behind, ok := q.aroundInBrackets()
	if !ok || q.claim.Period.Near == claims.Own && strings.TrimSpace(before+behind) != "" && !hasNumber(before+behind) {
		return false
	}
	if hasNumber(before) {
		return strings.HasSuffix(before, " and ") || strings.HasSuffix(before, ", ")
	}
	if hasNumber(behind) {
		return strings.HasPrefix(behind, " and ") || strings.HasPrefix(behind, ", ")
	}
	words := strings.Fields(ahead)
	last := func(n int) string { return strings.Join(words[max(0, len(words)-n):], " ") }
	return hasWord("share word", last(shareWithin)) || hasWord("look back", last(asideWithin))
}

// How many words before brackets say what these tell.
const (
	asideWithin = 3
	shareWithin = 7
)

func hasNumber(text string) bool { return strings.ContainsAny(text, "0123456789") }

// hadBeen reports whether a clause says by its verb alone that a number is of some time before the one
// that was told, or by standing behind one and "after": "there were 31 keepers, and it had been 38", "lit 8,460
// after 7,310".
func (q *question) hadBeen() bool {
	clause := q.clauseAhead()
	return q.claim.Period.Near < claims.Own && (hasWord("had been", clause) || strings.HasSuffix(clause, " after ") && hasNumber(clause))
}

// isStillToCome reports whether a clause says that what it counts has not come to pass: "has yet to reach it".
func (q *question) isStillToCome() bool {
	clause := q.clauseAhead()
	return strings.Contains(clause, " yet to ") || strings.Contains(clause, " never had ") || strings.Contains(clause, " without ever ")
}

// isForecastOfNow reports whether what "this year" came to would be held against what was forecast for the year that begins in it.
func (h *charge) isForecastOfNow() bool {
	return h.inputs == nil && h.figure.Status == "forecast" && h.claim.Modality == claims.Fact && h.claim.Period.Relative
}

// isOfWhole reports whether a number is what its place has of all there is, beside the count of a part right
// before it: "6,140 of the country's 9,725".
func (q *question) isOfWhole() bool {
	words := strings.Fields(q.wordsAhead())
	n := len(words)
	return n > 3 && words[n-3] == "of" && words[n-2] == "the" && (strings.HasSuffix(words[n-1], "'s") || strings.HasSuffix(words[n-1], "’s")) && hasNumber(words[n-4])
}

// namesNeighbour reports whether the number's own words have something of the neighbour whose figure it is that
// what it is held against has not: "the number of all casualties fell to 48,210" behind one of the injured.
func (h *charge) namesNeighbour() bool {
	if h.slip.reason != "measure" || h.slip.figure == nil {
		return false
	}
	if at := h.figure.Period; h.inputs == nil && stepOf(h.slip.figure.Series, at) != stepOf(h.series(), at) && !h.saysStep() {
		return true // "rose by 0.9% in May" may be on April
	}
	says := func(s, not *figures.Series) bool {
		return slices.ContainsFunc(h.claim.Terms, func(t claims.Term) bool {
			return t.Near == claims.Own && !t.Another && !t.Qualifier() && hasTerm(s, t.ID) && !hasTerm(not, t.ID)
		})
	}
	return says(h.slip.figure.Series, h.series()) && !says(h.series(), h.slip.figure.Series)
}

// saysStep reports whether a change says over how long it is reckoned.
func (h *charge) saysStep() bool {
	return h.claim.Base.Near >= claims.Sentence || !h.claim.Back.IsZero() || slices.ContainsFunc(h.words.qualifiers, func(t lexicon.Term) bool { return steps[t.ID] > 0 })
}

// namesAnotherKind reports whether the number's own words have something that the series which it is held against has
// not, and another of its table or of those that were read: "arrivals by road", held against all of a place.
func (h *charge) namesAnotherKind() bool {
	s := h.series()
	return slices.ContainsFunc(h.claim.Terms, func(t claims.Term) bool {
		if t.Near != claims.Own || t.Another || t.Qualifier() || h.says(s, t.ID) {
			return false
		}
		if slices.ContainsFunc(h.readings, func(r Reading) bool { return hasTerm(r.Series, t.ID) }) {
			return true
		}
		return slices.ContainsFunc(s.Table.Series, func(o *figures.Series) bool { return hasTerm(o, t.ID) })
	})
}

// namesSisterNearer reports whether a kind that a table tells apart from the one that a number is held against is named nearer
// to it: rice in the sentence before, and wheat in the headline.
func (h *charge) namesSisterNearer() bool {
	for sister := range h.catalogue.Sisters(h.series()) {
		for i, d := range sister.Series.Dimensions {
			if own := h.series().Dimensions; i < len(own) && d.Value != own[i].Value && !d.IsTotal() && h.howNear(d.Value) > h.howNear(own[i].Value) {
				return true
			}
		}
	}
	return false
}

// howNear is how near to a number the nearest word of a name stands.
func (h *charge) howNear(name string) float64 {
	near := 0.0
	for _, t := range h.termsOf(name) {
		near = max(near, h.words.near[t.ID])
	}
	return near
}

// isOfSpending reports whether the word before a change tells of money, "its guests paid 8% more", where what it is
// held against is of none.
func (h *charge) isOfSpending() bool {
	s := h.series()
	return h.quantity.Kind == quantity.Percent && statesChange(h.quantity) && s.Unit.Dimension != quantity.Currency &&
		endsInWord("of spending", strings.TrimSpace(h.wordsBeforeHedge())) &&
		!slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(s.Measure), isBetweenWords), func(word string) bool { return isWord("money", word) })
}

// isOfStandard reports whether the place of a series is named only behind a number, as what that is more or
// less than: "it lit 9,215 beacons, more than Norland".
func (h *charge) isOfStandard() bool {
	s := h.series().Place
	if s.ID == "" || h.inputs != nil {
		return false
	}
	behind := h.wordsAfter()
	_, standard, ok := strings.Cut(behind, " than ")
	if !ok {
		if _, standard, ok = strings.Cut(behind, " ahead of "); !ok {
			return false
		}
	}
	first := len(behind) - len(standard)
	isHere, isBefore := false, false
	for _, p := range h.text.PlacesOf(h.claim.Sentence) {
		if !lexicon.SamePlace(p.ID, s.ID) {
			continue
		}
		isHere = true
		isBefore = isBefore || p.From < h.quantity.From
	}
	return isHere && !isBefore && first < standardAfter
}

// standardAfter is how many bytes behind a number what it is more than may begin.
const standardAfter = 40

// isOfAnyPlace reports whether an article names no place for a number, while the table has the same of several and the
// figure is of one that the article is not about.
func (h *charge) isOfAnyPlace() bool {
	s := h.series()
	if h.claim.Place.Near != claims.Nowhere || s.Place.ID == "" || lexicon.SamePlace(h.home, s.Place.ID) || h.text.Doc.Blocks[h.quantity.Block].Kind == corpus.Cell {
		return false
	}
	place, _ := lexicon.PlaceWithID(s.Place.ID)
	needsNaming := place.Kind != lexicon.World && place.Kind != lexicon.Country // which are meant where no part of them is named
	for o := range h.catalogue.SameMeasure(s) {
		if o != s && !o.Place.Same(s.Place) && (needsNaming || !lexicon.Within(o.Place.ID, s.Place.ID)) {
			return true
		}
	}
	return false
}
