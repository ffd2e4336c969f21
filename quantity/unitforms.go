package quantity

import (
	_ "embed"
	"slices"
	"strings"

	"claimcheck/embedded"
	"claimcheck/token"
)

//go:embed units.tsv
var unitsTable string

//go:embed currencies.tsv
var currenciesTable string

var dimensionNames = map[string]Dimension{
	"percent": PerCent, "points": PercentPoints, "mass": Mass, "length": Length, "area": Area, "volume": Volume,
	"energy": Energy, "power": Power, "time": Time, "age": AgeYears, "data": Data, "temperature": Temperature,
	"speed": Speed, "concentration": Concentration, "other": Other,
}

// A form is one way to write a unit.
type form struct {
	unit Unit
	rest []string // the tokens after the first
	text string   // as written
	kind formKind
}

type formKind uint8

const (
	wordForm   formKind = iota // "tonnes": after any number, whatever the capitals
	symbolForm                 // "t": after a digit, with its capitals
	prefixForm                 // "£": before the number, with its capitals
)

// UnitNamed returns the unit that the machine interface calls name: "tonne",
// "GBP", "%".
func UnitNamed(name string) (Unit, bool) {
	u, ok := unitsByName[name]
	return u, ok
}

var unitsByName = readUnits()

func readUnits() map[string]Unit {
	all := make(map[string]Unit, strings.Count(unitsTable, "\n")+strings.Count(currenciesTable, "\n"))
	for row := range embedded.Rows(unitsTable, 6, 6) {
		all[row[0]] = Unit{Name: row[0], Dimension: dimensionNames[row[1]], Base: row[2], Factor: factor(row[3])}
	}
	for row := range embedded.Rows(currenciesTable, 6, 6) {
		all[row[0]] = Unit{Name: row[0], Dimension: Currency, Base: row[1], Factor: factor(row[2])}
	}
	return all
}

// unitWords are the words that a unit is printed with: its second form, which
// is the plural, where it has one.
var unitWords = readUnitWords()

func readUnitWords() map[string]string {
	all := map[string]string{}
	add := func(name, words string) {
		forms := strings.Split(words, ", ")
		all[name] = forms[min(1, len(forms)-1)]
	}
	for row := range embedded.Rows(unitsTable, 6, 6) {
		add(row[0], row[4])
	}
	for row := range embedded.Rows(currenciesTable, 6, 6) {
		add(row[0], row[4])
	}
	return all
}

// factor reads a decimal or a fraction of a table.
func factor(s string) Number {
	n, d, _ := strings.Cut(s, "/")
	x, err := ParseDecimal(n)
	if err != nil {
		panic("quantity: not a factor: " + s)
	}
	if d != "" {
		return x.Quo(Int(integer(d)))
	}
	return x
}

// addUnits puts every written form of every unit under its first word.
func addUnits(v map[string]*word) {
	add := func(u Unit, kind formKind, forms string) {
		for text := range strings.SplitSeq(forms, ", ") {
			if text != "" {
				addForm(v, form{unit: u, text: text, kind: kind})
			}
		}
	}
	for row := range embedded.Rows(unitsTable, 6, 6) {
		u := unitsByName[row[0]]
		add(u, wordForm, row[4])
		add(u, symbolForm, row[5])
	}
	for row := range embedded.Rows(currenciesTable, 6, 6) {
		u := unitsByName[row[0]]
		add(u, prefixForm, row[3])
		add(u, wordForm, row[4])
		add(u, symbolForm, row[5])
	}
	for _, w := range v {
		slices.SortStableFunc(w.units, func(a, b form) int { return len(b.text) - len(a.text) })
	}
}

func addForm(v map[string]*word, f form) {
	parts := split(f.text)
	w := entry(v, parts[0])
	f.rest = parts[1:]
	if f.kind == prefixForm {
		w.is |= prefixSign
	} else {
		w.is |= unitWord
	}
	w.units = append(w.units, f)
}

// HoldsUnit reports whether any word or sign of a text may begin a unit or a currency, or be
// points: a text without one is no unit, which is told at a fraction of what reading it costs.
func HoldsUnit(text string) bool {
	var room [24]token.Token
	for _, tok := range token.Split(room[:0], text) {
		if written := tok.In(text); lookup(written).has(unitWord|prefixSign) || strings.EqualFold(written, "point") || strings.EqualFold(written, "points") {
			return true
		}
	}
	return false
}

// split is the text's tokens as strings.
func split(text string) []string {
	var room [24]token.Token
	toks := token.Split(room[:0], text)
	parts := make([]string, len(toks))
	for i, tok := range toks {
		parts[i] = tok.In(text)
	}
	return parts
}

// form finds the longest form of one of the kinds that stands at token i, and
// returns the token after it.
func (r *reader) form(i int, kinds ...formKind) (u Unit, next int, ok bool) {
	if !r.word(i).has(unitWord|prefixSign) || r.isTaken(i) {
		return Unit{}, i, false
	}
	for _, f := range r.words[i].units {
		if !slices.Contains(kinds, f.kind) {
			continue
		}
		if next, ok := r.matchForm(i, f); ok {
			return f.unit, next, true
		}
	}
	return Unit{}, i, false
}

// matchForm reports whether f is written at token i. The words of a form may be
// joined by hyphens, and its symbols must be written as the table has them.
func (r *reader) matchForm(i int, f form) (next int, ok bool) {
	exact := f.kind != wordForm
	if exact && !strings.HasPrefix(f.text, r.at(i)) {
		return i, false
	}
	next = i + 1
	for _, part := range f.rest {
		if !exact && r.is(next, "-") && part != "-" {
			next++
		}
		if next >= len(r.toks) || r.isTaken(next) || !strings.EqualFold(r.at(next), part) || exact && r.at(next) != part {
			return i, false
		}
		next++
	}
	if exact && r.text[r.toks[i].Start:r.toks[next-1].End] != f.text {
		return i, false // "6ft 2in" is not of square feet
	}
	return next, f.kind != symbolForm || r.endsClean(next, f.text)
}

// endsClean reports whether no letter or digit is glued to a symbol: "5 km" but
// not "5 kmx", and "$5" but not "S$x5".
func (r *reader) endsClean(next int, symbol string) bool {
	if next >= len(r.toks) || !r.toks[next].Glued || !endsInLetter(symbol) {
		return true
	}
	return r.toks[next].Kind == token.Mark || r.is(next, "'s", "’s")
}

func endsInLetter(s string) bool {
	c := s[len(s)-1] | 0x20
	return 'a' <= c && c <= 'z'
}

// isUnit reports whether a unit is written at token i.
func (r *reader) isUnit(i int) bool {
	_, _, ok := r.form(i, wordForm)
	return ok
}
