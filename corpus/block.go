package corpus

import (
	"sort"
	"strings"
)

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
	Section int    // the index in Blocks of the heading it stands under, or -1; a headline opens no section
	List    int    // for an Item or Cell, the number of its list or table in the document, from 1
	Row     int    // for a Cell, from 0; row 0 is the header where the table has one
	Column  int    // for a Cell, from 0
	Text    string // as a reader sees it: emphasis and links gone, character references decoded
	pieces  []piece
	links   []Link // until the block is added to its document
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
	b := Block{Kind: kind, Section: -1, Text: raw[span.Start:span.End]}
	if span.Len() > 0 {
		b.pieces = []piece{{raw: span.Start, rawLen: span.Len()}}
	}
	return b
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
	case end || i >= len(b.Text):
		return p.raw + p.rawLen
	default:
		return p.raw
	}
}

// textAt returns the part of Text that stands within a span of the raw text.
func (b *Block) textAt(s Span) string {
	start := sort.Search(len(b.pieces), func(n int) bool { return b.pieces[n].raw+b.pieces[n].rawLen > s.Start })
	end := sort.Search(len(b.pieces), func(n int) bool { return b.pieces[n].raw >= s.End })
	if start >= end {
		return ""
	}
	from, to := b.pieces[start].at, len(b.Text)
	if first := b.pieces[start]; !first.opaque {
		from += max(s.Start-first.raw, 0)
	}
	if end < len(b.pieces) {
		to = b.pieces[end].at
	}
	if last := b.pieces[end-1]; !last.opaque {
		to = min(to, last.at+s.End-last.raw)
	}
	return b.Text[from:to]
}

// A blockText gathers the text of a block from the pieces a reader leaves
// standing, in the order of the raw text.
type blockText struct {
	raw    string
	text   strings.Builder
	pieces []piece
	links  []Link
}

// keep adds the raw bytes at span as they stand. No text begins with the space
// that followed something left out.
func (t *blockText) keep(span Span) {
	if t.text.Len() == 0 {
		span.Start = span.End - len(strings.TrimLeft(t.raw[span.Start:span.End], " \t\r\n"))
	}
	if span.Len() <= 0 {
		return
	}
	if last := len(t.pieces) - 1; last >= 0 && t.continues(t.pieces[last], span.Start) {
		t.pieces[last].rawLen += span.Len()
	} else {
		t.pieces = append(t.pieces, piece{at: t.text.Len(), raw: span.Start, rawLen: span.Len()})
	}
	t.text.WriteString(t.raw[span.Start:span.End])
}

// continues reports whether text at the raw offset goes on where p ends.
func (t *blockText) continues(p piece, offset int) bool {
	return !p.opaque && p.raw+p.rawLen == offset
}

// replace adds what is read in place of the raw bytes at span.
func (t *blockText) replace(span Span, text string) {
	if text == "" {
		return
	}
	t.pieces = append(t.pieces, piece{at: t.text.Len(), raw: span.Start, rawLen: span.Len(), opaque: true})
	t.text.WriteString(text)
}

// endsInSpace reports whether nothing but a space would join what comes next
// to the text so far.
func (t *blockText) endsInSpace() bool {
	s := t.text.String()
	return s == "" || strings.HasSuffix(s, " ") || strings.HasSuffix(s, "\n")
}

// block returns the block gathered.
func (t *blockText) block(kind Kind) Block {
	return Block{Kind: kind, Section: -1, Text: t.text.String(), pieces: t.pieces, links: t.links}
}
