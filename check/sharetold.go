package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A share is often told of numbers that stand beside it and by words that name its whole in no
// words of the table: "took in 206,700 of the newcomers, or about 44%", "landed 41,300 tonnes,
// nearly half of the national catch", "reached 9,400 farms, one in six of them in Eastshire",
// "Eastshire accounts for a third of the country's orchards". Part and whole are then two cells of
// one table and time, of which one holds the other. A share can be confirmed so, where the words
// lead to few such pairs, and not contradicted: which two are meant is not sure enough for that.

// A partAndWhole is two figures of which one counts a part of what the other counts.
type partAndWhole struct{ part, whole *figures.Figure }

// takeShare confirms a share that nothing else settled.
func (c *Checker) takeShare(r *Result, i int, together assignment, ask func(int) *question) {
	f := &r.Findings[i]
	n := r.Claims[i].Of(r.Text)
	if c.Catalogue == nil || f.Status != Unsourced || r.Claims[i].Modality != claims.Fact || n.Kind != quantity.Percent && n.Kind != quantity.Ratio || n.Change != quantity.None {
		return
	}
	q := ask(i)
	if q.isOfCoins() {
		return
	}
	w := wholeIn(q)
	var pairs []partAndWhole
	switch told := countBeside(r, i); {
	case told != nil && !w.points:
		pairs = q.wholesOf(told, w)
	case w.points:
		pairs = q.partsOf(toldLast(r, i))
	case (w.of || q.saysShare()) && q.saysHolding():
		for _, part := range c.partsNamed(q, f, together) {
			pairs = append(pairs, q.wholesOf(part, w)...)
		}
	}
	if len(pairs) > 0 && len(pairs) <= mostPairs && q.confirmByOne(f, pairs) {
		return
	}
	if w.of || q.saysShare() || q.saysHolding() {
		q.confirmByOne(f, q.betweenTold(toldNear(r, i), w))
	}
}

// confirmByOne confirms a share by the first of some pairs of which it is that.
func (q *question) confirmByOne(f *Finding, pairs []partAndWhole) bool {
	return slices.ContainsFunc(pairs, func(p partAndWhole) bool {
		return q.confirmBy(f, &ShareOfWhole, []*figures.Figure{p.part, p.whole})
	})
}

// betweenTold pairs the counts that were told near a share with one another and, where its words point at all
// there is or at what was told, with their wholes, and with the parts that its sentence names: "of the 7,340
// swans 2,912 were young, or 40%", "swans made up 62% of the total".
func (q *question) betweenTold(told []toldCell, w wholeSaid) []partAndWhole {
	var pairs []partAndWhole
	for _, one := range told {
		if !tellsCount(one.Figure) {
			continue
		}
		for _, other := range told {
			if q.countsAll(one.Series, other.Series) && one.Series.Table == other.Series.Table && one.Period.Same(other.Period) {
				pairs = append(pairs, partAndWhole{one.Figure, other.Figure})
			}
		}
		if !w.all && !w.points {
			continue
		}
		if one.here || q.saysHolding() && q.isNamedHere(one.Series.Place) {
			pairs = append(pairs, q.wholesOf(one.Figure, wholeSaid{of: w.of, all: true})...)
		}
		pairs = append(pairs, q.partsOf(one.Figure)...)
	}
	if len(pairs) > mostPairs {
		return nil
	}
	return pairs
}

// countsAll reports whether a series counts all of which another counts a part, by its name or by its sums.
func (q *question) countsAll(part, whole *figures.Series) bool {
	return isWholeOf(part, whole) || q.sumsTo(part, whole)
}

// mostPairs is how many pairs of figures the words may lead to, of which they do not say which is meant.
const mostPairs = 3

// A wholeSaid is what the words behind a share say of its whole.
type wholeSaid struct {
	of     bool     // they say of what it is one
	points bool     // and point at what was told: "of them"
	all    bool     // it is one of all there is: "of the total", "of the national herd"
	words  []string // in small letters
}

// wholeIn reads what the words behind a share say of its whole, or those with which its sentence opens.
func wholeIn(q *question) wholeSaid {
	var w wholeSaid
	sent := &q.text.Sentences[q.claim.Sentence]
	if len(sent.Words) > 1 && sent.Words[0].Text == "Of" && isPointer(strings.ToLower(sent.Words[1].Text)) && sent.From+sent.Words[1].Start < q.quantity.From {
		return wholeSaid{of: true, points: true}
	}
	words := sent.Words[firstWordAt(sent, q.quantity.To):]
	if len(words) > 1 && !strings.EqualFold(words[0].Text, "of") && strings.EqualFold(words[1].Text, "of") { // a third roughly of
		words = words[1:]
	}
	if len(words) < 2 || !strings.EqualFold(words[0].Text, "of") {
		return w
	}
	w.of = true
	for n, word := range words[1:] {
		text := strings.ToLower(word.Text)
		if n > 0 && (word.Tag.IsVerb() && !strings.HasSuffix(text, "ed") || endsWhole(text)) {
			break
		}
		if w.words = append(w.words, text); n > wholeWords {
			break
		}
	}
	first := w.words[0]
	w.points = isPointer(first) && (len(w.words) == 1 || first == "them" || first == "which" || first == "whom")
	w.all = slices.ContainsFunc(w.words, isOfAll)
	return w
}

