package figures

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
)

//go:embed columnkinds.tsv
var columnKindsTable string

// A firmness is what the words of a header say of figures.
type firmness struct {
	status string
	alone  bool // if no others stand beside them
}

// firmnesses is columnkinds.tsv by the words.
var firmnesses = sync.OnceValue(func() map[string]firmness {
	kinds := map[string]firmness{}
	for row := range embedded.Rows(columnKindsTable, 2, 3) {
		kinds[row[0]] = firmness{strings.Trim(row[1], "-"), row[2] == "alone"}
	}
	return kinds
})

// longestKind is how many words say how firm figures are.
const longestKind = 2

// A columnKind is a column of a year taken apart: "Spending 2025-26 budget".
type columnKind struct {
	kind    string // the words, "forecast outturn"
	measure string // what else the header says
	figures int    // its number among the columns of figures
}

// kindOfColumn parts the words that say how firm the figures of a period are from the rest.
func kindOfColumn(i int, h *heading) columnKind {
	if h.status != "" {
		return columnKind{h.status, h.measure, i}
	}
	text := h.measure
	if before, inner, ok := cutBrackets(text); ok {
		if text = before; strings.TrimSpace(before) == "" {
			text = inner // "2024/25 (prov.)"
		}
	}
	words := strings.Fields(text)
	for n := min(longestKind, len(words)); n > 0; n-- {
		for _, at := range [...]int{len(words) - n, 0} {
			kind := strings.Trim(strings.ToLower(strings.Join(words[at:at+n], " ")), ",.:;-–()")
			if f, known := firmnesses()[kind]; known && !(f.alone && n < len(words)) {
				return columnKind{kind, trimJoint(slices.Concat(words[:at], words[at+n:])), i}
			}
		}
	}
	return columnKind{"", h.measure, i}
}

// takeInnerPeriod takes the period that stands before the words that say how firm figures
// are: "Ferry costs 2025-26 budget".
func (h *heading) takeInnerPeriod() {
	k := kindOfColumn(0, h)
	if k.kind == "" || h.status != "" || !strings.ContainsAny(k.measure, "0123456789") {
		return
	}
	probe := heading{}
	if rest := probe.takePeriod(k.measure); probe.when != "" && rest != "" {
		h.period, h.when, h.inName, h.measure = probe.period, probe.when, true, rest+" "+k.kind
	}
}

// joinKinds makes one series of the columns of a budget or a forecast: what was spent, is
// budgeted and is proposed follow each other, "2024-25 outturn", "2025-26 budget", "2026-27
// proposed". Of two columns of one year that stays with the others which is of their kind.
func (s *shape) joinKinds() {
	groups := map[string][]columnKind{}
	var order []string
	for i := range s.figures {
		h := &s.figures[i]
		if h.period.IsZero() {
			h.takeInnerPeriod()
		}
		if h.period.IsZero() || h.place.ID != "" {
			continue
		}
		k := kindOfColumn(i, h)
		key := plain(k.measure) + "\n" + h.unit.unit.Name
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], k)
	}
	for _, key := range order {
		s.joinGroup(groups[key])
	}
}

func (s *shape) joinGroup(group []columnKind) {
	byPeriod := map[string][]columnKind{}
	var periods []string
	kinds := map[string]bool{}
	for _, k := range group {
		when := s.figures[k.figures].period.String()
		if byPeriod[when] == nil {
			periods = append(periods, when)
		}
		byPeriod[when] = append(byPeriod[when], k)
		kinds[k.kind] = true
	}
	if len(kinds) < 2 || len(periods) < 2 || len(group) == len(periods)*len(kinds) {
		for _, k := range group { // each kind has a figure of each year, and is a series of its own
			s.figures[k.figures].ofTitle = k.measure == "" && k.kind != "" && s.figures[k.figures].measure != ""
		}
		return
	}
	last := byPeriod[periods[len(periods)-1]][0]
	var apart []string
	for _, when := range periods {
		main := mainOf(byPeriod[when], last)
		for _, k := range byPeriod[when] {
			h := &s.figures[k.figures]
			if k != main {
				apart = append(apart, "“"+h.written+"”")
				if h.status != "" {
					h.measure = strings.TrimSpace(k.measure + " " + k.kind)
				}
				continue
			}
			h.measure = k.measure
			if h.status == "" {
				h.status = firmnesses()[k.kind].status
			}
		}
	}
	if len(apart) > 0 {
		s.told = append(s.told, fmt.Sprintf("%s stands apart from the other years, since another column is of the same year", strings.Join(apart, ", ")))
	}
}

// mainOf is which of the columns of one year goes with the last year: what is budgeted with
// what is proposed, what was spent with what is forecast to be.
func mainOf(columns []columnKind, last columnKind) columnKind {
	for _, k := range columns {
		if isPlan(firmnesses()[k.kind].status) == isPlan(firmnesses()[last.kind].status) {
			return k
		}
	}
	return columns[0]
}

// isPlan reports whether a status is of what somebody means to spend.
func isPlan(status string) bool {
	return status == "budget" || status == "proposed" || status == "plan"
}
