package period

import "claimcheck/token"

// extend goes on to the end of a range: "2014 to 2019", "March to May 2020",
// "between July and September". What is no range stays as it was.
func (s *scanner) extend(i int, r reading) (reading, bool) {
	k, ok := s.connector(i, r.next)
	if !ok || r.clock || r.recurring {
		return r, true
	}
	if end, ok := s.shortYear(r, k); ok {
		return end, true
	}
	end, ok := s.endOfRange(i, k)
	if !ok || end.clock || end.recurring {
		return r, true
	}
	if end.isName && end.name.grain == Month && end.name.year != 0 {
		// "Nov-Jan 2023/24" ends in the second of the years.
		if next, across := s.fiscalEnd(end.next - 1); across {
			end.next, end.name.year = next, end.name.year+1
		}
	}
	if r.isName != end.isName && isDash(s.mark(r.next)) {
		return r, true // "on Tuesday – May was cold"
	}
	if joined, ok := s.join(k, r, end); ok {
		return joined, true
	}
	return r, true
}

// endOfRange reads the time at which a range ends; "to date", "until now" and
// "to the present" end with publication.
func (s *scanner) endOfRange(i, k int) (reading, bool) {
	if _, stroked := s.strokedDate(i); stroked {
		if end, ok := s.strokedDate(k); ok {
			return end, true
		}
	}
	if s.word(k).kind == present || s.is(k, "date") || s.is(k, "present") && (k+1 == len(s.toks) || s.toks[k+1].Kind == token.Mark) {
		return s.now(k + 1), true
	}
	return s.read(k)
}

// now is the moment of publication, at which "to date" ends: as "the last three
// months" it holds nothing of that day.
func (s *scanner) now(next int) reading {
	return reading{next: next, relative: true, period: Period{s.published, s.published, Day}}
}

// startNow reads "now" where a range starts with it: "between now and 5 May".
func (s *scanner) startNow(i int) (reading, bool) {
	if _, ok := s.connector(i, i+1); !ok || s.link(i-1) != between && s.link(i-1) != from {
		return reading{}, false
	}
	now, _ := s.onDay(i+1, 0)
	joined, _ := s.extend(i, now)
	return joined, joined.next > i+1
}

// connector is the token after what joins the two ends of a range: to, through,
// a dash, "-to-", or "and" where "between" stands before the first.
func (s *scanner) connector(first, i int) (next int, ok bool) {
	switch {
	case s.is(i, "to"), s.is(i, "through"):
		ok = true
	case s.is(i, "and"), s.is(i, "until"), s.is(i, "till"):
		l, _ := s.linkBefore(first)
		ok = l == between && s.is(i, "and") || l == from && !s.is(i, "and")
	case s.mark(i) == '~':
		ok = true
	case isDash(s.mark(i)):
		if s.is(i+1, "to") && isDash(s.mark(i+2)) {
			i, ok = i+2, true
		} else {
			ok = s.glued(i) == s.glued(i+1) && (s.glued(i) || s.mark(i) != '—')
		}
	}
	if !ok || i+1 >= len(s.toks) {
		return i, false
	}
	if s.word(i+1).kind == article {
		i++
	}
	return i + 1, i+1 < len(s.toks)
}

// shortYear reads the end of "2012-15".
func (s *scanner) shortYear(r reading, k int) (reading, bool) {
	end, n, ok := s.digits(k)
	if !ok || n != 2 || !r.isName || r.name.grain != Year || !s.glued(k) || end <= r.name.year%100 || s.joinedAfter(k) {
		return r, false
	}
	last := r.name.year - r.name.year%100 + end
	return reading{next: k + 1, period: Period{YearOf(r.name.year).From, YearOf(last).To, Span}}, true
}

// join is the stretch from the start of a to the end of b, which starts at
// token k. Either may owe its year to the other.
func (s *scanner) join(k int, a, b reading) (reading, bool) {
	if a.isName && b.isName && !sameStep(a.name, b.name) {
		return a, false
	}
	from, to := a.period, b.period
	relative := a.relative || b.relative
	switch {
	case a.isName && b.isName:
		relative = relative || a.name.year == 0 && b.name.year == 0
		from, to = s.ends(k, a, b)
	case a.isName:
		relative = relative || a.name.year == 0
		from = a.name.before(to.From)
	case b.isName:
		relative = relative || b.name.year == 0
		to = b.name.after(from.From)
	case b.weekday != 0:
		from, to = s.weekdays(a, b)
	}
	unresolved := s.published.IsZero() && relative
	if !unresolved && (from.From.IsZero() || !from.From.Before(to.From)) {
		return a, false
	}
	joined := reading{next: b.next, relative: relative, approximate: a.approximate || b.approximate}
	if !unresolved {
		joined.period = Period{from.From, to.To, Span}
	}
	return joined, true
}

// weekdays are the ends of a range that ends with a mere weekday: "next Monday to
// Friday". The later of two weekdays says which week is meant, unless it is to come.
func (s *scanner) weekdays(a, b reading) (from, to Period) {
	switch {
	case a.period.IsZero():
		return a.period, b.period
	case a.weekday == 0 || s.published.Before(a.period.From):
		return a.period, DayOf(onOrAfter(a.period.To, b.weekday.day()))
	}
	return DayOf(onOrBefore(b.period.From.Add(0, 0, -1), a.weekday.day())), b.period
}

// sameStep reports whether two names can be the ends of one range: "2014" and
// "May 2018" can, "2014" and "May" cannot.
func sameStep(a, b name) bool {
	return a.grain == b.grain || a.year != 0 && b.year != 0 || a.grain != Year && b.grain != Year
}

func (s *scanner) ends(k int, a, b reading) (from, to Period) {
	switch {
	case a.name.year != 0 && b.name.year == 0:
		from = a.name.in(a.name.year)
		if to = b.name.in(a.name.year); !from.From.Before(to.From) {
			to = b.name.in(a.name.year + 1)
		}
		return from, to
	case a.name.year != 0:
		return a.name.in(a.name.year), b.name.in(b.name.year)
	}
	to = s.resolve(k, b)
	if to.IsZero() {
		return from, to
	}
	if from = a.name.in(to.From.Year); !from.From.Before(to.From) {
		from = a.name.in(to.From.Year - 1)
	}
	return from, to
}
