package corpus

import "sort"

// A lineIndex knows the line and column of some offsets: of the start of every
// line and, because a line can be a whole article long, of places within it.
type lineIndex []lineMark

type lineMark struct{ offset, line, column int }

// markEvery is the number of characters of a line after which another mark is
// set. Looking up a position never counts more characters than this.
const markEvery = 1024

// indexLines goes through the text once.
func indexLines(raw string) lineIndex {
	at := lineMark{line: 1, column: 1}
	marks := lineIndex{at}
	for i, r := range raw {
		if r == '\n' {
			at = lineMark{offset: i + 1, line: at.line + 1, column: 1}
			marks = append(marks, at)
			continue
		}
		if at.column++; at.column%markEvery == 0 {
			marks = append(marks, lineMark{offset: i, line: at.line, column: at.column - 1})
		}
	}
	return marks
}

// before returns the last mark at or before offset.
func (l lineIndex) before(offset int) lineMark {
	n := sort.Search(len(l), func(n int) bool { return l[n].offset > offset })
	return l[max(n-1, 0)]
}
