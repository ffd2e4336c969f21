package recogniser

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"claimcheck/extract/tagger"
)

// A sight is what the features of a word, and of its neighbours, are made of:
// hashes of its text in several forms.
type sight struct {
	text, lower uint32
	shape       uint32
	ends        [3]uint32 // of its last two, three and four bytes in lower case
	start       uint32    // of its first three
	tag, kind   uint32
	signs       uint32
	guess       uint32
}

// beyond is what is seen before a sentence and after it.
var beyond = sight{text: 1, lower: 1, shape: 1, tag: 0xFF}

// look takes in a sentence: which of its words are asked about, and what is seen
// of these and of their neighbours.
func (r *Recogniser) look(words []Word) {
	r.asked = r.asked[:0]
	for _, w := range words {
		r.asked = append(r.asked, w.Guess != 0 || hasCapital(w.Text))
	}
	bridge(r.asked)
	r.sights = slices.Grow(r.sights[:0], len(words))[:len(words)]
	seen := 0 // up to here
	for i, asked := range r.asked {
		if !asked {
			continue
		}
		for seen = max(seen, i-reach); seen < min(i+reach+1, len(words)); seen++ {
			r.sights[seen] = sightOf(words[seen])
		}
	}
}

// reach is how many neighbours on either side a feature looks at.
const reach = 2

// longestBridge is how many words without a capital a name may have in between:
// "Ministry for the Environment".
const longestBridge = 3

// bridge asks also about the few words between two that are asked about.
// Everything else is in no name and costs no time.
func bridge(asked []bool) {
	last := -1
	for i, a := range asked {
		if !a {
			continue
		}
		if last >= 0 && i-last-1 <= longestBridge {
			for j := last + 1; j < i; j++ {
				asked[j] = true
			}
		}
		last = i
	}
}

func hasCapital(text string) bool {
	for _, r := range text {
		if 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// longWord is how many bytes of a word are looked at for its ends.
const longWord = 32

func sightOf(w Word) sight {
	s := sight{
		text: hashText(w.Text), shape: shapeOf(w.Text), tag: uint32(w.Tag), kind: uint32(w.Label.Kind()),
		signs: w.Signs, guess: uint32(w.Guess),
	}
	if w.Label != tagger.Outside && w.Label.IsFirst() {
		s.kind |= 8
	}
	var space [longWord]byte
	small := appendSmall(space[:0], w.Text)
	s.lower = hashBytes(small)
	for i := range s.ends {
		s.ends[i] = hashBytes(small[max(0, len(small)-2-i):])
	}
	s.start = hashBytes(small[:min(3, len(small))])
	return s
}

// appendSmall appends a word in lower case, as far as there is room for it.
func appendSmall(dst []byte, word string) []byte {
	for _, r := range word {
		switch {
		case 'A' <= r && r <= 'Z':
			r += 'a' - 'A'
		case r >= utf8.RuneSelf:
			r = unicode.ToLower(r)
		}
		if len(dst)+utf8.UTFMax <= longWord {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

// shapeOf is what a word looks like: the forms of its letters, each run of one
// form as one, and how long it is up to four letters.
func shapeOf(word string) uint32 {
	shape, last := uint32(hashSeed), byte(0)
	for _, r := range word {
		if f := form(r); f != last {
			shape, last = hashByte(shape, f), f
		}
	}
	return hashByte(shape, byte('0'+min(utf8.RuneCountInString(word), 4)))
}

// form is the kind of a letter in the shape of a word: capital, small, digit or
// the mark itself.
func form(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z':
		return 'a'
	case 'A' <= r && r <= 'Z':
		return 'A'
	case '0' <= r && r <= '9':
		return '0'
	case r < utf8.RuneSelf:
		return byte(r)
	case unicode.IsUpper(r):
		return 'A'
	case unicode.IsLetter(r):
		return 'a'
	}
	return '?'
}
