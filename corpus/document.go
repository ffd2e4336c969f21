// Package corpus reads articles and knows the places in them. It does not know
// what a number is, nor how anything is found or checked.
package corpus

import (
	"sort"
	"strings"
	"time"
)

// A Span is a place in a document: a half-open range of bytes in its Raw text.
type Span struct{ Start, End int }

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// A Document is one article. It alone owns the text; everything that is found
// in the article points into Raw with a Span.
type Document struct {
	Name      string    // the path as given, "-" for standard input, or the id of a JSONL line
	Raw       string    // the bytes as they came
	Title     string    // from metadata, else the headline
	Published time.Time // the day of publication at midnight UTC; zero if nothing says it
	Author    string
	Outlet    string
	URL       string
	Blocks    []Block  // what a reader reads, in order; code and markup are left out
	Notes     []string // what was odd in reading it, as plain sentences
}

// Text returns the raw bytes at span.
func (d *Document) Text(s Span) string { return d.Raw[s.Start:s.End] }

// Position returns the line and the column of a byte offset, both counted from
// one, the column in characters as an editor counts them.
func (d *Document) Position(offset int) (line, column int) {
	before := d.Raw[:offset]
	start := strings.LastIndexByte(before, '\n') + 1
	return strings.Count(before, "\n") + 1, len([]rune(before[start:])) + 1
}

// A Kind says what part of the page a block is.
type Kind uint8

const (
	Paragraph Kind = iota
	Headline
	Heading
	Item      // one item of a list
	Cell      // one cell of a table
	Quotation // a paragraph set off as a quotation
)

func (k Kind) String() string {
	return [...]string{"paragraph", "headline", "heading", "item", "cell", "quotation"}[k]
}

// A Block is a run of text that sentences do not cross.
type Block struct {
	Kind    Kind
	Section int    // the index in Blocks of the heading it stands under, or -1
	List    int    // for an Item or Cell, the number of its list or table in the document, from 1
	Row     int    // for a Cell, from 0; row 0 is the header where the table has one
	Column  int    // for a Cell, from 0
	Text    string // as a reader sees it: emphasis and links gone, character references decoded
	pieces  []piece
}

// A piece says that Text from at onwards stands in Raw from raw onwards, up to
// the next piece. Where raw is longer or shorter than what is read (a character
// reference), the piece covers just that and is opaque.
type piece struct {
	at, raw int
	rawLen  int
	opaque  bool
}

// NewBlock returns a block whose text is raw[span.Start:span.End] as it stands.
func NewBlock(kind Kind, raw string, span Span) Block {
	b := Block{Kind: kind, Section: -1}
	b.append(raw[span.Start:span.End], span, false)
	return b
}

// append adds text that stands at span in the raw text. It is opaque if text
// is not the raw bytes themselves.
func (b *Block) append(text string, span Span, opaque bool) {
	if text == "" {
		return
	}
	b.pieces = append(b.pieces, piece{at: len(b.Text), raw: span.Start, rawLen: span.Len(), opaque: opaque})
	b.Text += text
}

// Span returns where Text[start:end] stands in the raw text.
func (b *Block) Span(start, end int) Span {
	if start >= end {
		at := b.rawAt(start, false)
		return Span{at, at}
	}
	return Span{b.rawAt(start, false), b.rawAt(end, true)}
}

// Whole returns where the block's text stands in the raw text.
func (b *Block) Whole() Span { return b.Span(0, len(b.Text)) }

// rawAt returns the raw offset of offset i in Text. The end of a span belongs
// to the piece before it, so that markup after a word is not part of it.
func (b *Block) rawAt(i int, end bool) int {
	if len(b.pieces) == 0 {
		return 0
	}
	n := sort.Search(len(b.pieces), func(n int) bool {
		if end {
			return b.pieces[n].at >= i
		}
		return b.pieces[n].at > i
	})
	p := b.pieces[max(n-1, 0)]
	switch {
	case !p.opaque:
		return p.raw + min(i-p.at, p.rawLen)
	case end:
		return p.raw + p.rawLen
	default:
		return p.raw
	}
}
