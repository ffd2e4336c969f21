package figures

import (
	"cmp"
	"slices"
	"strings"
)

// Open data of schools and health has a column for each level of places, "country_name",
// "region_name", "la_name", and leaves those empty that lie below the level of the row. The
// smallest place that a row names is the one that its figures are of.

// nestsIn reports whether each place of a column lies in one of another, where a row may
// name the larger one alone.
func nestsIn(rows []record, finer, coarser int) bool {
	in := map[string]string{}
	gaps := false
	for _, r := range rows {
		small, large := r.at(finer), r.at(coarser)
		if small == "" {
			gaps = true
			continue
		}
		if other, met := in[small]; met && other != large && large != "" {
			return false
		}
		if large != "" {
			in[small] = large
		}
	}
	return gaps && len(in) > 0
}

// settleNested puts the columns of places in which others lie in order, the smallest first,
// and takes the codes that are those of the smallest places, if any are.
func (s *shape) settleNested(f frame, columns []column) {
	if len(s.around) == 0 {
		return
	}
	filled := func(i int) int { return columns[i].filled }
	for _, i := range s.labels {
		if columns[i].role == placeRole && !slices.Contains(s.around, i) && filled(i) >= filled(s.column[placeRole]) && nestsIn(f.rows, s.column[placeRole], i) {
			s.around = append(s.around, i)
		}
	}
	slices.SortStableFunc(s.around, func(a, b int) int { return cmp.Compare(filled(a), filled(b)) })
	s.labels = slices.DeleteFunc(s.labels, func(i int) bool { return slices.Contains(s.around, i) })
	s.column[codeRole] = -1
	for i, c := range columns {
		if c.role == codeRole && c.filled == filled(s.column[placeRole]) && liesIn(f.rows, i, s.column[placeRole]) && liesIn(f.rows, s.column[placeRole], i) {
			s.column[codeRole] = i
			break
		}
	}
}

// standAround leaves out a column of places that only says in which of them each of the finer ones
// lies, the region of each council: it sets no figures apart.
func (s *shape) standAround(f frame, finer, coarser int) {
	if saysOnlyWhere(f.rows, finer, coarser) {
		s.around = append(s.around, coarser)
	}
}

// saysOnlyWhere reports whether each cell of a column stands with one of another alone, "All
// counties" too.
func saysOnlyWhere(rows []record, finer, coarser int) bool {
	return standsIn(rows, finer, coarser, func(string) bool { return false })
}

// preferSites takes the places that only a table knows for its places, where the other column of
// places only says in which of several regions each of them lies: "Ashby General", in the North.
func (s *shape) preferSites(f frame) {
	site, place := s.column[siteRole], s.column[placeRole]
	if site < 0 || place < 0 || site == place || f.distinct(place, 2) < 2 || shareOfPlaces(f.rows, place) < fewPlaces || !saysOnlyWhere(f.rows, site, place) || liesIn(f.rows, place, site) {
		return
	}
	s.column[placeRole] = site
	s.around = append(s.around, place)
	s.labels = slices.DeleteFunc(s.labels, func(i int) bool { return i == site || i == place })
}

// dropCodes leaves out a column without a role that holds a code for each place and nothing else,
// "AL" beside "Alabama".
func (s *shape) dropCodes(f frame, columns []column) {
	if !s.has(placeRole) {
		return
	}
	s.labels = slices.DeleteFunc(s.labels, func(i int) bool {
		isCode := columns[i].role == noRole && (f.distinct(i, fewestCodes) == fewestCodes || strings.HasSuffix(plain(columns[i].header), " code")) && f.isCodeOf(i, s.column[placeRole])
		if isCode && !s.has(codeRole) {
			s.column[codeRole] = i
		}
		return isCode
	})
}

// placeNamed is the name of the smallest place of a row, and its code.
func (s *shape) placeNamed(row record) (name, code string) {
	name = row.at(s.column[placeRole])
	for n := 0; n < len(s.around) && name == ""; n++ {
		if name = row.at(s.around[n]); name != "" {
			return name, ""
		}
	}
	return name, row.at(s.column[codeRole])
}
