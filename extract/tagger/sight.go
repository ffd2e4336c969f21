package tagger

import "claimcheck/extract/tagger/internal/weights"

// A sight is what the model sees of a word, be it the one that it decides on or
// one nearby: numbers of the vocabularies, and how the word looks.
type sight struct {
	written       int32 // the word as written
	writtenSuffix int32 // its last three bytes
	lower         int32 // the word in lower case
	prefix        int32 // the first three bytes, in lower case
	suffix        int32 // the last three bytes, in lower case
	context       int32 // the word in lower case, or "!YEAR" and the like
	contextSuffix int32 // the last three bytes of that
	first         byte
	shape         uint8
}

// What stands around the words of a sentence, in sights.
const (
	dummiesBefore = 2
	dummiesAfter  = 2
)

// usualSentence is how many words a sentence may have before it costs an
// allocation.
const usualSentence = 80

// sightsOf appends to dst, which is empty, what the model sees of the words of a
// sentence, with the dummies that stand around them. That the outer dummy before
// stands nearer to the first word is as prose was trained.
func (m *Model) sightsOf(dst []sight, words []Word) []sight {
	dst = append(dst, m.start, m.start2)
	for i := range words {
		dst = append(dst, m.see(words[i].Text))
	}
	return append(dst, m.end, m.end2)
}

// see looks at a word.
func (m *Model) see(text string) sight {
	t := m.tables
	s := sight{
		written: number(t.Words, text), writtenSuffix: number(t.Affixes, suffix3(text)),
		shape: uint8(shapeOf(text)),
	}
	if text != "" {
		s.first = text[0]
	}
	var space [longWord]byte
	switch {
	case isLowerASCII(text):
		s.lower, s.prefix, s.suffix = s.written, number(t.Affixes, prefix3(text)), s.writtenSuffix
		s.context, s.contextSuffix = s.lower, s.suffix
	default:
		lower := appendLower(space[:0], text)
		s.lower = number(t.Words, lower)
		s.context, s.contextSuffix = s.lower, number(t.Affixes, suffix3(lower))
		s.prefix = number(t.Affixes, appendLower(space[:0], prefix3(text)))
		s.suffix = number(t.Affixes, appendLower(space[:0], suffix3(text)))
	}
	switch classOf(text) {
	case hyphened:
		s.context, s.contextSuffix = m.hyphened.context, m.hyphened.contextSuffix
	case year:
		s.context, s.contextSuffix = m.year.context, m.year.contextSuffix
	case digits:
		s.context, s.contextSuffix = m.digits.context, m.digits.contextSuffix
	}
	return s
}

// number is the number of a string in a vocabulary.
func number[Text string | []byte](v *weights.Vocabulary, text Text) int32 {
	return int32(weights.Number(v, text))
}
