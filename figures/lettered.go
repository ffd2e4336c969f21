package figures

import "strings"

// Letter is the word behind which a letter tells a series from others of its table, and the
// letter: "band" and "d", of a measure or of a dimension. There may be none.
func (c *Catalogue) Letter(s *Series) (word, letter string) {
	if word, letter = lettered(s.Measure); word != "" && c.family(s.Table).letters()[word] {
		return word, letter
	}
	for i, d := range s.Dimensions {
		if len(d.Value) == 1 && isLetterOrDigit(d.Value[0]) && c.Variants(s, i) > 1 {
			return d.Name[strings.LastIndexByte(d.Name, ' ')+1:], d.Value
		}
		if word, letter = lettered(d.Value); word != "" && strings.HasSuffix(d.Value, " "+letter) && c.Variants(s, i) > 1 {
			return word, letter // "Category 2"
		}
	}
	return "", ""
}

// lettersIn are the words behind which the measures of a table have several letters.
func lettersIn(t *Table) map[string]bool {
	several := map[string]bool{}
	first := map[string]string{}
	for _, s := range t.Series {
		word, letter := lettered(s.Measure)
		if word == "" {
			continue
		}
		if known, ok := first[word]; !ok {
			first[word] = letter
		} else if known != letter {
			several[word] = true
		}
	}
	return several
}

// lettered returns the last word of a measure that a single letter or digit stands behind,
// and that letter. There may be none.
func lettered(measure string) (word, letter string) {
	after := ""
	for end := len(measure); end > 0; {
		begin := strings.LastIndexByte(measure[:end], ' ') + 1
		this, isLast := measure[begin:end], end == len(measure)
		if len(after) == 1 && len(this) > shortestLettered && isLetterOrDigit(after[0]) {
			return this, after
		}
		if after = this; this == "a" && !isLast {
			after = "" // an article: "with a car"
		}
		end = begin - 1
	}
	return "", ""
}

// shortestLettered is how long a word must be for a letter behind it to be its own: "of a" is
// none.
const shortestLettered = 3

func isLetterOrDigit(b byte) bool {
	return isLetter(b) || '0' <= b && b <= '9'
}
