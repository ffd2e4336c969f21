package check

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// Rank is which of several places a figure is: "the third highest rate in
// England", "the widest gap of all". Only the places held can tell.
var Rank = Derivation{
	Name:    "rank",
	Doc:     "where a figure stands among those of other places",
	Calls:   callsRank,
	Inputs:  rankInputs,
	Compute: positionAmongPlaces,
}

func callsRank(q *question, s *figures.Series) bool {
	return q.quantity.Kind == quantity.Rank && q.quantity.Form != quantity.Consecutive && q.extremeOf(s) != quantity.None &&
		q.claim.Base.Near < claims.Sentence && !q.saysOnRecord() && !q.ranksTimes() && !s.Place.IsZero()
}

// ranksTimes reports whether a rank is one among times and not among places: "the lowest in a decade".
func (q *question) ranksTimes() bool {
	behind := strings.Fields(strings.ToLower(q.restOfSentence()))
	in := false
	for _, word := range behind[:min(len(behind), rankedWithin)] {
		switch strings.TrimRight(word, ".,;:") {
		case "in", "for", "over":
			in = true
		case "decade", "decades", "years", "months", "quarters", "century", "generation", "memory":
			return in
		}
		if strings.ContainsAny(word, ".,;:") {
			break
		}
	}
	return false
}

// rankedWithin is how many words behind a rank may say among what it is one.
const rankedWithin = 7

// rankInputs are the figure of the claim and those of the same time of all other
// places in the table that it may be held against. Some place is always the first: it is
// ranked if the sentence names it, by a word at least, and no other that its name fits better.
func rankInputs(q *question, r *Reading) []inputs {
	own := r.Series.Place
	if q.claim.Place.Near < claims.Sentence && !q.pointsBack() && (own.ID != "" || !q.hasWordOfPlace(own)) || saysTotal(own.Name) {
		return nil
	}
	if q.isRankedBefore(own) {
		return nil
	}
	isNamed := own.ID != "" || q.sentenceNames(r.Series)
	in := inputs{printings: [][]*figures.Figure{r.Printings}, named: true}
	for s := range q.catalogue.SameMeasure(r.Series) {
		if !elsewhereAlike(r.Series, s) || saysTotal(s.Place.Name) || !q.ranksWith(r.Series.Place, s.Place) {
			continue
		}
		if !isNamed && q.sentenceNames(s) {
			return nil
		}
		if same := samePeriod(known(s.Figures(), q.asOf), r.newest().Period); len(same) > 0 {
			in.printings = append(in.printings, same)
		}
	}
	if len(in.printings) <= fewPlaces {
		return nil
	}
	return []inputs{in}
}

// isRankedBefore reports whether a sentence names a place only among those that come before the one whose rank it gives: "the third
// highest, after Cornwall and Devon".
func (q *question) isRankedBefore(p figures.Place) bool {
	name := strings.ToLower(p.Name)
	before, behind := strings.ToLower(q.wordsBefore()), strings.ToLower(q.restOfSentence())
	if name == "" || strings.Contains(before, name) {
		return false
	}
	at := strings.Index(behind, name)
	return at > 0 && slices.ContainsFunc(comeBefore, func(words string) bool {
		joint := strings.Index(behind, words)
		return joint >= 0 && joint < at && !strings.Contains(behind[joint:at], " in ")
	})
}

// comeBefore are the words between a rank and the places that come before it.
var comeBefore = []string{" after ", " behind ", " beaten only by ", " beaten by ", " only to ", " bettered only by ", " exceeded only by "}

// hasWordOfPlace reports whether the sentence of a claim has a word of the name of a place.
func (q *question) hasWordOfPlace(p figures.Place) bool {
	return slices.ContainsFunc(q.termsOf(p.Name), func(t lexicon.Term) bool { return q.words.near[t.ID] >= nearness[claims.Sentence] })
}

// leavesPeersOpen reports whether it is not sure among which places a series is ranked: its table has some of other
// sizes, regions beside their councils, or the sentence names another of them, in which it may be ranked.
func (q *question) leavesPeersOpen(s *figures.Series) bool {
	kindOf := func(p figures.Place) lexicon.Kind {
		known, _ := lexicon.PlaceWithID(p.ID)
		return known.Kind
	}
	sentence := strings.ToLower(q.sentence())
	for o := range q.catalogue.SameMeasure(s) {
		if !elsewhereAlike(s, o) || saysTotal(o.Place.Name) || !q.ranksWith(s.Place, o.Place) {
			continue
		}
		if a, b := kindOf(s.Place), kindOf(o.Place); a != 0 && b != 0 && a != b {
			return true
		}
		if name := strings.ToLower(o.Place.Name); strings.Contains(sentence, "in "+name) || strings.Contains(sentence, "in the "+name) {
			return true
		}
	}
	return false
}

