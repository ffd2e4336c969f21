package figures

import "strings"

// cellSeparators are what may stand between cells, the usual one first.
var cellSeparators = [...]rune{',', ';', '\t', '|'}

// sampleOfText is how much of a file is looked at to see how its cells are
// separated.
const sampleOfText = 1 << 16

// separatorOf is what separates the cells: of the signs that cut most rows into
// one and the same number of cells, the one that the file's name leads to expect,
// else the first.
func separatorOf(text string, expected rune) rune {
	if len(text) > sampleOfText {
		text = text[:sampleOfText]
		text = text[:1+max(strings.LastIndexByte(text, '\n'), 0)]
	}
	if codes, _, cut := strings.Cut(text, "\t"); cut && !strings.Contains(codes, "\n") && isBulk([]string{codes}) {
		return '\t' // which commas cut as evenly, since codes stand between them
	}
	best, most := expected, evenRows(text, expected)
	for _, comma := range cellSeparators {
		if n := evenRows(text, comma); n > most {
			best, most = comma, n
		}
	}
	return best
}

// evenRows is how many rows a separator cuts into the width that most rows have,
// if that is more than one cell.
func evenRows(text string, comma rune) int {
	widths := map[int]int{}
	s := newSplitter(text, comma)
	for {
		cells, _, ok, err := s.next()
		if !ok || err != nil {
			break
		}
		widths[len(cells)]++
	}
	most := 0
	for width, n := range widths {
		if width > 1 {
			most = max(most, n)
		}
	}
	return most
}
