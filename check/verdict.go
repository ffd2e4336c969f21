package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// An opinion is what one reading makes of a claim.
type opinion struct {
	reading *Reading
	status  Status
	reason  string
	figure  *figures.Figure   // what it rests on: the newest printing, or the earlier one that agrees
	inputs  []*figures.Figure // what a number is computed from, the figure first
	derived *derived          // what it comes to; nil if it is not computed
	alone   bool              // no other series of the article's tables is as likely to be the one, by the digits of the number
}

// weigh weighs the readings of a claim. A reading that agrees supports it, if
// it is usual enough; it is contradicted only if all usual readings fail, and
// only if the best of them is sure enough to accuse by.
func (c *Checker) weigh(q *question, readings []Reading) Finding {
	if len(readings) == 0 {
		return unsourced(q, readings)
	}
	if n := q.ofOtherSize(readings); n > 0 {
		q.passesOver(readings[:n])
		return c.weigh(q, readings[n:])
	}
	if q.namesKindOf(&readings[0], readings[1:]) {
		q.passesOver(readings[:1])
		return c.weigh(q, readings[1:])
	}
	best := readings[0].Score.Total()
	opinions, all := q.counted[:0], q.heardOf[:0]
	var uncited *figures.Figure // that agrees, where the sentence cites another
	agrees := false
	for i := range readings {
		score := readings[i].Score.Total()
		follows := score >= followers*min(best, readings[0].words().Total())
		wellBesides := best >= q.thresholds.Name && readings[0].own >= wellNamed
		if !follows && (wellBesides && q.quantity.Digits() < tellingDigits || !q.tellsByDigits()) {
			q.passesOver(readings[i:])
			break
		}
		o := opine(q, &readings[i])
		if !follows && (!q.agreesAllTheSame(&o) || wellBesides && !q.tellsSome(readings[i].Series, readings[0].Series)) {
			q.passesOver(readings[i : i+1])
			continue
		}
		q.weighs(&readings[i])
		if q.stops(mayBeDoneWith, readings[i].carried && o.status == Contradicted && !o.turnsBack(q) && !o.takesPoints(q)) {
			o.status, o.reason = Unsourced, "unsure" // what was spoken of before may be done with
		}
		cited := q.citesAnother(&readings[i], readings)
		if other := q.stops(otherCited, cited != nil); !other {
			all = append(all, o)
		} else if o.status == Supported {
			uncited, agrees = o.figure, agrees || cited.ofOnePublisher(&readings[i])
		}
		usual := score >= rivalry*best
		agrees = agrees || usual && o.status == Supported && !readings[i].sameUnit(q)
		lessMeant := o.status == Supported && q.stops(sisterMeant, readings[i].lessMeantThan(&readings[0]) && !q.meansAll(readings[i].Series, readings[0].Series) && !q.meansPart(readings[i].Series, readings[0].Series) && (!q.tellsByDigits() || o.inputs != nil || q.saysNear(readings[0].Series, readings[i].Series)))
		agrees = agrees || lessMeant && !q.saysOutright(&readings[0], &readings[i])
		confirms := !lessMeant && !q.stops(sisterMeant, o.status == Supported && q.namesKindOf(&readings[i], readings)) && q.isConfirmedBy(&o, &readings[0])
		loose := o.status == Imprecise && score >= q.thresholds.Loose && !q.stops(looseUntold, q.quantity.Digits() < 2 && !readings[i].kept && !q.saysOfIt(readings[i].Series))
		if q.counts(&o, usual, cited == nil && (usual && (score >= q.nameFrom(&o) && o.status != Supported || loose) || confirms)) {
			opinions = append(opinions, o)
		}
	}
	q.counted, q.heardOf = opinions, all
	if len(opinions) == 0 {
		return unsourced(q, readings)
	}
	chosen := mostFavourable(opinions)
	q.chose(&chosen)
	if rival := rivalSource(q, chosen, all); rival != nil {
		return disputed(chosen, rival, readings)
	}
	switch {
	case chosen.status == Unsourced:
		return unsourced(q, readings)
	case q.stops(sisterAgrees, chosen.status == Contradicted && agrees):
		return unsourced(q, readings) // it is right, if the table measures in what it says, or if a sister is meant
	case chosen.status == Contradicted:
		return q.besidesCited(c.accuseByOne(q, chosen, opinions, readings), uncited)
	case chosen.status == Imprecise && (&charge{question: q, opinion: chosen, readings: readings}).isStopped(remarks):
		return unsourced(q, readings)
	}
	return explain(q, chosen, readings)
}

