package recogniser

import "math/rand/v2"

// A Marked is a sentence in which people have marked the names.
type Marked struct {
	Words []Word
	Names []Name
}

// Teach returns the model that an averaged perceptron learns from the examples
// in several courses of so many rounds, with a table of 1<<bits rows for the
// features that say most. It reckons in whole numbers and in a fixed order, so
// the same examples give the same model to the last bit.
func Teach(examples []Marked, rounds, bits int) *Model {
	t := teacher{}
	t.prepare(examples)
	random := rand.New(rand.NewPCG(1, 2))
	for range courses {
		t.forgetAll()
		for range rounds {
			random.Shuffle(len(t.lessons), func(i, j int) { t.lessons[i], t.lessons[j] = t.lessons[j], t.lessons[i] })
			for i := range t.lessons {
				t.now++
				t.learn(&t.lessons[i])
			}
		}
	}
	return t.model(bits)
}

// courses is how often everything is taught from the start. What is learnt
// depends on the order of the lessons; the average of several depends less.
const courses = 3

// forgetAll begins a course. What was learnt in those before stays in the
// averages: each weight ends its course as if it were moved back to nothing.
func (t *teacher) forgetAll() {
	for f := range t.weights {
		for l, w := range t.weights[f] {
			t.move(int32(f), label(l), -w)
		}
	}
	for before := range t.steps {
		for l, w := range t.steps[before] {
			t.moveStep(label(before), label(l), -w)
		}
	}
}

// A teacher holds the weights while they change.
type teacher struct {
	Recogniser
	lessons  []lesson
	features []uint32 // by their number
	weights  []sums   // of the features, by their number
	steps    steps
	now      int64 // how many lessons there were

	// What each weight would have to lose to be its average over all lessons,
	// times their number.
	late     [][labelCount]int64
	lateStep [labelCount][labelCount]int64
}

// learn moves the weights towards the labels of the lesson where they find
// others.
func (t *teacher) learn(l *lesson) {
	t.asked = l.asked
	t.sums = append(t.sums[:0], make([]sums, len(l.labels))...)
	for i, features := range l.features {
		for _, f := range features {
			if t.forgets(f, i) {
				continue
			}
			for label, w := range t.weights[f] {
				t.sums[i][label] += w
			}
		}
	}
	found := t.best(&t.steps)
	before, foundBefore := outside, outside
	for i, right := range l.labels {
		if found[i] != right {
			t.correct(l.features[i], i, right, found[i])
		}
		if found[i] != right || before != foundBefore {
			t.moveStep(before, right, 1)
			t.moveStep(foundBefore, found[i], -1)
		}
		before, foundBefore = right, found[i]
	}
}

// correct moves the weights of the features of word i from the label that was
// found to the right one.
func (t *teacher) correct(features []int32, i int, right, found label) {
	for _, f := range features {
		if !t.forgets(f, i) {
			t.move(f, right, 1)
			t.move(f, found, -1)
		}
	}
}

func (t *teacher) move(feature int32, l label, by int32) {
	t.weights[feature][l] += by
	t.late[feature][l] += t.now * int64(by)
}

func (t *teacher) moveStep(before, l label, by int32) {
	t.steps[before][l] += by
	t.lateStep[before][l] += t.now * int64(by)
}

// forgotten is how many features in a hundred a lesson leaves out. Otherwise the
// words of the names that are taught would be believed, and too little would be
// learnt from what stands around names that nobody has taught.
const forgotten = 20

// forgets reports whether the lesson leaves out a feature of word i.
func (t *teacher) forgets(f int32, i int) bool {
	return feature(uint32(t.now)*31+uint32(i), uint32(f))>>8%100 < forgotten
}
