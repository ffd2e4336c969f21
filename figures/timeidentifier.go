package figures

import "strings"

// Open data on schools says in one column which year, "202425", and in another of what kind it
// is or which part of it is meant: "Academic year", "Autumn term", "January", "Week 12".

// isTimeIdentifier reports whether a column says so.
func isTimeIdentifier(header string) bool {
	name := plain(header)
	return name == "time identifier" || name == "time id"
}

// identifiedTime is a time as tables write it that have no such column.
func identifiedTime(identifier, written string) string {
	year, next := written, written
	if len(written) == len("202425") && onlyDigits(written) {
		year, next = written[:4], written[:2]+written[4:]
		written = year + "/" + written[4:]
	}
	switch kind := strings.TrimSuffix(plain(identifier), "s"); {
	case strings.HasPrefix(kind, "academic year"), kind == "school year":
		return "academic year " + written
	case kind == "autumn term":
		return "autumn " + year
	case kind == "spring term", kind == "summer term":
		return strings.TrimSuffix(kind, " term") + " " + next
	case kind == "autumn and spring term" && next != year:
		return year + "-09/" + next + "-03"
	case strings.HasPrefix(kind, "week "):
		number := strings.TrimPrefix(kind, "week ")
		return year + "-W" + strings.Repeat("0", max(0, 2-len(number))) + number
	case monthCalled(kind) != 0:
		return kind + " " + year
	case strings.HasSuffix(kind, " q1"), strings.HasSuffix(kind, " q2"), strings.HasSuffix(kind, " q3"), strings.HasSuffix(kind, " q4"):
		return written + " " + strings.ToUpper(kind[len(kind)-2:])
	}
	return written
}
