package weights

import "math/bits"

// Pairs are the rows of words beside tags. Most words have few, so a word has a
// set of tags, and its rows stand in the order of that set.
type Pairs struct {
	words []neighbours
	rows  []Row
}

// neighbours are the tags that a word has rows for, and where these begin.
type neighbours struct {
	tags  uint64
	first uint32
}

// newPairs makes room for as many rows as so many words are likely to have.
func newPairs(words int) Pairs {
	return Pairs{words: make([]neighbours, words), rows: make([]Row, 0, 2*words)}
}

// place adds a row. Keys come in rising order.
func (p *Pairs) place(key int, row Row) {
	w := &p.words[key/MaxTags]
	if w.tags == 0 {
		w.first = uint32(len(p.rows))
	}
	w.tags |= 1 << (key % MaxTags)
	p.rows = append(p.rows, row)
}

// Row returns the row of a word beside a tag.
func (p *Pairs) Row(word int, tag uint8) Row {
	w := p.words[word]
	bit := uint64(1) << (tag % MaxTags)
	if w.tags&bit == 0 {
		return 0
	}
	return p.rows[int(w.first)+bits.OnesCount64(w.tags&(bit-1))]
}
