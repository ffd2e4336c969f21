package figures

// preferNames takes organisations as the place, and not the region in which each of them
// lies, where only the table knows these: "Heath East" and its hospitals.
func (s *shape) preferNames(f frame, columns []column) {
	place := s.column[placeRole]
	if !s.has(placeRole) {
		return
	}
	for n, i := range s.labels {
		isSite := columns[i].role == siteRole && shareOfPlaces(f.rows, place) < fewPlaces
		if (isSite || columns[i].role == weakPlaceRole) && liesWithin(f, i, place) {
			s.column[placeRole], s.labels[n] = i, place
			break
		}
	}
	s.dropRegions(f, columns)
}

// dropRegions makes what only the table calls a region go without saying, beside the
// places in it.
func (s *shape) dropRegions(f frame, columns []column) {
	for _, i := range s.labels {
		if columns[i].role != placeRole || shareOfPlaces(f.rows, i) >= fewPlaces || !liesWithin(f, s.column[placeRole], i) {
			continue
		}
		usual := map[string]bool{}
		for _, r := range f.rows {
			usual[r.at(i)] = true
		}
		if s.usual == nil {
			s.usual = map[int]map[string]bool{}
		}
		s.usual[i] = usual
	}
}

// fewPlaces is the share of a column of regions that has to be places that all know, for
// the regions to be places that articles name.
const fewPlaces = 0.5

// liesWithin reports whether each name of a column stands beside one region alone, and
// there are more names than regions.
func liesWithin(f frame, names, regions int) bool {
	in, known := map[string]string{}, map[string]bool{}
	for _, r := range f.rows {
		name, region := r.at(names), r.at(regions)
		if name == "" || isDash(region) {
			continue
		}
		if other, met := in[name]; met && other != region {
			return false
		}
		in[name], known[region] = region, true
	}
	return len(known) > 0 && len(in) > len(known)
}
