package index

import "strings"

// A field is something that a query can ask for by name.
type field struct {
	name     string
	aliases  []string
	wants    string // what its value is, with an example
	compares bool   // a comparison may stand before the value
	read     func(f *field, v value) (n node, why string)
}

// A value is what stands after a field's colon.
type value struct {
	written
	quoted bool
}

// written is a value without the quotes that it may have had.
type written struct {
	op   string // a comparison, or empty
	text string
}

// print writes a value in its plainest form.
func (w written) print(b *strings.Builder) {
	b.WriteString(w.op)
	if w.needsQuotes() {
		b.WriteString(`"` + w.text + `"`)
		return
	}
	b.WriteString(w.text)
}

// needsQuotes reports whether a value would end too early without.
func (w written) needsQuotes() bool {
	return strings.ContainsFunc(w.text, delimits)
}

var fields = []field{
	{name: "text", wants: "a word or a phrase, as in text:arrests", read: readText},
	{name: "measure", wants: "a word or a phrase, as in measure:unemployment", read: readText},
	{name: "entity", wants: "a name, as in entity:NHS", read: readText},
	{name: "speaker", wants: "a name, as in speaker:Reeves", read: readText},
	{name: "place", wants: "a name, as in place:Scotland", read: readText},
	{name: "source", wants: "a publisher or title, as in source:ONS", read: readText},
	{name: "value", wants: "a number, as in value:>1m or value:4%..5%", compares: true, read: readNumber},
	{name: "unit", wants: "a unit, as in unit:GBP", read: readUnit},
	{name: "kind", wants: "a kind of number, as in kind:percent", read: readOneOf},
	{name: "status", aliases: []string{"verdict"}, wants: "a verdict, as in status:contradicted", read: readOneOf},
	{name: "reason", wants: "a reason, as in reason:period", read: readKeyword},
	{name: "severity", aliases: []string{"level"}, wants: "a severity, as in severity:error", read: readOneOf},
	{name: "voice", wants: "own, attributed or quoted", read: readOneOf},
	{name: "date", wants: "when the article appeared, as in date:2020-03 or date:2020-01..2020-07", compares: true, read: readDate},
	{name: "period", wants: "what time the number is about, as in period:2019", read: readPeriod},
	{name: "article", aliases: []string{"document"}, wants: "the beginning of a path, as in article:news/", read: readBeginning},
	{name: "id", wants: "the beginning of a claim's id", read: readBeginning},
	{name: "sort", wants: "an order, as in sort:-date"},
}

// vocabulary are the values of the fields that have few.
var vocabulary = map[string][]string{
	"kind":     {"count", "money", "percent", "points", "ratio", "multiple", "measure", "duration", "age", "rank"},
	"status":   {"supported", "imprecise", "outdated", "contradicted", "disputed", "unsourced", "unchecked"},
	"severity": {"none", "note", "warning", "error"},
	"voice":    {"own", "attributed", "quoted"},
}

// isName reports whether what stands before a colon could be a field at all:
// letters, unlike the "12" of 12:30.
func isName(s string) bool {
	return s != "" && strings.Trim(fold(s), "abcdefghijklmnopqrstuvwxyz_") == ""
}

func fieldNamed(name string) (*field, bool) {
	name = fold(name)
	for i := range fields {
		f := &fields[i]
		if f.name == name {
			return f, true
		}
		for _, alias := range f.aliases {
			if alias == name {
				return f, true
			}
		}
	}
	return nil, false
}

// suggestion says which field may have been meant.
func suggestion(name string) string {
	var names []string
	for _, f := range fields {
		names = append(append(names, f.name), f.aliases...)
	}
	if near := nearest(fold(name), names); near != "" {
		return " did you mean " + near + ":?"
	}
	return " fields are " + strings.Join(names, ", ") + "; put the word in quotes if it is no field"
}
