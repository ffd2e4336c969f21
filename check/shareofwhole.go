package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract/tagger"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// ShareOfWhole is what part of a whole a figure is: "12% of all applications",
// "accounted for a third", "Scotland's share of the UK total".
var ShareOfWhole = Derivation{
	Name:    "share",
	Doc:     "what part of a total a figure is",
	Calls:   callsShare,
	Inputs:  shareInputs,
	Compute: partOfWhole,
}

func callsShare(q *question, s *figures.Series) bool {
	if q.quantity.Kind != quantity.Percent && q.quantity.Kind != quantity.Ratio || q.quantity.Change != quantity.None {
		return false
	}
	if q.isOfCoins() {
		return s.Unit.Dimension == quantity.Currency && !measuresChange(s)
	}
	return s.Unit.Dimension != quantity.PerCent && s.Per.IsZero() && !measuresChange(s) && (q.claim.Against.Of || q.saysShare() || q.opensWithOf() || q.isSubject() || q.isTaken())
}

// isTaken reports whether a share is what somebody has of what was told before, and its clause says no more of it: "Corby took
// nearly half."
func (q *question) isTaken() bool {
	if len(q.antecedents) == 0 {
		return false
	}
	if after := strings.TrimLeft(q.wordsAfter(), " "); after != "" && !strings.ContainsAny(after[:1], ".,;") {
		return false
	}
	sent := &q.text.Sentences[q.claim.Sentence]
	at := firstWordAt(sent, q.quantity.From-len(q.quantity.ModifierText)) - 1
	return at >= 0 && isWord("takes", strings.ToLower(sent.Words[at].Text))
}

// isOfCoins reports whether a share is told in money, "42p in every pound", "one dollar
// in eight": it is one of all that is spent or earned.
func (q *question) isOfCoins() bool {
	written := q.claim.Of(q.text)
	if _, ok := written.OfEveryCoin(); ok {
		return true
	}
	if written.Kind != quantity.Ratio {
		return false
	}
	for word := range strings.FieldsSeq(strings.ToLower(q.text.Doc.Plain(q.claim.Span))) {
		switch strings.TrimSuffix(word, "s") {
		case "pound", "dollar", "euro", "penny", "pence", "cent":
			return true
		}
	}
	return false
}

// isSubject reports whether a share is itself what its clause tells of, and leaves
// out of what: "one in eight had moved".
func (q *question) isSubject() bool {
	sent := &q.text.Sentences[q.claim.Sentence]
	at := firstWordAt(sent, q.quantity.To)
	return at < len(sent.Words) && (sent.Words[at].Tag.IsVerb() || sent.Words[at].Tag == tagger.MD) && q.quantity.Counted == ""
}

// opensWithOf reports whether a sentence starts with the whole: "Of these, 45%".
func (q *question) opensWithOf() bool {
	words := q.text.Sentences[q.claim.Sentence].Words
	return len(words) > 0 && words[0].Text == "Of"
}

// saysShare reports whether the sentence speaks of shares.
func (q *question) saysShare() bool {
	words := q.text.Sentences[q.claim.Sentence].Words
	for i, w := range words {
		switch strings.ToLower(w.Text) {
		case "share", "shares", "proportion", "accounted", "accounts", "account", "accounting", "comprised", "comprises", "comprising", "slice",
			"represented", "represents", "representing", "constituted", "constitutes":
			return true
		case "made", "makes", "make", "making":
			if i+1 < len(words) && strings.EqualFold(words[i+1].Text, "up") {
				return true
			}
		}
	}
	return false
}

// shareInputs puts the figure of the claim beside those that it may be a part of:
// all in the same table, of the same time, and told by the text or the table.
func shareInputs(q *question, r *Reading) []inputs {
	var found []inputs
	for s := range q.catalogue.Kin(r.Series) {
		if s == r.Series || !alike(s.Unit, r.Series.Unit) || s.Per.Unit.Name != r.Series.Per.Unit.Name || !q.isWhole(r, s) {
			continue
		}
		same := samePeriod(known(s.Figures(), q.asOf), r.newest().Period)
		if len(same) > 0 && !same[len(same)-1].Value.Less(r.newest().Value) {
			found = append(found, inputs{[][]*figures.Figure{r.Printings, same}, q.namesWhole(r.Series, s)})
		}
	}
	return found
}