// fewPlaces is how many places are too few to rank.
const fewPlaces = 2

// ranksWith reports whether a place is one of those among which another is
// ranked: neither lies in the other, and both lie where the text says, if it
// names a place that holds the other.
func (q *question) ranksWith(place, other figures.Place) bool {
	if isLeftoverPlace(other.Name) {
		return false
	}
	if other.ID == "" || place.ID == "" {
		known, _ := lexicon.PlaceWithID(other.ID)
		return known.Kind == 0 || known.Kind > lexicon.Nation || known.Kind == lexicon.Country // a council is none of the nations
	}
	if lexicon.Within(place.ID, other.ID) || lexicon.Within(other.ID, place.ID) {
		return false
	}
	for _, p := range q.text.PlacesOf(q.claim.Sentence) {
		if p.ID != place.ID && lexicon.Within(place.ID, p.ID) && !lexicon.Within(other.ID, p.ID) {
			return false
		}
	}
	return true
}

// isLeftoverPlace reports whether a row is of all places that have none of their own: "Other countries", "Rest of the world".
func isLeftoverPlace(name string) bool {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(name)), " ")
	return slices.Contains(leftovers, first)
}

func positionAmongPlaces(q *question, in []*figures.Figure) (derived, bool) {
	d, ok := position(q, in)
	place := d.arithmetic
	d.arithmetic = func() string { return fmt.Sprintf("%s of %d places held", place(), len(in)) }
	return d, ok
}

// position is how many figures lie beyond the first, and one.
func position(q *question, in []*figures.Figure) (derived, bool) {
	way, turns := q.extremeOf(in[0].Series), q.rankedChange()
	beyond := int64(0)
	for _, f := range in[1:] {
		if turns != quantity.None && f.Value.Sign() != in[0].Value.Sign() {
			continue // a rise is no small fall
		}
		if more := in[0].Value.Less(f.Value); more && way == quantity.Up || f.Value.Less(in[0].Value) && way == quantity.Down {
			beyond++
		}
	}
	ends := map[quantity.Change]string{quantity.Up: "highest", quantity.Down: "lowest"}
	place := quantity.Int(beyond + 1)
	fits := turns == quantity.None || in[0].Value.Sign() == map[quantity.Change]int{quantity.Up: 1, quantity.Down: -1}[turns]
	return derived{place, quantity.Point(place), func() string { return ordinal(beyond+1) + ends[way] }}, fits && way != quantity.None
}

// ordinal writes which it is: "", "2nd ", "3rd ".
func ordinal(n int64) string {
	if n == 1 {
		return ""
	}
	suffix := "th"
	if tens := n / 10 % 10; tens != 1 && n%10 < 4 {
		suffix = [...]string{"th", "st", "nd", "rd"}[n%10]
	}
	return strconv.FormatInt(n, 10) + suffix + " "
}

// judgeRank compares a stated rank with the one that the figures give.
func judgeRank(q *extract.Quantity, d derived) (Status, string) {
	stated := q.Value
	if q.Form == quantity.Superlative {
		stated = quantity.Int(1)
	}
	if stated.Equal(d.value) {
		return Supported, ""
	}
	return Contradicted, "value"
}

// telling keeps of many figures that a rank was told by the claim's own, and those
// that come next to it.
func (d *Derivation) telling(q *question, in []*figures.Figure) []*figures.Figure {
	switch {
	case len(in) <= tellingFigures || d != &Since && d != &Rank && d != &PlacesHeld:
		return in
	case d == &PlacesHeld:
		return in[:tellingFigures]
	}
	others := slices.Clone(in[1:])
	if q.rankedChange() != quantity.None {
		others = slices.DeleteFunc(others, func(f *figures.Figure) bool { return f.Value.Sign() != in[0].Value.Sign() })
	}
	way := q.extremeOf(in[0].Series)
	slices.SortStableFunc(others, func(a, b *figures.Figure) int {
		if way == quantity.Down {
			a, b = b, a
		}
		return b.Value.Cmp(a.Value)
	})
	return append([]*figures.Figure{in[0]}, others[:min(len(others), tellingFigures-1)]...)
}

// tellingFigures is how many cells of a rank are shown.
const tellingFigures = 4
