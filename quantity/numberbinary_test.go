package quantity

import "testing"

func FuzzTakeNumber(f *testing.F) {
	long, _ := ParseDecimal("123456789012345678901234567890.5")
	for _, x := range []Number{{}, Int(-7), Frac(1, 3), Pow10(-4), Pow10(30), long} {
		f.Add(string(AppendNumber(nil, x)))
	}
	f.Fuzz(func(t *testing.T, data string) {
		x, _, ok := TakeNumber(data)
		if !ok {
			return
		}
		y, rest, ok := TakeNumber(string(AppendNumber(nil, x)) + "!")
		if !ok || rest != "!" || !x.Equal(y) {
			t.Errorf("%v comes back as %v, with %q behind it", x, y, rest)
		}
	})
}
