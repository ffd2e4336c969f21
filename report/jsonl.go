// Package report writes findings for people and for programs: as text, as JSON
// lines, as a to-do list. It does not know how they were come by.
package report

import (
	"encoding/json"
	"io"

	"claimcheck/check"
	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/figures"
	"claimcheck/period"
)

// The shapes below are the machine interface. Fields may be added; none is
// renamed or given another type.

type wireSpan struct {
	Start int     `json:"start"`
	End   int     `json:"end"`
	Text  string  `json:"text"`
	Plain *string `json:"plain,omitempty"` // of a web page: Text without tags and references
}

type wirePeriod struct {
	From *string `json:"from"`
	To   *string `json:"to"`
}

type wireClaim struct {
	ID       string      `json:"id"`
	Quantity int         `json:"quantity"`
	Measure  string      `json:"measure"`
	Subject  string      `json:"subject"`
	Place    string      `json:"place"`
	Period   *wirePeriod `json:"period"`
	Speaker  *string     `json:"speaker"`
	Voice    string      `json:"voice"`
	Start    int         `json:"start"`
	End      int         `json:"end"`
	Plain    *string     `json:"plain,omitempty"`
}

// A wireVerdict is what was found out about a stretch of an article, a number or a
// time, and where it stands.
type wireVerdict struct {
	Kind string `json:"kind"`
	ID   string `json:"id"`
	wirePlace
	Sentence   string  `json:"sentence"`
	Status     string  `json:"status"`
	Reason     *string `json:"reason"`
	Severity   string  `json:"severity"`
	Message    string  `json:"message"`
	Confidence float64 `json:"confidence"`
}

type wireFinding struct {
	wireVerdict
	Claim      wireQuantityClaim `json:"claim"`
	Figure     *wireFigure       `json:"figure"`
	Arithmetic string            `json:"arithmetic"`
	Suggestion string            `json:"suggestion"`
	Candidates []wireCandidate   `json:"candidates,omitempty"`
	Cites      []wireCite        `json:"cites,omitempty"` // by the sentence of the claim
}

type wireCite struct {
	URL  string `json:"url"`
	Held bool   `json:"held"` // figures of that page were given
}

