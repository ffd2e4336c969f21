// Package claims says what an article asserts: who says how much of what,
// where and when. It does not know sources, nor whether a claim is true.
package claims

import (
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/lexicon"
	"claimcheck/period"
)

// A Claim is one number that an article states, with what it is stated of.
type Claim struct {
	ID       string // the same for the same sentence, number and document, wherever the sentence stands
	Quantity int    // index in Text.Quantities
	Span     corpus.Span
	Sentence int
	Measure  string         // what is counted, in the article's own words: "cash seized"
	Subject  string         // whom or what it is said of: "Northmoor Hospital"
	Terms    []Term         // the words that say what is measured, nearest first
	NotMeant []lexicon.Term // the qualifiers that its sentence rules out: "rather than full-time"
	Place    Place
	Period   Period
	Now      bool   // in the present tense, so that a time which does not belong to the number may be over
	Once     bool   // it says what was printed first: "originally", "first put at"
	Base     Period // what a change is reckoned from: "since 2010", "than in 2018"
	Back     Back   // how long the change took: "over the past year"
	Against  Standard
	Speaker  string // who says it; empty for the article itself
	Voice    Voice
	Modality Modality
}

// A Term is a word that may say what is measured, and how near to the number
// it stands.
type Term struct {
	lexicon.Term
	Near    Near
	Capital bool   // it is written as names are
	InName  bool   // it is part of the name of a person or an organisation
	OfBody  bool   // it is part of the name of a body called after its place: the Council of Leeds City Council
	Narrows bool   // it narrows what is measured: "attempted homicides", "for first-time buyers"
	Of      string // the ID of the term before which it stands, homicides; empty behind a preposition
	Another bool   // it belongs to another number of the sentence
}

// Near is how close to the number a word, a place or a time was found. The
// closer, the surer it belongs to the number.
type Near uint8

const (
	Nowhere  Near = iota // not found at all
	Headline             // in the headline
	Above                // in the heading above
	Earlier              // in an earlier paragraph of the section
	Before               // in an earlier sentence of the paragraph
	Sentence             // in the same sentence, with another number or none
	Own                  // in the words that belong to this number
)

// Words says where something was found: "in the heading above".
func (n Near) Words() string {
	return [...]string{"nowhere", "the headline", "the heading above", "an earlier paragraph", "an earlier sentence", "the same sentence", "the number's own words"}[n]
}

// A Place is where the claim is about.
type Place struct {
	ID        string // as the lexicon knows it; empty if the article does not say
	Name      string
	Near      Near
	Contested bool // it was carried over, and so could another have been
}

// A Period is when the claim is about.
type Period struct {
	period.Period
	Near        Near
	Part        period.Part     // "the end of 2024"
	Relative    bool            // reckoned from the article or from another time in it: "last year"
	ByEnd       bool            // twelve months named by the last of them: "the year to March"
	Back        period.Distance // how far before the newest figures it may lie: "down from 5% a year earlier"
	Approximate bool
	Unresolved  bool // the text names a time, "in November", and not of which year
	Past        bool // the text names one that is over, "before the pandemic", and not which
}

// Voice says whose claim it is.
type Voice uint8

const (
	OwnVoice   Voice = iota // the article's
	Attributed              // reported: "the NCA said that…"
	Quoted                  // in quotation marks
)

// String is the voice's name in the machine interface.
func (v Voice) String() string { return [...]string{"own", "attributed", "quoted"}[v] }

// Modality says in what way a number is asserted. Only a Fact can be checked
// against what was measured.
type Modality uint8

const (
	Fact Modality = iota
	Opinion
	Forecast
	Target
	Hypothetical
	Mentioned // the text itself rejects or retires the number
)

// String is the modality's name, which is also the reason why a claim is
// unchecked.
func (m Modality) String() string {
	return [...]string{"fact", "opinion", "forecast", "target", "hypothetical", "mentioned"}[m]
}

// Of returns the quantity that the claim states.
func (c *Claim) Of(text *extract.Text) *extract.Quantity { return &text.Quantities[c.Quantity] }
