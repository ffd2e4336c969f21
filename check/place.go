package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
)

// How sure a place is, by where the article names it.
var placeNear = map[claims.Near]float64{
	claims.Own: 1, claims.Sentence: 0.97, claims.Before: 0.92, claims.Earlier: 0.9, claims.Above: 0.9, claims.Headline: 0.9,
}

const (
	placeSilent = 0.8  // the article names no place, the table does
	placeHome   = 0.7  // an earlier sentence names another, and the article is about this one
	placeStale  = 0.55 // an earlier paragraph names another place, which may be done with
	placeAround = 0.75 // an earlier sentence names a place in this one: a town in the country
	placeUnsaid = 0.8  // the table says nothing of a place
	placeBodyOf = 0.9  // … but its publisher is a body of the country that the article is about
	placeOfAll  = 0.75 // the text names none of the places of a table, and the series is of them all
	placeBeside = 0.8  // the sentence names this place too, but another is nearer
)

// placeFit says how well the place of a series fits a claim; 0 is another place.
func placeFit(q *question, s *figures.Series) float64 {
	fit := fitOfPlace(q, s)
	if fit == 0 && q.isPlacedByKind(s) {
		return placeNear[claims.Sentence]
	}
	return fit
}

// isPlacedByKind reports whether a series is of the place that is meant by the name of its kind alone: the sentence
// names that, and no other place.
func (q *question) isPlacedByKind(s *figures.Series) bool {
	if q.writesKindCalledAfter(s) {
		return true
	}
	if near := q.claim.Place.Near; near >= claims.Sentence && !lexicon.Within(s.Place.ID, q.claim.Place.ID) && !kindIsCalledAfter(s, q.claim.Place.Name) || q.local.near >= nearness[claims.Sentence] && !q.local.place.Same(s.Place) {
		return false
	}
	return q.namesKindIn(s)
}

// writesKindCalledAfter reports whether what is taken for a place in the sentence of a number is part of the name of the kind
// that a series is of: "Dublin Bay prawns" are of no place.
func (q *question) writesKindCalledAfter(s *figures.Series) bool {
	place := strings.ToLower(q.claim.Place.Name)
	if q.claim.Place.Near < claims.Sentence || place == "" {
		return false
	}
	return slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		kind := strings.ToLower(d.Value)
		return strings.HasPrefix(kind, place+" ") && strings.Contains(strings.ToLower(q.sentence()), kind)
	})
}

// kindIsCalledAfter reports whether the name of a kind has that of a place in it: South West Water serves the South West, and
// its figures stand in a table of England.
func kindIsCalledAfter(s *figures.Series, place string) bool {
	return place != "" && slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		return len(d.Value) > len(place) && strings.Contains(" "+strings.ToLower(d.Value)+" ", " "+strings.ToLower(place)+" ")
	})
}

// namesKindIn reports whether the sentence of a number names what tells a series from the others of its place, as
// names are written, and no other place has: a camp, beside whose name the district needs none.
func (q *question) namesKindIn(s *figures.Series) bool {
	return slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		if d.Usual || d.Place != "" || d.IsTotal() {
			return false
		}
		terms := q.termsOf(d.Value)
		return len(terms) > 0 && !slices.ContainsFunc(terms, func(t lexicon.Term) bool {
			return t.Concept || t.Qualifier() || q.words.names[t.ID] < nearness[claims.Sentence]
		}) && !slices.ContainsFunc(s.Table.Series, func(o *figures.Series) bool {
			return !o.Place.Same(s.Place) && slices.ContainsFunc(o.Dimensions, func(e figures.Dimension) bool { return e.Value == d.Value })
		})
	})
}

