package figures

import (
	"slices"

	"claimcheck/period"
)

// Weekly releases write the weeks across: their numbers in one row, and below these the days on which they end or begin.

// leaveWeekNumbers empties the numbers of weeks above the days of a header, which say the same, and reports whether there were any.
func (g grid) leaveWeekNumbers(at int) bool {
	if at+1 >= len(g.records) || !slices.ContainsFunc(g.records[at].cells[:min(2, len(g.records[at].cells))], isWeekHeader) {
		return false
	}
	days := g.records[at+1]
	cells := slices.Clone(g.records[at].cells)
	left := 0
	for i, cell := range cells {
		switch _, err := period.ReadDate(days.at(i)); {
		case err == nil && weekNumbered(cell) != "":
			cells[i] = ""
			left++
		case isWeekHeader(cell):
			cells[i] = ""
		}
	}
	if left < fewestNamed {
		return false
	}
	g.records[at].cells = cells
	return true
}

// stretchHeaders makes weeks of the days in headers below the numbers of weeks, where the one above the labels says that they are the
// days on which weeks end or begin: "Week ended", "Week beginning". Without such numbers they may be days on which was counted.
func (s *shape) stretchHeaders(f frame) {
	if !f.isWeekly {
		return
	}
	ends, begins := false, false
	for _, header := range f.header.cells {
		ends = ends || stretchBefore(header) == "week to"
		begins = begins || beginsWeek[plain(spaced(header))]
	}
	if ends == begins {
		return
	}
	for i := range s.figures {
		h := &s.figures[i]
		if h.period.IsZero() || h.period.Grain != period.Day {
			continue
		}
		first := h.period.From
		if ends {
			first = first.Add(0, 0, -6)
		}
		h.period = period.Period{From: first, To: first.Add(0, 0, 7), Grain: period.Week}
	}
}

// beginsWeek are the headers of the days on which weeks begin.
var beginsWeek = map[string]bool{"week beginning": true, "week commencing": true, "week starting": true, "w/c": true, "week of": true}
