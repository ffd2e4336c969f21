package extract

import (
	"sort"
	"strings"

	"claimcheck/extract/tagger"
	"claimcheck/quantity"
)

// A changeFinder says which quantities are an amount of change, or an end of
// one: "rose by 2.9% from 6.1m to 6.3m".
type changeFinder struct {
	cues  map[string]changeCue
	text  string
	words []tagger.Word // of the sentence
	from  int           // where the sentence starts in the block
}

func newChangeFinder() changeFinder { return changeFinder{cues: changeCues()} }

// find sets Change and Role of the quantities of a block.
func (f *changeFinder) find(t *Text, qs []Quantity) {
	for i := range qs {
		q := &qs[i]
		sent := &t.Sentences[q.Sentence]
		f.text, f.words, f.from = t.Doc.Blocks[q.Block].Text, sent.Words, sent.From
		if q.Kind == quantity.Rank || q.Kind == quantity.Age {
			continue
		}
		if role, change := f.read(q); role != NoRole {
			q.Role, q.Change = role, change
		}
		if q.Role == NoRole && i > 0 && f.restates(&qs[i-1], q) {
			q.Role, q.Change = ChangedBy, qs[i-1].Change
		}
		if q.Role == NoRole && f.isSigned(q) {
			q.Role, q.Change = ChangedBy, quantity.Up
		}
	}
}

// restates reports whether q gives the amount before it again in another unit:
// "fell 40 points, or 0.8%", "by 2 degrees (3.6 Fahrenheit)".
func (f *changeFinder) restates(before, q *Quantity) bool {
	if before.Role != ChangedBy || before.Sentence != q.Sentence || before.CountedTo > q.From {
		return false
	}
	switch strings.TrimSpace(f.text[before.CountedTo:q.From]) {
	case ", or", "(", "or":
		return true
	}
	return false
}

// isSigned reports whether a share or a sum is written with a plus.
func (f *changeFinder) isSigned(q *Quantity) bool {
	if q.Kind == quantity.Count {
		return false
	}
	return f.text[q.From] == '+' || q.From > 0 && f.text[q.From-1] == '+'
}

// isPhrasal reports whether the adverb at i belongs to a verb of another sense:
// "made up 3%", "gave up 12 seats".
func (f *changeFinder) isPhrasal(i int) bool {
	if i == 0 {
		return false
	}
	return phrasal.has(strings.ToLower(f.words[i-1].Text))
}

// cue is what the word at i says about change.
func (f *changeFinder) cue(i int) changeCue {
	if i < 0 || i >= len(f.words) {
		return changeCue{}
	}
	return f.cues[strings.ToLower(f.words[i].Text)]
}

// read looks at what stands around a quantity.
func (f *changeFinder) read(q *Quantity) (Role, quantity.Change) {
	before := sort.Search(len(f.words), func(i int) bool { return f.from+f.words[i].End > q.From }) - 1
	after := sort.Search(len(f.words), func(i int) bool { return f.from+f.words[i].Start >= q.To })
	if q.Kind == quantity.Times {
		if cue := f.cue(before + 1); cue.verb {
			return ChangedBy, f.unless(before+1, cue.direction)
		}
	}
	at := f.skipHedges(before, q)
	word := ""
	if at >= 0 {
		word = strings.ToLower(f.words[at].Text)
	}
	switch cue := f.cue(at); {
	case word == "to" || word == "from":
		if role := f.end(at, word); role != NoRole {
			return role, quantity.None
		}
	case word == "by":
		if i := f.verbBefore(at, 8); i >= 0 {
			return ChangedBy, f.unless(i, f.cue(i).direction)
		}
	case word == "of":
		if i := f.nounBefore(at); i >= 0 {
			return ChangedBy, f.unless(i, f.cue(i).direction)
		}
	case cue.adverb && !f.isPhrasal(at) || cue.verb && f.isVerb(at):
		return ChangedBy, f.unless(at, cue.direction)
	}
	return f.following(after, q)
}

// skipHedges returns the last word before i that is no modifier, article or
// adverb: "rose" in "rose sharply by just over 3%" once "by" is passed.
func (f *changeFinder) skipHedges(i int, q *Quantity) int {
	for hedges := strings.ToLower(q.ModifierText); i >= 0; i-- {
		w := f.words[i]
		word := strings.ToLower(w.Text)
		switch {
		case hedges != "" && word != "by" && f.from+w.Start >= q.From-len(hedges)-8 && strings.Contains(hedges, word):
		case w.Tag == tagger.DT, w.Tag == tagger.RB && !f.cues[word].adverb:
		case word == "another" || word == "further" || word == "some" || word == "estimated":
		default:
			return i
		}
	}
	return i
}

// isVerb reports whether word i is used as a verb here: "cut 12 jobs", but not
// "the cut". A participle before its noun is none either.
func (f *changeFinder) isVerb(i int) bool {
	return f.words[i].Tag.IsVerb() || strings.HasSuffix(f.words[i].Text, "ed")
}

// verbBefore returns the nearest word of change before i in the same clause.
func (f *changeFinder) verbBefore(i, reach int) int {
	for j := i - 1; j >= 0 && i-j <= reach && !clause.has(f.words[j].Text); j-- {
		if cue := f.cue(j); cue.verb || cue.moved || cue.adverb || cue.noun {
			return j
		}
	}
	return -1
}

// nounBefore returns the noun of change that "of" at i belongs to.
func (f *changeFinder) nounBefore(i int) int {
	if i > 0 && f.cue(i-1).noun {
		return i - 1
	}
	return -1
}

// end says which end of a change follows the preposition at i.
func (f *changeFinder) end(i int, preposition string) Role {
	if j := f.verbBefore(i, 14); j < 0 || f.cue(j).noun && !f.cue(j).verb && !f.cue(j).moved && i-j > 8 {
		return NoRole
	}
	if preposition == "from" {
		return ChangedFrom
	}
	return ChangedTo
}

// following looks at the words behind a quantity: "a 4.2 per cent drop", "12%
// higher", "300 fewer than".
func (f *changeFinder) following(i int, q *Quantity) (Role, quantity.Change) {
	if i >= len(f.words) || f.from+f.words[i].Start-q.To > 1 {
		return NoRole, quantity.None
	}
	word := strings.ToLower(f.words[i].Text)
	if (f.words[i].Tag == tagger.JJ || f.words[i].Tag.IsNoun()) && f.cue(i+1).noun {
		i++
	}
	cue := f.cue(i)
	switch {
	case cue.noun && !f.words[i].Tag.IsVerb() || cue.noun && f.words[i].Tag == tagger.VBG:
		return ChangedBy, cue.direction
	case cue.comparative && q.Kind != quantity.Count:
		return ChangedBy, cue.direction
	case cue.comparative && f.compared(i):
		return ChangedBy, cue.direction
	case cue.adverb && q.Kind != quantity.Count && (word == "up" || word == "down"):
		return ChangedBy, cue.direction
	}
	return NoRole, quantity.None
}

// compared reports whether "than" follows word i soon.
func (f *changeFinder) compared(i int) bool {
	for j := i + 1; j < len(f.words) && j <= i+4; j++ {
		if f.words[j].Text == "than" {
			return true
		}
	}
	return false
}

// unless is the direction that word i gives, or none where it is denied.
func (f *changeFinder) unless(i int, direction quantity.Change) quantity.Change {
	for j := i - 1; j >= 0 && i-j <= 3 && !clause.has(f.words[j].Text); j-- {
		if denial.has(strings.ToLower(f.words[j].Text)) {
			return quantity.None
		}
	}
	return direction
}