// fitOfPlace is placeFit by the names of places alone.
func fitOfPlace(q *question, s *figures.Series) float64 {
	if slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool { return d.Place != "" }) {
		return partnerFit(q, s)
	}
	switch {
	case s.Place.IsZero() && q.claim.Place.Near == claims.Own && !nameOfPlace(s, q.claim.Place) && q.hasItsPlace(s):
		return 0 // the row of all, or of another of its kinds
	case s.Place.IsZero():
		return publisherFit(q, s)
	case s.Place.ID == "" && q.namesAllBut(s.Place):
		return placeNear[q.claim.Place.Near]
	case s.Place.ID == "":
		return localFit(q, s)
	case q.local.place.Same(s.Place) && q.local.near > nearness[q.claim.Place.Near]: // Reading, which the table makes sure is a place
		if q.local.near >= nearness[claims.Sentence] {
			return placeNear[claims.Sentence]
		}
		return placeNear[claims.Before]
	case q.claim.Place.Near == claims.Nowhere && q.local.near > 0:
		return placeStale
	case q.claim.Place.Near == claims.Nowhere:
		return placeSilent
	case lexicon.SamePlace(q.claim.Place.ID, s.Place.ID):
		return placeNear[q.claim.Place.Near]
	}
	if nameOfPlace(s, q.claim.Place) || s.Place.ID != "" && strings.EqualFold(s.Place.Name, q.claim.Place.Name) { // Georgia, of which there are two
		return placeNear[q.claim.Place.Near]
	}
	if q.claim.Place.ID == continent && isUnion(s.Place.ID) && !q.covers(s, figures.Place{ID: continent}) {
		return placeNear[q.claim.Place.Near] * unionForEurope
	}
	carried := q.claim.Place.Near < claims.Sentence
	switch {
	case carried && q.claim.Place.Contested && lexicon.Within(q.claim.Place.ID, s.Place.ID):
		return placeSilent // as likely all of the country as one of its places
	case carried && lexicon.Within(q.claim.Place.ID, s.Place.ID):
		return placeAround
	case carried && lexicon.SamePlace(q.home, s.Place.ID):
		return placeHome
	case q.claim.Place.Near == claims.Earlier:
		return placeStale
	}
	for _, p := range q.text.PlacesOf(q.claim.Sentence) {
		// A number may have a place of its own, £219,000 in England and £306,000 in
		// Wales, and yet be of a place in it: Peru, worst off in Latin America.
		mayBe := q.claim.Place.Near < claims.Own || lexicon.Within(s.Place.ID, q.claim.Place.ID)
		if mayBe && lexicon.SamePlace(p.ID, s.Place.ID) {
			return placeBeside
		}
	}
	return 0
}

// hasItsPlace reports whether the table of a series of no place has the same measure of the place of a claim, by its column of
// places or by the name of a kind.
func (q *question) hasItsPlace(s *figures.Series) bool {
	key := tableOfPlace{s.Table, s.Measure, q.claim.Place.ID}
	has, known := q.having[key]
	if !known {
		for o := range q.catalogue.SameMeasure(s) {
			if has = o.Place.ID != "" && lexicon.SamePlace(o.Place.ID, q.claim.Place.ID) || o.Place.IsZero() && nameOfPlace(o, q.claim.Place); has {
				break
			}
		}
		q.having[key] = has
	}
	return has
}

// A tableOfPlace is a measure of a table and a place of which it may have figures.
type tableOfPlace struct {
	table   *figures.Table
	measure string
	place   string
}

// continent is Europe, which many texts say and mean the European Union, of which the tables are.
const continent = "EUROPE"

// unionForEurope is how sure it is that they do: enough to confirm, and not to accuse.
const unionForEurope = 0.9

// unions are the European Union with whatever members.
var unions = []string{"EU", "EU27_2020", "EU28", "EU27_2007"}

// isUnion reports whether a place is the European Union.
func isUnion(id string) bool { return slices.Contains(unions, id) }

// publisherFit fits a series of no place, which is of the country whose body publishes
// it, if of any, and of no other that the sentence names.
func publisherFit(q *question, s *figures.Series) float64 {
	about := q.claim.Place.ID
	if about == "" {
		about = q.home
	}
	from := lexicon.PublishedFrom(s.Source.Publisher)
	if from == "" {
		return placeUnsaid
	}
	switch country := lexicon.CountryOf(about); {
	case lexicon.SamePlace(from, about):
		return placeBodyOf
	case q.claim.Place.Near >= claims.Sentence && country != "" && country != from:
		return 0
	}
	return placeUnsaid
}

// isNamesake reports whether a series is of another place of the name that the text says, and
// nothing in the sentence or in what the article is about is of the same country: it may
// confirm, and holds nothing against what is said of the other.
func (q *question) isNamesake(s *figures.Series) bool {
	if s.Place.ID == "" || lexicon.SamePlace(q.claim.Place.ID, s.Place.ID) || !strings.EqualFold(s.Place.Name, q.claim.Place.Name) {
		return false
	}
	country := lexicon.CountryOf(s.Place.ID)
	return lexicon.CountryOf(q.home) != country && !slices.ContainsFunc(q.text.PlacesOf(q.claim.Sentence), func(p extract.Place) bool { return lexicon.CountryOf(p.ID) == country })
}