type wirePlace struct {
	Document string `json:"document"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	wireSpan
}

// wireQuantityClaim is a claim together with the number it states.
type wireQuantityClaim struct {
	wireClaim
	Stated wireQuantity `json:"stated"`
}

type wireFigure struct {
	Operation string     `json:"operation"`
	Value     string     `json:"value"`
	Unit      string     `json:"unit"`
	Measure   string     `json:"measure"`
	Place     string     `json:"place"`
	Period    string     `json:"period"`
	AsOf      *string    `json:"as_of"`
	Source    wireSource `json:"source"`
	Sentence  *string    `json:"sentence,omitempty"` // of a released text
	Cells     []wireCell `json:"cells"`
}

type wireSource struct {
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	URL       string `json:"url"`
}

type wireCell struct {
	File   string  `json:"file"`
	Sheet  *string `json:"sheet"`
	Row    int     `json:"row"`
	Column string  `json:"column"`
	Value  string  `json:"value"`
}

type wireCandidate struct {
	Measure string             `json:"measure"`
	Place   string             `json:"place"`
	File    string             `json:"file"`
	Score   map[string]float64 `json:"score"`
	Why     string             `json:"why"`
}

type wireInconsistency struct {
	Kind     string     `json:"kind"`
	Document string     `json:"document"`
	Line     int        `json:"line"`
	Column   int        `json:"column"`
	Reason   string     `json:"reason"`
	Severity string     `json:"severity"`
	Message  string     `json:"message"`
	Spans    []wireSpan `json:"spans"`
}

// JSONL writes a result as JSON lines: a line for every claim, then one for
// every time at which a source tells that something happened, then one for every
// inconsistency within the article.
func JSONL(w io.Writer, r *check.Result) error {
	enc := newEncoder(w)
	_, at := quantitiesOf(r.Text)
	for i := range r.Findings {
		f := wireOfFinding(r, &r.Findings[i])
		f.Claim.Quantity = at[f.Claim.Quantity]
		if err := enc.Encode(f); err != nil {
			return err
		}
	}
	for i := range r.Dated {
		if err := enc.Encode(wireOfDated(r, &r.Dated[i])); err != nil {
			return err
		}
	}
	for i := range r.Inconsistencies {
		if err := enc.Encode(wireOfInconsistency(r, &r.Inconsistencies[i])); err != nil {
			return err
		}
	}
	return nil
}

// candidatesShown is how many of the figures that were considered a finding names.
const candidatesShown = 5

// newEncoder writes JSON as it is read by people too: "<" stays "<".
func newEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

func wireOfFinding(r *check.Result, f *check.Finding) wireFinding {
	doc := r.Text.Doc
	out := wireFinding{
		wireVerdict: wireVerdict{
			Kind: "claim", ID: f.Claim.ID,
			wirePlace:  placeOf(doc, f.Claim.Span),
			Sentence:   sentenceAround(doc, r.Text.Sentences[f.Claim.Sentence].Span, f.Claim.Span),
			Status:     f.Status.String(),
			Reason:     orNull(f.Reason),
			Severity:   f.Severity.String(),
			Message:    message(f),
			Confidence: f.Confidence(),
		},
		Claim:      wireQuantityClaim{wireOfClaim(doc, f.Claim), wireOfQuantity(doc, f.Claim.Of(r.Text))},
		Arithmetic: f.Arithmetic,
		Suggestion: f.Suggestion,
	}
	if f.Evidence != nil {
		out.Figure = wireOfEvidence(f.Evidence)
	}
	for i := range min(len(f.Candidates), candidatesShown) {
		c := &f.Candidates[i]
		out.Candidates = append(out.Candidates, wireCandidate{c.Series.Measure, c.Series.Place.Name, c.Series.Table.File, c.Score.Parts(), c.Why()})
	}
	for _, c := range f.Cites {
		out.Cites = append(out.Cites, wireCite{c.Address, c.Held})
	}
	return out
}

// message is the finding in one line: what the evidence says, and what else the
// number is.
func message(f *check.Finding) string {
	if f.Also == "" {
		return f.Message
	}
	return f.Message + "; " + f.Also
}

func wireOfClaim(doc *corpus.Document, c *claims.Claim) wireClaim {
	return wireClaim{
		ID: c.ID, Quantity: c.Quantity, Measure: c.Measure, Subject: c.Subject, Place: c.Place.Name,
		Period: wireOfPeriod(c.Period.Period), Speaker: orNull(c.Speaker), Voice: c.Voice.String(),
		Start: c.Span.Start, End: c.Span.End, Plain: plainOf(doc, c.Span),
	}
}

func wireOfEvidence(e *check.Evidence) *wireFigure {
	first := e.Figures[0]
	s := first.Series
	out := &wireFigure{
		Operation: e.Operation, Value: evidenceValue(e), Unit: e.Value.Unit.Name,
		Measure: s.Measure, Place: s.Place.Name, Period: first.Period.String(), AsOf: orNull(first.AsOf.String()),
		Source: wireOfSource(first),
	}
	if s.Stated != nil {
		out.Sentence = &s.Stated.Sentence
	}
	for _, f := range e.Figures {
		out.Cells = append(out.Cells, wireOfCell(f))
	}
	return out
}

func wireOfSource(f *figures.Figure) wireSource {
	if f.Source == nil {
		return wireSource{}
	}
	return wireSource{f.Source.Title, f.Source.Publisher, f.Source.URL}
}

func wireOfInconsistency(r *check.Result, in *check.Inconsistency) wireInconsistency {
	doc := r.Text.Doc
	out := wireInconsistency{Kind: "inconsistency", Document: doc.Name, Reason: in.Reason, Severity: in.Severity.String(), Message: in.Message}
	for _, s := range in.Spans {
		out.Spans = append(out.Spans, spanOf(doc, s))
	}
	if len(in.Spans) > 0 {
		out.Line, out.Column = doc.Position(in.Spans[0].Start)
	}
	return out
}

func placeOf(doc *corpus.Document, s corpus.Span) wirePlace {
	line, column := doc.Position(s.Start)
	return wirePlace{doc.Name, line, column, spanOf(doc, s)}
}

func spanOf(doc *corpus.Document, s corpus.Span) wireSpan {
	return wireSpan{s.Start, s.End, doc.Text(s), plainOf(doc, s)}
}

// plainOf is what a reader sees at a span of a web page, and null for other
// texts, which are quoted as they are read.
func plainOf(doc *corpus.Document, s corpus.Span) *string {
	if !doc.Markup {
		return nil
	}
	plain := doc.Plain(s)
	return &plain
}

func wireOfPeriod(p period.Period) *wirePeriod {
	if p.IsZero() {
		return nil
	}
	return &wirePeriod{orNull(p.From.String()), orNull(p.To.String())}
}

// orNull is null for a string that is empty because there is nothing to say.
func orNull(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