// namesWhole reports whether the sentence leaves no doubt which of two series is the
// part and which the whole: it writes the numbers that the whole is narrowed by, those
// "under 35", and what it says the share is out of is not the part.
func (q *question) namesWhole(part, whole *figures.Series) bool {
	if !numbersAmong(whole.Measure[whole.Titled:], q.sentence()) {
		return false
	}
	if q.isOfCoins() {
		return true
	}
	return !q.opensWithOf() || !slices.ContainsFunc(q.claim.Against.Terms, func(t lexicon.Term) bool {
		return hasTerm(part, t.ID) && !hasTerm(whole, t.ID)
	})
}

// isWhole reports whether a series counts the whole of which the claim takes that
// of a reading for a part: the same of a larger place that the text names, or of
// everybody, or what the words after "of" name.
func (q *question) isWhole(r *Reading, whole *figures.Series) bool {
	part, against := r.Series, q.claim.Against
	if elsewhereAlike(part, whole) {
		named := slices.ContainsFunc(against.Places, func(p claims.Place) bool { return lexicon.SamePlace(p.ID, whole.Place.ID) })
		return !q.isOfItsOwn() && (named || q.justSpokenOf(whole)) && !q.namesOther(part, whole) && !q.isOfSister(whole) &&
			(lexicon.Within(part.Place.ID, whole.Place.ID) || part.Place.ID == "" && whole.Place.IsTotal() || isWholeOfTable(part, whole))
	}
	switch {
	case !whole.Place.Same(part.Place):
		return false
	case q.isOfCoins() && isTotal(whole) && !isTotal(part) && contains(whole, part):
		return true
	case !q.tellsPart(part, whole) && !(q.goesOnWith(part) && contains(whole, part)):
		return false
	case !contains(whole, part) && !q.justSpokenOf(whole) && !namedApart(against.Terms, part, whole) && !q.ofOutput(whole):
		return false
	}
	return !q.namesOther(part, whole)
}

// isOfItsOwn reports whether a share is one of something that the place itself has: "two-thirds of
// its moth population" is no part of those of the country.
func (q *question) isOfItsOwn() bool {
	words := strings.Fields(strings.ToLower(q.restOfSentence()))
	return len(words) > 1 && words[0] == "of" && isOwner(words[1])
}

// isOwner reports whether a word says whose something is.
func isOwner(word string) bool {
	return word == "its" || word == "their" || word == "his" || word == "her"
}

// isOfSister reports whether a share is one of what another column of the table counts: "a third of
// the country's fires", where the series counts those who were killed.
func (q *question) isOfSister(whole *figures.Series) bool {
	return slices.ContainsFunc(q.claim.Against.Terms, func(t lexicon.Term) bool {
		return !t.Qualifier() && !hasByItself(whole, t.ID) &&
			slices.ContainsFunc(whole.Table.Series, func(s *figures.Series) bool { return hasByItself(s, t.ID) && s.Place.Same(whole.Place) })
	})
}

// isWholeOfTable reports whether a place that only a table knows is the one that its title
// is about, and so the whole of the others: "Hives in the Old Frontier".
func isWholeOfTable(part, whole *figures.Series) bool {
	return whole.Place.ID == "" && whole.Place.Name != "" && part.Table == whole.Table && strings.Contains(whole.Table.Title, whole.Place.Name)
}

// goesOnWith reports whether a part may be the one that the article has just spoken of.
// A share in words that names its own is of another: "one in four had a dog".
func (q *question) goesOnWith(part *figures.Series) bool {
	return q.carriedBy(part) != nil && (q.quantity.Kind != quantity.Ratio || !q.aboutAnother(part))
}

// ofOutput reports whether a number is a share of gross domestic product, and a series
// just that.
func (q *question) ofOutput(whole *figures.Series) bool {
	says := slices.ContainsFunc(q.words.qualifiers, func(t lexicon.Term) bool { return t.ID == "of:gdp" })
	return says && len(whole.Terms) > 0 && !slices.ContainsFunc(whole.Terms, func(t lexicon.Term) bool { return t.ID != "gdp" && t.Group != "price" })
}

