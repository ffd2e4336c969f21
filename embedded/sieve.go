package embedded

// A Sieve holds back most words of a text that are not in a table, so that they
// need not be looked up: by first letter, whatever its capitals, it knows how long
// the table's words are.
type Sieve [256]uint32

// longest is the length from which the sieve tells no lengths apart.
const longest = 31

// Add lets a word of the table through.
func (s *Sieve) Add(word string) {
	if word != "" {
		s[small(word[0])] |= 1 << min(len(word), longest)
	}
}

// Holds reports whether word is surely not in the table.
func (s *Sieve) Holds(word string) bool {
	return word == "" || s[small(word[0])]&(1<<min(len(word), longest)) == 0
}

func small(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
