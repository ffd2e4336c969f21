package quantity

import (
	"math"
	"math/big"
	"testing"
	"testing/quick"
)

func number(t *testing.T, s string) Number {
	t.Helper()
	x, err := ParseDecimal(s)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	return x
}

func TestParseDecimal(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"0", "0"}, {"-0", "0"}, {"7", "7"}, {"+7", "7"}, {"-0.3", "-0.3"}, {"1247.50", "1247.5"}, {".5", "0.5"}, {"5.", "5"},
		{"0.000000000000000001", "0.000000000000000001"},
		{"9223372036854775807", "9223372036854775807"},
		{"9223372036854775808", "9223372036854775808"},
		{"123456789012345678901234567890.25", "123456789012345678901234567890.25"},
	} {
		if got := number(t, c.text).String(); got != c.want {
			t.Errorf("%q is %s, want %s", c.text, got, c.want)
		}
	}
	for _, bad := range []string{"", "-", ".", "--1", "+-1", "1,000", "1e5", "1.2.3", "£5", "١", "5 ",
		"1234567890123456789012345678901234567890123456789012345678901"} {
		if x, err := ParseDecimal(bad); err == nil {
			t.Errorf("%q is read as %s", bad, x)
		}
	}
}

func TestSignificant(t *testing.T) {
	for _, c := range []struct {
		x      Number
		digits int
		want   string
	}{
		{Frac(1, 3), 12, "0.333333333333"}, {Frac(2, 3), 3, "0.667"}, {Frac(-2, 3), 3, "-0.667"}, {Int(1_234_567), 3, "1230000"},
		{Int(999_999), 3, "1000000"}, {Frac(1, 800), 2, "0.0013"}, {Int(0), 5, "0"}, {Int(15), 1, "20"}, {Frac(1, 1_000_000), 4, "0.000001"},
	} {
		if got := c.x.Significant(c.digits); got != c.want {
			t.Errorf("%s to %d digits is %s, want %s", c.x, c.digits, got, c.want)
		}
	}
}

// TestFixed prints numbers in two words as math/big prints them.
func TestFixed(t *testing.T) {
	for _, d := range []int64{1, 2, 3, 4, 5, 8, 10, 25, 125, 1000, 1 << 40, 1e18, math.MaxInt64} {
		for _, n := range []int64{0, 1, -1, 7, -12, 995, 100_000, -1_234_567, math.MaxInt64, -math.MaxInt64} {
			x := Frac(n, d)
			want, wantExact := x.rat().FloatPrec()
			if places, exact := x.decimals(); places != want || exact != wantExact {
				t.Errorf("%d/%d has %d decimals, %v, want %d, %v", n, d, places, exact, want, wantExact)
			}
			for places := range 22 {
				if got, want := x.fixed(places), x.rat().FloatString(places); got != want {
					t.Errorf("%d/%d to %d decimals is %s, want %s", n, d, places, got, want)
				}
			}
		}
	}
}

func TestRoundHalfAwayFromZero(t *testing.T) {
	for _, c := range []struct {
		x     string
		place int
		want  string
	}{
		{"2.5", 0, "3"}, {"-2.5", 0, "-3"}, {"3.14159", -2, "3.14"}, {"3.145", -2, "3.15"}, {"1250", 2, "1300"}, {"0.4", 0, "0"}, {"-0.4", 0, "0"},
	} {
		if got := number(t, c.x).Round(c.place).String(); got != c.want {
			t.Errorf("%s to the place of 10^%d is %s, want %s", c.x, c.place, got, c.want)
		}
	}
}

func TestLastPlace(t *testing.T) {
	for _, c := range []struct{ x, want string }{{"60000", "10000"}, {"746", "1"}, {"1200", "100"}, {"0", "1"}, {"3.5", "1"},
		{"-60000", "10000"}, {"770000000000", "10000000000"}} {
		if got := number(t, c.x).lastPlace(); got.String() != c.want {
			t.Errorf("the last place of %s is %s, want %s", c.x, got, c.want)
		}
	}
}

// edges are the numbers near which machine words overflow.
var edges = []int64{0, 1, -1, 2, 3, 10, math.MaxInt64, math.MaxInt64 - 1, math.MinInt64, math.MinInt64 + 1, math.MaxInt32, 1 << 32, 3037000500}

// TestArithmeticIsExact: a Number is the same rational number as big.Rat's,
// whether it fits in machine words or not.
func TestArithmeticIsExact(t *testing.T) {
	same := func(a, b, c, d int64) bool {
		if b == 0 || d == 0 {
			return true
		}
		x, y := Frac(a, b), Frac(c, d)
		rx, ry := new(big.Rat).SetFrac(big.NewInt(a), big.NewInt(b)), new(big.Rat).SetFrac(big.NewInt(c), big.NewInt(d))
		ok := x.Add(y).rat().Cmp(new(big.Rat).Add(rx, ry)) == 0 && x.Sub(y).rat().Cmp(new(big.Rat).Sub(rx, ry)) == 0 &&
			x.Mul(y).rat().Cmp(new(big.Rat).Mul(rx, ry)) == 0 && x.Cmp(y) == rx.Cmp(ry) && x.Sign() == rx.Sign() &&
			x.Neg().rat().Cmp(new(big.Rat).Neg(rx)) == 0 && x.IsInt() == rx.IsInt()
		return ok && (c == 0 || x.Quo(y).rat().Cmp(new(big.Rat).Quo(rx, ry)) == 0)
	}
	for _, a := range edges {
		for _, b := range edges {
			for _, c := range edges {
				if !same(a, b, c, 7) || !same(a, 3, b, c) {
					t.Errorf("%d, %d and %d are not reckoned with exactly", a, b, c)
				}
			}
		}
	}
	if err := quick.Check(same, nil); err != nil {
		t.Error(err)
	}
}

// TestStringReadsBack: an exact decimal printed and read again is itself.
func TestStringReadsBack(t *testing.T) {
	back := func(n int64, places uint8) bool {
		x := Int(n).Mul(Pow10(-int(places % 12)))
		y, err := ParseDecimal(x.String())
		return err == nil && y.Equal(x)
	}
	if err := quick.Check(back, nil); err != nil {
		t.Error(err)
	}
}

func TestEqualNumbersHaveOneForm(t *testing.T) {
	huge := Int(math.MaxInt64).Mul(Int(4))
	if back := huge.Quo(Int(4)); back != Int(math.MaxInt64).Quo(Int(1)) {
		t.Errorf("%+v is not held in machine words again", back)
	}
}
