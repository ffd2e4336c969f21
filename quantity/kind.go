package quantity

// KindOf is the kind of a number in a unit, where nothing else tells.
func KindOf(u Unit) Kind {
	switch u.Dimension {
	case Currency:
		return Money
	case PerCent:
		return Percent
	case PercentPoints:
		return Points
	case Time:
		return Duration
	case AgeYears:
		return Age
	case Bare, Things:
		return Count
	}
	return Measure
}
