package figures

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"

	"claimcheck/quantity"
)

// A stream writes what is in memory as bytes, or reads it back: each kind of thing
// is told once, for both ways, so that the two cannot differ. It believes nothing
// that it reads: what cannot be is bad, and all that follows is zero.
type stream struct {
	out     []byte
	before  []io.Reader // what was written before out
	in      string
	writing bool
	bad     bool
	texts   []string          // by number
	numbers map[string]uint64 // of texts, in writing
}

// whole streams a whole number from 0 on.
func (c *stream) whole(n *uint64) {
	if c.writing {
		c.out = binary.AppendUvarint(c.out, *n)
		return
	}
	*n = 0
	for i := 0; i < len(c.in) && i < binary.MaxVarintLen64; i++ {
		*n |= uint64(c.in[i]&0x7f) << (7 * i)
		if c.in[i] < 0x80 {
			c.in = c.in[i+1:]
			return
		}
	}
	c.fail()
	*n = 0
}

func (c *stream) fail() { c.bad, c.in = true, "" }

// below streams a number that is below a limit.
func (c *stream) below(n *uint64, limit int) {
	c.whole(n)
	if !c.writing && *n >= uint64(limit) {
		c.fail()
		*n = 0
	}
}

// number streams a number of any kind.
func number[T ~int | ~int32 | ~int64 | ~uint32](c *stream, n *T) {
	signed := int64(*n)
	bits := uint64(signed<<1) ^ uint64(signed>>63)
	c.whole(&bits)
	*n = T(int64(bits>>1) ^ -int64(bits&1))
}

// oneOf streams one of few things, the last of which is named.
func oneOf[T ~uint8](c *stream, k *T, last T) {
	n := uint64(*k)
	if c.below(&n, int(last)+1); !c.writing {
		*k = T(n)
	}
}

func (c *stream) flag(b *bool) {
	n := uint64(0)
	if *b {
		n = 1
	}
	c.below(&n, 2)
	*b = n == 1
}

func (c *stream) amount(x *quantity.Number) {
	if c.writing {
		c.out = quantity.AppendNumber(c.out, *x)
		return
	}
	var ok bool
	if *x, c.in, ok = quantity.TakeNumber(c.in); !ok {
		c.fail()
	}
}

// text streams the number of a text. The texts themselves stand at the front.
func (c *stream) text(s *string) {
	if !c.writing {
		n := uint64(0)
		if c.below(&n, len(c.texts)); !c.bad {
			*s = c.texts[n]
		}
		return
	}
	n, ok := c.numbers[*s]
	if !ok {
		n = uint64(len(c.texts))
		c.numbers[*s] = n
		c.texts = append(c.texts, *s)
	}
	c.whole(&n)
}

func (c *stream) eachText(texts ...*string) {
	for _, s := range texts {
		c.text(s)
	}
}

// word streams a text itself.
func (c *stream) word(s *string) {
	n := uint64(len(*s))
	c.whole(&n)
	switch {
	case c.writing:
		c.out = append(c.out, *s...)
	case n > uint64(len(c.in)):
		c.fail()
	default:
		*s, c.in = c.in[:n], c.in[n:]
	}
}

// bulk is a word too large to be copied in writing.
func (c *stream) bulk(s *string) {
	if !c.writing {
		c.word(s)
		return
	}
	n := uint64(len(*s))
	c.whole(&n)
	c.before = append(c.before, bytes.NewReader(c.out), strings.NewReader(*s))
	c.out = nil
}

// written is all that was written.
func (c *stream) written() io.Reader {
	return io.MultiReader(append(c.before, bytes.NewReader(c.out))...)
}

// list streams a list whose parts take at least a byte each, so that it is no
// longer than what is left to read. It keeps apart a list that is empty and none.
func list[T any](c *stream, list *[]T, part func(*T)) {
	n := uint64(0)
	if *list != nil {
		n = uint64(len(*list)) + 1
	}
	if c.below(&n, len(c.in)+2); c.writing {
		for i := range *list {
			part(&(*list)[i])
		}
		return
	}
	if *list = nil; n > 0 {
		*list = make([]T, 0, min(n-1, 1024))
	}
	for i := uint64(1); i < n && !c.bad; i++ {
		var one T
		part(&one)
		*list = append(*list, one)
	}
}
