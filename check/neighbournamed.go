package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A number that has the digits of a neighbour was taken from there, or is meant to be that neighbour's. Where the
// text itself says what the neighbour is called, of what time or since when it is, the second is as likely, in
// whatever words the rest of the sentence speaks of another; and nobody is accused.

// saysNeighbour reports whether the text beside a number says what the neighbour that agrees is called and the figure
// that it is held against is not: letter for letter, "on time", of which no word counts as one of a measure, or, where
// it counts fewer, by a word of its name: "health" of "Health and social work", held against all.
func (h *charge) saysNeighbour() bool {
	if h.slip.reason != "measure" || h.slip.figure == nil {
		return false
	}
	said := wordsIn(strings.ToLower(h.text.Sentences[h.claim.Sentence].Plain(h.text.Doc)))
	sentence := " " + strings.Join(said, " ") + " "
	isSaid := func(name string) bool {
		words := wordsIn(strings.ToLower(name))
		return len(words) > 0 && strings.Contains(sentence, " "+strings.Join(words, " ")+" ")
	}
	neighbour, own := namesApart(h.slip.figure.Series, h.series()), namesApart(h.series(), h.slip.figure.Series)
	if slices.ContainsFunc(own, isSaid) {
		return false
	}
	isPart := h.slip.figure.Value.Less(h.figure.Value)
	isTelling := func(word string) bool {
		return len(word) >= tellingWord && slices.Contains(said, word) && !strings.Contains(strings.ToLower(strings.Join(own, " ")), word)
	}
	return slices.ContainsFunc(neighbour, func(name string) bool {
		return isSaid(name) || isPart && slices.ContainsFunc(wordsIn(strings.ToLower(name)), isTelling)
	})
}

// tellingWord is how many letters a word has at least that tells one name from another.
const tellingWord = 5

// wordsIn are the words of a text without the marks around them.
func wordsIn(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,.;:()[]“”\"’'–—", r) })
}

// namesApart are what a series is called where another is not: the end of what is measured behind what both share, and
// the kinds that its table tells apart.
func namesApart(s, other *figures.Series) []string {
	var names []string
	if s.Measure != other.Measure {
		names = append(names, s.Measure)
		if at := strings.LastIndex(s.Measure, ": "); at >= 0 {
			names = append(names, s.Measure[at+2:])
		}
	}
	for i, d := range s.Dimensions {
		if i >= len(other.Dimensions) || other.Dimensions[i].Value != d.Value {
			names = append(names, d.Value)
		}
	}
	return names
}

// tellsItsPart reports whether the neighbour that agrees counts fewer in the same table, and the words behind the number
// tell something of what it counts: "27,640 visits were called off" counts some of all visits.
func (h *charge) tellsItsPart() bool {
	if h.slip.reason != "measure" || h.slip.figure == nil || h.slip.figure.Series.Table != h.series().Table || !h.slip.figure.Value.Less(h.figure.Value) || h.quantity.Unit.Dimension != quantity.Things {
		return false
	}
	behind := h.quantity.To - h.text.Sentences[h.claim.Sentence].From
	if !h.isSubject(behind) {
		return false
	}
	return slices.ContainsFunc(h.claim.Terms, func(t claims.Term) bool {
		return t.Near == claims.Own && t.Start >= behind && !t.Another && !t.InName && !t.Qualifier() && !h.says(h.series(), t.ID) && !h.inNameOf(h.series().Place, t.ID)
	})
}

// isSubject reports whether the number that ends at a byte of its sentence is what a verb behind it tells something of.
func (h *charge) isSubject(behind int) bool {
	for _, w := range h.text.Sentences[h.claim.Sentence].Words {
		switch {
		case w.Start < behind:
		case w.Tag == tagger.VBD, w.Tag == tagger.VBZ, w.Tag == tagger.VBP:
			return true
		case strings.ContainsAny(w.Text, ",;:"):
			return false
		}
	}
	return false
}

// isOfSisterHere reports whether a number that another place has too is that of something else at its own place and time,
// in whatever table, if its own words do not name well what it is held against: or just the same figure.
func (h *charge) isOfSisterHere() bool {
	if h.slip.reason != "place" || h.inputs != nil {
		return false
	}
	s, isNamed := h.series(), h.reading.own >= namedWell && !h.reading.kept
	for _, t := range h.catalogue.Tables {
		if isNamed && t != s.Table {
			continue
		}
		for o := range h.catalogue.AtPlace(t, s.Place) {
			if o != s && alike(o.Unit, s.Unit) && slices.ContainsFunc(h.known(o), func(f *figures.Figure) bool {
				isIt := f.Value.Equal(h.slip.figure.Value) || !isNamed && compare(h.quantity, f).Outcome == quantity.Agrees
				return isIt && f.Period.Same(h.figure.Period)
			}) {
				return true
			}
		}
	}
	return false
}

