package lexicon

import "claimcheck/token"

// phrases finds the phrases of a table in running text. It is a trie over whole
// words: a phrase is a path, and what it stands for is an index into whatever
// the table's reader keeps.
type phrases struct {
	words map[string]int32 // the words that occur in any phrase
	next  map[step]int32   // from a node, by a word, to a node; the root is node 0
	ends  map[int32][]int32
	nodes int32
}

type step struct{ node, word int32 }

func newPhrases() *phrases {
	return &phrases{words: map[string]int32{}, next: map[step]int32{}, ends: map[int32][]int32{}}
}

// A keyer appends to dst, which is empty, a word as a table of phrases keeps it.
type keyer func(dst []byte, word string) []byte

// add makes the phrase stand for value, beside what it stood for before.
func (p *phrases) add(phrase string, key keyer, value int32) {
	node := int32(0)
	for _, w := range cut(phrase, key) {
		id, known := p.words[w]
		if !known {
			id = int32(len(p.words))
			p.words[w] = id
		}
		to, known := p.next[step{node, id}]
		if !known {
			p.nodes++
			to = p.nodes
			p.next[step{node, id}] = to
		}
		node = to
	}
	p.ends[node] = append(p.ends[node], value)
}

// cut cuts a phrase of a table into the keys by which text is searched. Marks
// that only join words are left out, and so are full stops, which "St. Helens"
// may have or not.
func cut(phrase string, key keyer) []string {
	toks := token.Split(nil, phrase)
	var words []string
	for i, tok := range toks {
		switch word := tok.In(phrase); {
		case word == "&":
			words = append(words, "and")
		case word != "." && !joins(phrase, toks, i):
			words = append(words, string(key(nil, word)))
		}
	}
	return words
}

// unknown is the word that stands in no phrase.
const unknown = -1

// find returns the number of a key.
func (p *phrases) find(key []byte) int32 {
	if id, ok := p.words[string(key)]; ok {
		return id
	}
	return unknown
}

// number returns the number of a word of a text, or unknown. The word's key is made in
// room.
func (p *phrases) number(word string, key keyer, room []byte) int32 {
	if word == "&" {
		word = "and"
	}
	return p.find(key(room[:0], word))
}

// usualWord is room for the key of nearly any word.
const usualWord = 32

// numbered returns for each token the number of its word, or unknown.
func (p *phrases) numbered(text string, toks []token.Token, key keyer) []int32 {
	words, room := make([]int32, len(toks)), make([]byte, 0, usualWord)
	for i, tok := range toks {
		words[i] = p.number(tok.In(text), key, room)
	}
	return words
}

// longest walks as far as the words go, from token i on, and returns the
// longest phrase for which accept holds: the value accepted and the token after
// the phrase. Word gives the number of a token, or unknown. It looks at no more
// tokens than twice the longest phrase has.
func (p *phrases) longest(text string, toks []token.Token, word func(j int) int32, i int, accept func(value int32, end int) bool) (value int32, end int) {
	node := int32(0)
	for j := i; j < len(toks); j++ {
		id := word(j)
		to, ok := p.next[step{node, id}]
		if id == unknown || !ok {
			if j > i && joins(text, toks, j) && !joins(text, toks, j-1) {
				continue
			}
			break
		}
		node = to
		for _, v := range p.ends[node] {
			if accept(v, j+1) {
				value, end = v, j+1
				break
			}
		}
	}
	return value, end
}
