package quantity

// A Bound is one end of an interval.
type Bound struct {
	Value     Number
	Open      bool // the value itself is outside
	Unbounded bool // there is no end on this side; Value means nothing
}

// An Interval is what a written number asserts: "3.8%" means some value that
// rounds to 3.8.
type Interval struct{ Low, High Bound }

// Closed is the interval [low, high].
func Closed(low, high Number) Interval {
	return Interval{Bound{Value: low}, Bound{Value: high}}
}

// Point is the interval that holds x alone.
func Point(x Number) Interval { return Closed(x, x) }

// Around is the closed interval x ± width.
func Around(x, width Number) Interval { return Closed(x.Sub(width), x.Add(width)) }

// above is (low, high].
func above(low, high Number) Interval {
	return Interval{Bound{Value: low, Open: true}, Bound{Value: high}}
}

// below is [low, high).
func below(low, high Number) Interval {
	return Interval{Bound{Value: low}, Bound{Value: high, Open: true}}
}

// from is [low, ∞).
func from(low Number) Interval { return Interval{Bound{Value: low}, Bound{Unbounded: true}} }

// upTo is (−∞, high).
func upTo(high Number) Interval {
	return Interval{Bound{Unbounded: true}, Bound{Value: high, Open: true}}
}

// IsPoint reports whether the interval holds one number alone.
func (i Interval) IsPoint() bool {
	return !i.Low.Unbounded && !i.High.Unbounded && !i.Low.Open && !i.High.Open && i.Low.Value.Equal(i.High.Value)
}

// Contains reports whether x lies in the interval.
func (i Interval) Contains(x Number) bool {
	if !i.Low.Unbounded {
		if c := x.Cmp(i.Low.Value); c < 0 || c == 0 && i.Low.Open {
			return false
		}
	}
	if !i.High.Unbounded {
		if c := x.Cmp(i.High.Value); c > 0 || c == 0 && i.High.Open {
			return false
		}
	}
	return true
}

// Meets reports whether the two intervals share a number.
func (i Interval) Meets(o Interval) bool { return i.notAbove(o) && o.notAbove(i) }

// Holds reports whether every number of o lies in the interval.
func (i Interval) Holds(o Interval) bool {
	low, high := i.Low.Unbounded, i.High.Unbounded
	if !low && !o.Low.Unbounded {
		c := i.Low.Value.Cmp(o.Low.Value)
		low = c < 0 || c == 0 && (!i.Low.Open || o.Low.Open)
	}
	if !high && !o.High.Unbounded {
		c := i.High.Value.Cmp(o.High.Value)
		high = c > 0 || c == 0 && (!i.High.Open || o.High.Open)
	}
	return low && high
}

// notAbove reports whether i starts before o has ended.
func (i Interval) notAbove(o Interval) bool {
	if i.Low.Unbounded || o.High.Unbounded {
		return true
	}
	c := i.Low.Value.Cmp(o.High.Value)
	return c < 0 || c == 0 && !i.Low.Open && !o.High.Open
}

// Scale multiplies both ends by a positive factor.
func (i Interval) Scale(factor Number) Interval {
	i.Low.Value = i.Low.Value.Mul(factor)
	i.High.Value = i.High.Value.Mul(factor)
	return i
}

// Add is every sum of a number of i and a number of o.
func (i Interval) Add(o Interval) Interval {
	return Interval{i.Low.plus(o.Low), i.High.plus(o.High)}
}

// Sub is every difference of a number of i and a number of o.
func (i Interval) Sub(o Interval) Interval {
	return Interval{i.Low.plus(o.High.neg()), i.High.plus(o.Low.neg())}
}

// Quo is every quotient of a number of i and a number of o; ok is false where o
// is not wholly above zero, or i reaches below it.
func (i Interval) Quo(o Interval) (quotient Interval, ok bool) {
	if i.Low.Unbounded || i.Low.Value.Sign() < 0 || o.Low.Unbounded || o.Low.Value.Sign() <= 0 {
		return Interval{}, false
	}
	low, high := Bound{Open: true}, Bound{Unbounded: true}
	if !o.High.Unbounded {
		low = Bound{Value: i.Low.Value.Quo(o.High.Value), Open: i.Low.Open || o.High.Open}
	}
	if !i.High.Unbounded {
		high = Bound{Value: i.High.Value.Quo(o.Low.Value), Open: i.High.Open || o.Low.Open}
	}
	return Interval{low, high}, true
}

func (b Bound) plus(c Bound) Bound {
	if b.Unbounded || c.Unbounded {
		return Bound{Unbounded: true}
	}
	return Bound{Value: b.Value.Add(c.Value), Open: b.Open || c.Open}
}

func (b Bound) neg() Bound {
	b.Value = b.Value.Neg()
	return b
}

// String is the interval as mathematicians write it: "(2, 3]", "[2, ∞)".
func (i Interval) String() string {
	if i.IsPoint() {
		return "{" + i.Low.Value.String() + "}"
	}
	s := "["
	if i.Low.Open || i.Low.Unbounded {
		s = "("
	}
	if i.Low.Unbounded {
		s += "−∞"
	} else {
		s += i.Low.Value.String()
	}
	s += ", "
	switch {
	case i.High.Unbounded:
		return s + "∞)"
	case i.High.Open:
		return s + i.High.Value.String() + ")"
	}
	return s + i.High.Value.String() + "]"
}
