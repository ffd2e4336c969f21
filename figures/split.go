package figures

import (
	"strings"
)

// A splitter cuts separated text into rows of cells. The cells are parts of the
// text itself, save for those with a quotation mark written twice in them.
type splitter struct {
	data  string
	comma byte
	at    int
	line  int // of what stands at at
	row   []string
	// indents is how many spaces stand before the first cells of the row.
	indents [2]int
}

// maxCell and maxColumns bound what may still be a table made by people or for them.
const (
	maxCell    = 1 << 20
	maxColumns = 16384 // as many as a spreadsheet has
)

func newSplitter(data string, comma rune) *splitter {
	return &splitter{data: data, comma: byte(comma), line: 1}
}

// next cuts the next row, which is valid until the one after it is asked for.
// Without one, ok is false.
func (s *splitter) next() (cells []string, line int, ok bool, err error) {
	if s.at >= len(s.data) {
		return nil, 0, false, nil
	}
	s.row, line = s.row[:0], s.line
	s.indents = [2]int{}
	for last := false; !last; {
		if len(s.row) == maxColumns {
			return nil, line, false, refuse(line, "the row has more than %d cells, which no table for people has; keep the columns that are needed", maxColumns)
		}
		var cell string
		start := s.at
		if cell, last, err = s.cell(line); err != nil {
			return nil, line, false, err
		}
		if len(s.row) < len(s.indents) {
			s.indents[len(s.row)] = spacesBefore(s.data[start:s.at])
		}
		s.row = append(s.row, strings.TrimSpace(cell))
	}
	return s.row, line, true, nil
}

// spacesBefore is how many spaces stand before a cell, within its quotation marks or without.
func spacesBefore(cell string) (spaces int) {
	for _, r := range cell {
		switch r {
		case ' ', '\u00A0':
			spaces++
		case '"':
		default:
			return spaces
		}
	}
	return spaces
}

// cell cuts one cell, and says whether it is the last of its row.
func (s *splitter) cell(row int) (cell string, last bool, err error) {
	for s.at < len(s.data) && s.data[s.at] == ' ' {
		s.at++
	}
	if s.at < len(s.data) && s.data[s.at] == '"' {
		return s.quoted(row)
	}
	rest := s.data[s.at:]
	end := 0
	for end < len(rest) && rest[end] != s.comma && rest[end] != '\n' {
		if rest[end] == '"' {
			return "", false, refuse(s.line, "a quotation mark stands within a cell that does not start with one; put the whole cell in quotation marks, and write this one twice")
		}
		end++
	}
	if end > maxCell {
		return "", false, tooLong(s.line)
	}
	s.at += end
	return rest[:end], s.pass(), nil
}

// quoted cuts a cell in quotation marks, which may hold line ends.
func (s *splitter) quoted(row int) (cell string, last bool, err error) {
	start, twice := s.at+1, false
	end := start
	for {
		i := strings.IndexByte(s.data[end:], '"')
		if i < 0 || end+i-start > maxCell {
			if i >= 0 || len(s.data)-start > maxCell {
				return "", false, tooLong(row)
			}
			return "", false, unclosed(row)
		}
		end += i
		if end+1 < len(s.data) && s.data[end+1] == '"' {
			twice, end = true, end+2
			continue
		}
		break
	}
	cell = s.data[start:end]
	s.line += strings.Count(cell, "\n")
	for s.at = end + 1; s.at < len(s.data) && (s.data[s.at] == ' ' || s.data[s.at] == '\r'); s.at++ { // what nobody sees
	}
	if s.at < len(s.data) && s.data[s.at] != s.comma && s.data[s.at] != '\n' {
		return "", false, unclosed(row)
	}
	if twice {
		cell = strings.ReplaceAll(cell, `""`, `"`)
	}
	return cell, s.pass(), nil
}

// pass steps over the separator or the line end behind a cell.
func (s *splitter) pass() (last bool) {
	if s.at == len(s.data) {
		return true
	}
	last = s.data[s.at] == '\n'
	if last {
		s.line++
	}
	s.at++
	return last
}

func unclosed(row int) error {
	return refuse(row, "a cell that starts with a quotation mark does not end with one; close it, and write a quotation mark within it twice")
}

func tooLong(row int) error {
	return refuse(row, "a cell is longer than a million characters, so this is no table; a quotation mark may be open")
}
