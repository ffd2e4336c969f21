package check

import (
	"strconv"
	"strings"
	"time"

	"claimcheck/extract"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A fit is how a time in an article agrees with when something happened.
type fit uint8

const (
	openFit  fit = iota // the source is too coarse to tell, or the words are
	agreeFit            // it lies in what the words assert
	looseFit            // it lies one period beside it
	offFit              // it lies outside
)

// fitOf compares a time with when something happened. Behind "ago" an interval as
// wide as the unit lies around the day that the words lead back to; so does the
// period of the calendar in which that day is, for people count by both.
func fitOf(t *extract.Time, happened period.Period, published period.Date) (f fit, reason string) {
	if t.Ago != nil {
		return agoFit(t, happened, published)
	}
	said := t.Named
	if said.IsZero() || said.From.IsZero() || said.To.IsZero() {
		return openFit, ""
	}
	switch {
	case !said.Overlaps(happened):
		if t.Approximate && t.Part == period.Whole && widened(said).Overlaps(happened) {
			return openFit, ""
		}
		return offFit, "period"
	case !said.Contains(happened):
		return openFit, ""
	case t.Part != period.Whole && !partOf(said, t.Part).Contains(happened):
		return openFit, ""
	}
	return agreeFit, ""
}

// widened is a period with as much again on both sides: "around May 14".
func widened(p period.Period) period.Period {
	days := max(3, daysBetween(p.From, p.To))
	return period.Period{From: p.From.Add(0, 0, -days), To: p.To.Add(0, 0, days)}
}

func daysBetween(a, b period.Date) int { return int(b.Time().Sub(a.Time()) / (24 * time.Hour)) }

// partOf is the part of a period that is surely not denied by its words: the first
// half for "early 2019".
func partOf(p period.Period, part period.Part) period.Period {
	days := daysBetween(p.From, p.To)
	switch part {
	case period.Start, period.Early:
		p.To = p.From.Add(0, 0, (days+1)/2)
	case period.End, period.Late:
		p.From = p.To.Add(0, 0, -(days+1)/2)
	case period.Mid:
		p.From, p.To = p.From.Add(0, 0, days/4), p.To.Add(0, 0, -days/4)
	}
	return p
}

// agoFit compares "two months ago". What is hedged is wider on the side that the
// hedge leaves open.
func agoFit(t *extract.Time, happened period.Period, published period.Date) (fit, string) {
	n, whole, ok := t.Ago.Value.Fraction()
	unit, known := agoUnits[t.Ago.Unit.Name]
	if !ok || whole != 1 || !known || published.IsZero() || n < 1 || n > 1000 || happened.To.IsZero() {
		return openFit, ""
	}
	count, never := float64(n), 1000*float64(n)
	in := func(from, to float64) bool { // so many units back, the later end first
		return period.Period{From: unit.before(published, to), To: unit.before(published, max(0, from)).Add(0, 0, 1)}.Contains(happened)
	}
	half := 0.5
	if unit.days == 1 {
		half = 0
	}
	switch t.Ago.Modifier {
	case quantity.Over, quantity.AtLeast, quantity.JustOver:
		far := count + max(1, count/2)
		return oneOf(in(count, far), in(far, never), in(0, count-half), "understated", "bound")
	case quantity.Nearly, quantity.Under, quantity.JustUnder, quantity.AtMost:
		return oneOf(in(count-1, count), false, in(count+half, never) || in(0, count-2), "", "bound")
	case quantity.Exact, quantity.Precisely:
		named, near := t.Named, period.Period{}
		if !named.IsZero() {
			near = period.Period{From: unit.before(named.From, 1), To: unit.before(named.To, -1)}
		}
		return oneOf(in(count-half, count+half) || !named.IsZero() && named.Contains(happened), in(count-1, count+1) || !near.IsZero() && near.Contains(happened),
			in(0, count-1) || in(count+1, never), "misrounded", "period")
	}
	return oneOf(in(count-1, count+1), false, in(0, count-2) || in(count+2, never), "", "period")
}

// oneOf is how a time agrees, with the reason where it does not quite or not at all.
func oneOf(agrees, loose, off bool, whyLoose, whyOff string) (fit, string) {
	switch {
	case agrees:
		return agreeFit, ""
	case loose:
		return looseFit, whyLoose
	case off:
		return offFit, whyOff
	}
	return openFit, ""
}

// An agoUnit is a unit that is counted back by.
type agoUnit struct{ years, months, days int }

var agoUnits = map[string]agoUnit{"day": {days: 1}, "week": {days: 7}, "fortnight": {days: 14}, "month": {months: 1}, "year": {years: 1}, "decade": {years: 10}}

// before is the day so many units before d, halves counted in days.
func (u agoUnit) before(d period.Date, units float64) period.Date {
	whole := int(units)
	d = d.Add(-whole*u.years, -whole*u.months, -whole*u.days)
	if rest := units - float64(whole); rest != 0 {
		d = d.Add(0, 0, -int(rest*float64(u.days+30*u.months+365*u.years)))
	}
	return d
}

// daySlip reports whether two days of one month differ as a slip of the pen does: 21
// for 12, 5 for 15.
func daySlip(a, b period.Period) bool {
	if a.Grain != period.Day || b.Grain != period.Day || a.From.Year != b.From.Year || a.From.Month != b.From.Month {
		return false
	}
	x, y := strconv.Itoa(a.From.Day), strconv.Itoa(b.From.Day)
	if len(x) > len(y) {
		x, y = y, x
	}
	switch {
	case len(x) == 2:
		return x[0] == y[1] && x[1] == y[0]
	case len(y) == 2:
		return strings.Contains(y, x)
	}
	return false
}

// yearInferred reports whether a time does not say of which year it is, and its words
// may so mean another than that which is nearest.
func yearInferred(t *extract.Time, words string) bool {
	if t.Ago != nil || !t.Relative {
		return false
	}
	lower := strings.ToLower(words)
	for month := time.January; month <= time.December; month++ {
		if name := strings.ToLower(month.String()); strings.Contains(lower, name) || strings.Contains(lower, name[:3]+".") || strings.HasPrefix(lower, name[:3]+" ") {
			return true
		}
	}
	return false
}

// isWeekday reports whether a time is the name of a day of the week alone, which may
// be that of any week.
func isWeekday(t *extract.Time, words string) bool {
	if t.Named.Grain != period.Day {
		return false
	}
	return strings.HasSuffix(strings.ToLower(strings.TrimSpace(words)), "day") && !strings.ContainsAny(words, "0123456789") &&
		!strings.Contains(strings.ToLower(words), "yesterday") && !strings.Contains(strings.ToLower(words), "today")
}
