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
		if q.Kind == quantity.Rank || q.Kind == quantity.Age || f.isAgeOfSummit(q) || isTally(q) || i+1 < len(qs) && isBeyond(f.text, q, &qs[i+1]) {
			continue
		}
		if p := f.read(q); p.role != NoRole && !(i > 0 && f.isOf(&qs[i-1], p)) {
			q.Role, q.Change, q.moved = p.role, p.change, f.from+f.words[p.word].End
			f.bound(q, p)
		}
		if q.Role == NoRole && f.isSigned(q) {
			q.Role, q.Change = ChangedBy, quantity.Up
		}
		if i == 0 {
			continue
		}
		before := &qs[i-1]
		if change, ok := f.restated(qs[:i], q); ok && q.Role == NoRole {
			q.Role, q.Change, q.moved = ChangedBy, change, before.moved
		}
		if q.Role == NoRole && f.leavesOutVerb(before, q) {
			q.Role, q.Change, q.moved = ChangedBy, before.Change, before.moved
		}
		if isAnotherChange(f.text, before, q) {
			q.moved = q.From
		}
		if q.Role == ChangedTo && before.Role == ChangedFrom && before.moved == before.From {
			q.moved = before.moved
		}
		if q.moved == 0 && q.Role == ChangedTo && before.Role == ChangedFrom {
			before.moved = max(before.moved, before.From)
			q.moved = before.moved
		}
	}
	for i := 1; i < len(qs); i++ {
		before, q := &qs[i-1], &qs[i]
		if f.text = t.Doc.Blocks[q.Block].Text; before.Role == NoRole && f.isRestatedBy(before, q) {
			before.Role, before.Change, before.moved = ChangedBy, q.Change, q.moved
		}
	}
	for i := range qs {
		if q := &qs[i]; q.Role == ChangedFrom && q.moved == 0 && !hasOther(qs, i) {
			q.Role = NoRole // "bids from three insurers"
		}
		if q := &qs[i]; q.moved > 0 && q.moved != q.From {
			words := t.Doc.Blocks[q.Block].Text[:q.moved]
			q.Moving = strings.ToLower(words[strings.LastIndexByte(words, ' ')+1:])
		}
	}
}

// bound makes a number that was passed a bound: what climbed past 50% is over it.
func (f *changeFinder) bound(q *Quantity, p changePart) {
	if p.passed == quantity.Exact || q.Modifier != quantity.Exact {
		return
	}
	if before := f.words[p.word+1]; f.from+before.End+len(" ") == q.From {
		q.Modifier, q.ModifierText = p.passed, f.text[f.from+before.Start:f.from+before.End]
	}
}

// isSigned reports whether a share or a sum is written with a plus.
func (f *changeFinder) isSigned(q *Quantity) bool {
	if q.Kind == quantity.Count {
		return false
	}
	return f.text[q.From] == '+' || q.From > 0 && f.text[q.From-1] == '+'
}

// isPhrasal reports whether the adverb at i, before a quantity, belongs to a verb of another
// sense: "made up 3%", "gave up 12 seats". Shares that "closed up 3%" rose.
func (f *changeFinder) isPhrasal(i int, q *Quantity) bool {
	verb := f.wordAt(i - 1)
	if q.Kind == quantity.Percent && (verb == "closed" || verb == "opened" || verb == "ended") {
		return false
	}
	return phrasal.has(verb)
}

// cue is what the word at i says about change.
func (f *changeFinder) cue(i int) changeCue {
	if i < 0 || i >= len(f.words) {
		return changeCue{}
	}
	return f.cues[strings.ToLower(f.words[i].Text)]
}

// read looks at what stands around a quantity.
func (f *changeFinder) read(q *Quantity) changePart {
	before := sort.Search(len(f.words), func(i int) bool { return f.from+f.words[i].End > q.From }) - 1
	after := sort.Search(len(f.words), func(i int) bool { return f.from+f.words[i].Start >= q.To })
	if q.Kind == quantity.Times && f.cue(before+1).verb {
		return f.by(before + 1)
	}
	at := f.skipHedges(before, q)
	word := ""
	if at >= 0 {
		word = strings.ToLower(f.words[at].Text)
	}
	switch cue := f.cue(at); {
	case word == "to" || word == "from":
		if p := f.end(at, word); p.role != NoRole {
			return p
		}
	case word == "by":
		if i := f.verbBefore(at, 8); i >= 0 {
			return f.by(i)
		}
		if i := f.verbLeftOut(at); i >= 0 {
			return f.by(i)
		}
		if f.wordAt(at-1) == ":" {
			if i := f.verbBefore(at-1, 12); i >= 0 {
				return f.by(i) // "rose in all three of them last year: by 9%"
			}
		}
	case word == "of":
		if i := f.nounBefore(at); i >= 0 {
			return f.by(i)
		}
		if p := f.endAtSummit(at); p.role != NoRole {
			return p
		}
	case cue.verb && f.isVerb(at) && (passing[f.wordAt(at+1)] != quantity.Exact || cue.direction == quantity.Down && f.isWord(at+1, "under")):
		return changePart{role: ChangedTo, word: at} // "fell below 10%", which is no amount
	case passing[word] != quantity.Exact && f.cue(at-1).verb && f.isVerb(at-1):
		return changePart{role: ChangedTo, word: at - 1, passed: passing[word]}
	case cue.verb && (f.isRaised(word, q) || f.isCarried(cue, q, after)): // no change
	case cue.adverb && !f.isPhrasal(at, q) || cue.verb && f.isVerb(at):
		return f.by(at)
	}
	if p := f.following(after, q); p.role != NoRole || q.Kind != quantity.Percent {
		return p
	}
	if i := f.verbOf(at); i >= 0 {
		return f.by(i)
	}
	return changePart{}
}