// wholeWords is how many words may say a whole.
const wholeWords = 9

// isPointer reports whether a word points at what was told.
func isPointer(word string) bool {
	return isThem(word) || word == "that" || word == "it"
}

// endsWhole reports whether a word ends those that say a whole.
func endsWhole(word string) bool {
	switch word {
	case ",", ";", ":", "–", "—", "(", ")", ".", "but", "while", "and", "whereas", "although", "though", "which", "who", "when", "where", "because", "with", "after", "before", "in", "were", "was":
		return true
	}
	return false
}

// isOfAll reports whether a word says that a whole is all there is of something.
func isOfAll(word string) bool {
	switch word {
	case "all", "total", "whole", "overall", "national", "nationwide", "country", "nation", "worldwide", "global", "world", "everything", "everyone", "everybody", "statewide", "countrywide":
		return true
	}
	return false
}

// countBeside is the figure by which the number right before a share holds, if the share is said of that.
func countBeside(r *Result, i int) *figures.Figure {
	if i == 0 || r.Claims[i-1].Sentence != r.Claims[i].Sentence {
		return nil
	}
	told := toldBy(&r.Findings[i-1])
	if told == nil || !tellsCount(told) {
		return nil
	}
	a, b := r.Claims[i-1].Of(r.Text), r.Claims[i].Of(r.Text)
	if a.Block != b.Block || a.To > b.From {
		return nil
	}
	between := r.Text.Doc.Blocks[a.Block].Text[a.To:b.From]
	if words := joint(between, b); words == "or" || strings.HasSuffix(words, " or") {
		return told
	}
	if words, ok := fromNumberBefore(r, i); !ok || len(words) == 0 {
		return nil
	}
	before := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(between), b.ModifierText))
	for _, mark := range []string{",", "(", "–", "—"} {
		if strings.HasSuffix(before, mark) {
			return told
		}
	}
	return nil
}

// tellsCount reports whether a figure counts or measures, and is no percentage and no change.
func tellsCount(f *figures.Figure) bool {
	return f.Series.Unit.Dimension != quantity.PerCent && !measuresChange(f.Series)
}

// toldLast is the figure of the last count that stands before a share, in its sentence or the one before.
func toldLast(r *Result, i int) *figures.Figure {
	for k := i - 1; k >= 0 && r.Claims[i].Sentence-r.Claims[k].Sentence <= 1 && sameSection(r.Text, &r.Claims[i], &r.Claims[k]); k-- {
		if told := toldBy(&r.Findings[k]); told != nil && tellsCount(told) {
			return told
		}
	}
	return nil
}

// wholesOf pairs a part with each whole that the words may mean.
func (q *question) wholesOf(part *figures.Figure, w wholeSaid) []partAndWhole {
	var found []partAndWhole
	for s := range q.catalogue.Kin(part.Series) {
		if !q.mayBeWhole(part.Series, s, w) || !q.countsAll(part.Series, s) {
			continue
		}
		if same := samePeriod(known(s.Figures(), q.asOf), part.Period); len(same) > 0 {
			found = append(found, partAndWhole{part, same[len(same)-1]})
		}
	}
	return found
}

// mayBeWhole reports whether the words behind a share may say a whole.
func (q *question) mayBeWhole(part, whole *figures.Series, w wholeSaid) bool {
	if !w.of {
		return q.saysNoMore()
	}
	elsewhere := elsewhereAlike(part, whole)
	against := q.claim.Against
	if len(against.Places) > 0 && !slices.ContainsFunc(against.Places, func(p claims.Place) bool { return lexicon.SamePlace(p.ID, whole.Place.ID) }) {
		return false
	}
	if !q.saysOnly(part, whole, w) {
		return false
	}
	says := w.all || len(against.Places) > 0
	for _, t := range against.Terms {
		switch {
		case t.Qualifier():
		case q.says(whole, t.ID):
			says = true
		case q.says(part, t.ID) && !elsewhere:
			return false
		case slices.ContainsFunc(whole.Table.Series, func(s *figures.Series) bool { return hasByItself(s, t.ID) && s.Place.Same(whole.Place) }):
			return false
		}
	}
	return says
}

