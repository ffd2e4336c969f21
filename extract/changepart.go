package extract

import (
	"sort"
	"strings"

	"claimcheck/extract/tagger"
	"claimcheck/quantity"
)

// isOf reports whether the word of change is itself the multiple before: in "double
// the £45m" the sum is what was doubled, and not how much it rose.
func (f *changeFinder) isOf(before *Quantity, p changePart) bool {
	return before.Kind == quantity.Times && before.Covers(f.from+f.words[p.word].Start)
}

// A changePart is the part that a quantity plays in a change, and the word that
// tells of it.
type changePart struct {
	role   Role
	change quantity.Change
	word   int
	passed quantity.Modifier // of a level that was passed: "climbed past 50%" is over it
}

// by is an amount of change in the direction that word i gives, unless it is denied.
func (f *changeFinder) by(i int) changePart {
	return changePart{role: ChangedBy, change: f.unless(i, f.cue(i).direction), word: i}
}

// endAtSummit is the end of a change that is told as the height of a series: the
// 3% of "fell to a two-year low of 3%". The word "of" stands at i.
func (f *changeFinder) endAtSummit(i int) changePart {
	if i < 1 || !summit.has(f.words[i-1].Text) {
		return changePart{}
	}
	for k := i - 2; k >= max(0, i-6) && !f.words[k].Tag.IsVerb(); k-- {
		if f.words[k].Text == "to" {
			return f.end(k, "to")
		}
	}
	return changePart{}
}

// isAgeOfSummit reports whether q only tells how long a series has not been so high
// or so low: "a two-year low".
func (f *changeFinder) isAgeOfSummit(q *Quantity) bool {
	if q.Kind != quantity.Duration {
		return false
	}
	after := sort.Search(len(f.words), func(i int) bool { return f.from+f.words[i].Start >= q.To })
	return after < len(f.words) && (summit.has(f.words[after].Text) || f.words[after].Text == "highs" || f.words[after].Text == "lows")
}

// isAnotherChange reports whether q begins a change whose verb is that of the change
// before it: "the fee rises to £2, and the charge from £45 to £52".
func isAnotherChange(text string, before, q *Quantity) bool {
	if q.Role != ChangedFrom || before.Role != ChangedTo && before.Role != ChangedBy || before.Sentence != q.Sentence || before.CountedTo > q.From {
		return false
	}
	return strings.Contains(text[before.CountedTo:q.From], " and ")
}

// hasOther reports whether a quantity beside quantity i, of the same things, can be
// the other end of its change.
func hasOther(qs []Quantity, i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(qs) || qs[k].Sentence != qs[i].Sentence {
			continue
		}
		if a, b := qs[k].Unit, qs[i].Unit; a.Name == "" || b.Name == "" || a.Name == b.Name || a.Comparable(b) {
			return true
		}
	}
	return false
}

// isBeyond reports whether the "more than" behind q bounds a duration, as in "1,200
// more than 52 weeks", and compares q with nothing.
func isBeyond(text string, q, next *Quantity) bool {
	return next.Kind == quantity.Duration && next.ModifierText != "" && next.From > q.To && strings.TrimSpace(text[q.To:next.From]) == next.ModifierText
}

// isTally reports whether q is one side of a vote, "fell 45-51", which did
// not fall by so many.
func isTally(q *Quantity) bool {
	return q.Unit.Name == "vote" && q.Counted == ""
}

// maxParts bounds the quantities around one in which the other parts of its
// change are looked for.
const maxParts = 4

// PartsOfChange returns the indices of the other quantities that tell of the
// same change as quantity i: "rose by 2.9% from 6.1m to 6.3m" has three parts.
func (t *Text) PartsOfChange(i int) []int {
	var parts []int
	q := &t.Quantities[i]
	for k := max(0, i-maxParts); k < min(len(t.Quantities), i+maxParts+1) && q.moved > 0; k++ {
		if p := &t.Quantities[k]; k != i && p.Sentence == q.Sentence && p.moved == q.moved {
			parts = append(parts, k)
		}
	}
	return parts
}

