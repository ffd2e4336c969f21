package figures

import (
	"fmt"
	"slices"
	"strings"
)

// shape says which column holds what.
func (t *sdmxTable) shape() shape {
	s := shape{programmed: true, usual: map[int]map[string]bool{}, partner: map[int]bool{}}
	if at := t.by[valueUse]; len(t.across) > 0 {
		s.figures = t.across
		s.why = fmt.Sprintf("a bulk file of Eurostat, one column a period, from “%s”", t.across[0].written)
	} else {
		header := t.header.cells[at]
		s.long = true
		s.figures = []heading{{column: at, written: header, named: header, measure: header, unit: readUnit("")}}
		s.why = fmt.Sprintf("SDMX-CSV, one figure a row, in column “%s”", header)
	}
	if unread := t.unread(); len(unread) > 0 {
		s.why += "; not read: " + strings.Join(unread, ", ")
	}
	for r := range s.column {
		s.column[r] = -1
	}
	s.column[measureRole] = t.carrier
	for u, r := range map[use]role{areaUse: placeRole, timeUse: periodRole, unitUse: unitRole, multiplierUse: multiplierRole,
		decimalsUse: decimalsRole, statusUse: statusRole, asOfUse: asOfRole} {
		s.column[r] = t.by[u]
	}
	for i, c := range t.columns {
		if !t.tellsApart(i, c) {
			continue
		}
		s.labels = append(s.labels, i)
		s.partner[i] = isOfPartners(c.list)
		s.usual[i] = map[string]bool{}
		for _, m := range t.meant[i] {
			if m.usual != telling {
				s.usual[i][m.label] = true
			}
		}
	}
	return s
}

// unread is the columns behind the figures that no table knows, which say
// something of them that is taken for a remark.
func (t *sdmxTable) unread() []string {
	var headers []string
	for i, c := range t.columns {
		isFilled := func(r record) bool { return r.at(i) != "" }
		if c.use == attributeUse && !c.known && !t.isAcross(i) && slices.ContainsFunc(t.rows, isFilled) {
			headers = append(headers, t.header.cells[i])
		}
	}
	return headers
}

func (t *sdmxTable) isAcross(i int) bool {
	return slices.ContainsFunc(t.across, func(h heading) bool { return h.column == i })
}

// tellsApart reports whether the values of a column are dimensions of the
// series. How often figures come is one only where that differs.
func (t *sdmxTable) tellsApart(i int, c sdmxColumn) bool {
	switch c.use {
	case dimensionUse, itemUse:
		return i != t.carrier && !t.filled[i]
	case frequencyUse:
		return i != t.carrier && len(t.meant[i]) > 1
	}
	return false
}
