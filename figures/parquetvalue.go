package figures

import (
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"
)

// maxTexts bounds how many texts of a column are kept to be used again.
const maxTexts = 1 << 12

// showValue is a value as text.
func showValue(v parquet.Value, t parquet.Type, shown map[string]string) string {
	if v.IsNull() {
		return ""
	}
	if logical := t.LogicalType(); logical != nil {
		switch kind := logical.Value.(type) {
		case *format.DecimalType:
			return showDecimal(v, int(kind.Scale))
		case *format.DateType:
			return time.Unix(0, 0).UTC().AddDate(0, 0, int(v.Int32())).Format(time.DateOnly)
		case *format.TimestampType:
			return showTime(v.Int64(), kind.Unit.Value.Duration())
		}
	}
	switch v.Kind() {
	case parquet.Boolean:
		return strconv.FormatBool(v.Boolean())
	case parquet.Int32:
		return strconv.Itoa(int(v.Int32()))
	case parquet.Int64:
		return strconv.FormatInt(v.Int64(), 10)
	case parquet.Float:
		return showFloat(float64(v.Float()), 32)
	case parquet.Double:
		return showFloat(v.Double(), 64)
	case parquet.ByteArray, parquet.FixedLenByteArray:
		text, ok := shown[string(v.ByteArray())]
		if !ok {
			text = strings.TrimSpace(strings.ToValidUTF8(string(v.ByteArray()), "\uFFFD"))
			if len(shown) < maxTexts {
				shown[string(v.ByteArray())] = text
			}
		}
		return text
	}
	return v.String()
}

// showFloat is the shortest decimal that is that number; what is no number is a
// missing figure.
func showFloat(x float64, bits int) string {
	if x != x {
		return ""
	}
	return strconv.FormatFloat(x, 'f', -1, bits)
}

// showDecimal is a whole number with the point put in its place.
func showDecimal(v parquet.Value, scale int) string {
	n := new(big.Int)
	switch v.Kind() {
	case parquet.Int32:
		n.SetInt64(int64(v.Int32()))
	case parquet.Int64:
		n.SetInt64(v.Int64())
	default:
		b := v.ByteArray()
		if n.SetBytes(b); len(b) > 0 && b[0] >= 0x80 {
			n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
		}
	}
	digits, sign := n.String(), ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	if scale <= 0 || scale > longestCell {
		return sign + digits
	}
	if short := scale + 1 - len(digits); short > 0 {
		digits = strings.Repeat("0", short) + digits
	}
	return sign + digits[:len(digits)-scale] + "." + digits[len(digits)-scale:]
}

// showTime is a moment as a day, and with its time if it is no midnight.
func showTime(n int64, unit time.Duration) string {
	perSecond := int64(time.Second / unit)
	t := time.Unix(n/perSecond, n%perSecond*int64(unit)).UTC()
	if t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0 {
		return t.Format(time.DateOnly)
	}
	return t.Format(time.DateTime)
}
