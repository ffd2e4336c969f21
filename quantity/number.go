package quantity

import (
	"errors"
	"math"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// A Number is an exact rational number. No two numbers are ever compared as
// binary floats: 0.1 and a third are just that. The zero value is 0.
//
// Nearly every number in an article or a table fits in two machine words; the
// rest fall back to math/big, without the caller noticing.
type Number struct {
	num int64
	den int64 // above 0; 0 stands for 1, so that the zero value is 0
	big *big.Rat
}

// Int returns n as a Number.
func Int(n int64) Number { return Number{num: n} }

// Frac returns n/d. It panics if d is 0.
func Frac(n, d int64) Number {
	if d == 0 {
		panic("quantity: fraction with denominator 0")
	}
	if d == math.MinInt64 || n == math.MinInt64 {
		return fromRat(new(big.Rat).SetFrac(big.NewInt(n), big.NewInt(d)))
	}
	if d < 0 {
		n, d = -n, -d
	}
	g := gcd(abs(n), uint64(d))
	return Number{num: n / int64(g), den: d / int64(g)}
}

// Key is the number as equal ones have it in common, to look them up by: with == it finds all but
// those that need math/big.
func (n Number) Key() Number {
	if n.den == 0 {
		n.den = 1
	}
	return n
}

// maxDigits bounds the digits of a number that is read: no figure of public
// life has more, and a longer one is an attack or a mistake.
const maxDigits = 60

var errDigits = errors.New("not a plain decimal number of at most 60 digits")

// ParseDecimal reads plain digits with an optional sign and decimal point:
// "1247.50", "-0.3". What people write, with separators and words, is read by
// Parse.
func ParseDecimal(s string) (Number, error) {
	digits := strings.TrimLeft(s, "+-")
	if len(s)-len(digits) > 1 || digits == "" || digits == "." || len(digits) > maxDigits {
		return Number{}, errDigits
	}
	whole, fraction, _ := strings.Cut(digits, ".")
	for _, c := range []byte(whole + fraction) {
		if c < '0' || c > '9' {
			return Number{}, errDigits
		}
	}
	if n, err := strconv.ParseInt(whole+fraction, 10, 64); err == nil && len(fraction) <= 18 {
		if s[0] == '-' {
			n = -n
		}
		return Frac(n, pow10[len(fraction)]), nil
	}
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return Number{}, errDigits
	}
	return fromRat(r), nil
}

var pow10 = func() (p [19]int64) {
	p[0] = 1
	for i := 1; i < len(p); i++ {
		p[i] = 10 * p[i-1]
	}
	return p
}()

// Pow10 returns 10 to the power of n, which may be negative.
func Pow10(n int) Number {
	switch {
	case n >= 0 && n <= 18:
		return Int(pow10[n])
	case n < 0 && n >= -18:
		return Frac(1, pow10[-n])
	case n < 0:
		return Int(1).Quo(Pow10(-n))
	}
	return fromRat(new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)))
}

func (x Number) denominator() int64 {
	if x.den == 0 {
		return 1
	}
	return x.den
}

func (x Number) rat() *big.Rat {
	if x.big != nil {
		return x.big
	}
	return big.NewRat(x.num, x.denominator())
}

// fromRat keeps r, or the two words it fits in, so that equal numbers have one form.
func fromRat(r *big.Rat) Number {
	if r.Num().IsInt64() && r.Denom().IsInt64() && r.Num().Int64() != math.MinInt64 {
		return Number{num: r.Num().Int64(), den: r.Denom().Int64()}
	}
	return Number{big: r}
}

// Add returns x + y.
func (x Number) Add(y Number) Number {
	if x.big == nil && y.big == nil {
		xd, yd := x.denominator(), y.denominator()
		a, ok1 := mul(x.num, yd)
		b, ok2 := mul(y.num, xd)
		d, ok3 := mul(xd, yd)
		if sum := a + b; ok1 && ok2 && ok3 && (sum > a) == (b > 0) && sum != math.MinInt64 {
			return Frac(sum, d)
		}
	}
	return fromRat(new(big.Rat).Add(x.rat(), y.rat()))
}

// Sub returns x - y.
func (x Number) Sub(y Number) Number { return x.Add(y.Neg()) }

// Mul returns x times y.
func (x Number) Mul(y Number) Number {
	if x.big == nil && y.big == nil {
		n, ok1 := mul(x.num, y.num)
		d, ok2 := mul(x.denominator(), y.denominator())
		if ok1 && ok2 {
			return Frac(n, d)
		}
	}
	return fromRat(new(big.Rat).Mul(x.rat(), y.rat()))
}

// Quo returns x divided by y. It panics if y is 0.
func (x Number) Quo(y Number) Number {
	if y.big == nil {
		return x.Mul(Frac(y.denominator(), y.num))
	}
	return fromRat(new(big.Rat).Quo(x.rat(), y.big))
}

// Neg returns -x.
func (x Number) Neg() Number {
	if x.big != nil {
		return fromRat(new(big.Rat).Neg(x.big))
	}
	return Number{num: -x.num, den: x.den}
}

// Abs returns x without its sign.
func (x Number) Abs() Number {
	if x.Sign() < 0 {
		return x.Neg()
	}
	return x
}

// Sign is -1, 0 or 1.
func (x Number) Sign() int {
	switch {
	case x.big != nil:
		return x.big.Sign()
	case x.num < 0:
		return -1
	case x.num > 0:
		return 1
	}
	return 0
}

// IsZero reports whether x is 0.
func (x Number) IsZero() bool { return x.Sign() == 0 }

// isOne reports whether x is 1.
func (x Number) isOne() bool { return x.num == 1 && x.den <= 1 && x.big == nil }