// isRaised reports whether a quantity is what somebody grew, and not by how much something did: "grew 41 tonnes
// of barley".
func (f *changeFinder) isRaised(verb string, q *Quantity) bool {
	switch verb {
	case "grow", "grows", "grew", "growing", "grown":
		return q.Kind == quantity.Measure && q.Unit.Dimension != quantity.Time && strings.HasPrefix(f.text[q.To:], " of ") && !strings.HasPrefix(f.text[q.To:], " of late")
	}
	return false
}

// isCarried reports whether a quantity is what was moved, and not by how much something did: "moved £3m by mule",
// "shifted 40 boats".
func (f *changeFinder) isCarried(cue changeCue, q *Quantity, after int) bool {
	return cue.verb && cue.direction == quantity.None && (q.Kind == quantity.Money || q.Kind == quantity.Count) && !f.cue(after).adverb && !f.cue(after).comparative
}

// passing are the words that say that a level was passed, and not by how much, and on which side of
// it things came to be.
var passing = map[string]quantity.Modifier{"below": quantity.Under, "beneath": quantity.Under, "above": quantity.Over, "past": quantity.Over}

// wordAt is word i in lower case, and empty outside the sentence.
func (f *changeFinder) wordAt(i int) string {
	if i < 0 || i >= len(f.words) {
		return ""
	}
	return strings.ToLower(f.words[i].Text)
}

// verbOf returns the verb of change whose object ends at word i, right before a
// percentage: "cut the budget 20%".
func (f *changeFinder) verbOf(i int) int {
	for k := i; k >= 0 && i-k < 4; k-- {
		switch w := f.words[k]; {
		case k < i && f.cue(k).verb && w.Tag.IsVerb():
			return k
		case !w.Tag.IsNoun() && w.Tag != tagger.JJ && w.Tag != tagger.DT && w.Tag != tagger.PRPPossessive && w.Tag != tagger.POS:
			return -1
		}
	}
	return -1
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
		case emphasis.has(word):
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

// verbLeftOut is the verb of change that a second statement leaves to the first, with the preposition
// of its number at word i: "rose from 58 to 70, Manchester's from 44 to 85".
func (f *changeFinder) verbLeftOut(i int) int {
	if i < 1 || f.words[i-1].Tag != tagger.POS && !strings.HasSuffix(f.words[i-1].Text, "'s") {
		return -1
	}
	for j := i - 1; j >= 0; j-- {
		if f.cue(j).verb && f.words[j].Tag.IsVerb() {
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
func (f *changeFinder) end(i int, preposition string) changePart {
	j := f.verbBefore(i, 14)
	if j < 0 && preposition == "from" {
		j = f.verbLeftOut(i)
	}
	if j < 0 || f.cue(j).noun && !f.cue(j).verb && !f.cue(j).moved && i-j > 8 {
		return changePart{}
	}
	if preposition == "from" {
		return changePart{role: ChangedFrom, word: j}
	}
	return changePart{role: ChangedTo, word: j}
}

// following looks at the words behind a quantity: "a 4.2 per cent drop", "12%
// higher", "300 fewer than".
func (f *changeFinder) following(i int, q *Quantity) changePart {
	if i >= len(f.words) || f.from+f.words[i].Start-q.To > 1 {
		return changePart{}
	}
	word := strings.ToLower(f.words[i].Text)
	if (f.words[i].Tag == tagger.JJ || f.words[i].Tag.IsNoun()) && f.cue(i+1).noun {
		i++
	}
	cue := f.cue(i)
	switch {
	case cue.noun && !f.words[i].Tag.IsVerb() || cue.noun && f.words[i].Tag == tagger.VBG,
		cue.comparative && q.Kind != quantity.Count,
		cue.comparative && f.compared(i),
		cue.adverb && (word == "up" && !f.isWord(i+1, "to") || word == "down") && (q.Kind != quantity.Count || f.isWord(i+1, "on")):
		return changePart{role: ChangedBy, change: cue.direction, word: i}
	}
	return changePart{}
}

func (f *changeFinder) isWord(i int, word string) bool {
	return i < len(f.words) && f.words[i].Text == word
}

// compared reports whether "than" follows word i in its clause: "300 fewer
// places in the nurseries of the county than".
func (f *changeFinder) compared(i int) bool {
	for j := i + 1; j < len(f.words) && j <= i+comparedWords && !clause.has(f.words[j].Text); j++ {
		if f.words[j].Text == "than" {
			return true
		}
	}
	return false
}

// comparedWords is how many words stand between "fewer" and its "than".
const comparedWords = 12

// unless is the direction that word i gives, or none where it is denied: by "not"
// in its own clause, and, if it is a noun, by "no" and "without" too. What "no"
// denies before a verb is another noun: "those with no car rose by 4%".
func (f *changeFinder) unless(i int, direction quantity.Change) quantity.Change {
	for j := i - 1; j >= 0 && i-j <= 3 && !clause.has(f.words[j].Text) && f.words[j].Text != ","; j-- {
		word := strings.ToLower(f.words[j].Text)
		if denial.has(word) && !(f.words[i].Tag.IsVerb() && (word == "no" || word == "without")) {
			return quantity.None
		}
	}
	return direction
}
