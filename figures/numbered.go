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
		if sisters = c.besides(s, number, d.Name+"\x00"+thing); len(sisters) > 0 {
			return number, thing, sisters
		}
	}
	if number, thing = numbered(s.Measure[s.Titled:]); thing != "" {
		if sisters = c.besides(s, number, ofMeasures+thing); len(sisters) > 0 {
			return number, thing, sisters
		}
	}
	return "", "", nil
}

// besides are the other numbers of a thing in the table of a series.
func (c *Catalogue) besides(s *Series, number, key string) []string {
	var sisters []string
	for _, n := range c.family(s.Table).numbers()[key] {
		if n != number {
			sisters = append(sisters, n)
		}
	}
	return sisters
}

// ofMeasures leads to the numbers of things that the measures of a table begin with, rather than those
// of a dimension: "First doses", "Second doses".
const ofMeasures = "\x00\x00"

// numbersIn are the numbers of things that tell series of a table apart, by the name of the
// dimension and the thing.
func numbersIn(t *Table) map[string][]string {
	found := map[string][]string{}
	enter := func(key, name string) {
		number, thing := numbered(name)
		if key += thing; thing != "" && !slices.Contains(found[key], number) {
			found[key] = append(found[key], number)
		}
	}
	for _, s := range t.Series {
		enter(ofMeasures, s.Measure[s.Titled:])
		for _, d := range s.Dimensions {
			enter(d.Name+"\x00", d.Value)
		}
	}
	return found
}

// Ordinals are the words for what comes first, second or third of a thing, as Number gives them.
var Ordinals = map[string]string{"first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "1st": "1st", "2nd": "2nd", "3rd": "3rd", "4th": "4th", "5th": "5th"}

// numbered returns the number with which a name begins and what it is of: "62-day treatment", "second
// dose".
func numbered(name string) (number, thing string) {
	if first, rest, ok := strings.Cut(name, " "); ok && len(first) <= len("second") && Ordinals[strings.ToLower(first)] != "" {
		word, _, _ := strings.Cut(rest, " ")
		return Ordinals[strings.ToLower(first)], lexicon.Singular(strings.ToLower(strings.TrimRight(word, ",.;:")))
	}
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
