package quantity

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"claimcheck/token"
)

// Parse reads a text that is one quantity and nothing else, as a cell of a
// table or a user writes it: "£54 million", "1,247.50", "over 2 tonnes", "(3.2)"
// for minus 3.2, "746 arrests". Errors are plain sentences.
func Parse(s string) (Quantity, error) {
	text := strings.TrimSpace(s)
	if inner, ok := inBrackets(text); ok {
		q, err := Parse(inner)
		if err != nil || q.Value.Sign() < 0 || q.Form != Whole && q.Form != Decimal {
			return Quantity{}, fmt.Errorf("%q is not a number in brackets", s)
		}
		q.Value = q.Value.Neg()
		return q, nil
	}
	p := parsers.Get().(*parser)
	defer parsers.Put(p)
	return p.parse(s, text)
}

// A parser reads one text after another and keeps its buffers between them: a table
// has thousands of cells.
type parser struct {
	scanner Scanner
	toks    []token.Token
}

var parsers = sync.Pool{New: func() any { return new(parser) }}

// parse reads a text, which stood as s in its table.
func (p *parser) parse(s, text string) (Quantity, error) {
	p.toks = token.Split(p.toks[:0], text)
	found, skipped := p.scanner.Scan(text, p.toks, nil)
	switch {
	case len(found)+len(skipped) > 1:
		return Quantity{}, fmt.Errorf("%q holds more than one number", s)
	case len(skipped) == 1:
		return Quantity{}, fmt.Errorf("%q is not a quantity: it looks like %s", s, articleFor(skipped[0].Why))
	case len(found) == 0:
		return Quantity{}, fmt.Errorf("%q holds no number", s)
	}
	return found[0].alone(text, p.toks)
}

// inBrackets returns what stands in brackets if nothing stands outside them.
func inBrackets(text string) (string, bool) {
	inner := strings.TrimSuffix(strings.TrimPrefix(text, "("), ")")
	return inner, len(inner) == len(text)-2 && inner != "" && !strings.ContainsAny(inner, "()")
}

// articleFor puts the article before a reason.
func articleFor(why string) string {
	if strings.ContainsRune("aeiou", rune(why[0])) {
		return "an " + why
	}
	return "a " + why
}

// alone returns m's quantity if only its modifier, and the noun that a plain
// count counts, stand around it.
func (m Match) alone(text string, toks []token.Token) (Quantity, error) {
	q, last := m.Quantity, m.Last
	if q.Form == Vague && last+1 < len(toks) && toks[last].In(text) == "of" {
		last++
	}
	var noun []string
	for i, tok := range toks {
		switch {
		case i >= m.First && i < last || tok.Start >= m.Cue.Start && tok.End <= m.Cue.End:
		case i >= last && tok.Kind == token.Word && isLetters(tok.In(text)) && len(noun) == i-last && len(noun) < 3 && q.Unit.Name == "" && q.Kind == Count && q.Per.IsZero():
			noun = append(noun, strings.ToLower(tok.In(text)))
		default:
			return Quantity{}, fmt.Errorf("%q has something beside its number that is not understood: %q", text, tok.In(text))
		}
	}
	if len(noun) > 0 {
		head := len(noun) - 1
		noun[head] = singularNoun(noun[head])
		for _, w := range noun {
			if !isNoun(w) {
				return Quantity{}, fmt.Errorf("%q has something beside its number that is not understood: %q", text, w)
			}
		}
		q.Unit = Thing(strings.Join(noun, " "))
	}
	return q, nil
}

// isLetters reports whether s is a word without apostrophe or full stops.
func isLetters(s string) bool { return !strings.ContainsAny(s, "'’.") }

// isNoun reports whether a word after a number can be what is counted: it
// means nothing in a written number.
func isNoun(w string) bool {
	const nouns = countedWord | labelWord | idiomWord
	known := lookup(w)
	if known == nil {
		return len(cuesAfter[w]) == 0
	}
	isUnit := func(f form) bool { return len(f.rest) == 0 } // "new" begins only "new zealand dollar"
	return known.is&^(nouns|unitWord|prefixSign) == 0 && len(cuesAfter[w]) == 0 && !slices.ContainsFunc(known.units, isUnit)
}

// singularNoun is the singular of a noun, unless that would mean something else.
func singularNoun(noun string) string {
	if one := singular(noun); isNoun(one) {
		return one
	}
	return noun
}
