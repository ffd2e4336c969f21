package check

import (
	"fmt"
	"strings"

	"claimcheck/figures"
	"claimcheck/lexicon"
)

// A Refusal is why a series cannot be what a claim speaks of; empty if it may be.
type Refusal string

const (
	OtherKind    Refusal = "qualifier" // of men, where the claim speaks of women
	OtherMeasure Refusal = "measure"
	OtherPlace   Refusal = "place"
	OtherUnit    Refusal = "unit"
	UnreadUnit   Refusal = "unread"   // a line says in what the figures are, and is not understood
	NoPeriod     Refusal = "period"   // no figure for the time of the claim
	NoChange     Refusal = "change"   // the claim states a change, and the series holds none
	NoShare      Refusal = "share"    // the claim states a share, and the series holds changes
	Itself       Refusal = "itself"   // the text is the article
	OtherSort    Refusal = "sort"     // the one states a level and the other a change, a difference or a forecast
	NoForecast   Refusal = "forecast" // the claim is a forecast, and the series is of what was measured
	TooUnsure    Refusal = "score"    // all parts are possible, and together they say too little
)

// because says a refusal as a sentence.
func (q *question) because(no Refusal, s *figures.Series) string {
	switch no {
	case OtherKind:
		if kind := q.rulesOutKind(s); kind != "" {
			return fmt.Sprintf("it is of what is %s, which the words rule out", spaced(kind))
		}
		if word, letter := q.catalogue.Letter(s); q.letterOf(s) == otherLetter {
			return fmt.Sprintf("it is of %s %s, and the words name another %s", word, strings.ToUpper(letter), word)
		}
		return clashes(lexicon.Clashes(q.words.qualifiers, s.Terms))
	case OtherMeasure:
		return "the words share too little with what is measured"
	case OtherPlace:
		if s.Place.ID == "" || q.claim.Place.Name == "" {
			return fmt.Sprintf("it is of %s, which the words do not name", s.Place.Name)
		}
		return fmt.Sprintf("it is of %s, and the words say %s", s.Place.Name, q.claim.Place.Name)
	case OtherUnit:
		return fmt.Sprintf("it is in %s, and a number in %s cannot be compared with that", inUnit(s.Unit.Name+s.Per.String()), inUnit(q.quantity.Unit.Name+q.quantity.Per.String()))
	case UnreadUnit:
		return fmt.Sprintf("the line “%s” of its table seems to say in what it is, and is not understood", s.Table.InUnread)
	case NoPeriod:
		if q.claim.Period.IsZero() {
			return "it has no figure that was out by then"
		}
		return fmt.Sprintf("it has no figure for %s", q.claim.Period.Words())
	case NoChange:
		return "the words state a change, and it holds no changes nor what they could be reckoned from"
	case NoShare:
		return "the words state a share, and it holds changes"
	case Itself:
		return "it is the article, which is no source for itself"
	case OtherSort:
		return "of the two, one states a level and the other a change, a difference, a forecast or the start of a change"
	case NoForecast:
		return "the claim is a forecast, and it holds what was measured"
	case TooUnsure:
		return "all parts are possible, and together they are too unsure"
	}
	return ""
}

// clashes says on what the words and a series differ.
func clashes(found []lexicon.Clash) string {
	var parts []string
	for _, c := range found {
		parts = append(parts, fmt.Sprintf("the words say %s, and it says %s", spaced(c.One), spaced(c.Other)))
	}
	return strings.Join(parts, "; ")
}

// spaced is the value of a qualifier as words: "seasonally adjusted".
func spaced(value string) string { return strings.ReplaceAll(value, "-", " ") }

func inUnit(name string) string {
	if name == "" {
		return "no unit"
	}
	return name
}
