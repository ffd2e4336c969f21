package index

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"

	"claimcheck/lexicon"
)

// form is how words are looked for.
type form uint8

const (
	anyForm   form = iota // a word in any of its forms: arrest, arrested
	asWritten             // a phrase, or a single word in quotes
	beginning             // word*
)

// A textCondition asks for words in one of the fields that hold text.
type textCondition struct {
	field *field
	text  string // as written, without quotes and star
	form  form
}

func textFieldDefault() *field {
	f, _ := fieldNamed("text")
	return f
}

// readText reads a word, a phrase, or a beginning of words with a star.
func readText(f *field, v value) (node, string) {
	t := textCondition{field: f, text: v.text}
	if v.quoted {
		t.form = asWritten
	} else if cut, ok := strings.CutSuffix(v.text, "*"); ok {
		t.form, t.text = beginning, cut
	}
	words := split(t.text)
	switch {
	case !v.quoted && strings.Contains(t.text, "*"):
		return nil, "a star stands only at the end of a word, as in " + example(t.text)
	case t.form == beginning && !isBeginning(t.text, words):
		return nil, fmt.Sprintf("before a star stands one word of at least %d letters", minPrefix)
	case len(words) == 0:
		return nil, fmt.Sprintf("%q has neither letters nor digits to look for", t.text)
	}
	return t, ""
}

// example is a word with its stars at the end, where enough letters are left.
func example(text string) string {
	letters := strings.ReplaceAll(text, "*", "")
	if utf8.RuneCountInString(letters) < minPrefix {
		return "polic*"
	}
	return letters + "*"
}

// isBeginning reports whether a text is one word that is long enough for a star.
func isBeginning(text string, words []word) bool {
	return len(words) == 1 && words[0].end == len(text) && utf8.RuneCountInString(words[0].folded) >= minPrefix &&
		!strings.ContainsFunc(words[0].folded, unicode.IsDigit)
}

func (t textCondition) print(b *strings.Builder) {
	if t.field.name != "text" {
		b.WriteString(t.field.name + ":")
	}
	switch t.form {
	case asWritten:
		b.WriteString(`"` + t.text + `"`)
	case beginning:
		b.WriteString(t.text + "*")
	default:
		b.WriteString(t.text)
	}
}

func (t textCondition) words() string {
	var what string
	switch {
	case t.form == beginning:
		what = "a word beginning with “" + t.text + "”"
	case len(split(t.text)) > 1:
		what = "the words “" + t.text + "” in a row"
	case t.form == asWritten:
		what = "exactly the word “" + t.text + "”"
	default:
		what = "the word “" + t.text + "”"
	}
	if t.field.name == "text" {
		return what
	}
	return what + " in the " + t.field.name
}

// compile looks for single words in any form where the field keeps stems, and
// for rows of words as they are written.
func (t textCondition) compile(c *compiler) (query.Query, error) {
	stemmed, plain := bleveFields(t.field.name)
	words := folded(t.text)
	switch {
	case t.form == beginning:
		return c.beginning(plain, words[0], t.text)
	case t.form == anyForm && len(words) == 1 && stemmed != "":
		return term(stemmed, stem(words[0])), nil
	}
	found := row(plain, words)
	if t.field.name == "place" {
		return withOtherName(found, t.text), nil
	}
	return found, nil
}

// withOtherName finds a place under its usual name too: UK is the United Kingdom.
func withOtherName(found query.Query, text string) query.Query {
	place, ok := lexicon.PlaceNamed(text)
	if !ok || fold(place.Name) == fold(text) {
		return found
	}
	return bleve.NewDisjunctionQuery(found, row(fieldPlace, folded(place.Name)))
}

// bleveFields are where a text field keeps its stems, if it does, and its words.
func bleveFields(name string) (stemmed, plain string) {
	switch name {
	case "text":
		return fieldText, fieldTextExact
	case "measure":
		return fieldMeasure, fieldMeasureExact
	}
	return "", name
}

func row(field string, words []string) query.Query {
	if len(words) == 1 {
		return term(field, words[0])
	}
	return query.NewPhraseQuery(words, field)
}

func term(field, word string) query.Query {
	q := bleve.NewTermQuery(word)
	q.SetField(field)
	return q
}

func (t textCondition) mark(w *wanted) {
	if t.field.name != "text" && t.field.name != "measure" {
		return
	}
	words := folded(t.text)
	switch {
	case t.form == beginning:
		w.beginnings = append(w.beginnings, words[0])
	case t.form == anyForm && len(words) == 1:
		w.stems = append(w.stems, stem(words[0]))
	default:
		w.rows = append(w.rows, words)
	}
}
