package figures

import (
	"fmt"
)

// A table may have two columns of dates: the day that a figure is of, "as_of", "snapshot",
// and the day on which it was published. Where another column says when, the first is a
// printing's.

// observedOn are the headers of columns of the days that figures are of, or that printings
// were made on.
var observedOn = map[string]bool{"as of": true, "as of date": true, "data as of": true, "as at": true, "as at date": true, "snapshot": true, "snapshot date": true, "snapshot day": true,
	"position date": true, "valuation date": true, "balance date": true, "extract date": true, "cut off date": true}

// settleDates gives two columns of dates their roles, and says in a sentence what was
// decided if that could be wrong.
func settleDates(f frame, columns []column) (told string) {
	observed, published := -1, -1
	for i, c := range columns {
		switch {
		case observedOn[plain(c.header)] && namesDates(f, i):
			if observed >= 0 {
				return ""
			}
			observed = i
		case c.role == asOfRole && namesDates(f, i):
			if published >= 0 {
				return ""
			}
			published = i
		}
	}
	if observed < 0 {
		return ""
	}
	c, saysWhen := &columns[observed], f.saysWhen(columns, observed)
	switch {
	case !saysWhen && (published >= 0 || c.role != asOfRole):
		c.role = periodRole
	case !saysWhen:
	case published < 0:
		c.role = asOfRole
	case f.distinct(observed, sampleSize) > f.distinct(published, sampleSize): // of printings that came out in one file
		c.role, columns[published].role = asOfRole, ignoredRole
		return fmt.Sprintf("“%s” tells the printings of a figure apart, and “%s” is not read", c.header, columns[published].header)
	default:
		c.role = ignoredRole
		return fmt.Sprintf("the printings of a figure are dated by “%s”, and “%s” is not read", columns[published].header, c.header)
	}
	return ""
}

// saysWhen reports whether a table says when its figures are of, beside a column of the days
// that they may be of.
func (f frame) saysWhen(columns []column, observed int) bool {
	if _, _, bounded := boundsOf(f); bounded {
		return true
	}
	for i, c := range columns {
		switch {
		case i == observed:
		case c.role == periodRole || c.role == yearRole || c.role == monthRole:
			return true
		case c.role == noRole && c.isFigures():
			if h := f.heading(i); !h.period.IsZero() && !h.inName {
				return true
			}
		}
	}
	return false
}
