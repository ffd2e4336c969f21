package tagger

import "claimcheck/extract/tagger/internal/weights"

// A Label says where a word stands in a name. The zero Label is Outside.
type Label uint8

// Outside is the label of a word that is in no name.
const Outside Label = 0

const labelCount = 1 + 2*int(kindCount-1)

// A Kind is what a name names. The zero Kind is nothing.
type Kind uint8

// The kinds. GSP, for which training had few examples, are states and peoples
// in the sense of the corpus: "US", "Russia".
const (
	_ Kind = iota
	Person
	Organisation
	GPE // cities, regions, countries
	GSP
	Location
	Facility
	kindCount
)

// First returns the label of the first word of a name.
func (k Kind) First() Label { return Label(2*k - 1) }

// Further returns the label of its further words.
func (k Kind) Further() Label { return Label(2 * k) }

// String returns the kind as the model spells it: "PERSON", "ORGANIZATION".
func (k Kind) String() string {
	if k == 0 || k >= kindCount {
		return ""
	}
	return weights.LabelNames[k.First()][len("B-"):]
}

// Kind returns the kind of name that the word is in.
func (l Label) Kind() Kind { return Kind((l + 1) / 2) }

// IsFirst reports whether the word begins a name.
func (l Label) IsFirst() bool { return l%2 == 1 }

// String returns the label as the model spells it: "O", "B-GPE", "I-PERSON".
func (l Label) String() string {
	if int(l) >= labelCount {
		return ""
	}
	return weights.LabelNames[l]
}
