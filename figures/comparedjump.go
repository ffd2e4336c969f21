package figures

import (
	"fmt"

	"claimcheck/quantity"
)

// Jumps. A series whose figures all move by less than a factor of three, save
// that some are a thousand or a million times their neighbours, has most likely
// changed its unit on the way. Left out, because they may be true: figures that
// begin near nothing, have zeros among them or change sign, and those that climb
// by themselves, as money does in a hyperinflation.
const (
	leastJumping = 6   // figures that a series must have
	ordinaryStep = 3.0 // within which the others move
	jumpBand     = 2.0 // how far from the power of ten a jump may be
	leastCount   = 100 // of whole things, below which a jump is news
	leastPlaces  = 30  // last places that other figures must hold
)

// jumps tells of the first figure of a series that stands on another level than
// most.
func (d *doubts) jumps(s *Series) {
	levels, ok := s.levels()
	if !ok {
		return
	}
	home := usualLevel(levels)
	list := s.Figures()
	for i, l := range levels {
		if l.level == home {
			continue
		}
		beside := levels[max(i-1, 0)]
		if i == 0 {
			for j := range levels {
				if levels[j].level == home {
					beside = levels[j]
					break
				}
			}
		}
		low, high := l, beside
		if high.level < low.level {
			low, high = high, low
		}
		if !list[low.n].isLarge() {
			return
		}
		at, other := list[l.n], list[beside.n]
		times := list[high.n].Value.Quo(list[low.n].Value).Abs().Round(0)
		d.add(jumpDoubt, at, []*Series{s}, fmt.Sprintf("“%s” for %s beside “%s” for %s (%s): one is about %s times the other, where the rest of the series moves by less than three times; one of them is likely in another unit, and the series is held against no article; see what the publisher says",
			shortened(at.Written), at.Period, shortened(other.Written), other.Period, other.where(), times))
		return
	}
}

// A level is where the newest figure of a period stands: so many thousandfolds
// above the first.
type level struct {
	n     int // of the figure in its series
	level int
}

// levels parts the figures of a series by thousandfolds. It is not ok where a
// step is neither ordinary nor a thousandfold, or where none is.
func (s *Series) levels() (levels []level, ok bool) {
	if s.printed() < leastJumping {
		return nil, false
	}
	var before float64
	jumped, fits, at := false, true, 0
	s.newest(func(n int, f *Figure) bool {
		v := sizeOf(f.Value)
		if v == 0 || v*before < 0 {
			fits = false
			return false
		}
		if before != 0 {
			step, isFit := stepOf(v / before)
			fits, jumped, at = isFit, jumped || step != 0, at+step
		}
		before = v
		if jumped && levels == nil {
			levels = s.before(n)
		}
		if jumped {
			levels = append(levels, level{n, at})
		}
		return fits
	})
	return levels, fits && jumped && len(levels) >= leastJumping && returns(levels)
}

// sizeOf says how large a number is, for steps of a thousand. No number is held
// against another by it.
func sizeOf(v quantity.Number) float64 {
	if n, d, ok := v.Fraction(); ok {
		return float64(n) / float64(d)
	}
	return v.Float()
}

// before is the figures before the first jump, which all stand on one level.
func (s *Series) before(end int) (levels []level) {
	s.newest(func(n int, _ *Figure) bool {
		if n < end {
			levels = append(levels, level{n, 0})
		}
		return n < end
	})
	return levels
}

// stepOf is how many thousandfolds a ratio is: 0 where it is ordinary.
func stepOf(ratio float64) (step int, ok bool) {
	if 1/ordinaryStep < ratio && ratio < ordinaryStep {
		return 0, true
	}
	for i, power := range [...]float64{1e3, 1e6} {
		if power/jumpBand < ratio && ratio < power*jumpBand {
			return i + 1, true
		}
		if 1/(power*jumpBand) < ratio && ratio < jumpBand/power {
			return -i - 1, true
		}
	}
	return 0, false
}

// returns reports whether a series has two levels and no more: one that climbs
// a thousandfold again and again does so by itself.
func returns(levels []level) bool {
	first, second, has := levels[0].level, 0, false
	for _, l := range levels {
		switch {
		case l.level == first || has && l.level == second:
		case has:
			return false
		default:
			second, has = l.level, true
		}
	}
	return true
}

// usualLevel is where most figures stand; of two that hold as many, the first.
func usualLevel(levels []level) int {
	first := levels[0].level
	n, other := 0, first
	for _, l := range levels {
		if l.level == first {
			n++
		} else {
			other = l.level
		}
	}
	if 2*n >= len(levels) {
		return first
	}
	return other
}

// isLarge reports whether a figure is written so finely that a thousand times
// as much is no news: twelve refugees may become twelve thousand.
func (f *Figure) isLarge() bool {
	least := quantity.Int(leastPlaces)
	if !f.Step.Less(quantity.Int(1)) {
		least = quantity.Int(leastCount)
	}
	return !f.Value.Abs().Less(f.Step.Mul(least))
}