// restated returns the direction of a change whose amount q gives after what tells
// of the change already: the amount in another unit, "fell 40 points, or 0.8%", "by
// 2 degrees (3.6 Fahrenheit)", or its two ends, "fell from 41% to 36%, or 5 points".
func (f *changeFinder) restated(told []Quantity, q *Quantity) (change quantity.Change, ok bool) {
	last := &told[len(told)-1]
	if last.Sentence != q.Sentence || !f.isRestating(last, q) {
		return quantity.None, false
	}
	switch {
	case last.Role == ChangedBy:
		return last.Change, true
	case last.Role == ChangedTo && len(told) > 1 && told[len(told)-2].Role == ChangedFrom && isAmountBetween(last, q):
		return turn(&told[len(told)-2], last), true
	}
	return quantity.None, false
}

// isRestatedBy reports whether an amount is that of the change behind "or" that q gives in per cent: "£268, or 32% more than".
func (f *changeFinder) isRestatedBy(amount, q *Quantity) bool {
	if amount.Sentence != q.Sentence || q.Role != ChangedBy || q.Kind != quantity.Percent || q.moved < q.To || amount.Kind == quantity.Percent || amount.Kind == quantity.Ratio || amount.CountedTo > q.From {
		return false
	}
	return f.isRestating(amount, q)
}

// isRestating reports whether q follows in brackets or after "or".
func (f *changeFinder) isRestating(last, q *Quantity) bool {
	if last.CountedTo > q.From {
		return false
	}
	switch strings.TrimSpace(f.text[last.CountedTo:q.From]) {
	case ", or", "(", "or":
		return true
	}
	return false
}

// leavesOutVerb reports whether q tells the change of another in a list, with nothing but a name before or behind it: "Norland was
// down 13.7%, Corby 44%", "rose by 9% in Norland, 8% in Corby and 12% in Kent".
func (f *changeFinder) leavesOutVerb(last, q *Quantity) bool {
	if last.Sentence != q.Sentence || last.To > q.From || last.Role != ChangedBy || last.Change == quantity.None || last.Kind != quantity.Percent || q.Kind != quantity.Percent {
		return false
	}
	from := func(at int) int {
		return sort.Search(len(f.words), func(i int) bool { return f.from+f.words[i].Start >= at })
	}
	between, behind := f.words[from(last.To):from(q.From)], f.words[from(q.To):]
	if len(between) < 2 || len(between) > longestOfList {
		return false
	}
	if between[0].Tag == tagger.IN && between[0].Text != "of" {
		return isJoint(between[len(between)-1]) && len(behind) > 0 && behind[0].Text == between[0].Text && areNames(between[1:len(between)-1])
	}
	if len(behind) > 0 && !isJoint(behind[0]) && behind[0].Text != "." && behind[0].Text != ")" {
		return false // "44% of the total"
	}
	if isJoint(between[1]) {
		between = between[1:]
	}
	return isJoint(between[0]) && areNames(between[1:])
}

// isJoint reports whether a word or a mark parts what stands in a list.
func isJoint(w tagger.Word) bool {
	return w.Text == "," || w.Text == ";" || w.Text == "and" || w.Text == "but" || w.Text == ":"
}

// areNames reports whether some words are a name, or several with a comma or an article between.
func areNames(words []tagger.Word) bool {
	named := false
	for _, w := range words {
		named = named || w.Tag.IsProperNoun()
		if !w.Tag.IsProperNoun() && w.Tag != tagger.DT && w.Text != "," {
			return false
		}
	}
	return named
}

// longestOfList is how many words stand at most between two numbers of a list, with its comma and its "and".
const longestOfList = 6

// isAmountBetween reports whether q can only be how far the ends of a change lie
// apart, and not one of them in another unit.
func isAmountBetween(end, q *Quantity) bool {
	return q.Kind == quantity.Points || q.Kind == quantity.Percent && end.Kind != quantity.Percent
}

// turn is the direction from one end of a change to the other.
func turn(from, to *Quantity) quantity.Change {
	switch {
	case from.Value.Less(to.Value):
		return quantity.Up
	case to.Value.Less(from.Value):
		return quantity.Down
	}
	return quantity.None
}