// justSpokenOf reports whether the article has just given a figure of a series:
// the whole of "a quarter of them".
func (q *question) justSpokenOf(s *figures.Series) bool {
	return slices.ContainsFunc(q.antecedents, func(a antecedent) bool { return a.figure.Series == s })
}

// tellsPart reports whether the text names all that a part has and its whole has
// not.
func (q *question) tellsPart(part, whole *figures.Series) bool {
	apart := 0
	for i, t := range part.Terms {
		if inTerms(whole.Terms, t.ID) {
			continue
		}
		if !q.words.inSentence(t, part.Parts[i]) {
			return false
		}
		apart++
	}
	return apart > 0
}

// namesOther reports whether the words after "of" name something that a series
// does not count. Where the text tells the part, a total may be called what the
// table does not call it, "of the money", but not what it calls another.
func (q *question) namesOther(part, whole *figures.Series) bool {
	words := slices.DeleteFunc(slices.Clone(q.claim.Against.Terms), func(t lexicon.Term) bool { return hasTerm(part, t.ID) && !hasTerm(whole, t.ID) })
	if len(words) == 0 || slices.ContainsFunc(words, func(t lexicon.Term) bool { return q.says(whole, t.ID) || t.Qualifier() }) {
		return false
	}
	return !q.tellsPart(part, whole) || !saysTotal(whole.Measure) && !isTotal(whole) || slices.ContainsFunc(whole.Table.Series, func(s *figures.Series) bool {
		return slices.ContainsFunc(words, func(t lexicon.Term) bool { return hasTerm(s, t.ID) })
	})
}

// contains reports whether a series counts everybody of whom another counts some:
// it says total, or has none of the words that narrow the other.
func contains(whole, part *figures.Series) bool {
	if isTotal(whole) && !isTotal(part) && whole.Measure == part.Measure {
		return sharesRest(whole, part)
	}
	if (saysTotal(whole.Measure) || startsAsTotal(whole.Measure[whole.Titled:])) && !saysTotal(part.Measure) && len(whole.Dimensions) == len(part.Dimensions) {
		return true
	}
	if len(whole.Terms) == 0 || len(whole.Terms) >= len(part.Terms) || whole.Measure == part.Measure || !numbersAmong(whole.Measure, part.Measure) {
		return false
	}
	for _, t := range whole.Terms {
		if !inTerms(part.Terms, t.ID) {
			return false
		}
	}
	return true
}

// numbersAmong reports whether a measure has the numbers that another is written
// with: those "under 35" are not everybody.
func numbersAmong(measure, other string) bool {
	for word := range strings.FieldsSeq(measure) {
		if strings.ContainsAny(word, "0123456789") && !strings.Contains(other, word) {
			return false
		}
	}
	return true
}

// sharesRest reports whether a total has the measure of its part, and all its
// dimensions that are no totals.
func sharesRest(whole, part *figures.Series) bool {
	if whole.Measure != part.Measure || len(whole.Dimensions) != len(part.Dimensions) {
		return false
	}
	apart := 0
	for i, d := range part.Dimensions {
		if whole.Dimensions[i] != d {
			apart++
		}
	}
	return apart == 1
}

func saysTotal(measure string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(measure)) {
		switch strings.Trim(word, "():,") {
		case "total", "all", "overall":
			return true
		}
	}
	return false
}

func partOfWhole(q *question, in []*figures.Figure) (derived, bool) {
	part, whole := in[0], in[1]
	value, interval, ok := ratio(part, whole)
	if !ok {
		return derived{}, false
	}
	factor := quantity.Int(100)
	arithmetic := func() string {
		return fmt.Sprintf("%s ÷ %s = %s%%", grouped(part.Value), grouped(whole.Value), value.Mul(quantity.Int(100)).Significant(3))
	}
	if q.quantity.Kind == quantity.Ratio {
		factor = quantity.Int(1)
	}
	return derived{value.Mul(factor), interval.Scale(factor), arithmetic}, true
}