// ofOtherSize is how many of the surest readings are of figures of quite another size than a
// number and are not what its sentence names, where the first behind them agrees with it: $15 is
// an hourly and no weekly wage.
func (q *question) ofOtherSize(readings []Reading) int {
	for i := range readings {
		r := &readings[i]
		if r.derives != nil || r.Slip != "" || r.Series.Doubt != "" {
			return 0
		}
		o := judgeReading(q, r)
		switch {
		case o.status == Supported:
			if slices.ContainsFunc(readings[:i], func(other Reading) bool {
				return isWider(r.Series.Place, other.Series.Place) || isKindOf(r.Series, other.Series) || q.mayMean(other.Series, r.Series)
			}) {
				return 0
			}
			return i
		case q.sameSize(o) || digitsAlone(q.quantity, r.newest()).Outcome == quantity.Agrees:
			return 0
		}
	}
	return 0
}

// isKindOf reports whether a series counts things of some kind of which another counts all:
// entries in mathematics, of entries. A rate is no kind of a count.
func isKindOf(s, all *figures.Series) bool {
	return isNarrower(s, all) && slices.ContainsFunc(s.Terms, func(t lexicon.Term) bool { return !t.Qualifier() && !hasTerm(all, t.ID) })
}

// mayMean reports whether the words near a number may mean a series rather than another: its
// sentence has what tells the one from the other, or one before it has and it has nothing of the
// other.
func (q *question) mayMean(s, other *figures.Series) bool {
	return q.chooses(s, other) || q.saysNear(s, other) && !q.chooses(other, s)
}

// accuseByOne contradicts a claim by the reading that was chosen or, where that shows nothing, by
// one that is as usual and shows by three digits how the number went wrong.
func (c *Checker) accuseByOne(q *question, chosen opinion, opinions []opinion, readings []Reading) Finding {
	f := c.accuse(q, chosen, readings)
	if f.Status == Contradicted || q.quantity.Digits() < digitsOfNeighbours || q.quantity.Modifier != quantity.Exact {
		return f
	}
	for i := range opinions[:min(len(opinions), usualReadings)] {
		o := &opinions[i]
		if o.reading == chosen.reading || o.status != Contradicted || o.reading.Score.Total() < rivalry*chosen.reading.Score.Total() {
			continue
		}
		if other := c.accuse(q, *o, readings); other.Status == Contradicted && other.Reason != "value" && other.Reason != "bound" {
			q.chose(o)
			return other
		}
	}
	return f
}

// usualReadings is of how many readings each is asked how a number went wrong, which takes long.
const usualReadings = 3

