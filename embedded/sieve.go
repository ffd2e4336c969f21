package embedded

// A Sieve holds back most words of a text that are not in a table, so that they
// need not be looked up. It knows which last letters the table's words have, by
// first letter and length, whatever their capitals.
type Sieve [32][32]uint32

// Add lets a word of the table through.
func (s *Sieve) Add(word string) {
	if word != "" {
		*s.at(word) |= lastOf(word)
	}
}

// Holds reports whether word is surely not in the table.
func (s *Sieve) Holds(word string) bool {
	return word == "" || *s.at(word)&lastOf(word) == 0
}

// at is the place of words with the first letter and the length of word. The
// lowest five bits of a letter are the same for its capital.
func (s *Sieve) at(word string) *uint32 {
	return &s[word[0]%32][min(len(word), 31)]
}

func lastOf(word string) uint32 { return 1 << (word[len(word)-1] % 32) }
