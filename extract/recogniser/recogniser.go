// Package recogniser finds the names of people, organisations and places in a
// sentence. It is a linear model that was taught with texts in which people had
// marked the names; what each word looks like, what stands around it and what
// tables and rules say of it are its signs. It does not know the tables, nor
// what the article says elsewhere.
package recogniser

import "claimcheck/extract/tagger"

// A Word is what the model sees of a word.
type Word struct {
	Text  string
	Tag   tagger.Tag
	Label tagger.Label
	Signs uint32 // a bit for each sign that it has; what they mean is the caller's affair
	Guess uint8  // what rules take it for, in any numbering; 0 if for no name
}

// A Kind is what a name names. The zero Kind is nothing.
type Kind uint8

const (
	_ Kind = iota
	Person
	Organisation
	Place
	kindCount
)

// String is the kind as the texts for teaching spell it.
func (k Kind) String() string { return [kindCount]string{"", "PER", "ORG", "LOC"}[k] }

// KindNamed returns the kind with that spelling, 0 if there is none.
func KindNamed(name string) Kind {
	for k := Person; k < kindCount; k++ {
		if k.String() == name {
			return k
		}
	}
	return 0
}

// A Name is a run of words that is one name.
type Name struct {
	First, End int // places in the words, half-open
	Kind       Kind
}

// A Recogniser finds names with a model. It keeps its buffers from sentence to
// sentence, so it is for one goroutine.
type Recogniser struct {
	model    *Model
	sights   []sight
	asked    []bool
	features []uint32
	columns  []column
	sums     []sums
	labels   []label
}

// New returns a Recogniser with a model.
func New(m *Model) *Recogniser { return &Recogniser{model: m} }

// Names appends the names in a sentence to dst and returns it.
func (r *Recogniser) Names(dst []Name, words []Word) []Name {
	r.look(words)
	r.sum(words)
	return appendNames(dst, r.best(&r.model.steps))
}

// appendNames appends the names that labels mark.
func appendNames(dst []Name, labels []label) []Name {
	for i := 0; i < len(labels); i++ {
		kind := labels[i].kind()
		if kind == 0 {
			continue
		}
		first := i
		for i+1 < len(labels) && labels[i+1] == kind.further() {
			i++
		}
		dst = append(dst, Name{first, i + 1, kind})
	}
	return dst
}