// namesAllBut reports whether the text names a place by what is left out of it, as the table does: "outside London", of England outside
// London.
func (q *question) namesAllBut(p figures.Place) bool {
	named := q.claim.Place
	return named.ID == "" && named.Name != "" && strings.Contains(p.Name, " ") && strings.HasSuffix(strings.ToLower(p.Name), " "+strings.ToLower(strings.TrimSpace(named.Name)))
}

// nameOfPlace reports whether a series of a region is told from its sisters by the
// name of a place in it: the stations of a county, the wards of a city.
func nameOfPlace(s *figures.Series, p claims.Place) bool {
	return slices.ContainsFunc(s.Dimensions, func(d figures.Dimension) bool {
		inIt, ok := lexicon.PlaceNamed(d.Value)
		return ok && lexicon.SamePlace(inIt.ID, p.ID)
	})
}

// partnerFit fits a series of people from a place, or of trade with one, in
// another: the sentence must name where they are from. Where they are now it may
// leave to the article: "The number of Peruvians fell by 6%".
func partnerFit(q *question, s *figures.Series) float64 {
	here := false
	named := q.text.PlacesOf(q.claim.Sentence)
	for _, d := range s.Dimensions {
		if d.Place != "" && !slices.ContainsFunc(named, func(p extract.Place) bool { return lexicon.SamePlace(p.ID, d.Place) }) {
			return 0
		}
	}
	for _, p := range named {
		here = here || lexicon.SamePlace(p.ID, s.Place.ID)
	}
	switch {
	case here:
		return placeNear[claims.Sentence]
	case lexicon.SamePlace(q.home, s.Place.ID):
		return placeNear[claims.Earlier]
	}
	return 0
}

// localFit fits a place that only the table knows, a hospital or a station: what
// its name has of its own must stand near the claim.
func localFit(q *question, s *figures.Series) float64 {
	if s.Place.IsTotal() {
		switch {
		case len(q.together) > 0:
			return 0 // those that are named
		case q.saysTogether():
			return placeInPart
		case q.local.near >= nearness[claims.Before] && !q.local.place.IsTotal() && q.covers(s, q.local.place) || q.claim.Place.Near >= claims.Before && q.covers(s, figures.Place{ID: q.claim.Place.ID}):
			return 0 // one of them is meant
		case q.local.near > 0 && q.covers(s, q.local.place):
			return placeStale // another paragraph names one, which may be done with
		}
		return placeOfAll
	}
	terms := withoutTotal(q.termsOf(s.Place.Name))
	fit, whole := 1.0, len(terms) > 0
	isName := len(terms) == 1
	for _, t := range terms {
		w := q.words.near[t.ID]
		fit, whole, isName = min(fit, w), whole && w > 0, isName || q.words.names[t.ID] > 0
	}
	whole = whole && isName // a general hospital may be any
	near := q.ownName(s, terms)
	found := localNear(near) * placeInPart
	if whole {
		near, found = max(near, fit), max(localNear(fit), found)
	}
	if near < nearness[claims.Sentence] && q.claim.Place.Near == claims.Own && q.claim.Place.ID != "" && q.covers(s, figures.Place{ID: q.claim.Place.ID}) {
		return 0 // the number's own words name another
	}
	if near < nearness[claims.Sentence] && nearness[claims.Sentence] <= q.local.near {
		return min(found, placeStale) // the sentence names another
	}
	return found
}

// withoutTotal are the words of a name without the one by which tables say that it is all of what the others name: "Total DAC".
func withoutTotal(terms []lexicon.Term) []lexicon.Term {
	if len(terms) < 2 || terms[0].ID != "total" {
		return terms
	}
	return terms[1:]
}

// covers reports whether the table of a series has the same of a place.
func (q *question) covers(s *figures.Series, place figures.Place) bool {
	for o := range q.catalogue.SameMeasure(s) {
		if isSamePlace(o.Place, place) {
			return true
		}
	}
	return false
}

// isNamed reports whether the article writes some word of the name of a place that only
// tables know as names are written, so that it is no common word.
func (q *question) isNamed(p figures.Place) bool {
	return slices.ContainsFunc(q.termsOf(p.Name), func(t lexicon.Term) bool { return q.words.names[t.ID] > 0 })
}

