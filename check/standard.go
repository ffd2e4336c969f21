package check

import (
	"slices"
	"strings"
	"unicode"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// isHeldAgainst reports whether the text holds the number against that of another
// place or thing, and not against an earlier one of its own.
func (q *question) isHeldAgainst() bool {
	a := q.claim.Against
	return len(a.Places) > 0 || len(a.Terms) > 0 && !a.Of
}

// standards returns the figures that the claim's is held against, of the same
// time: those of another place ("than in Wales", "the French rate"), or of
// another thing of the same table ("than men"). told reports whether the text
// holds it against any.
func standards(q *question, r *Reading) (found [][]*figures.Figure, told bool) {
	against := q.claim.Against
	add := func(s *figures.Series) {
		if same := samePeriod(known(s.Figures(), q.asOf), r.newest().Period); len(same) > 0 {
			found = append(found, same)
		}
	}
	for _, p := range against.Places {
		for s := range q.catalogue.SameMeasure(r.Series) {
			if elsewhereAlike(r.Series, s) && lexicon.SamePlace(p.ID, s.Place.ID) {
				add(s)
			}
		}
	}
	if len(against.Places) > 0 {
		return found, true
	}
	for s := range q.catalogue.SameMeasure(r.Series) {
		if s.Place.ID == "" && len(against.Terms) > 0 && elsewhereAlike(r.Series, s) && namesAll(against.Terms, lexicon.Terms(s.Place.Name)) {
			add(s)
		}
	}
	if len(against.Terms) > 0 && !against.Of {
		for s := range q.catalogue.SamePlace(r.Series) {
			if alike(s.Unit, r.Series.Unit) && s != r.Series && namedApart(against.Terms, r.Series, s) {
				add(s)
			}
		}
	}
	if len(found) > 0 {
		return found, true
	}
	if q.comparesWithoutStandard() {
		for _, a := range q.antecedents {
			if elsewhereAlike(r.Series, a.figure.Series) && a.figure.Period.Same(r.newest().Period) {
				add(a.figure.Series)
			}
		}
	}
	return found, len(found) > 0
}

// standardsElsewhere are figures of the same place and time, in any table and in
// the same unit, that the words after "than" or "ahead of" name: "a point ahead of
// inflation".
func (q *question) standardsElsewhere(r *Reading) (found [][]*figures.Figure) {
	against := q.claim.Against
	if len(against.Terms) == 0 || against.Of || len(against.Places) > 0 {
		return nil
	}
	place := []figures.Place{r.Series.Place}
	for _, candidate := range q.catalogue.Find(figures.Query{Terms: against.Terms, Places: place, Unit: r.Series.Unit, Limit: standardTables}) {
		s := candidate.Series
		if s == r.Series || s.Table == r.Series.Table || !s.Place.Same(r.Series.Place) || !s.Unit.Comparable(r.Series.Unit) || !namesAll(against.Terms, plain(s.Terms)) {
			continue
		}
		if same := samePeriod(known(s.Figures(), q.asOf), r.newest().Period); len(same) > 0 {
			found = append(found, same)
		}
	}
	return found
}

// standardTables is in how many series it is looked for what a number is held
// against.
const standardTables = 8

// plain leaves out of some terms those that only say how something is measured.
func plain(terms []lexicon.Term) []lexicon.Term {
	return slices.DeleteFunc(slices.Clone(terms), func(t lexicon.Term) bool { return t.Qualifier() })
}

// comparesWithoutStandard reports whether a multiple compares, and leaves out with
// what: "In Chile a ticket costs £3, twice as much."
func (q *question) comparesWithoutStandard() bool {
	return q.quantity.Kind == quantity.Times && q.quantity.Change == quantity.None && q.claim.Against.IsZero()
}

// elsewhereAlike reports whether a series is the same as another but for its
// place.
func elsewhereAlike(s, o *figures.Series) bool {
	return o.Table == s.Table && o.Measure == s.Measure && o.Unit.Name == s.Unit.Name && !o.Place.Same(s.Place) && slices.Equal(o.Dimensions, s.Dimensions)
}

// namedApart reports whether words name what a series has and another lacks, all
// of it.
func namedApart(words []lexicon.Term, s, o *figures.Series) bool {
	apart := 0
	for i, t := range o.Terms {
		if t.Qualifier() && t.Group == "price" || slices.ContainsFunc(s.Terms, func(own lexicon.Term) bool { return own.ID == t.ID }) {
			continue // of GDP is of what it is in money
		}
		if !inTerms(words, t.ID) && !slices.ContainsFunc(o.Parts[i], func(id string) bool { return inTerms(words, id) }) {
			return false
		}
		apart++
	}
	return apart > 0
}

// namesAll reports whether some words are all among others.
func namesAll(words, name []lexicon.Term) bool {
	return len(name) > 0 && !slices.ContainsFunc(name, func(t lexicon.Term) bool { return !inTerms(words, t.ID) })
}

func inTerms(words []lexicon.Term, id string) bool {
	return slices.ContainsFunc(words, func(t lexicon.Term) bool { return t.ID == id })
}

// comparesAs reports whether a fraction compares two amounts: "half as many ships
// as in 2010".
func (q *question) comparesAs() bool {
	a := q.claim.Against
	return q.quantity.Kind == quantity.Ratio && !a.IsZero() && !a.Of || q.quantity.Kind == quantity.Ratio && q.claim.Base.Near >= claims.Sentence && q.quantity.Role == extract.NoRole
}

// isAboveAnother reports whether a number says how far above or below something else a thing
// is, and not how much it is: "2.2% above the rate for books".
func (q *question) isAboveAnother() bool {
	block := q.text.Doc.Blocks[q.quantity.Block].Text
	next, _, _ := strings.Cut(strings.TrimLeft(block[q.quantity.To:min(len(block), q.quantity.To+len("   above ."))], " "), " ")
	return next == "above" || next == "below"
}

// saysAgain reports whether a fraction comes on top of the whole: "half as much again" is one and
// a half times as much, and no half.
func (q *question) saysAgain() bool {
	if q.quantity.Kind != quantity.Ratio {
		return false
	}
	behind := strings.ToLower(q.text.Doc.Blocks[q.quantity.Block].Text[q.quantity.To:])
	for _, much := range []string{" as much again", " as many again", " as large again", " as high again"} {
		if strings.HasPrefix(behind, much) {
			return true
		}
	}
	return false
}

// isMark reports whether a number is only a mark that something passed or kept to: "stayed above
// the 10% mark".
func (q *question) isMark() bool {
	behind := q.text.Doc.Blocks[q.quantity.Block].Text[q.quantity.To:]
	for _, mark := range []string{" mark", " threshold", " barrier"} {
		if rest, ok := strings.CutPrefix(behind, mark); ok && (rest == "" || !unicode.IsLetter(rune(rest[0])) || strings.HasPrefix(rest, "s")) {
			return true
		}
	}
	return q.quantity.Kind == quantity.Ratio && isOrMoreOfTheirs(behind)
}

// isOrMoreOfTheirs reports whether words behind a share make it the least of something of theirs that those who
// are told of have: "missed a fifth or more of their lessons".
func isOrMoreOfTheirs(behind string) bool {
	for _, words := range []string{" or more of ", " or less of "} {
		if rest, ok := strings.CutPrefix(behind, words); ok {
			first, _, _ := strings.Cut(rest, " ")
			return isOwner(first)
		}
	}
	return false
}
