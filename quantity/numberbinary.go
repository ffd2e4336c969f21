package quantity

import (
	"encoding/binary"
	"math"
	"math/big"
	"strings"
)

// longestRatio bounds a large number that is read back. None that was read from a
// text comes near it.
const longestRatio = 1000

// AppendNumber writes a number down in a few bytes, for TakeNumber.
func AppendNumber(b []byte, x Number) []byte {
	if x.big == nil {
		return binary.AppendVarint(binary.AppendUvarint(b, uint64(x.den)<<1), x.num)
	}
	text := x.big.String()
	return append(binary.AppendUvarint(b, uint64(len(text))<<1|1), text...)
}

// TakeNumber takes a number off the front of bytes, which may be any.
func TakeNumber(b string) (x Number, rest string, ok bool) {
	form, b, ok := takeUvarint(b)
	if !ok {
		return Number{}, b, false
	}
	if form&1 == 1 {
		return takeRatio(b, form>>1)
	}
	bits, b, ok := takeUvarint(b)
	num, den := int64(bits>>1)^-int64(bits&1), form>>1
	switch {
	case !ok || num == math.MinInt64 || den > math.MaxInt64:
		return Number{}, b, false
	case den > 1:
		return Frac(num, int64(den)), b, true
	}
	return Number{num: num, den: int64(den)}, b, true
}

func takeRatio(b string, length uint64) (x Number, rest string, ok bool) {
	if length > uint64(min(len(b), longestRatio)) || strings.Trim(b[:length], "-0123456789/") != "" {
		return Number{}, b, false
	}
	r, ok := new(big.Rat).SetString(b[:length])
	if !ok {
		return Number{}, b, false
	}
	return fromRat(r), b[length:], true
}

func takeUvarint(b string) (x uint64, rest string, ok bool) {
	for i := 0; i < len(b) && i < binary.MaxVarintLen64; i++ {
		x |= uint64(b[i]&0x7f) << (7 * i)
		if b[i] < 0x80 {
			return x, b[i+1:], true
		}
	}
	return 0, b, false
}