// isOfPlaceTold reports whether a number that its place had at another time is now that of another place which the article
// names, where its own sentence names none: "Its rate of 10.1%", of the capital.
func (h *charge) isOfPlaceTold() bool {
	if h.slip.reason != "period" || h.inputs != nil || h.claim.Place.Near >= claims.Sentence {
		return false
	}
	for o := range h.catalogue.Elsewhere(h.series()) {
		if h.hasItNow(o) && slices.ContainsFunc(h.text.Places, func(p extract.Place) bool { return lexicon.SamePlace(p.ID, o.Place.ID) }) {
			return true
		}
	}
	return false
}

// hasItNow reports whether a series has the number at the time of the figure that it is held against.
func (h *charge) hasItNow(o *figures.Series) bool {
	return slices.ContainsFunc(h.known(o), func(f *figures.Figure) bool {
		return f.Period.Same(h.figure.Period) && compare(h.quantity, f).Outcome == quantity.Agrees
	})
}

// isOfWholeOfWhich reports whether the neighbour that agrees is the whole, where the figure held against is "of which" a
// part that the sentence names only behind the number: "68.3%, though men there are slow to book".
func (h *charge) isOfWholeOfWhich() bool {
	if h.slip.reason != "measure" || h.slip.figure == nil {
		return false
	}
	_, part, isPart := strings.Cut(strings.ToLower(h.series().Measure), "of which ")
	if !isPart || strings.Contains(strings.ToLower(h.slip.figure.Series.Measure), "of which ") {
		return false
	}
	before := wordsIn(strings.ToLower(h.wordsBefore()))
	return !slices.ContainsFunc(wordsIn(part), func(word string) bool { return slices.Contains(before, word) })
}

// isOfAllAround reports whether the neighbour that agrees is a place around, of which the words right before the number
// say that it is the total: "Corby added 120 boats, bringing the country's total to 19,384".
func (h *charge) isOfAllAround() bool {
	if h.slip.reason != "place" || h.slip.figure == nil || !isWider(h.slip.figure.Series.Place, h.series().Place) {
		return false
	}
	words := wordsIn(strings.ToLower(h.wordsBefore()))
	return slices.ContainsFunc(words[max(0, len(words)-totalWithin):], func(word string) bool {
		return word == "total" || word == "national" || word == "overall" || word == "combined"
	})
}

// totalWithin is how many words before a number may say that it is the total.
const totalWithin = 4

// saysMonthBeside reports whether the neighbour that agrees is of a month that the number's paragraph names: "Which
// month was the best? March. The mill made 71 tonnes".
func (h *charge) saysMonthBeside() bool {
	if h.slip.reason != "period" || h.slip.figure == nil || h.claim.Period.Near >= claims.Sentence || h.slip.figure.Period.Grain != period.Month {
		return false
	}
	block := h.text.Doc.Blocks[h.quantity.Block].Text
	return slices.Contains(wordsIn(block[:h.quantity.From]), h.slip.figure.Period.From.Month.String())
}

// isOfLongerNow reports whether the neighbour that agrees is the newest figure of a longer time than the one that a number
// without a time is held against: that of the year, beside that of its last month.
func (h *charge) isOfLongerNow() bool {
	if h.slip.reason != "period" || h.slip.figure == nil || h.claim.Period.Near >= claims.Sentence {
		return false
	}
	other := h.slip.figure.Period
	if other.Same(h.figure.Period) || !other.Contains(h.figure.Period) && other.To != h.figure.Period.To {
		return false
	}
	for _, f := range h.known(h.series()) {
		if f.Period.Grain == other.Grain && other.To.Before(f.Period.To) {
			return false
		}
	}
	return true
}

// saysBase reports whether the year since when the change is that agrees is named behind the number, "down on 2015", or,
// where the sentence names none, by what its paragraph says before.
func (h *charge) saysBase() bool {
	if h.slip.reason != "base" || h.slip.figure == nil {
		return false
	}
	from := h.quantity.To
	if h.claim.Base.Near < claims.Sentence {
		from = 0
	}
	told := h.text.Doc.Blocks[h.quantity.Block].Text[from:h.text.Sentences[h.claim.Sentence].To]
	return slices.Contains(wordsIn(told), period.YearOf(h.slip.figure.Period.To.Add(0, 0, -1).Year).Words())
}

// isOfTheOthers reports whether a number compares with all others, "three times as common as others", and is held against a
// figure of everybody.
func (h *charge) isOfTheOthers() bool {
	if h.inputs == nil {
		return false
	}
	behind := " " + strings.Join(wordsIn(strings.ToLower(h.wordsAfter())), " ") + " "
	for _, others := range []string{" as others ", " as other ", " as the rest ", " than others ", " than other ", " than the rest ", " of others ", " of the others "} {
		if strings.Contains(behind, others) {
			return true
		}
	}
	return false
}