// isConfirmedBy reports whether what a reading says for the claim counts, beside the surest
// reading.
func (q *question) isConfirmedBy(o *opinion, surest *Reading) bool {
	r := o.reading
	if o.status == Outdated && q.quantity.Digits() < 3 && r.Score.Total() < q.thresholds.Name {
		return false // few digits are those of an earlier printing by chance
	}
	return (o.status == Supported || o.status == Outdated) && !q.stops(linkUnsure, !r.confirms(q)) && !q.stops(lostElsewise, q.isLostTo(r.Series)) && !q.stops(otherThings, r.isFaintOfOthers(q)) &&
		!q.stops(saysAnother, q.ofSomethingElse(r)) && !q.stops(wholeUntold, o.isAlwaysWhole() && q.quantity.Value.Less(o.figure.Value)) &&
		!q.stops(endElsewhere, q.endsElsewhere(o.inputs)) && !q.stops(unitUntold, !r.sameUnit(q)) &&
		!q.stops(wordsBorrowed, q.borrows(r.terms, surest.terms)) && !q.stops(wordsChoose, q.toldApart(r.Series, surest.Series)) &&
		!q.stops(kindUntold, q.quantity.Digits() < digitsOfNeighbours && r.derives == nil && q.leavesUnnamed(r.Series)) &&
		!q.stops(placeOpen, q.leavesPlaceOpen(r, q.quantity.Digits())) && !q.stops(partOfSum, o.inputs == nil && q.claim.Place.Near < claims.Own && q.tellsOfSeveral(r.Series) && q.hasTotalBeside(r.Series)) &&
		!q.stops(sisterNamed, o.inputs == nil && (q.countsSister(r.Series) || q.meansWhole(r.Series)))
}

// leavesPlaceOpen reports whether the article names no place where a table has figures of so many
// that a number agrees with that of one by chance in so few digits; loosely it agrees in one
// digit less.
func (q *question) leavesPlaceOpen(r *Reading, digits int) bool {
	s := r.Series
	if q.claim.Place.Near != claims.Nowhere || s.Place.ID == "" || r.carried || digits >= tellingDigits || lexicon.SamePlace(q.home, s.Place.ID) || r.derives != nil && r.derives.Grouped {
		return false
	}
	chances := 1
	for range digits {
		chances *= 10
	}
	places := 0
	for o := range q.catalogue.SameMeasure(s) {
		switch {
		case o != s && !elsewhereAlike(s, o):
			continue
		case o != s && lexicon.Within(o.Place.ID, s.Place.ID):
			return false // the world, or the country of its regions, needs no naming
		}
		places++
	}
	return places >= manySisters && places*leastChance >= chances
}

// leastChance is how many to one it has to be that no place agrees by chance.
const leastChance = 20

// wellNamed is from where on the words of a number name a measure so well that it is that, whatever figure of
// another has its digits.
const wellNamed = 0.7

// agreesAllTheSame reports whether the figure of a reading that another surpasses by far is
// the one that a number states, digit for digit: in so many digits that no other has them by
// chance, or in three at a place and a time that its sentence names.
func (q *question) agreesAllTheSame(o *opinion) bool {
	if o.status != Supported || o.inputs != nil || !o.reading.timely(q) {
		return false
	}
	return q.quantity.Digits() >= tellingDigits || o.reading.Score.Place >= placeNear[claims.Before] && q.claim.Period.Near >= claims.Sentence
}

// tellsByDigits reports whether a number is written in enough digits for its figure to be
// told by them.
func (q *question) tellsByDigits() bool {
	n := q.quantity
	return n.Modifier == quantity.Exact && (n.Form == quantity.Whole || n.Form == quantity.Decimal) && n.Digits() >= digitsOfNeighbours
}

// tellingDigits is in how many digits a number is the figure that has them, and no other.
const tellingDigits = 4

// opine judges a claim by one reading of it. A series that is doubted confirms a
// claim or leaves it open.
func opine(q *question, r *Reading) opinion {
	o := judgeReading(q, r)
	if q.stops(doubted, r.Series.Doubt != "" && o.status != Supported) {
		return opinion{reading: r, status: Unsourced}
	}
	return o
}

func judgeReading(q *question, r *Reading) opinion {
	if r.derives != nil {
		return opineOnDerived(q, r)
	}
	if r.Slip != "" {
		return opinion{reading: r, status: Contradicted, reason: r.Slip, figure: r.newest()}
	}
	status, reason, figure := judgeVintages(q.quantity, r.Printings, q.published)
	if status == Outdated && (q.claim.Once || q.namesEdition(figure.Series)) {
		status, reason = Supported, "" // the words choose that printing
	}
	if status == Contradicted && q.tellsLoss(r.Series, figure) {
		status, reason = Supported, ""
	}
	return opinion{reading: r, status: status, reason: reason, figure: figure}
}

