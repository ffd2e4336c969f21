package recogniser

// sums are what the weights of a word's features add up to, by label.
type sums [labelCount]int32

// steps are the weights for one label after another: steps[before][label].
type steps [labelCount][labelCount]int32

// A column holds, for a word and each label, the best way to it.
type column struct {
	score [labelCount]int32
	from  [labelCount]label
}

// sum adds up the weights of the words of the sentence that look took in.
func (r *Recogniser) sum(words []Word) {
	r.sums = append(r.sums[:0], make([]sums, len(words))...)
	for i := range words {
		if !r.asked[i] {
			continue
		}
		r.features = r.featuresOf(r.features[:0], i)
		r.sums[i] = r.model.sum(r.features)
	}
}

// best returns the labels with the highest sum of weights for words and steps
// among those that are possible. They are good until the next call.
func (r *Recogniser) best(step *steps) []label {
	if cap(r.labels) < len(r.sums) {
		r.labels, r.columns = make([]label, len(r.sums)), make([]column, len(r.sums))
	}
	r.labels, r.columns = r.labels[:len(r.sums)], r.columns[:len(r.sums)]
	before := &start
	for i := range r.columns {
		r.columns[i] = r.column(i, before, step)
		before = &r.columns[i]
	}
	last := outside
	for l, score := range before.score {
		if score > before.score[last] {
			last = label(l)
		}
	}
	for i := len(r.labels) - 1; i >= 0; i-- {
		r.labels[i] = last
		last = r.columns[i].from[last]
	}
	return r.labels
}

// column reckons the best ways to the labels of word i. One that is not asked
// about is outside.
func (r *Recogniser) column(i int, before *column, step *steps) column {
	c := start
	if !r.asked[i] {
		c.score[outside], c.from[outside] = bestWay(before, step, outside)
		return c
	}
	for l := range label(labelCount) {
		score, from := bestWay(before, step, l)
		c.score[l], c.from[l] = score+r.sums[i][l], from
	}
	return c
}

// never is a score far below any that a possible way has.
const never = -1 << 30

// start is the column before a sentence: outside.
var start = func() (c column) {
	for l := range c.score[1:] {
		c.score[1+l] = never
	}
	return c
}()

// bestWay returns the best way to a label, of equals the first.
func bestWay(before *column, step *steps, l label) (score int32, from label) {
	score = never
	if l.isFurther() {
		first := l.kind().first()
		score, from = before.score[first]+step[first][l], first
		if s := before.score[l] + step[l][l]; s > score {
			score, from = s, l
		}
		return max(score, never), from
	}
	for b := range label(labelCount) {
		if s := before.score[b] + step[b][l]; s > score {
			score, from = s, b
		}
	}
	return score, from
}