// saysOnly reports whether the words that say a whole name nothing that neither of two series is of: the
// national honey is no share of hives.
func (q *question) saysOnly(part, whole *figures.Series, w wholeSaid) bool {
	for _, word := range w.words {
		switch word {
		case "average", "mean", "median", "target", "planned", "expected", "forecast":
			return false
		}
		if isOwner(word) {
			return false // what the place itself has
		}
		if isOfAll(word) {
			continue
		}
		for _, t := range lexicon.Terms(word) {
			if !t.Qualifier() && !q.names(whole, t.ID) && !q.names(part, t.ID) && !whole.Unit.IsNamed(t.ID) && !q.isPlaceWord(word) {
				return false
			}
		}
	}
	return true
}

// isPlaceWord reports whether a word is of a place that the sentence names.
func (q *question) isPlaceWord(word string) bool {
	return slices.ContainsFunc(q.text.PlacesOf(q.claim.Sentence), func(p extract.Place) bool { return strings.Contains(strings.ToLower(p.Name), word) })
}

// saysNoMore reports whether a share ends its clause, so that nothing says of what it is one.
func (q *question) saysNoMore() bool {
	sent := &q.text.Sentences[q.claim.Sentence]
	at := firstWordAt(sent, q.quantity.To)
	return at >= len(sent.Words) || endsWhole(strings.ToLower(sent.Words[at].Text)) && !sent.Words[at].Tag.IsVerb() && sent.Words[at].Text != "in"
}

// saysHolding reports whether a sentence says what its place has of all there is: "accounts for", "is home to".
func (q *question) saysHolding() bool {
	before := strings.ToLower(q.wordsBefore())
	return slices.ContainsFunc(hasOfAll, func(words string) bool { return strings.Contains(before, words) })
}

// partsOf pairs a whole that was told with each part that the sentence names.
func (q *question) partsOf(whole *figures.Figure) []partAndWhole {
	if whole == nil {
		return nil
	}
	var found []partAndWhole
	for s := range q.catalogue.Kin(whole.Series) {
		if !q.tellsPartOf(s, whole.Series) || !q.countsAll(s, whole.Series) {
			continue
		}
		if same := samePeriod(known(s.Figures(), q.asOf), whole.Period); len(same) > 0 {
			found = append(found, partAndWhole{same[len(same)-1], whole})
		}
	}
	return found
}

// tellsPartOf reports whether the sentence of a share names what tells a part from its whole.
func (q *question) tellsPartOf(part, whole *figures.Series) bool {
	if elsewhereAlike(part, whole) {
		return q.saysWithin(part.Place)
	}
	return q.tellsPart(part, whole)
}

// saysWithin reports whether the words behind a share say that it is in a place: "one in six of them in Devon".
func (q *question) saysWithin(p figures.Place) bool {
	if p.Name == "" {
		return false
	}
	behind := strings.ToLower(q.restOfSentence())
	at := strings.Index(behind, strings.ToLower(p.Name))
	if at < 0 || startsInWord(behind[at+len(p.Name):]) {
		return false
	}
	words := strings.Fields(behind[:at])
	if n := len(words); n > 0 && words[n-1] == "the" {
		words = words[:n-1]
	}
	if len(words) == 0 || len(words) > placeWords {
		return false
	}
	switch words[len(words)-1] {
	case "in", "from", "at", "within":
		return !slices.ContainsFunc(words, func(w string) bool { return w == "outside" || w == "unlike" || w == "than" || w == "as" || w == "not" })
	}
	return false
}

// placeWords is how many words may stand between a share and the place that it is in.
const placeWords = 6

// startsInWord reports whether a text goes on with the word before it.
func startsInWord(rest string) bool {
	r, _ := utf8.DecodeRuneInString(rest)
	return unicode.IsLetter(r)
}

// isNamedHere reports whether the sentence of a number names a place.
func (q *question) isNamedHere(p figures.Place) bool {
	return p.ID != "" && slices.ContainsFunc(q.text.PlacesOf(q.claim.Sentence), func(o extract.Place) bool { return lexicon.SamePlace(o.ID, p.ID) })
}

// partsNamed are the figures of what the sentence of a share names, at its time: of what the words lead to
// and of what the article keeps to.
func (c *Checker) partsNamed(q *question, f *Finding, together assignment) []*figures.Figure {
	var found []*figures.Figure
	seen := make(map[*figures.Series]bool)
	add := func(s *figures.Series) {
		if seen[s] || s.Doubt != "" || s.Stated != nil || s.Unit.Dimension == quantity.PerCent || !q.isNamedHere(s.Place) || measuresChange(s) || !q.allows(s) || s.Place.IsTotal() {
			return
		}
		seen[s] = true
		r := &Reading{Series: s, terms: s.Terms, derives: &ShareOfWhole, Score: Score{Measure: 1, Place: 1, Unit: 1}}
		if !r.moment(q) || !r.timely(q) {
			return
		}
		found = append(found, r.newest())
	}
	for i := range f.Candidates {
		add(f.Candidates[i].Series)
	}
	for _, t := range together.order {
		for s := range c.ofTopic(t) {
			add(s)
		}
	}
	return found
}
