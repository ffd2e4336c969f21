package figures

import "slices"

// A Sister is a series of the same table that differs from another in one part
// alone. Part says in which: "place", "measure", or the name of a dimension.
type Sister struct {
	Series *Series
	Part   string
}

// Sisters returns the series that differ from s in one part only, in the order
// of the table, so that the neighbour which agrees with a claim can be named.
func (c *Catalogue) Sisters(s *Series) []Sister {
	var sisters []Sister
	for _, o := range s.Table.Series {
		if part, ok := s.differsIn(o); ok {
			sisters = append(sisters, Sister{o, part})
		}
	}
	return sisters
}

// differsIn returns the one part in which o differs from s. Another measure may
// have another unit; another place may not.
func (s *Series) differsIn(o *Series) (part string, ok bool) {
	var parts []string
	if s.Measure != o.Measure {
		parts = append(parts, "measure")
	} else if s.Unit.Name != o.Unit.Name || s.Per.Unit.Name != o.Per.Unit.Name {
		parts = append(parts, "unit")
	}
	if !s.Place.Same(o.Place) {
		parts = append(parts, "place")
	}
	for _, d := range s.Dimensions {
		if !slices.Contains(o.Dimensions, d) {
			parts = append(parts, d.Name)
		}
	}
	if len(parts) != 1 || len(s.Dimensions) != len(o.Dimensions) {
		return "", false
	}
	return parts[0], true
}
