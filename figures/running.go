package figures

import (
	"slices"
	"strings"

	"claimcheck/period"
)

// A column may count what there was up to the day of its row: "deaths_to_date",
// "cumulative_cases".

// saysToDate reports whether words say that something is counted up to the day of a row, and
// not when: "to date" without a year before it.
func saysToDate(words string) bool {
	return strings.HasSuffix(strings.ToLower(words), "to date") && !strings.ContainsAny(words, "0123456789")
}

// CountsToDate reports whether a measure says that it is of all there was up to the day of a
// row: "deaths to date".
func CountsToDate(measure string) bool {
	words := strings.Fields(strings.ToLower(measure))
	n := len(words)
	return n > 2 && (saysToDate(measure) || words[n-2] == "so" && words[n-1] == "far") || n > 1 && slices.Contains(words, "cumulative")
}

// upTo is the time that a running total counts: from where the period of its row starts up to
// the day on which it was printed, if that was not over.
func upTo(p period.Period, asOf period.Date) period.Period {
	if asOf.IsZero() || p.From.IsZero() || asOf.Before(p.From) || !asOf.Before(p.To) || p.Grain == period.Day {
		return p
	}
	return period.Period{From: p.From, To: asOf.Add(0, 0, 1), Grain: period.Span}
}
