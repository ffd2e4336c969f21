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
