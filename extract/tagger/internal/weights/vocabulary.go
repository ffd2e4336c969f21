package weights

// markBits are the bits of a slot that keep the highest bits of the string's
// hash, to tell most other strings without looking at them. The rest has room
// for maxWords numbers.
const (
	markBits = uint32(0xFFF00000)
	maxWords = 1 << 20
)

// A Vocabulary numbers strings. It is an open-addressing hash table that is at
// most half full, over one text that holds all strings.
type Vocabulary struct {
	text  []byte
	ends  []uint32 // by number: where the string ends in text
	slots []uint32 // number and mark of the hash, or 0 for an empty slot
}

// newVocabulary numbers the strings of text, which end at ends. The first is
// the empty string; it is what the others are not.
func newVocabulary(text []byte, ends []uint32) *Vocabulary {
	size := 16
	for size < 2*len(ends) {
		size *= 2
	}
	v := &Vocabulary{text: text, ends: ends, slots: make([]uint32, size)}
	for n := 1; n < len(ends); n++ {
		h := hash(v.spelling(uint32(n)))
		at := h & uint32(size-1)
		for v.slots[at] != 0 {
			at = (at + 1) & uint32(size-1)
		}
		v.slots[at] = h&markBits | uint32(n)
	}
	return v
}

// Len returns how many numbers there are, with the 0 of the empty string.
func (v *Vocabulary) Len() int { return len(v.ends) }

// Number returns the number of a string, 0 if it has none. It takes strings and
// bytes alike, so that neither has to be copied into the other.
func Number[Text string | []byte](v *Vocabulary, s Text) int {
	h, mask := hash(s), uint32(len(v.slots)-1)
	for at := h & mask; ; at = (at + 1) & mask {
		slot := v.slots[at]
		if slot == 0 {
			return 0
		}
		n := slot &^ markBits
		if slot&markBits == h&markBits && string(v.spelling(n)) == string(s) {
			return int(n)
		}
	}
}

func (v *Vocabulary) spelling(n uint32) []byte { return v.text[v.ends[n-1]:v.ends[n]] }

// hash is FNV-1a, stirred so that its lowest bits depend on all of the string.
func hash[Text string | []byte](s Text) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}
