package figures

import (
	"fmt"

	"claimcheck/period"
)

// dates remembers the dates of publication that have been read.
type dates map[string]published

type published struct {
	date period.Date
	err  error
}

// of is the date that a cell names. A vintage that is dated by its month, or by
// its year, counts as known from the last day of it.
func (known dates) of(cell string) (period.Date, error) {
	if p, ok := known[cell]; ok {
		return p.date, p.err
	}
	d, err := period.ReadDate(cell)
	if err != nil {
		var p period.Period
		if p, err = period.Read(cell); err == nil && !p.To.IsZero() {
			d = p.To.Add(0, 0, -1)
		} else {
			err = fmt.Errorf("“%s” is no date; write it as 2023-07-14", shortened(cell))
		}
	}
	known[cell] = published{d, err}
	return d, err
}
