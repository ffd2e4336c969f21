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
	ends  numbers // by number: where the string ends in text
	slots numbers // number and mark of the hash, or 0 for an empty slot
	text  []byte
}

// slotsFor returns how many slots there are for so many strings.
func slotsFor(count int) int {
	size := 16
	for size < 2*count {
		size *= 2
	}
	return size
}

// Len returns how many numbers there are, with the 0 of the empty string.
func (v *Vocabulary) Len() int { return v.ends.len() }

// Number returns the number of a string, 0 if it has none. It takes strings and
// bytes alike, so that neither has to be copied into the other.
func Number[Text string | []byte](v *Vocabulary, s Text) int {
	h, mask := hash(s), uint32(v.slots.len()-1)
	for at := h & mask; ; at = (at + 1) & mask {
		slot := v.slots.at(int(at))
		if slot == 0 {
			return 0
		}
		n := slot &^ markBits
		if slot&markBits == h&markBits && string(v.spelling(int(n))) == string(s) {
			return int(n)
		}
	}
}

func (v *Vocabulary) spelling(n int) []byte { return v.text[v.ends.at(n-1):v.ends.at(n)] }

// hash is FNV-1a, stirred so that its lowest bits depend on all of the string.
func hash[Text string | []byte](s Text) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h ^ h>>15
}