// allTogether are the words by which a text speaks of several places at once, or of all
// of a table.
var allTogether = []string{"together", "altogether", "combined", "jointly"}

// saysTogether reports whether the sentence speaks of several places at once.
func (q *question) saysTogether() bool { return q.sentenceHas(allTogether) || q.betweenThem() }

// betweenThem reports whether a number is what several have between them, which is that
// of no one of them.
func (q *question) betweenThem() bool {
	words := q.text.Sentences[q.claim.Sentence].Words
	for n := range words {
		if n > 0 && strings.EqualFold(words[n-1].Text, "between") && strings.EqualFold(words[n].Text, "them") {
			return true
		}
	}
	return false
}

// isOneOfSeveral reports whether a place is one by itself, and neither all of them nor a
// country that is named for them, nor "England and Wales".
func (q *question) isOneOfSeveral(p figures.Place) bool {
	if p.ID != "" && p.ID == q.claim.Place.ID && q.claim.Place.Near >= claims.Sentence {
		return false // "councils in England built 3,840 homes between them"
	}
	return !p.IsZero() && !p.IsTotal() && !strings.Contains(p.Name, " and ") && !strings.Contains(p.Name, " & ")
}

// placed reports whether a series is of a place that only tables know, and the
// article names it.
func (q *question) placed(s *figures.Series) bool {
	return s.Place.ID == "" && s.Place.Name != "" && localFit(q, s) > 0
}

func localNear(near float64) float64 {
	switch {
	case near == 0:
		return 0
	case near >= nearness[claims.Sentence]:
		return 1
	}
	return 0.85
}

// placeInPart is how sure a place is of which the article says a part of the name:
// "at Northmoor" for Northmoor General Hospital.
const placeInPart = 0.95

// ownName is how near the words stand that a name has and no other place that only
// tables know; 0 if none does. What the table itself is called, the region of its
// hospitals, is no word that one of them has of its own.
func (q *question) ownName(s *figures.Series, terms []lexicon.Term) float64 {
	best := 0.0
	for _, t := range terms {
		if only, ok := q.locals[t.ID]; ok && only.Same(s.Place) && !hasTerm(s, t.ID) && !(isCompassPoint[t.ID] && q.isOfOtherName(t.ID)) {
			best = max(best, q.nameNear(t.ID, s.Place))
		}
	}
	if short := s.Place.Initials(); short != "" && q.locals[short].Same(s.Place) && !q.isOfBody(short) {
		best = max(best, q.nameNear(short, s.Place))
	}
	return best
}

// isOfBody reports whether the initials of a place are those of a body or a country in the text: "the RAC", "(RAC)", the NHS.
func (q *question) isOfBody(initials string) bool {
	written := strings.ToUpper(initials)
	if _, known := lexicon.PlaceNamed(written); known || lexicon.IsPublisher(written) {
		return true
	}
	return slices.ContainsFunc(q.text.Doc.Blocks, func(b corpus.Block) bool {
		return strings.Contains(b.Text, "the "+written) || strings.Contains(b.Text, "The "+written) || strings.Contains(b.Text, "("+written+")")
	})
}

// isOfOtherName reports whether a word stands in the sentence of a claim as part of the name of a place that everybody knows:
// the North West is not the North East and Yorkshire, though no other place of the table is called by north.
func (q *question) isOfOtherName(id string) bool {
	block := q.text.Doc.Blocks[q.quantity.Block].Text
	return slices.ContainsFunc(q.text.PlacesOf(q.claim.Sentence), func(p extract.Place) bool {
		return slices.ContainsFunc(q.termsOf(block[p.From:p.To]), func(t lexicon.Term) bool { return t.ID == id })
	})
}

// isCompassPoint are the points of the compass.
var isCompassPoint = map[string]bool{"north": true, "south": true, "east": true, "west": true, "northern": true, "southern": true, "eastern": true, "western": true}

// isSamePlace reports whether two places are one, for which Britain may stand for the
// United Kingdom.
func isSamePlace(a, b figures.Place) bool {
	return a.Same(b) || a.ID != "" && b.ID != "" && lexicon.SamePlace(a.ID, b.ID)
}

// isWider reports whether a place holds another.
func isWider(p, than figures.Place) bool {
	return p.ID != "" && than.ID != "" && !p.Same(than) && lexicon.Within(than.ID, p.ID)
}
