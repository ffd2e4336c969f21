package extract

import (
	"sort"
	"strings"

	"claimcheck/extract/recogniser"
	"claimcheck/extract/tagger"
)

// A namer finds the names of an article, sentence by sentence, and decides on
// them when it has seen them all.
//
// Rules guess first. What a name is the name of is decided by votes: of tables
// of known names, of words that tell ("Council", "Act"), of titles, of first
// names, of what stands around it, and of the statistical model of the tagger.
// Then the recogniser, for which the guess is one sign among many, says which
// words are people, bodies and places.
type namer struct {
	known   *gazetteer
	lower   map[string]bool // words that the article writes in lower case
	capital map[string]bool // words that it writes with a capital inside a sentence
	found   []candidate
	defined []definition
	guessed names // what the rules make of the article

	// The sentence that is looked at.
	block, sentence int
	text            string // of the block
	shouted         bool
	places          []Place // of the block
	placeFrom       int     // how many places earlier blocks have
	weak            []bool  // beside all places of the article: the word may mean something else
	scratch         []nameWord
	small           []byte

	// What the recogniser sees of the article, where each sentence starts in it,
	// and what it said.
	recogniser *recogniser.Recogniser
	seen       []recogniser.Word
	starts     []int
	recognised []recogniser.Name
	settled    []candidate
}

func newNamer() namer {
	return namer{known: known(), lower: map[string]bool{}, capital: map[string]bool{}, recogniser: recogniser.New(recogniser.Default())}
}

// reset makes it ready for another article.
func (n *namer) reset() {
	clear(n.lower)
	clear(n.capital)
	n.found, n.defined, n.weak = n.found[:0], n.defined[:0], n.weak[:0]
	n.seen, n.starts = n.seen[:0], n.starts[:0]
}

// learn notes which words the sentence writes in lower case and which with a
// capital, so that other sentences that open with them can be judged.
func (n *namer) learn(words []tagger.Word) {
	for i, w := range words {
		switch {
		case w.Text == "" || !('a' <= w.Text[0]|0x20 && w.Text[0]|0x20 <= 'z'):
		case !isCapital(w.Text):
			n.lower[w.Text] = true
		case !opensAt(words, i):
			n.capital[w.Text] = true
		}
	}
}

// opensAt reports whether word i would have a capital whatever it is.
func opensAt(words []tagger.Word, i int) bool {
	if i == 0 {
		return true
	}
	switch words[i-1].Text {
	case "\"", "``", "''", "“", "‘", ":", "•", "*", "(", "[", "–", "—", "...", "…", "?", "!", ".", "-":
		return true
	case "'":
		return i == 1 || words[i-1].Start > words[i-2].End
	}
	return i == 1 && words[0].Tag == tagger.CD
}

// readSentence finds the names of a sentence. The times are those of its block.
func (n *namer) readSentence(t *Text, sentence int, times []Time) {
	n.sentence = sentence
	words := n.look(t.Sentences[sentence], times)
	since := len(n.found)
	for from, to := n.nextRun(words, 0); from < len(words); from, to = n.nextRun(words, to) {
		if !n.shouted || n.isRecognised(words, from, to) {
			n.segment(words, from, to)
		}
	}
	coordinate(n.sentenceSeen(sentence), n.found[since:])
}

// look prepares the words of a sentence.
func (n *namer) look(s Sentence, times []Time) []nameWord {
	words := n.scratch[:0]
	place := sort.Search(len(n.places), func(i int) bool { return n.places[i].From >= s.From })
	time := sort.Search(len(times), func(i int) bool { return times[i].To > s.From })
	for i, w := range s.Words {
		word := nameWord{text: w.Text, from: s.From + w.Start, to: s.From + w.End, tag: w.Tag, label: w.Label.Kind(), capital: isCapital(w.Text)}
		if endsInStop(w.Text) {
			word.text = w.Text[:len(w.Text)-1]
			word.to--
		}
		word.opens = word.capital && opensAt(s.Words, i)
		for time < len(times) && times[time].To <= word.from {
			time++
		}
		word.taken = time < len(times) && times[time].From < word.to || word.capital && isWeekdays(w.Text)
		for place < len(n.places) && n.places[place].From < word.from {
			place++
		}
		if place < len(n.places) && n.places[place].From == word.from && word.to <= n.places[place].To {
			word.place = place + 1
		}
		words = append(words, word)
	}
	n.scratch = words
	n.shouted = isShouted(s.Words)
	n.glue(words)
	n.spell(words)
	n.legal(words)
	n.see(words, s.Words)
	return words
}

// endsInStop reports whether a word has a full stop on it that is not its own,
// as the last words of sentences that were cut in the wrong place have.
func endsInStop(word string) bool {
	short, ok := strings.CutSuffix(word, ".")
	return ok && len(short) > 2 && abbreviations()[strings.ToLower(short)] == "" && !strings.Contains(short, ".")
}

// glue finds the known names and the places that are longer than a word.
func (n *namer) glue(words []nameWord) {
	for i := range words {
		w := &words[i]
		if size, kind := n.known.longest(words[i:]); size > 0 {
			w.known, w.kind, w.glued = true, kind, size-1
		}
		if w.place == 0 {
			continue
		}
		size := 1
		for i+size < len(words) && words[i+size].to <= n.places[w.place-1].To {
			size++
		}
		if words[i+size-1].to != n.places[w.place-1].To || size-1 < w.glued {
			w.place = 0
			continue
		}
		if size-1 > w.glued {
			w.known, w.glued = false, size-1
		}
	}
}

// isRecognised reports whether a run in a line of capitals is a name that is
// known, or that the article writes elsewhere.
func (n *namer) isRecognised(words []nameWord, from, to int) bool {
	if words[from].known || words[from].place > 0 {
		return true
	}
	for _, w := range words[from:to] {
		if w.capital && !n.capital[w.text] {
			return false
		}
	}
	return true
}

// entities are the names found, in the order of the text.
func (n *namer) entities(t *Text) {
	n.guess()
	n.settle(t)
	all := tally(n.settled)
	all.tieSurnames(n.guessed)
	all.define(n.defined)
	all.imply()
	for i := range n.settled {
		c := &n.settled[i]
		name := c.name
		if !name.settled {
			continue
		}
		e := Entity{Found: t.found(c.block, c.sentence, c.from, c.to), Type: name.winner(), Name: name.full}
		switch {
		case e.Type == PlaceName && c.place > 0:
			e.PlaceID, e.Name = t.Places[c.place-1].ID, t.Places[c.place-1].Name
		case e.Type == Person:
			e.Found = n.honoured(t, c)
		}
		t.Entities = append(t.Entities, e)
	}
}
