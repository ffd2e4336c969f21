package figures

import (
	"slices"
	"strings"

	"claimcheck/lexicon"
)

// Number is the number of a thing by which a dimension tells a series from its sisters, the
// thing, and the numbers of the sisters: "31" and "day" of the "31-day standard", beside "62".
// There may be none.
func (c *Catalogue) Number(s *Series) (number, thing string, sisters []string) {
	for i, d := range s.Dimensions {
		if number, thing = numbered(d.Value); thing == "" || c.Variants(s, i) < 2 {
			continue
		}
		for _, n := range c.family(s.Table).numbers()[d.Name+"\x00"+thing] {
			if n != number {
				sisters = append(sisters, n)
			}
		}
		if len(sisters) > 0 {
			return number, thing, sisters
		}
	}
	return "", "", nil
}

// numbersIn are the numbers of things that tell series of a table apart, by the name of the
// dimension and the thing.
func numbersIn(t *Table) map[string][]string {
	found := map[string][]string{}
	for _, s := range t.Series {
		for _, d := range s.Dimensions {
			number, thing := numbered(d.Value)
			if key := d.Name + "\x00" + thing; thing != "" && !slices.Contains(found[key], number) {
				found[key] = append(found[key], number)
			}
		}
	}
	return found
}

// numbered returns the number with which a name begins and what it is of: "62-day treatment".
func numbered(name string) (number, thing string) {
	end := 0
	for end < len(name) && '0' <= name[end] && name[end] <= '9' {
		end++
	}
	if end == 0 || end > mostDigits || end == len(name) || name[end] != '-' && name[end] != ' ' {
		return "", ""
	}
	word, _, _ := strings.Cut(name[end+1:], " ")
	if word == "" || !isLetter(word[0]) {
		return "", ""
	}
	return name[:end], lexicon.Singular(strings.ToLower(word))
}

// mostDigits is how long a number in a name may be; longer ones are years and codes.
const mostDigits = 3

func isLetter(b byte) bool { return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' }

// IsNumber reports whether a word is digits alone, and few.
func IsNumber(word string) bool { return len(word) <= mostDigits && onlyDigits(word) }
