package tagger

import "claimcheck/extract/tagger/internal/weights"

// A Tag is a part of speech of the Penn treebank. The zero Tag is none.
type Tag uint8

// The tags, in the order in which they win when their sums are equal.
const (
	_ Tag = iota
	Hash
	Dollar
	CloseQuote
	OpenBracket
	CloseBracket
	Comma
	Stop
	Colon
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNP
	NNPS
	NNS
	PDT
	POS
	PRP
	PRPPossessive
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPPossessive
	WRB
	OpenQuote

	// Tags that a word gets by its looks.
	Hyphen      // "-"
	None        // "-NONE-": the treebank's traces, and "0"
	LeftRound   // "-LRB-"
	RightRound  // "-RRB-"
	Placeholder // any other "-ABC-"; prose's tag is the word itself

	// Tags of what stands around a sentence. No word has them.
	beforeFirst
	beforeBeforeFirst
	outside

	tagCount = int(outside) + 1
)

// String returns the name of the tag in the treebank: "NNP", "PRP$", ",".
func (t Tag) String() string {
	if int(t) >= len(weights.TagNames) {
		return ""
	}
	return weights.TagNames[t]
}

// IsNoun reports whether the word is a noun, common or proper.
func (t Tag) IsNoun() bool { return NN <= t && t <= NNS }

// IsProperNoun reports whether the word is part of a name: "Bank", "Midlands".
func (t Tag) IsProperNoun() bool { return t == NNP || t == NNPS }

// IsVerb reports whether the word is a verb in any form, but for modals.
func (t Tag) IsVerb() bool { return VB <= t && t <= VBZ }

// number is the tag's key in the tables. Values that are no tag have none.
func (t Tag) number() int {
	if int(t) >= tagCount {
		return 0
	}
	return int(t)
}