// tellsLoss reports whether a number without a direction is how much was lost, in a
// sentence that tells of losses, where the table has it below nothing: "deeper than
// the 8.4% that Norland suffered".
func (q *question) tellsLoss(s *figures.Series, f *figures.Figure) bool {
	if q.quantity.Change != quantity.None || q.quantity.Balance != quantity.None || f.Value.Sign() >= 0 || q.quantity.Value.Sign() <= 0 || !measuresChange(s) {
		return false
	}
	claim, figure := sides(q.quantity, f)
	return signSlip(claim, figure) && (q.sentenceHas(losses) || q.onlyFalls())
}

// onlyFalls reports whether a sentence has words for a fall and none for a rise, which a number
// may leave out: "Spain's economy shrank 10.9% and Italy's 8.9%".
func (q *question) onlyFalls() bool {
	falls := false
	for _, w := range q.text.Sentences[q.claim.Sentence].Words {
		switch ways().changes[strings.ToLower(w.Text)] {
		case quantity.Up:
			return false
		case quantity.Down:
			falls = true
		}
	}
	return falls
}

// losses are the words by which a sentence tells that something shrank.
var losses = []string{"suffered", "contraction", "slump", "shrinkage", "drop", "decline", "loss", "plunge", "collapse", "downturn"}

// namesEdition reports whether the sentence of a claim names the projection of an
// earlier year: "the 2014-based projection".
func (q *question) namesEdition(s *figures.Series) bool {
	year := s.Edition()
	if year == "" {
		return false
	}
	words := strings.ToLower(q.text.Sentences[q.claim.Sentence].Plain(q.text.Doc))
	return strings.Contains(words, year+"-based") || strings.Contains(words, year+" based") || strings.Contains(words, year+" projection") || strings.Contains(words, year+" forecast")
}

// isFaintOfOthers reports whether a reading is less sure than that a table may cover a number of one or two digits, and
// is of no such things as that counts. Whoever is counted may be called otherwise.
func (r *Reading) isFaintOfOthers(q *question) bool {
	n, digits := q.quantity, TellingDigits(q.quantity)
	isFaint := digits < digitsOfNeighbours && r.Score.Total() < mayCover[digits]
	return isFaint && n.Per.IsZero() && !isPeople(n.Unit.Name) && q.countsOthers(r.Series)
}

// confirms reports whether a reading is sure enough for a figure that agrees to
// confirm the claim.
func (r *Reading) confirms(q *question) bool {
	if r.Series.Stated != nil {
		return r.statedEnough(q)
	}
	return r.Score.Total() >= q.confirmFrom()
}

// favour orders the statuses by how much they say for the claim.
var favour = map[Status]int{Supported: 5, Outdated: 4, Imprecise: 3, Unsourced: 2, Contradicted: 1}

// mostFavourable is the opinion that says most for the claim. Among equals, what a
// cell holds comes before what is computed, and the surer reading first; but a
// change that is right in all but its direction comes before one that is merely
// wrong.
func mostFavourable(opinions []opinion) opinion {
	best := opinions[0]
	for _, o := range opinions[1:] {
		if favour[o.status] > favour[best.status] || favour[o.status] == favour[best.status] && o.tellsMore(best) {
			best = o
		}
	}
	return best
}

// tellsMore reports whether an opinion tells more of a claim than another of the
// same status.
func (o opinion) tellsMore(other opinion) bool {
	if o.status == Contradicted && (o.reason == "direction") != (other.reason == "direction") {
		return o.reason == "direction"
	}
	return other.inputs != nil && o.inputs == nil
}
