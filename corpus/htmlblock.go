package corpus

import (
	"slices"
	"strings"

	"golang.org/x/net/html/atom"
)

// words adds a text to the block.
func (r *pageReader) words(i int32) {
	n := &r.page.nodes[i]
	if r.isNoteLink(n) {
		r.mark(i, n.span)
		return
	}
	r.link(i)
	if r.frame().kind == Paragraph && r.preformatted() {
		r.lines(n.span)
	} else {
		r.text.write(n.span)
	}
	letters := int(n.letters)
	r.text.letters += letters
	if n.traits&bold != 0 {
		r.text.bold += letters
	}
	if n.traits&link != 0 {
		r.text.linked += letters
	}
	if n.traits&timed != 0 {
		r.text.timed += letters
	}
}

// isNoteLink reports whether a text is a link from a word to its note, or from
// the note back to the word.
func (r *pageReader) isNoteLink(n *node) bool {
	if n.traits&jump == 0 {
		return false
	}
	mark := strings.TrimSpace(r.page.raw[n.span.Start:n.span.End])
	switch mark {
	case "↩", "↩︎", "↑", "^", "&#8617;", "&larrhk;":
		return true
	case "":
		return false
	}
	follows := r.text.text.Len() > 0 && r.text.space.Len() == 0 && r.text.newline.Len() == 0
	return isFootnote(mark) && (follows || mark[0] == '[')
}

func (r *pageReader) preformatted() bool {
	n := len(r.frames)
	return n > 0 && r.page.nodes[r.frames[n-1].node].tag == atom.Pre
}

// lines adds a preformatted text, in which blank lines part paragraphs.
func (r *pageReader) lines(s Span) {
	at := s.Start
	blank := false
	for line := range strings.Lines(r.page.raw[s.Start:s.End]) {
		span := Span{at, at + len(line)}
		at = span.End
		if isBlank(line) {
			blank = true
			continue
		}
		if blank {
			r.flush()
			blank = false
		}
		r.text.write(span)
	}
}

// start begins a new block.
func (r *pageReader) start() { r.text = pageText{blockText: blockText{raw: r.page.raw}} }

// flush ends a block and adds it to the document if it is part of the article.
func (r *pageReader) flush() {
	if r.text.text.Len() == 0 {
		r.start()
		return
	}
	t := r.text
	r.start()
	f := r.frame()
	b := t.block(f.kind)
	if r.isAside(&t, &b) {
		r.doc.LeftOut += countWords(b.Text)
		return
	}
	if r.replaceTitle(b) {
		return
	}
	switch f.kind {
	case Heading:
		r.addHeading(b, f.level)
		return
	case Item:
		b.List = f.list
	case Cell:
		b.List, b.Row, b.Column = f.list, f.row, f.column
	case Paragraph:
		if t.letters > 0 && t.bold == t.letters && !strings.Contains(b.Text, "\n") && readsAsHeading(b.Text) {
			b.Kind = Heading
			r.addHeading(b, boldLevel)
			return
		}
	}
	r.add(b)
}

// shortLabel is more letters than stand beside the time in a line that tells when
// an article appeared: "Last updated on … at …".
const shortLabel = 25

// isAside reports whether a paragraph is none of the article's: a link to
// another one, the time at which it appeared, or a label above the text.
func (r *pageReader) isAside(t *pageText, b *Block) bool {
	if r.all || b.Kind != Paragraph {
		return false
	}
	sentence := endsIn(b.Text, ".?!…:")
	switch {
	case t.letters > 0 && t.linked*10 >= t.letters*8 && !sentence:
		return true
	case t.letters < prose && endsInAny(b.Text, "min read", "mins read", "minute read", "minutes to read"):
		return true
	case t.timed > 0 && t.letters-t.timed < shortLabel && !sentence:
		return true
	}
	return r.main >= 0 && b.pieces[0].raw < r.page.nodes[r.main].span.Start && !sentence && t.letters < prose
}

// endsInAny reports whether a text ends in one of some words.
func endsInAny(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(text, w) })
}
