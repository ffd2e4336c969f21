package figures

import (
	"strings"

	"claimcheck/quantity"
)

// Tables of parliaments and boards are short of room: "Seats", "Women", "% W".

// shortSexes are the letters that stand for a sex beside a column that writes one in full.
var shortSexes = map[string]string{"w": "women", "f": "women", "m": "men"}

// wholes are the headers of columns of which others are a part.
var wholes = map[string]bool{"seats": true, "members": true, "total seats": true, "total members": true, "directors": true, "posts": true, "places": true, "staff": true, "employees": true, "candidates": true, "councillors": true, "judges": true, "ministers": true}

// writeOut writes the short names of columns as an article would: "% W" is "% women of
// seats" where the figures are that share of them, and "No. of women" their number.
func (s *shape) writeOut(f frame) {
	for i := range s.figures {
		h := &s.figures[i]
		if lower := strings.ToLower(h.measure); strings.HasPrefix(lower, "no. ") || strings.HasPrefix(lower, "no of ") || strings.HasPrefix(lower, "nr of ") || strings.HasPrefix(lower, "nr. ") {
			_, rest, _ := strings.Cut(h.measure, " ")
			if !strings.HasPrefix(strings.ToLower(rest), "of ") {
				rest = "of " + rest
			}
			h.measure = "Number " + rest
		}
	}
	sexes := s.sexesIn(f)
	for i := range s.figures {
		h := &s.figures[i]
		if h.unit.unit.Dimension != quantity.PerCent {
			continue
		}
		name := strings.ToLower(strings.TrimSpace(strings.Trim(strings.ReplaceAll(h.measure, "%", " "), " .()")))
		if short := shortSexes[name]; sexes[short] {
			name = short
			h.measure = "% " + name
		}
		if name != "women" && name != "men" {
			continue
		}
		if whole := s.wholeOf(f, h, name); whole != "" {
			h.measure = "% " + name + " of " + strings.ToLower(whole)
			if isOfParliament(f) {
				h.measure += " in parliament"
			}
		}
	}
}

// isOfParliament reports whether a table with seats is of those who are elected: boards
// have seats too.
func isOfParliament(f frame) bool {
	for _, header := range f.header.cells {
		if isOfElections(header) {
			return true
		}
	}
	return strings.Contains(strings.ToLower(f.title), "parliament")
}

// sexesIn is which sexes the table writes in full: in its title or in a header.
func (s *shape) sexesIn(f frame) map[string]bool {
	said := map[string]bool{}
	texts := append([]string{f.title, f.sheet}, f.header.cells...)
	for _, text := range texts {
		for word := range strings.FieldsSeq(strings.ToLower(text)) {
			switch strings.Trim(word, ",:;()") {
			case "women", "female", "females", "woman", "women's":
				said["women"] = true
			case "men", "male", "males", "man", "men's":
				said["men"] = true
			case "gender", "sex", "sexes":
				said["women"], said["men"] = true, true
			}
		}
	}
	return said
}

// wholeOf is the header of the column of which another is the given share: the numbers
// beside it show that, row for row.
func (s *shape) wholeOf(f frame, share *heading, name string) string {
	part, whole := -1, -1
	for i := range s.figures {
		switch header := plain(s.figures[i].measure); {
		case wholes[header] && whole < 0:
			whole = i
		case part < 0 && &s.figures[i] != share && (header == name || shortSexes[header] == name || header == "number of "+name):
			part = i
		}
	}
	if part < 0 || whole < 0 {
		return ""
	}
	known, agree := 0, 0
	for _, r := range f.rows {
		var read [3]reading
		readable := true
		for n, column := range [...]int{s.figures[part].column, s.figures[whole].column, share.column} {
			var err error
			if isMissing(r.at(column)) {
				readable = false
			} else if read[n], err = readCell(f.number(column, r.at(column))); err != nil {
				readable = false
			}
		}
		if !readable || read[1].value.Sign() <= 0 {
			continue
		}
		known++
		off := read[0].value.Mul(quantity.Int(100)).Quo(read[1].value).Sub(read[2].value).Abs()
		if !read[2].step.Less(off) {
			agree++
		}
	}
	if known == 0 || 10*agree < 9*known {
		return ""
	}
	return s.figures[whole].measure
}
