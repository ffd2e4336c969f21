package index

import (
	"cmp"
	"fmt"
	"math"
	"time"

	"claimcheck/quantity"
)

// Days are kept as they are written, since 2020-07-03 sorts as it should. A
// period without a start begins before all days, one without an end ends after
// them.
const (
	noStart = "0000-00-00"
	noEnd   = "9999-99-99"
)

// document is what bleve is given of an entry, by field.
func document(e *Entry) (map[string]any, error) {
	stored, err := e.stored()
	if err != nil {
		return nil, err
	}
	doc := map[string]any{
		fieldSpeaker: exact(folded(e.Speaker)),
		fieldPlace:   exact(folded(e.Place)),
		fieldEntity:  eachExact(e.Entities),
		fieldSource:  eachExact([]string{e.Publisher, e.Source}),
		fieldArticle: folders(e.Document),
		fieldID:      fold(e.ID),
		fieldByPlace: fmt.Sprintf("%s\x00%012d", e.Document, e.Start),
		fieldEntry:   stored,
	}
	addText(doc, e)
	addKeywords(doc, e)
	if err := addNumbers(doc, e); err != nil {
		return nil, err
	}
	return doc, addDays(doc, e)
}

// addText adds what free words are looked for in. The parts stay apart, so that
// no phrase runs from one into the next.
func addText(doc map[string]any, e *Entry) {
	parts := []string{e.Sentence, e.Measure, e.Subject, e.Title}
	stemmed, plain := make([]string, len(parts)), make([]string, len(parts))
	for i, part := range parts {
		words := folded(part)
		stemmed[i], plain[i] = stems(words), exact(words)
	}
	doc[fieldText], doc[fieldTextExact] = stemmed, plain
	doc[fieldMeasure], doc[fieldMeasureExact] = stemmed[1], plain[1]
}

func eachExact(texts []string) []string {
	out := make([]string, len(texts))
	for i, text := range texts {
		out[i] = exact(folded(text))
	}
	return out
}

func addKeywords(doc map[string]any, e *Entry) {
	for _, k := range []struct{ field, value string }{
		{fieldKind, e.Kind}, {fieldUnit, e.Unit}, {fieldVoice, e.Voice},
		{fieldStatus, e.Status}, {fieldReason, e.Reason}, {fieldSeverity, e.Severity},
	} {
		if k.value != "" {
			doc[k.field] = fold(k.value)
		}
	}
	if e.Unit != "" {
		doc[fieldByUnit] = e.Unit
	}
}

// folders are the terms that find a document by its path: every folder it lies
// in, with the slash, and the path itself.
func folders(path string) []string {
	path = fold(path)
	var out []string
	for i := range len(path) {
		if path[i] == '/' && i > 0 {
			out = append(out, path[:i+1])
		}
	}
	return append(out, path)
}

// addNumbers adds the value as written and in the base of its unit. A range is
// found by either end.
func addNumbers(doc map[string]any, e *Entry) error {
	unit := unitNamed(e.Unit)
	var written, base []float64
	for _, s := range []string{e.Value, e.Max} {
		if s == "" {
			continue
		}
		x, err := quantity.ParseDecimal(s)
		if err != nil {
			return fmt.Errorf("the value %q: %w", s, err)
		}
		written = append(written, x.Float())
		base = append(base, unit.InBase(x).Float())
	}
	if written == nil {
		return nil
	}
	doc[fieldValue], doc[fieldBase] = written, base
	doc[fieldBaseUnit] = baseOf(unit)
	doc[fieldByValue] = sortable(base[0])
	return nil
}

// unitNamed is the unit of a name; what is no unit of measure is a counted thing.
func unitNamed(name string) quantity.Unit {
	if u, ok := quantity.UnitNamed(name); ok {
		return u
	}
	return quantity.Thing(name)
}

// baseOf names what values in the unit are compared in.
func baseOf(u quantity.Unit) string {
	if u.Base != "" {
		return fold(u.Base)
	}
	return fold(u.Name)
}

// sortable writes a number so that numbers sort as their texts do.
func sortable(f float64) string {
	bits := math.Float64bits(f)
	if f < 0 {
		bits = ^bits
	} else {
		bits |= 1 << 63
	}
	return fmt.Sprintf("%016x", bits)
}

func addDays(doc map[string]any, e *Entry) error {
	for _, day := range []string{e.Published, e.PeriodFrom, e.PeriodTo} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			return fmt.Errorf("%q is not a day as in 2020-07-03", day)
		}
	}
	if e.Published != "" {
		doc[fieldDate] = e.Published
	}
	if e.PeriodFrom != "" || e.PeriodTo != "" {
		doc[fieldFrom], doc[fieldTo] = cmp.Or(e.PeriodFrom, noStart), cmp.Or(e.PeriodTo, noEnd)
	}
	return nil
}
