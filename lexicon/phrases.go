package lexicon

import "claimcheck/token"

// phrases finds the phrases of a table in running text. It is a trie over whole
// words: a phrase is a path, and what it stands for is an index into whatever
// the table's reader keeps.
type phrases struct {
	words  map[string]int32 // the words that occur in any phrase
	next   map[step]int32   // from a node, by a word, to a node; the root is node 0
	ends   []int32          // by node: the first sense of the phrase that ends there, or none
	senses []sense

	toks []token.Token // of the phrase that was added last, for their memory
	key  []byte
}

type step struct{ node, word int32 }

// A sense is one of the values that a phrase stands for, with the next of them.
type sense struct{ value, next int32 }

// none stands where no sense follows.
const none = -1

// newPhrases makes room for about so many phrases. In our tables there are half as many
// nodes again, and a third as many words or more.
func newPhrases(size int) *phrases {
	p := &phrases{
		words: make(map[string]int32, size/3), next: make(map[step]int32, 3*size/2),
		ends: make([]int32, 0, 2*size), senses: make([]sense, 0, size),
	}
	p.ends = append(p.ends, none) // of the root
	return p
}

// A keyer appends to dst, which is empty, a word as a table of phrases keeps it.
type keyer func(dst []byte, word string) []byte

// add makes the phrase stand for value, beside what it stood for before.
func (p *phrases) add(phrase string, key keyer, value int32) {
	p.end(p.path(phrase, key), value)
}

// path returns the node at which a phrase ends, and makes the nodes on the way there.
// The phrase is cut as text is. Marks that only join words are left out, and so are
// full stops, which "St. Helens" may have or not.
func (p *phrases) path(phrase string, key keyer) int32 {
	p.toks = token.Split(p.toks[:0], phrase)
	node := int32(0)
	for i, tok := range p.toks {
		if word := tok.In(phrase); word != "." && !joins(phrase, p.toks, i) {
			node = p.follow(node, p.enter(word, key))
		}
	}
	return node
}

// enter returns the number of a word, which it gets if it has none.
func (p *phrases) enter(word string, key keyer) int32 {
	if word == "&" {
		word = "and"
	}
	p.key = key(p.key[:0], word)
	id := p.find(p.key)
	if id == unknown {
		id = int32(len(p.words))
		p.words[string(p.key)] = id
	}
	return id
}

// follow returns the node to which a word leads, which is made if it is new.
func (p *phrases) follow(node, word int32) int32 {
	to, known := p.next[step{node, word}]
	if !known {
		to = int32(len(p.ends))
		p.ends = append(p.ends, none)
		p.next[step{node, word}] = to
	}
	return to
}

// end notes a sense of the phrase that ends at a node, behind those it has.
func (p *phrases) end(node, value int32) {
	at := &p.ends[node]
	for *at != none {
		at = &p.senses[*at].next
	}
	*at = int32(len(p.senses))
	p.senses = append(p.senses, sense{value, none})
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
		for at := p.ends[node]; at != none; at = p.senses[at].next {
			if v := p.senses[at].value; accept(v, j+1) {
				value, end = v, j+1
				break
			}
		}
	}
	return value, end
}
