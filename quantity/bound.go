package quantity

import "strings"

// bound finds the words that bound or loosen m, before it and after it. The
// ones that bind say more: in "about 500 or more" the number is a lower bound.
func (r *reader) bound(m *Match) {
	q := &m.Quantity
	p, first, found := r.cueBefore(m.First)
	if found && (r.isNoBound(p, m) || (r.movesUp(first) || r.stoodLower(first, m.Last))) {
		found = false
	}
	if found {
		q.Modifier = p.modifier
		m.Cue = Place{r.toks[first].Start, r.toks[m.First-1].End}
	}
	if p, last, ok := r.cueAfter(m.Noun, m.Last); ok && (!found || q.Modifier == About) && q.Form != Range {
		q.Modifier = p.modifier
		start := last - len(p.words)
		m.Cue = Place{r.toks[start].Start, r.toks[last-1].End}
		if start >= m.Last {
			r.from = max(r.from, last)
		}
	}
	if q.Form == Vague || q.Form == Indefinite {
		q.Modifier = Vaguely
	}
}

// cueBefore finds the longest cue that ends right before token i, and its first
// token. It may not reach into what has been read already.
func (r *reader) cueBefore(i int) (p phrase, first int, ok bool) {
	at := i - 1
	if r.is(at, "a", "an", "the") && !r.is(at-1, "an") { // "up to a third", "at least the 50"
		if r.is(at, "the") && r.is(at-1, "than") {
			return phrase{}, i, false // "slightly more than the 1,490 of May" compares
		}
		at--
	}
	if at < r.from || r.isTaken(at) {
		return phrase{}, i, false
	}
	for _, p := range cuesBefore[strings.ToLower(r.at(at))] {
		first := at - len(p.words) + 1
		if first < r.from {
			continue
		}
		if _, ok := r.phraseAt(first, p); ok {
			return p, first, true
		}
	}
	return phrase{}, i, false
}

// beforeCue is the token before m and the words that bound it.
func (r *reader) beforeCue(m *Match) int {
	before := m.First - 1
	for before >= r.from && m.Cue.End > m.Cue.Start && r.toks[before].Start >= m.Cue.Start {
		before--
	}
	return before
}

// cueAfter finds a cue after the number, "500-odd arrests", or after its unit,
// "5 tonnes or more", and returns the token after it.
func (r *reader) cueAfter(noun, last int) (p phrase, next int, ok bool) {
	for k, at := range [...]int{noun, last} {
		if k > 0 && last == noun {
			break
		}
		if r.isHyphen(at) && r.is(at+1, "odd", "plus", "ish", "or") {
			at++
		}
		if at >= len(r.toks) {
			continue
		}
		if r.is(at, "+", "plus", "odd") && !r.glued(at) || r.is(at, "max") && r.isCapital(at) { // "the 737 Max"
			continue
		}
		if p, next, ok := r.longest(at, cuesAfter[strings.ToLower(r.at(at))]); ok && !r.bindsNext(next, p) {
			return p, next, true
		}
	}
	return phrase{}, last, false
}

// bindsNext reports whether the cue p binds the number after it instead: "8 weeks
// and over 3 years", or no number at all: "3 years and over the past decade".
func (r *reader) bindsNext(next int, p phrase) bool {
	return (p.words[0] == "and" || p.words[0] == "or" || p.words[0] == "at") && (r.isNumber(next) || r.is(next, "the") || r.word(next).has(numberWord|prefixSign))
}

// isNoBound reports whether the cue is a preposition of place or time: "over 3
// years", "it happened near 10 Downing Street", "some" as a pronoun.
func (r *reader) isNoBound(p phrase, m *Match) bool {
	if r.is(m.First-1, "the") && (len(p.words) == 1 || compares[p.modifier] && !r.is(m.Last, "mark", "threshold", "barrier", "limit", "line")) {
		return true // "below the 45% of 2021", "a shade under the 52.9% it had" compare with a number that is named
	}
	if len(p.words) > 1 {
		return false
	}
	switch p.words[0] {
	case "over":
		return m.Quantity.Kind == Duration && !r.is(m.Last, "old", "ago") && !r.is(m.First-2, lasting...)
	case "top":
		return m.Quantity.Kind != Money && !isBigCount(m) || !r.isMark(m) || r.is(m.First-2, "the", "its", "their", "a", "of", "in", "by", "for", "top", "over") // "the top £5 billion"
	case "passed", "passes", "breached", "breaches", "breaching", "tops":
		return m.Quantity.Kind != Money && m.Quantity.Kind != Percent && !isBigCount(m) || !r.isMark(m) // "passed three laws"
	case "above", "below", "under", "beyond", "near", "around", "about":
		isShare := r.is(m.First, "one") && r.is(m.First+2, "in") && (r.isNumber(m.First+3) || r.word(m.First+3).has(cardinalWord)) // "about one diver in six"
		return r.is(m.First, "one", "the") && m.Quantity.Kind == Count && !r.word(m.First+1).has(numberWord) && !isShare
	}
	return false
}

// compares are the modifiers of those that compare with a number behind "the".
var compares = map[Modifier]bool{Over: true, Under: true, JustOver: true, JustUnder: true}

// movesUp reports whether "up to" from token i on says where something moved:
// "ticked up to 3%".
func (r *reader) movesUp(i int) bool {
	return r.is(i, "up") && r.is(i+1, "to") && r.is(i-1, "go", "goes", "went", "gone", "move", "moves", "moved", "tick", "ticks", "ticked", "edge", "edges", "edged",
		"creep", "creeps", "crept", "inched", "nudged", "back", "climb", "climbs", "climbed", "shot", "jumped", "bounced", "drifted", "total", "tally", "toll")
}

// stoodLower reports whether "is up to" from token i on says where something has come, for it goes on
// with how much that is more, or from where: "is up to 4.2 million, 8% more than in 2022".
func (r *reader) stoodLower(i, last int) bool {
	if !r.is(i, "up") || !r.is(i+1, "to") || !r.is(i-1, "is", "are", "was", "were", "s") {
		return false
	}
	for n := last; n < min(last+comparesWithin, len(r.toks)) && !r.is(n, ".", ";"); n++ {
		if r.is(n, "more", "higher", "from", "rise", "increase") {
			return true
		}
	}
	return false
}

// comparesWithin is how many tokens behind a number it may be compared with what it was.
const comparesWithin = 9

// isMark reports whether m is a mark that may be passed: right after the verb, and
// with nothing behind it that was passed instead, as in "passed a £2bn budget".
func (r *reader) isMark(m *Match) bool {
	return !r.word(m.First-1).has(articleWord) && (r.endsAge(m.Last) || r.is(m.Last, "for", "mark", "during", "since", "after", "as"))
}

// isBigCount reports whether so many cannot be laws or exams that were passed: "the
// number passed three million".
func isBigCount(m *Match) bool {
	return m.Quantity.Kind == Count && m.Quantity.Unit.Name == "" && !m.Quantity.Value.Less(Int(10_000))
}

// lasting are the words after which "over" bounds a duration: "lasted over two
// years". What "grew over two years" took just so long.
var lasting = []string{"last", "lasts", "lasted", "lasting", "wait", "waits", "waited", "waiting", "take", "takes", "took", "taken", "taking", "for", "after",
	"serve", "served", "stayed", "endured", "been"}
