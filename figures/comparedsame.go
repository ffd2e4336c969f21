package figures

import (
	"fmt"
	"slices"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// Same figures. Two measures whose figures are equal almost throughout are one,
// and one of the tables has the wrong name: files are swapped, or one column is
// pasted into another. Left out, because they may be true: measures that share a
// word ("births" and "live births"), and those that are apart only in whom they
// count, for everybody may be all the men there are.
const (
	leastShared    = 6 // figures, of places and periods that two topics have in common
	leastSame      = 8 // of which so many must be equal
	leastDifferent = 6 // and so many values come among them
	mostApart      = 20
)

// sameFigures tells of measures that hold the figures of another.
func (d *doubts) sameFigures(pairs []pair) {
	pairs = slices.DeleteFunc(pairs, func(p pair) bool { return !differ(p) || !p.isSame() })
	for _, p := range pairs {
		t := p.first(twin.equal)
		a, b := t.a.figure(), t.b.figure()
		why := fmt.Sprintf("“%s” holds the figures of “%s” in %s: %d of the %d that both have are equal (“%s” for %s); one of the two has the wrong name, and neither is held against an article; see which is right where they come from",
			shortened(b.Series.Measure), shortened(a.Series.Measure), a.where(), p.equals(), len(p.both), shortened(b.Written), b.Period)
		if other := swappedWith(p, pairs); other != nil {
			o := other.first(twin.equal)
			x, y := o.a.figure(), o.b.figure()
			why += fmt.Sprintf("; the two seem to be swapped, for “%s” in %s holds those of “%s” in %s", shortened(y.Series.Measure), y.where(), shortened(x.Series.Measure), x.where())
		}
		d.add(sameDoubt, b, slices.Concat(p.a.series, p.b.series), why)
	}
}

// isSame reports whether the figures are equal almost throughout, and too many
// and too various for chance.
func (p pair) isSame() bool {
	equal := p.equals()
	if equal < leastSame || equal*mostApart < len(p.both)*(mostApart-1) || 2*len(p.both) < min(p.sizeA, p.sizeB) {
		return false
	}
	values := map[string]bool{}
	for _, t := range p.both {
		if t.equal() && tells(t.a.value) {
			values[t.a.value.String()] = true
		}
		if len(values) >= leastDifferent {
			return true
		}
	}
	return false
}

func (p pair) equals() (n int) {
	for _, t := range p.both {
		if t.equal() {
			n++
		}
	}
	return n
}

func (t twin) equal() bool { return t.a.value.Equal(t.b.value) }

// tells reports whether a value has two digits that are not zeros, so that it
// tells one series from another.
func tells(v quantity.Number) bool {
	n, _, ok := v.Fraction()
	if !ok {
		return true
	}
	for n != 0 && n%10 == 0 {
		n /= 10
	}
	return n > 9 || n < -9
}

// differ reports whether the words of two topics are of different things. In one
// table columns are called as it suits its maker; there both must be measures
// that are known.
func differ(p pair) bool {
	a, b := ownTerms(p.a.series[0]), ownTerms(p.b.series[0])
	known := slices.ContainsFunc(a, isConcept) && slices.ContainsFunc(b, isConcept)
	if len(a) == 0 || len(b) == 0 || !known && (p.a.table == p.b.table || slices.ContainsFunc(slices.Concat(a, b), isConcept)) {
		return false
	}
	return !slices.ContainsFunc(a, func(t lexicon.Term) bool {
		return t.Concept == known && slices.ContainsFunc(b, func(o lexicon.Term) bool { return o.ID == t.ID })
	})
}

// swappedWith is the pair that holds the same two measures in other tables: then
// each name stands over figures of the other.
func swappedWith(p pair, pairs []pair) *pair {
	for i := range pairs {
		o := &pairs[i]
		apart := o.a != p.a && o.a != p.b && o.b != p.a && o.b != p.b
		if apart && (sameName(o.a, p.a) && sameName(o.b, p.b) || sameName(o.a, p.b) && sameName(o.b, p.a)) {
			return o
		}
	}
	return nil
}

// sameName reports whether two topics are called after one measure.
func sameName(a, b *topic) bool {
	x, y := ownTerms(a.series[0]), ownTerms(b.series[0])
	return len(x) > 0 && len(x) == len(y) && !slices.ContainsFunc(x, func(t lexicon.Term) bool {
		return !slices.ContainsFunc(y, func(o lexicon.Term) bool { return o.ID == t.ID })
	})
}
