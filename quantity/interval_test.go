package quantity

import "testing"

func TestIntervalString(t *testing.T) {
	for _, c := range []struct {
		i    Interval
		want string
	}{
		{Closed(Int(2), Int(3)), "[2, 3]"}, {above(Int(2), Int(3)), "(2, 3]"}, {below(Int(2), Int(3)), "[2, 3)"},
		{from(Int(2)), "[2, ∞)"}, {Point(Int(2)), "{2}"}, {Around(Int(54), Frac(1, 2)), "[53.5, 54.5]"},
		{Interval{Bound{Unbounded: true}, Bound{Value: Int(3), Open: true}}, "(−∞, 3)"},
	} {
		if got := c.i.String(); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func TestContains(t *testing.T) {
	for _, c := range []struct {
		i        Interval
		x        Number
		contains bool
	}{
		{Closed(Int(2), Int(3)), Int(2), true}, {Closed(Int(2), Int(3)), Int(3), true}, {Closed(Int(2), Int(3)), Frac(31, 10), false},
		{above(Int(2), Int(3)), Int(2), false}, {above(Int(2), Int(3)), Frac(201, 100), true}, {below(Int(2), Int(3)), Int(3), false},
		{from(Int(2)), Pow10(30), true}, {from(Int(2)), Int(1), false}, {Interval{}, Int(0), true},
	} {
		if got := c.i.Contains(c.x); got != c.contains {
			t.Errorf("%s contains %s: %v", c.i, c.x, got)
		}
	}
}

// TestMeets also holds that meeting is mutual.
func TestMeets(t *testing.T) {
	for _, c := range []struct {
		a, b  Interval
		meets bool
	}{
		{Closed(Int(1), Int(2)), Closed(Int(2), Int(3)), true}, {Closed(Int(1), Int(2)), above(Int(2), Int(3)), false},
		{below(Int(1), Int(2)), Closed(Int(2), Int(3)), false}, {from(Int(5)), Closed(Int(1), Int(4)), false},
		{from(Int(5)), from(Int(100)), true}, {Closed(Int(1), Int(9)), Point(Int(4)), true},
	} {
		if c.a.Meets(c.b) != c.meets || c.b.Meets(c.a) != c.meets {
			t.Errorf("%s and %s meet: want %v", c.a, c.b, c.meets)
		}
	}
}

func TestIntervalArithmetic(t *testing.T) {
	a, b := Closed(Int(10), Int(12)), above(Int(2), Int(4))
	quotient, ok := a.Quo(b)
	if !ok {
		t.Fatal("no quotient")
	}
	for _, c := range []struct {
		got  Interval
		want string
	}{
		{a.Add(b), "(12, 16]"}, {a.Sub(b), "[6, 10)"}, {quotient, "[2.5, 6)"}, {a.Scale(Frac(1, 2)), "[5, 6]"},
		{a.Add(from(Int(1))), "[11, ∞)"}, {a.Sub(from(Int(1))), "(−∞, 11]"},
	} {
		if c.got.String() != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
	if i, ok := from(Int(6)).Quo(Closed(Int(2), Int(3))); !ok || i.String() != "[2, ∞)" {
		t.Errorf("[6, ∞) / [2, 3] is %s, %v", i, ok)
	}
	for _, i := range []Interval{Closed(Int(0), Int(3)), Closed(Int(-1), Int(3)), {Low: Bound{Unbounded: true}, High: Bound{Value: Int(3)}}} {
		if _, ok := a.Quo(i); ok {
			t.Errorf("a quotient by %s", i)
		}
	}
}
