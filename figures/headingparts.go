package figures

import (
	"slices"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/period"
)

// heading takes the header of a column apart. A header of several rows tells
// more than its text: a row of it may hold the unit, the period or the place alone.
func (f frame) heading(i int) heading {
	if f.names == nil {
		h := readHeading(i, f.withoutRaised(f.header.cells[i]))
		h.written = f.header.cells[i]
		h.takeSemicolons(f.placeSlot)
		return f.inThousands(h)
	}
	name := make([]string, len(f.names[i]))
	firm := ""
	for n, part := range f.names[i] {
		name[n] = withoutFootnote(f.withoutRaised(part))
		if when, status := cutStatus(name[n]); status != "" && n < len(name)-1 && (&heading{}).names(strings.Fields(when)) {
			name[n], firm = when, status // "2023 (P)" over "Quantity"
		}
	}
	name = plainParts(name)
	h := readHeading(i, strings.Join(name, " "))
	h.written = f.header.cells[i]
	if len(f.units[i]) > 0 && !h.hasUnit {
		unit, _ := unbracket(strings.Join(f.units[i], " "))
		h.unit, h.hasUnit = readUnit(unit), true
	}
	h.takeMonthOfParts(name)
	h.takeParts(name)
	if h.status == "" {
		h.status = firm
	}
	return f.inThousands(h)
}

// plainParts are the parts of a header without one that only says that months or years stand below it, and without the
// number of a note behind the name of a place: "Month" over "Jan", "Canada 5" over "November 2023".
func plainParts(name []string) []string {
	var parts []string
	for n, part := range name {
		if r := roleOf(part); n < len(name)-1 && (r == monthRole || r == yearRole) && (partOfYear(name[n+1]) != "" || isYear(name[n+1])) {
			continue
		}
		if bare := strings.TrimRight(part, " 0123456789"); bare != part && len(part)-len(bare) <= longestNote {
			if _, ok := lexicon.PlaceNamed(bare); ok {
				part = bare
			}
		}
		parts = append(parts, part)
	}
	return parts
}

// takeMonthOfParts takes the month that one row of a header names where the number at the end of the row above it made a
// day of that: "Whitehorse, Yukon 6" over "November 2023".
func (h *heading) takeMonthOfParts(name []string) {
	if h.period.Grain != period.Day {
		return
	}
	for _, part := range name {
		var alone heading
		if alone.names(strings.Fields(part)) && alone.period.Grain == period.Month && alone.period.Contains(h.period) {
			h.period, h.when = alone.period, alone.when
		}
	}
}

// longestNote is how long the number of a note is at most, with the space before it.
const longestNote = 3

// placeSlotOf is which part of headers is a place where several of them have semicolons, "Rents ; Hobart ; Index
// number", counted from 1: the same part of two of them at least. Statistical time series are headed so.
func placeSlotOf(headers []string) int {
	found := map[int]string{}
	for _, header := range headers {
		if !strings.Contains(header, ";") {
			continue
		}
		for n, part := range strings.Split(header, ";") {
			part = strings.TrimSpace(part)
			if _, ok := lexicon.PlaceNamed(part); !ok {
				continue
			}
			if before, known := found[n]; known && before != part {
				return n + 1
			}
			found[n] = part
		}
	}
	return 0
}

// takeSemicolons takes the place out of such a name.
func (h *heading) takeSemicolons(slot int) {
	parts := strings.Split(h.measure, ";")
	if slot == 0 || h.place.ID != "" || slot > len(parts) {
		return
	}
	at := strings.TrimSpace(parts[slot-1])
	place, ok := lexicon.PlaceNamed(at)
	if !ok {
		return
	}
	h.place, h.placed = place, at
	var others []string
	for n, part := range parts {
		if part = strings.TrimSpace(part); part != "" && n != slot-1 {
			others = append(others, part)
		}
	}
	h.beside = strings.Join(others, ", ")
}

// takeParts takes the period and the place out of a header in which one row names
// it and the others say more: "Scotland", and "Men" below it; "Usual age, 2022", and "Men".
func (h *heading) takeParts(name []string) {
	if rest, ok := h.takePartOfYear(name); ok {
		name = rest
	}
	for i := 0; i < len(name) && h.when == ""; i++ {
		text, status := cutStatus(name[i])
		if h.names(strings.Fields(text)) {
			name = slices.Delete(name, i, i+1)
			h.status, h.measure, h.inName = status, strings.Join(name, " "), len(name) > 0
			h.place, _ = lexicon.PlaceNamed(h.measure)
		}
	}
	for i := 0; i < len(name)-1 && h.when == ""; i++ {
		var above heading
		text, behind := name[i], ""
		if before, inner, ok := cutBrackets(text); ok && before != "" {
			text, behind = before, " ("+inner+")" // "Kind of housing 2024 (households)"
		}
		if rest := above.takePeriod(text); above.when != "" && rest != "" {
			name[i] = rest + behind
			h.period, h.when, h.measure, h.inName = above.period, above.when, strings.Join(name, " "), true
		}
	}
	for i := 0; i < len(name) && h.placed == ""; i++ {
		place, ok := lexicon.PlaceNamed(name[i])
		switch {
		case ok && h.place.ID == place.ID:
			h.placed = name[i]
		case ok && h.place.ID == "":
			h.place, h.placed = place, name[i]
			h.beside = strings.TrimSpace(strings.Replace(h.measure, name[i], "", 1))
		}
	}
}

// takePartOfYear takes the year and the part of it that two rows of a header name: "2023" over "Quarter 2".
func (h *heading) takePartOfYear(name []string) (rest []string, ok bool) {
	year := slices.IndexFunc(name, func(part string) bool { when, _ := cutStatus(part); return isYear(when) })
	part := slices.IndexFunc(name, func(part string) bool { return partOfYear(part) != "" })
	if year < 0 || part < 0 {
		return nil, false
	}
	when, status := cutStatus(name[year])
	whole, err := period.Read(when)
	if err != nil {
		return nil, false
	}
	for n, text := range name {
		if n != year && n != part {
			rest = append(rest, text)
		}
	}
	h.period, h.when, h.inName = partIn(partOfYear(name[part]), whole), partOfYear(name[part])+" "+when, len(rest) > 0
	h.measure, h.status = strings.Join(rest, " "), first(h.status, status)
	return rest, true
}

// cutStatus parts a period from the mark that says how firm the figures for it
// are: "2020e", "2023 [r]", "31 March 2024 (forecast)".
func cutStatus(text string) (when, status string) {
	if before, status, ok := cutMark(text); ok && status != "" {
		return before, status
	}
	n := len(text)
	if n > 4 && text[n-2] >= '0' && text[n-2] <= '9' {
		if m := marks()[text[n-1:]]; m.behind != "" && m.behind != "note" {
			if _, err := period.Read(text[:n-1]); err == nil {
				return text[:n-1], m.behind
			}
		}
	}
	return text, ""
}
