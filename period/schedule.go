package period

import "claimcheck/token"

// reachOfSchedule is how many words may stand between the verb of a plan and its
// time: "takes effect on", "is set for the".
const reachOfSchedule = 5

// isScheduled reports whether the words right before token i plan what comes then,
// in the present tense: "expires on 5 May", "is set for January", "is open until 3
// March". What "opened on 5 May" has been.
func (s *scanner) isScheduled(i int) bool {
	lasts := false
	for j := i - 1; j >= max(0, i-reachOfSchedule); j-- {
		e := s.word(j)
		switch {
		case e.kind == schedule && e.note == needsOf: // "is", which says little alone
			return lasts && s.mark(j+1) != ',' || j == i-1 && s.isDated(i)
		case j > 0 && s.isMeeting(j) && s.plural(j-1):
			return true
		case e.kind == schedule:
			return true
		case e.kind == weekdayWord, e.kind == article, e.kind == approximator, s.mark(j) == ',' && s.word(j-1).kind == weekdayWord, s.is(j, "start"):
		case s.link(j) == until, s.is(j, "through"), s.is(j, "on"), s.is(j, "set"):
			lasts = true
		case e.kind == preposition && s.link(j) != since && s.link(j) != before && s.link(j) != after, e.kind == filler:
		default:
			return false
		}
	}
	return false
}

// isDated reports whether what starts at token i has the number of a day: "Dec. 15".
func (s *scanner) isDated(i int) bool {
	for j := i; j < min(i+3, len(s.toks)); j++ {
		if s.toks[j].Kind == token.Number {
			return true
		}
		if j > i && s.mark(j) != '.' {
			return false
		}
	}
	return false
}

// isMeeting reports whether token j is a verb of the plural that is a noun elsewhere:
// "talks start on 3 May", "ministers meet in June".
func (s *scanner) isMeeting(j int) bool {
	for _, verb := range [...]string{"start", "close", "end", "open", "return", "meet", "vote"} {
		if s.is(j, verb) {
			return true
		}
	}
	return false
}

// isAwaited reports whether the time at token i, which follows "before" or "until",
// is yet to come: "a deal is possible before Easter". What was done before then is
// told in the past, and what is more "than before" is compared with it.
func (s *scanner) isAwaited(i, next int) bool {
	if l, _ := s.linkBefore(i); l != before && l != until || s.toldAfter(next) {
		return false
	}
	for j := i - 1; j >= max(0, i-reach) && s.mark(j) != '.'; j-- {
		switch e := s.word(j); {
		case e.kind == pastVerb, e.kind == change, s.is(j, "than"), s.link(j) == since:
			return false
		case e.kind == schedule, e.kind == future:
			return true
		}
	}
	return false
}

// isOfFigure reports whether the time before token i is whose figure is told: what
// is called "July's inflation rate" has been measured, whenever it will be used.
func (s *scanner) isOfFigure(i int) bool {
	if !s.is(i, "'s") && !s.is(i, "’s") {
		return false
	}
	for j := i + 1; j <= i+3; j++ {
		if s.word(j).kind == measure {
			return true
		}
	}
	return false
}
