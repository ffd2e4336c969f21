package period

// readNumber reads an expression that starts with digits.
func (s *scanner) readNumber(i int) (reading, bool) {
	if r, ok := s.numericDate(i); ok {
		return r, true
	}
	if r, ok := s.clock(i); ok {
		return r, true
	}
	if r, ok := s.dayFirst(i); ok {
		return r, true
	}
	if r, ok := s.yearFirst(i); ok {
		return r, true
	}
	if r, ok := s.ordinal(i); ok {
		return r, true
	}
	return s.stretch(i)
}

// readNumberWord reads an expression that starts with a number in words.
func (s *scanner) readNumberWord(i int) (reading, bool) {
	if r, ok := s.spokenHour(i); ok {
		return r, true
	}
	if r, ok := s.ordinal(i); ok {
		return r, true
	}
	if r, ok := s.wordYear(i); ok {
		return r, true
	}
	if r, ok := s.wordDay(i); ok {
		return r, true
	}
	return s.stretch(i)
}
