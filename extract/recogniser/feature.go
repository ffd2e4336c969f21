package recogniser

import "math/bits"

// at returns the sight of word i, which may lie beyond the sentence.
func (r *Recogniser) at(i int) *sight {
	if i < 0 || i >= len(r.sights) {
		return &beyond
	}
	return &r.sights[i]
}

// featuresOf appends the features of word i. Their order gives each template its
// number, so a change here asks for new weights.
func (r *Recogniser) featuresOf(dst []uint32, i int) []uint32 {
	w, before, after := r.at(i), r.at(i-1), r.at(i+1)
	before2, after2 := r.at(i-2), r.at(i+2)
	template := uint32(0)
	add := func(value uint32) {
		template++
		dst = append(dst, feature(template, value))
	}
	add(0)
	add(w.text)
	add(w.lower)
	add(w.shape)
	add(w.start)
	add(w.ends[0])
	add(w.ends[1])
	add(w.ends[2])
	add(w.tag)
	add(w.kind)
	add(w.guess)
	add(before.lower)
	add(after.lower)
	add(before2.lower)
	add(after2.lower)
	add(before.shape)
	add(after.shape)
	add(before.tag)
	add(after.tag)
	add(before.kind)
	add(after.kind)
	add(before.guess)
	add(after.guess)
	add(both(w.guess, w.shape))
	add(both(w.guess, w.tag))
	add(both(w.guess, w.kind))
	add(both(w.guess, before.lower))
	add(both(w.guess, after.lower))
	add(both(w.guess, both(before.guess, after.guess)))
	add(both(before.tag, w.tag))
	add(both(w.tag, after.tag))
	add(both(before.lower, w.lower))
	add(both(w.lower, after.lower))
	add(both(w.shape, before.lower))
	add(both(w.shape, after.lower))
	add(both(both(before.shape, w.shape), after.shape))
	add(both(w.signs, w.guess))
	add(both(w.signs, both(before.signs, after.signs)))
	add(both(before2.lower, before.lower))
	add(both(after.lower, after2.lower))
	template = 64
	for _, near := range [...]*sight{w, before, after} {
		template += 64
		for signs := near.signs; signs != 0; signs &= signs - 1 {
			bit := uint32(bits.TrailingZeros32(signs))
			dst = append(dst, feature(template, bit), feature(template+1, both(bit, w.shape)))
		}
	}
	return dst
}
