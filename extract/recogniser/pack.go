package recogniser

import (
	"cmp"
	"math"
	"slices"
)

// scale is how many steps of a written weight are one of a weight as learnt.
const scale = 6

// A packed is a feature with its weights as they are written.
type packed struct {
	feature uint32
	row     sums
	size    int32 // of all weights together
}

// model writes the weights that say most into a table of 1<<bits rows.
func (t *teacher) model(bits int) *Model {
	m := &Model{rows: make(rows, rowSize<<bits), mask: 1<<bits - 1}
	for _, p := range t.pack() {
		at := m.pairOf(p.feature)
		if m.rows.at(at) != 0 {
			at++
		}
		if m.rows.at(at) == 0 { // else both are taken by features that say more
			m.rows.set(at, rowOf(&p.row, markOf(p.feature)))
		}
	}
	for before := range m.steps {
		for l := range m.steps[before] {
			m.steps[before][l] = t.average(t.steps[before][l], t.lateStep[before][l])
		}
	}
	return m
}

// pack returns the features that say anything, those that say most first.
func (t *teacher) pack() []packed {
	var all []packed
	for f := range t.features {
		p := packed{feature: t.features[f]}
		for l, w := range t.weights[f] {
			p.row[l] = min(max(t.average(w, t.late[f][l]), math.MinInt8), math.MaxInt8)
			p.size += max(p.row[l], -p.row[l])
		}
		if p.size > 0 {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b packed) int {
		return cmp.Or(cmp.Compare(b.size, a.size), cmp.Compare(a.feature, b.feature))
	})
	return all
}

// average is the average of a weight over all lessons as it is written, rounded
// to the nearest step.
func (t *teacher) average(weight int32, late int64) int32 {
	twice := 2 * scale * (int64(weight)*(t.now+1) - late)
	if twice < 0 {
		return -int32((t.now - twice) / (2 * t.now))
	}
	return int32((twice + t.now) / (2 * t.now))
}
