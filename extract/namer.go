package extract

import "claimcheck/extract/recogniser"

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

// readSentence finds the names of a sentence. The times are those of its block.
func (n *namer) readSentence(t *Text, sentence int, times []Time) {
	n.sentence = sentence
	s := &t.Sentences[sentence]
	words := n.look(s, times)
	n.see(words, s.Words)
	since := len(n.found)
	for from, to := n.nextRun(words, 0); from < len(words); from, to = n.nextRun(words, to) {
		if !n.shouted || n.isFamiliar(words, from, to) {
			n.segment(words, from, to)
		}
	}
	coordinate(n.sentenceSeen(sentence), n.found[since:])
}

// guess decides by the rules on all names of the article, and tells the
// recogniser.
func (n *namer) guess() {
	n.guessed = tally(n.found)
	n.guessed.guessSurnames()
	n.guessed.define(n.defined)
	for i := range n.found {
		c := &n.found[i]
		words := n.seen[n.starts[c.sentence]+c.first : n.starts[c.sentence]+c.last]
		kind := c.name.winner()
		for j := range words {
			words[j].Guess = 2 + 2*uint8(kind)
			words[j].Signs |= uint32(when(c.votes[kind] >= sure-1, signSure))
		}
		words[0].Guess--
	}
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
		if !name.settled || n.isNumber(t, c) {
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
