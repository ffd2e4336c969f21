package claims

import (
	"strings"

	"claimcheck/extract"
)

// A Deed is what a sentence says was done, around its verb: "senators introduced the
// bill in the Senate".
type Deed struct {
	Sentence int
	Verb     int  // index in the sentence's words; -1 if it has none
	From, To int  // the words that are said of it, half-open
	Alone    bool // nothing else is told where they stand, so that they are surely said of it
}

// DeedsOf is what the sentences of some quantities say was done with them, by the
// index of the quantity: "passed 52–48". One that was not done, or of which the
// sentence says nothing, is left out.
func DeedsOf(text *extract.Text, quantities []int) map[int]Deed {
	ctx := newContext(text, nil)
	deeds := make(map[int]Deed)
	for _, i := range quantities {
		q := &text.Quantities[i]
		sent := ctx.sentence(q.Sentence)
		if l := ctx.line(q.Sentence); isQuestion(sent) || l.rejects || l.dismisses || l.recalls {
			continue
		}
		if d, ok := ctx.deedAt(q.Sentence, wordAt(sent, q.From), wordAt(sent, q.To)); ok {
			deeds[i] = d
		} else if d.Verb < 0 {
			deeds[i] = Deed{Sentence: q.Sentence, Verb: -1, To: len(sent.Words), Alone: true}
		}
	}
	return deeds
}

// deedAt is what was done at, or with, the words from first up to last: what the
// nearest verb before them tells if no clause ends between, else the next one behind.
func (ctx *context) deedAt(sentence, first, last int) (Deed, bool) {
	sent := ctx.sentence(sentence)
	before, behind := -1, -1
	for n := first - 1; n >= 0 && !endsClause(sent, n); n-- {
		if tells(sent, n) {
			before = n
			break
		}
	}
	for n := last; n < len(sent.Words) && (n == last && sent.Words[n].Text == "," || !endsClause(sent, n)); n++ {
		if tells(sent, n) {
			behind = n
			break
		}
	}
	d := Deed{Sentence: sentence, Verb: before, To: len(sent.Words)}
	if lead := first; before < 0 || lead > 0 && lower(sent, lead-1) == "and" {
		d.Verb = behind
	}
	if d.Verb < 0 || !ctx.isDone(sentence, d.Verb) {
		return d, false
	}
	d.From, d.Alone = ctx.begins(sent, d.Verb)
	d.Alone = d.Alone && isFinite(sent, d.Verb)
	for n := max(last, d.Verb+1); n < len(sent.Words); n++ {
		if tells(sent, n) || endsClause(sent, n) {
			d.To = n
			break
		}
	}
	times := 0
	for _, t := range ctx.text.TimesOf(sentence) {
		if at := wordAt(sent, t.From); d.From <= at && at < d.To && t.Dates() {
			times++
		}
	}
	d.Alone = d.Alone && times <= 1
	return d, true
}

// isFinite reports whether a verb has a tense of its own or of a helping one, so that
// the sentence tells of it: in "a hearing on the bill introduced last week" it does not.
func isFinite(sent *extract.Sentence, verb int) bool {
	switch sent.Words[verb].Tag.String() {
	case "VBN", "VBG":
		for n := verb - 1; n >= max(0, verb-verbGroup); n-- {
			w := sent.Words[n]
			if w.Tag.IsVerb() && !tells(sent, n) {
				return true
			}
			if !strings.HasPrefix(w.Tag.String(), "RB") {
				break
			}
		}
		// "The bridge opened in May." has no other verb, and is no headline
		return sent.Words[verb].Tag.String() == "VBN" && sent.Words[len(sent.Words)-1].Text == "." && verbs(sent) == 1
	}
	return true
}

func verbs(sent *extract.Sentence) (n int) {
	for _, w := range sent.Words {
		if w.Tag.IsVerb() || w.Tag.String() == "MD" {
			n++
		}
	}
	return n
}

// begins is where the words begin that a verb is said of, and whether they are its
// own alone: no other verb stands before it but one of reporting.
func (ctx *context) begins(sent *extract.Sentence, verb int) (from int, alone bool) {
	for n := verb - 1; n >= 0; n-- {
		if lower(sent, n) == "that" && n > 0 && cues().reporting[lower(sent, n-1)] {
			return n + 1, true
		}
		if tells(sent, n) {
			return n + 1, false
		}
		if isMark(sent.Words[n]) && endsClause(sent, n) && sent.Words[n].Text != "(" && sent.Words[n].Text != ")" {
			return n + 1, true // behind a semicolon, or a comma with "and"
		}
	}
	return 0, true
}

// tells reports whether a word is a verb that tells something by itself.
func tells(sent *extract.Sentence, n int) bool {
	if !sent.Words[n].Tag.IsVerb() {
		return false
	}
	switch lower(sent, n) {
	case "is", "are", "was", "were", "be", "been", "being", "'s", "'re", "has", "have", "had", "having", "'ve", "'d", "do", "does", "did", "got", "get":
		return false
	}
	return true
}

// endsClause reports whether what is said before a word, and what behind it, are
// said of different things.
func endsClause(sent *extract.Sentence, n int) bool {
	switch word := lower(sent, n); word {
	case ";", ":", "(", ")", "—", "--", "but", "while", "whereas", "although", "though", "which", "who", "whom", "whose", "when", "where", "because", "after", "before", "until", "since", "if":
		return true
	case "–":
		return n == 0 || n+1 >= len(sent.Words) || sent.Words[n-1].End < sent.Words[n].Start
	case "that":
		return sent.Words[n].Tag.String() != "DT"
	case ",":
		next := lower(sent, n+1)
		return next == "and" || next == "but" || next == "then"
	}
	return false
}

// isDone reports whether a verb says that something was done: not that it will be,
// may be or was not.
func (ctx *context) isDone(sentence, verb int) bool {
	sent := ctx.sentence(sentence)
	for n := verb - 1; n >= max(0, verb-verbGroup); n-- {
		w := sent.Words[n]
		word, tag := lower(sent, n), w.Tag.String()
		if tag == "MD" || tag == "TO" || isDenial(word) {
			return false
		}
		if !strings.HasPrefix(tag, "RB") && (tells(sent, n) || !w.Tag.IsVerb()) {
			break
		}
	}
	said := ctx.words(sentence, stretch{sent.From, sent.From + sent.Words[verb].End})
	return !cues().forecast.in(said) && !cues().target.in(said) && !cues().hypothetical.in(said)
}

// verbGroup is how many words a verb may have before it that say how it is meant:
// "will not have been".
const verbGroup = 4

func isDenial(word string) bool {
	switch word {
	case "not", "never", "neither", "nor", "no":
		return true
	}
	return strings.HasSuffix(word, "n't")
}
