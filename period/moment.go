package period

// moment joins a day and a time of day that stand together, in either order: "5
// pm on Friday", "tomorrow from 7 to 9 pm", "Monday morning at 8:00". They are
// one time, which means the day.
func (s *scanner) moment(i int, r reading) reading {
	if r.clock {
		if day, ok := s.dayAfterClock(r.next); ok && !r.relative {
			r = day
		}
	}
	// "Tuesday at 10am in the morning" has no more than three parts.
	for range 3 {
		next, ok := s.clockAfterDay(r)
		if !ok {
			break
		}
		r.next = next
	}
	return r
}

// dayAfterClock reads the day that follows a time of day: "on Friday", ", 3 May".
func (s *scanner) dayAfterClock(i int) (reading, bool) {
	if s.mark(i) == ',' {
		i++
	}
	if s.is(i, "on", "of") {
		i++
	}
	if i = s.afterArticle(i); i >= len(s.toks) {
		return reading{}, false
	}
	switch s.word(i).kind {
	case monthWord, weekdayWord, dayWord, shift, partWord, ordinal, each, habit:
	case unknown:
		if _, _, isNumber := s.digits(i); !isNumber {
			return reading{}, false
		}
	default:
		return reading{}, false
	}
	r, ok := s.read(i)
	return r, ok && (r.isDay() || r.recurring)
}

// isDay reports whether r is one day.
func (r reading) isDay() bool {
	if r.clock || r.recurring {
		return false
	}
	return r.day || r.isName && r.name.grain == Day || !r.isName && r.period.Grain == Day
}

// clockAfterDay is the token after the time of day that follows a day: ", at 10
// am", "between 3 and 5 pm", "10:15".
func (s *scanner) clockAfterDay(r reading) (next int, ok bool) {
	if !r.isDay() && !r.recurring {
		return r.next, false
	}
	i := r.next
	if s.mark(i) == ',' {
		i++
	}
	switch l := s.link(i); {
	case l.isOneOf(from, between, by, before, after, until), s.is(i, "at"), s.word(i).kind == approximator:
		if i++; s.word(i).kind == approximator {
			i++ // "at about 5pm"
		}
	case s.word(i).kind == partWord && s.word(i+1).kind == daytime:
		i++ // "Sunday late evening"
	case s.is(i, "in") && s.is(i+1, "the") && s.word(i+2).kind == daytime:
		return i + 3, true
	}
	if i >= len(s.toks) {
		return r.next, false
	}
	if s.is(i-1, "at") && s.hourWord(i) && !s.goesOn(i+1) && !s.joinedClock(i+1) {
		return i + 1, true // "on Tuesday at 10"
	}
	var clock reading
	switch e := s.word(i); e.kind {
	case unknown:
		if _, _, isNumber := s.digits(i); isNumber || s.dottedClock(i) {
			clock, ok = s.clock(i)
		}
	case number, unit:
		clock, ok = s.spokenHour(i)
	case clockWord:
		clock, ok = reading{next: i + 1}, true
	case daytime:
		clock, ok = reading{next: i + 1}, i > r.next && s.word(i-1).kind == partWord
	}
	return clock.next, ok
}

// joinedClock reports whether a time of day goes on at token i: ":30", "pm", "to 4".
func (s *scanner) joinedClock(i int) bool {
	_, zoned := s.zone(i)
	e := s.word(i)
	return zoned || e.kind == meridian || e.kind == clockWord || s.is(i, "to", "in", "past") || s.glued(i) && (s.mark(i) == ':' || s.mark(i) == '-')
}

// dottedClock reports whether token i may be an hour with its minutes after a
// full stop: 8.30pm.
func (s *scanner) dottedClock(i int) bool { return s.meridian(i+1, false) }
