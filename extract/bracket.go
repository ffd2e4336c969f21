package extract

import "claimcheck/extract/tagger"

// farBefore is how many words before a bracket what it counts is looked for.
const farBefore = 8

// beforeBracket returns the plural right before a number that stands alone in
// brackets: "fires so far in 2019 (1,640)", "pupils in Leeds (2,340)". Times and
// places may stand between; another noun may not, since it could be the one. The
// times are those before q.
func (c *counter) beforeBracket(q *Quantity, times []Time) (head int, ok bool) {
	if q.From == 0 || c.text[q.From-1] != '(' || q.To >= len(c.text) || c.text[q.To] != ')' {
		return 0, false
	}
	at := c.wordAt(q.From) - 1
	for i := at - 1; i >= 0 && at-i <= farBefore; i-- {
		for len(times) > 0 && times[len(times)-1].From > c.start(i) {
			times = times[:len(times)-1]
		}
		w := c.words[i]
		switch {
		case len(times) > 0 && times[len(times)-1].Covers(c.start(i)):
		case w.Tag == tagger.NNS:
			object := i > 0 && c.words[i-1].Tag == tagger.IN && c.words[i-1].Text != "of" // "staff in schools (40)"
			return i, !object
		case w.Tag.IsProperNoun(), w.Tag == tagger.IN, w.Tag == tagger.DT, w.Tag == tagger.RB:
		case w.Text == "this" || w.Text == "past" || w.Text == "last" || w.Text == "far":
		default:
			return 0, false
		}
	}
	return 0, false
}

// bracketed reports whether word i opens a bracket around what is counted: "18
// (murders per year)".
func (c *counter) bracketed(i int) bool {
	return i+1 < len(c.words) && c.words[i].Text == "(" && c.words[i+1].Tag.IsNoun() && isPlural(c.words[i+1].Text)
}
