package index

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A cursor stands in a query that is read from left to right.
type cursor struct {
	src string
	pos int
}

// end is what next returns after the last character.
const end rune = -1

// here is the character at the cursor; every sort of double quote is the same.
func (c *cursor) here() rune {
	if c.pos == len(c.src) {
		return end
	}
	r, _ := utf8.DecodeRuneInString(c.src[c.pos:])
	if r == '“' || r == '”' {
		return '"'
	}
	return r
}

func (c *cursor) step() {
	_, size := utf8.DecodeRuneInString(c.src[c.pos:])
	c.pos += size
}

// next passes white space and is the character after it.
func (c *cursor) next() rune {
	for unicode.IsSpace(c.here()) {
		c.step()
	}
	return c.here()
}

// take passes r, if it comes next.
func (c *cursor) take(r rune) bool {
	if c.next() != r {
		return false
	}
	c.step()
	return true
}

// at reports whether a word comes next, and ends there.
func (c *cursor) at(word string) bool {
	c.next()
	rest, ok := strings.CutPrefix(c.src[c.pos:], word)
	if !ok {
		return false
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return rest == "" || delimits(r)
}

// takeWord passes a word, if it comes next.
func (c *cursor) takeWord(word string) bool {
	if !c.at(word) {
		return false
	}
	c.pos += len(word)
	return true
}

// delimits reports whether r ends a word without being part of it.
func delimits(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(`()"“”`, r)
}

// run passes what stands up to the next delimiter or stop.
func (c *cursor) run(stop rune) string {
	start := c.pos
	for r := c.here(); r != end && r != stop && !delimits(r); r = c.here() {
		c.step()
	}
	return c.src[start:c.pos]
}

// quoted passes a phrase in quotes and returns it with single spaces; ok is
// false if the quotes are never closed.
func (c *cursor) quoted() (text string, ok bool) {
	c.step()
	start := c.pos
	for c.here() != '"' {
		if c.here() == end {
			return "", false
		}
		c.step()
	}
	text = c.src[start:c.pos]
	c.step()
	return strings.Join(strings.Fields(text), " "), true
}
