package figures

import (
	"errors"
	"strconv"

	"claimcheck/quantity"
)

// readPower reads a power of ten that the figures of a row are to be multiplied
// by, as SDMX gives it, 6 for millions, or in words: "thousands". An empty cell is none.
func readPower(cell string) (int, error) {
	switch word := plain(cell); {
	case word == "", word == "units":
		return 0, nil
	case means("scale", word):
		return unitWords()["scale"][word], nil
	}
	n, err := strconv.Atoi(cell)
	if err != nil || n < -15 || n > 15 {
		return 0, errors.New("this is no power of ten; write 0, 3 for thousands, 6 for millions")
	}
	return n, nil
}

// times is the unit with figures multiplied by a power of ten. A unit that is in
// millions already, beside the power 6, says the same twice.
func (u measureUnit) times(power int) (measureUnit, error) {
	factor := quantity.Pow10(power)
	switch {
	case power == 0 || u.factor.Equal(factor):
	case u.factor.Equal(quantity.Int(1)):
		u.factor = factor
	default:
		return u, errors.New("the unit “" + u.written + "” has a multiplier of its own, and another stands beside it; keep one of the two")
	}
	return u, nil
}
