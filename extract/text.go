// Package extract finds what is in a text: sentences, words, names, quantities
// and times, each with its place. It does not know sources, nor what is true.
package extract

import (
	"sort"

	"claimcheck/corpus"
	"claimcheck/extract/tagger"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A Text is a document with all that was found in it. Everything is in the
// order of the text.
type Text struct {
	Doc        *corpus.Document
	Sentences  []Sentence
	Entities   []Entity
	Places     []Place // every mention of a place that the lexicon knows, "Scotland" and "Scottish"
	Quantities []Quantity
	Times      []Time
	Skipped    []Skipped
}

// A Found is where something stands: in the raw document, and in the text of
// its block as a reader sees it.
type Found struct {
	Span     corpus.Span
	Block    int // index in Doc.Blocks
	Sentence int // index in Text.Sentences
	From, To int // half-open, in the text of the block
}

// Plain is what a reader sees there, without markup.
func (f Found) Plain(doc *corpus.Document) string { return doc.Blocks[f.Block].Text[f.From:f.To] }

// Covers reports whether it covers a byte of the block's text.
func (f Found) Covers(at int) bool { return f.From <= at && at < f.To }

// A Sentence is a sentence of one block with its words.
type Sentence struct {
	Found
	Words []tagger.Word // their places are relative to the sentence
}

// An EntityType says what a name is the name of.
type EntityType uint8

const (
	OtherName EntityType = iota
	Person
	Organisation
	PlaceName
	Law
	Event
	Product
)

// String is the type's name in the machine interface.
func (t EntityType) String() string {
	return [...]string{"other", "person", "organisation", "place", "law", "event", "product"}[t]
}

// An Entity is one mention of a name.
type Entity struct {
	Found
	Type    EntityType
	Name    string // the full name that the article gives elsewhere: "National Crime Agency" for "NCA"
	PlaceID string // what the lexicon knows a place by
}

// A Place is one mention of a place that the lexicon knows. Nouns are among the
// entities too; "Scottish" is here alone.
type Place struct {
	Found
	ID      string
	Name    string // the place's own name: "Scotland" for "Scottish"
	Demonym bool
}

// A Quantity is a number in the text, with the words that belong to it.
type Quantity struct {
	Found
	quantity.Quantity
	Written      [2]int64 // for fractions and ratios, numerator and denominator as written
	ModifierText string   // "more than"; empty if there is none
	Counted      string   // the words of what is counted: "public charging points"
	CountedTo    int      // where those words end in the block; To if there are none
	Role         Role
	Moving       string          // the word that tells of its change, in lower case: "rose"
	Balance      quantity.Change // the side of nothing that it stands on: Down for a deficit, Up for a surplus

	moved int // where in the block the word ends that tells of its change; 0 if none does
}

// A Role is the part a number plays in a statement of change.
type Role uint8

const (
	NoRole      Role = iota
	ChangedBy        // rose by 3.2%
	ChangedFrom      // from 5.2 million
	ChangedTo        // to 4.8 million
)

// String is the role's name in the machine interface, or "" for none.
func (r Role) String() string { return [...]string{"", "by", "from", "to"}[r] }

// A Time is an expression of time.
type Time struct {
	Found
	Period      period.Period // zero if nothing says which; open for "since 2016"
	Named       period.Period // what is named alone: 2016
	Part        period.Part   // the part of it that is meant: the end of 2016
	Relative    bool          // resolved with the publication date
	Approximate bool
	Clock       bool // a time of day
	Recurring   bool // what comes round: every Friday

	// Back is how far "a year earlier" and "a month ago" lie behind another time, and
	// Spoken whether that is one that the text named before.
	Back   period.Distance
	Spoken bool

	// Ago is the quantity in "two months ago", which is a length of time as well
	// as a time. It is nil where no number is written. It is not among the text's
	// Quantities: those state something that can be looked up.
	Ago *Quantity
}

// Dates reports whether t says when something was: not "at 10pm" or "every Friday".
func (t Time) Dates() bool { return !t.Clock && !t.Recurring }

// A Skipped is a number that is no quantity and no time, with the reason:
// "reference" for Section 230.
type Skipped struct {
	Found
	Why string
}

// EntitiesOf, TimesOf, PlacesOf and QuantitiesOf return what stands in one
// sentence, given by its index.
func (t *Text) EntitiesOf(sentence int) []Entity {
	return within(t.Entities, sentence, (*Entity).found)
}

func (t *Text) TimesOf(sentence int) []Time { return within(t.Times, sentence, (*Time).found) }

func (t *Text) PlacesOf(sentence int) []Place { return within(t.Places, sentence, (*Place).found) }

func (t *Text) QuantitiesOf(sentence int) []Quantity {
	return within(t.Quantities, sentence, (*Quantity).found)
}

func (e *Entity) found() *Found   { return &e.Found }
func (t *Time) found() *Found     { return &t.Found }
func (p *Place) found() *Found    { return &p.Found }
func (q *Quantity) found() *Found { return &q.Found }
func (s *Skipped) found() *Found  { return &s.Found }

// within cuts from a list in text order what stands in one sentence. It is asked again
// and again, so that what it looks at is not copied.
func within[T any](list []T, sentence int, found func(*T) *Found) []T {
	from := sort.Search(len(list), func(i int) bool { return found(&list[i]).Sentence >= sentence })
	list = list[from:]
	return list[:sort.Search(len(list), func(i int) bool { return found(&list[i]).Sentence > sentence })]
}
