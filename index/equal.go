package index

import (
	"slices"
	"strings"

	"github.com/blevesearch/bleve/v2/search/query"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// An equal asks for the one value of a field: status:contradicted.
type equal struct {
	field string
	value string
}

func readKeyword(f *field, v value) (node, string) { return equal{f.name, fold(v.text)}, "" }

// readOneOf reads the value of a field that has few, so that a mistyped one is
// told and does not just find nothing.
func readOneOf(f *field, v value) (node, string) {
	known := vocabulary[f.name]
	typed := fold(v.text)
	if slices.Contains(known, typed) {
		return equal{f.name, typed}, ""
	}
	why := "there is no " + f.name + " “" + v.text + "”; "
	if near := nearest(typed, known); near != "" {
		return nil, why + "did you mean " + near + "?"
	}
	return nil, why + "it is one of " + strings.Join(known, ", ")
}

// readUnit reads a unit by its name or by how it is written: GBP, kg, people.
func readUnit(f *field, v value) (node, string) {
	return equal{f.name, unitWritten(v.text).Name}, ""
}

// unitWritten is the unit that a word stands for.
func unitWritten(text string) quantity.Unit {
	if u, ok := quantity.UnitNamed(text); ok {
		return u
	}
	if u, ok := quantity.UnitNamed(strings.ToUpper(text)); ok {
		return u
	}
	for _, written := range []string{"1 " + text, "1" + text, text + "1"} {
		if a, why := readAmount(written); why == "" && a.Unit.Dimension != quantity.Things && a.Unit.Name != "" {
			return a.Unit
		}
	}
	return quantity.Thing(lexicon.Singular(text))
}

func (k equal) print(b *strings.Builder) {
	b.WriteString(k.field + ":")
	written{text: k.value}.print(b)
}

func (k equal) words() string { return "the " + k.field + " " + k.value }

func (k equal) compile(*compiler) (query.Query, error) {
	return term(k.field, fold(k.value)), nil
}

// mark adds nothing: a verdict does not stand in the sentence.
func (k equal) mark(*wanted) {}
