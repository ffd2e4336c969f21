package corpus

import (
	"slices"
	"strings"
)

// sections add blocks to a document, each under the heading that is open.
type sections struct {
	doc  *Document
	open []openHeading
}

// An openHeading is a heading under which text stands.
type openHeading struct{ block, level int }

// boldLevel is the level of a line in bold that serves as a heading. It stands
// under every heading marked as one.
const boldLevel = 7

// add adds a block, if it has text that is seen.
func (s *sections) add(b Block) bool {
	b = b.seen(s.doc.Raw)
	if strings.TrimSpace(b.Text) == "" {
		return false
	}
	if n := len(s.open); n > 0 {
		b.Section = s.open[n-1].block
	}
	s.doc.Links, b.links = append(s.doc.Links, b.links...), nil
	s.doc.Blocks = append(s.doc.Blocks, b)
	return true
}

// addHeading adds a heading, which closes those of its level and below.
func (s *sections) addHeading(b Block, level int) {
	s.close(level)
	if s.add(b) {
		s.open = append(s.open, openHeading{len(s.doc.Blocks) - 1, level})
	}
}

// close closes the headings of a level and below.
func (s *sections) close(level int) {
	if first := slices.IndexFunc(s.open, func(h openHeading) bool { return h.level >= level }); first >= 0 {
		s.open = s.open[:first]
	}
}
