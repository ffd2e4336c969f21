package corpus

import (
	"sort"
	"strings"
)

// A noteMark is the mark of a note in Markdown, "[^1]", or what opens the note
// itself, "[^1]:".
type noteMark struct {
	label    string
	from, to int // in the text of the block
	opens    bool
}

// readNotes adds a link at the mark of each note for every address in the note:
// "It fell by a tenth.[^1]" with "[^1]: Port Office, https://port.example/fees".
// The links that stand in the text are there already, in its order.
func (d *Document) readNotes() {
	notes := make(map[string][]string) // the addresses of a note by its label
	var marks []Link                   // whose address is the label until it is known what the note says
	for i := range d.Blocks {
		b := &d.Blocks[i]
		for _, mark := range noteMarks(b.Text) {
			if !mark.opens {
				marks = append(marks, Link{Span: b.Span(mark.from, mark.to), Address: mark.label, Note: true})
				continue
			}
			if _, ok := notes[mark.label]; !ok {
				notes[mark.label] = d.addressesIn(Span{b.Span(mark.from, mark.to).End, d.noteEnd(i, mark)})
			}
		}
	}
	for _, mark := range marks {
		for _, address := range notes[mark.Address] {
			if len(d.Links) < maxLinks {
				d.Links = append(d.Links, Link{Span: mark.Span, Address: address, Note: true})
			}
		}
	}
	d.sortLinks()
}

// noteEnd is where the note behind a mark ends in Raw: at a line that opens with a
// bracket, as another note does, or where the next block begins.
func (d *Document) noteEnd(block int, mark noteMark) int {
	b := &d.Blocks[block]
	most := min(len(b.Text), mark.to+longestNote)
	next := strings.Index(b.Text[mark.to:most], "\n[")
	switch {
	case next >= 0:
		return b.Span(mark.to, mark.to+next+1).End
	case most < len(b.Text):
		return b.Span(mark.to, most).End
	case block+1 < len(d.Blocks):
		return d.Blocks[block+1].Whole().Start
	}
	return len(d.Raw)
}

// addressesIn are the first addresses that are linked within a span.
func (d *Document) addressesIn(s Span) []string {
	var found []string
	at := sort.Search(len(d.Links), func(i int) bool { return d.Links[i].Span.Start >= s.Start })
	for ; at < len(d.Links) && d.Links[at].Span.Start < s.End && len(found) < maxNoteLinks; at++ {
		found = append(found, d.Links[at].Address)
	}
	return found
}

// indented is how far a note may be indented, with the end of the line before.
const indented = 4

// longestNote is how many bytes of a note are looked at.
const longestNote = 4 << 10

// longestLabel is more bytes than anybody calls a note.
const longestLabel = 64

// noteMarks finds the marks of notes in the text of a block.
func noteMarks(text string) []noteMark {
	var found []noteMark
	for at := 0; ; {
		open := strings.Index(text[at:], "[^")
		if open < 0 {
			return found
		}
		open += at
		at = open + 2
		label, ok := noteLabel(text[at:])
		if !ok {
			continue
		}
		at += len(label) + 1
		before := strings.TrimRight(text[max(0, open-indented):open], " ")
		opens := strings.HasPrefix(text[at:], ":") && (before == "" && open <= indented || strings.HasSuffix(before, "\n"))
		found = append(found, noteMark{label: strings.ToLower(label), from: open, to: at, opens: opens})
	}
}

// noteLabel is the label that a text begins with, before its bracket.
func noteLabel(text string) (label string, ok bool) {
	label, _, ok = strings.Cut(text[:min(len(text), longestLabel)], "]")
	return label, ok && label != "" && !strings.ContainsAny(label, " \t\r\n[^")
}
