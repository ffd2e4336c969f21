package recogniser

import "slices"

// A lesson is an example as the teacher uses it again and again.
type lesson struct {
	asked    []bool
	features [][]int32 // of each word that is asked about, by their numbers
	labels   []label
}

// rarest is how often a feature must be seen to be learnt.
const rarest = 2

// prepare makes the lessons and numbers the features in them.
func (t *teacher) prepare(examples []Marked) {
	seen := map[uint32]int{}
	for _, e := range examples {
		t.look(e.Words)
		t.eachFeature(func(_ int, f uint32) { seen[f]++ })
	}
	numbers := map[uint32]int32{}
	for _, e := range examples {
		if t.look(e.Words); !slices.Contains(t.asked, true) {
			continue
		}
		l := lesson{asked: slices.Clone(t.asked), features: make([][]int32, len(e.Words)), labels: labelsOf(e.Names, t.asked)}
		t.eachFeature(func(word int, f uint32) {
			if seen[f] < rarest {
				return
			}
			number, ok := numbers[f]
			if !ok {
				number = int32(len(t.features))
				numbers[f] = number
				t.features = append(t.features, f)
			}
			l.features[word] = append(l.features[word], number)
		})
		t.lessons = append(t.lessons, l)
	}
	t.weights = make([]sums, len(t.features))
	t.late = make([][labelCount]int64, len(t.features))
}

// eachFeature calls visit with the features of the words that are asked about.
func (t *teacher) eachFeature(visit func(word int, feature uint32)) {
	for i, asked := range t.asked {
		if !asked {
			continue
		}
		t.Recogniser.features = t.featuresOf(t.Recogniser.features[:0], i)
		for _, f := range t.Recogniser.features {
			visit(i, f)
		}
	}
}

// labelsOf are the labels that mark the names. A name with a word that is not
// asked about, as in a message without capitals, cannot be learnt.
func labelsOf(names []Name, asked []bool) []label {
	labels := make([]label, len(asked))
	for _, n := range names {
		if slices.Contains(asked[n.First:n.End], false) {
			continue
		}
		labels[n.First] = n.Kind.first()
		for i := n.First + 1; i < n.End; i++ {
			labels[i] = n.Kind.further()
		}
	}
	return labels
}