// IsInt reports whether x is a whole number.
func (x Number) IsInt() bool {
	if x.big != nil {
		return x.big.IsInt()
	}
	return x.denominator() == 1
}

// Cmp is -1 if x is below y, 0 if they are equal, and 1 if x is above y.
func (x Number) Cmp(y Number) int {
	if x.big == nil && y.big == nil {
		a, ok1 := mul(x.num, y.denominator())
		b, ok2 := mul(y.num, x.denominator())
		if ok1 && ok2 {
			switch {
			case a < b:
				return -1
			case a > b:
				return 1
			}
			return 0
		}
	}
	return x.rat().Cmp(y.rat())
}

// Equal reports whether x and y are the same number.
func (x Number) Equal(y Number) bool { return x.Cmp(y) == 0 }

// Less reports whether x is below y.
func (x Number) Less(y Number) bool { return x.Cmp(y) < 0 }

// Fraction returns the numerator and denominator in lowest terms, if each fits
// in 64 bits.
func (x Number) Fraction() (n, d int64, ok bool) { return x.num, x.denominator(), x.big == nil }

// Float is the nearest float64: for ranking and for search engines, never for
// a judgement.
func (x Number) Float() float64 {
	f, _ := x.rat().Float64()
	return f
}

// String is the exact decimal where one of at most 30 digits exists ("0.125"),
// else 12 significant digits ("0.333333333333").
func (x Number) String() string {
	if x.IsInt() && x.big == nil {
		return strconv.FormatInt(x.num, 10)
	}
	if places, exact := x.decimals(); exact && places <= 30 {
		return x.fixed(places)
	}
	return x.Significant(12)
}

// Significant is x rounded, half up, to n significant digits, without trailing
// zeros and without an exponent.
func (x Number) Significant(n int) string {
	if x.IsZero() {
		return "0"
	}
	return x.Round(x.magnitude() - n + 1).plain()
}

// Round is x rounded, half away from zero, to the place 10^place: Round(-2) of
// 3.14159 is 3.14.
func (x Number) Round(place int) Number {
	unit := Pow10(place)
	whole := x.Abs().Quo(unit).Add(Frac(1, 2)).floor().Mul(unit)
	if x.Sign() < 0 {
		return whole.Neg()
	}
	return whole
}

// floor is the whole part of a number that is not below 0.
func (x Number) floor() Number {
	if x.big == nil {
		return Int(x.num / x.denominator())
	}
	return fromRat(new(big.Rat).SetInt(new(big.Int).Div(x.big.Num(), x.big.Denom())))
}

// magnitude is the power of ten of the first digit: 3 for 1,247 and -2 for 0.03.
func (x Number) magnitude() int {
	// The digits of numerator and denominator give it to within one.
	var m int
	if x.big == nil {
		m = places(x.Abs().num) - places(x.denominator())
	} else {
		m = len(x.Abs().big.Num().String()) - len(x.big.Denom().String())
	}
	if x.Abs().Less(Pow10(m)) {
		m--
	}
	return m
}

// places is how many digits a whole number has that is not below 0.
func places(n int64) int {
	digits := 1
	for ; n >= 10; n /= 10 {
		digits++
	}
	return digits
}

// plain prints a number that has an exact decimal.
func (x Number) plain() string {
	if x.IsInt() && x.big == nil {
		return strconv.FormatInt(x.num, 10)
	}
	places, _ := x.decimals()
	return x.fixed(places)
}

// decimals is how many decimals a number has, and whether they are all of it.
func (x Number) decimals() (places int, exact bool) {
	if x.big == nil {
		for places, power := range pow10 {
			if power%x.denominator() == 0 {
				return places, true
			}
		}
	}
	return x.rat().FloatPrec()
}

// fixed prints x with so many decimals, rounded half away from zero.
func (x Number) fixed(places int) string {
	if x.big == nil && places < len(pow10) && pow10[places]%x.denominator() == 0 {
		if n, fits := mul(x.num, pow10[places]/x.denominator()); fits {
			return pointed(n, places)
		}
	}
	return x.rat().FloatString(places)
}

// pointed prints a whole number with a point before its last places.
func pointed(n int64, places int) string {
	digits := strconv.FormatUint(abs(n), 10)
	if places > 0 {
		digits = strings.Repeat("0", max(0, places+1-len(digits))) + digits
		whole := len(digits) - places
		digits = digits[:whole] + "." + digits[whole:]
	}
	if n < 0 {
		return "-" + digits
	}
	return digits
}

// lastPlace is the place of the last digit of a whole number that is not a
// zero: 10,000 for 60,000.
func (x Number) lastPlace() Number {
	if x.IsZero() || !x.IsInt() {
		return Int(1)
	}
	if x.big == nil {
		place := int64(1)
		for n := x.num; n%10 == 0; n /= 10 {
			place *= 10
		}
		return Int(place)
	}
	digits := x.Abs().rat().Num().String()
	return Pow10(len(digits) - len(strings.TrimRight(digits, "0")))
}

// minOf and maxOf return the smallest and the largest of some numbers.
func minOf(x Number, more ...Number) Number {
	for _, y := range more {
		if y.Less(x) {
			x = y
		}
	}
	return x
}

func maxOf(x Number, more ...Number) Number {
	for _, y := range more {
		if x.Less(y) {
			x = y
		}
	}
	return x
}

// mul returns a times b and whether it fits.
func mul(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(abs(a), abs(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func abs(a int64) uint64 {
	if a < 0 {
		return uint64(-a)
	}
	return uint64(a)
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	if a == 0 {
		return 1
	}
	return a
}
