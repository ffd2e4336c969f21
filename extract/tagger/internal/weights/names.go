package weights

import "slices"

// TagNames are the tags by number. The first is no tag at all. Then come the
// tags of the Penn treebank, then those that prose gives to a word by its
// looks, then the tags of what stands before and after a sentence.
var TagNames = [...]string{
	"",
	"#", "$", "''", "(", ")", ",", ".", ":", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD",
	"NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH",
	"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``",
	"-", "-NONE-", "-LRB-", "-RRB-", "-XXX-",
	"-START-", "-START2-", "None",
}

// LabelNames are the labels by number: O, then for each kind of name the label
// of its first word and the label of its further words.
var LabelNames = [...]string{
	"O",
	"B-PERSON", "I-PERSON", "B-ORGANIZATION", "I-ORGANIZATION", "B-GPE", "I-GPE",
	"B-GSP", "I-GSP", "B-LOCATION", "I-LOCATION", "B-FACILITY", "I-FACILITY",
}

// HistoryNames are what the labeller remembers of the label before: only its
// first letter.
var HistoryNames = [...]string{"None", "O", "B", "I"}

// ShapeNames are the shapes of words.
var ShapeNames = [...]string{"number", "punct", "downcase", "upcase", "mixedcase", "other"}

// TagNumber returns the number of a tag, or 0 if there is no such tag.
func TagNumber(name string) uint8 {
	return uint8(max(0, slices.Index(TagNames[:], name)))
}
