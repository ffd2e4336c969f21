package index

import (
	"slices"
	"strings"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/period"
	"claimcheck/quantity"
)

// EntriesOf returns what the index keeps of an article: an entry for each of
// its claims, in their order.
func EntriesOf(r *check.Result) []Entry {
	entries := make([]Entry, len(r.Findings))
	for i := range r.Findings {
		entries[i] = entryOf(r, &r.Findings[i])
	}
	return entries
}

func entryOf(r *check.Result, f *check.Finding) Entry {
	doc, c := r.Text.Doc, f.Claim
	line, _ := doc.Position(c.Span.Start)
	sentence, offset := sentenceOf(r.Text, c.Sentence, c.Span)
	e := Entry{
		ID: c.ID, Document: doc.Name, Title: doc.Title, Published: period.DateOf(doc.Published).String(),
		Line: line, Start: c.Span.Start, End: c.Span.End, Text: doc.Plain(c.Span),
		Sentence: sentence, Offset: offset,
		Measure: c.Measure, Subject: c.Subject, Speaker: c.Speaker, Voice: c.Voice.String(), Place: c.Place.Name,
		Entities:   namesIn(r.Text, c.Sentence),
		PeriodFrom: c.Period.From.String(), PeriodTo: c.Period.To.String(),
		Status: f.Status.String(), Reason: f.Reason, Severity: f.Severity.String(), Message: f.Message,
	}
	e.state(c.Of(r.Text).Quantity)
	if f.Evidence != nil && len(f.Evidence.Figures) > 0 {
		if source := f.Evidence.Figures[0].Source; source != nil {
			e.Publisher, e.Source = source.Publisher, source.Title
		}
	}
	return e
}

// sentenceOf is a sentence and where in it the number stands. Bytes that are not
// UTF-8 are replaced before that is counted, since the index keeps none.
func sentenceOf(text *extract.Text, sentence int, number corpus.Span) (s string, offset int) {
	span := text.Sentences[sentence].Span
	before := text.Doc.Plain(corpus.Span{Start: span.Start, End: max(span.Start, number.Start)})
	return valid(text.Doc.Plain(span)), len(valid(before))
}

func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

// namesIn are the names in a sentence, each once.
func namesIn(text *extract.Text, sentence int) []string {
	var names []string
	for _, entity := range text.EntitiesOf(sentence) {
		for _, name := range []string{entity.Name, entity.Plain(text.Doc)} {
			if name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// state takes over the number that the claim states.
func (e *Entry) state(q quantity.Quantity) {
	e.Kind, e.Unit = q.Kind.String(), q.Unit.Name
	if q.Form == quantity.Superlative {
		return
	}
	e.Value = q.Value.String()
	if q.Form == quantity.Range {
		e.Max = q.Max.String()
	}
	asserted := q.Asserts()
	if !asserted.Low.Unbounded {
		e.Low = asserted.Low.Value.String()
	}
	if !asserted.High.Unbounded {
		e.High = asserted.High.Value.String()
	}
}
