package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"claimcheck/check"
)

// A wireDated is a time by which the article says when something happened, and
// what a source says of it. It is no claim, for it states no quantity.
type wireDated struct {
	wireVerdict
	Event  wireEvent   `json:"event"`
	Figure *wireFigure `json:"figure"`
}

type wireEvent struct {
	Time    int         `json:"time"` // its number among the times that extract gives
	Period  *wirePeriod `json:"period"`
	Speaker *string     `json:"speaker"`
	Voice   string      `json:"voice"`
}

func wireOfDated(r *check.Result, d *check.Dated) wireDated {
	doc := r.Text.Doc
	t := &r.Text.Times[d.Dating.Time]
	out := wireDated{
		wireVerdict: wireVerdict{
			Kind: "event", ID: d.Dating.ID, wirePlace: placeOf(doc, d.Dating.Span),
			Sentence: sentenceAround(doc, r.Text.Sentences[d.Dating.Sentence].Span, d.Dating.Span),
			Status:   d.Status.String(), Reason: orNull(d.Reason), Severity: d.Severity.String(), Message: d.Message, Confidence: d.Confidence(),
		},
		Event: wireEvent{d.Dating.Time, wireOfPeriod(t.Named), orNull(d.Dating.Speaker), d.Dating.Voice.String()},
	}
	if d.Evidence != nil {
		out.Figure = wireOfEvidence(d.Evidence)
	}
	return out
}

// evidenceValue is what a finding rests on: an amount, or the date of an event.
func evidenceValue(e *check.Evidence) string {
	if f := e.Figures[0]; !f.Happened().IsZero() {
		return f.EventValue()
	}
	return e.Value.Value.String()
}

// dated writes a time in the manner of a finding.
func (p *printer) dated(r *check.Result, d *check.Dated) {
	doc := r.Text.Doc
	line, column := doc.Position(d.Dating.Span.Start)
	status := fmt.Sprintf("%-12s", d.Status)
	p.line("%-7s %s  “%s”  %s", fmt.Sprintf("%d:%d", line, column), p.severity(d.Severity, status), Safe(doc.Plain(d.Dating.Span)), Safe(d.Message))
	if d.Evidence != nil {
		p.line("        %s", Safe(provenance(d.Evidence.Figures[0])))
	}
}

// ExplainDated writes how time i of a result was judged, step by step.
func (t Text) ExplainDated(r *check.Result, i int) error {
	p := t.begin()
	doc, d := r.Text.Doc, &r.Dated[i]
	line, column := doc.Position(d.Dating.Span.Start)
	p.line("%s  %s  %s", p.bold(fmt.Sprintf("%s:%d:%d", Safe(doc.Name), line, column)), d.Dating.ID, p.severity(d.Severity, named(d.Status, d.Reason)))
	p.line("  %s", Safe(sentenceAround(doc, r.Text.Sentences[d.Dating.Sentence].Span, d.Dating.Span)))
	for n, step := range datedSteps(r, d) {
		p.step(fmt.Sprintf("%d %s", n+1, step.title), step.said)
	}
	return p.err
}

type explainedStep struct {
	title string
	said  []string
}

func datedSteps(r *check.Result, d *check.Dated) []explainedStep {
	t := &r.Text.Times[d.Dating.Time]
	said := fmt.Sprintf("“%s” says that something happened %s", r.Text.Doc.Plain(d.Dating.Span), cmp.Or(t.Named.Words(), "then"))
	if t.Relative {
		said += ", reckoned from the date of publication"
	}
	verb := r.Text.Sentences[d.Dating.Sentence].Words[d.Dating.Verb].Text
	judged := []string{d.Message}
	if d.Evidence != nil {
		judged = append([]string{"it was judged by " + evidenceCells(d.Evidence)}, judged...)
	}
	return []explainedStep{
		{"The time", []string{said}},
		{"The deed", []string{fmt.Sprintf("it is the time of what “%s” tells", verb)}},
		{"The events", d.Told},
		{"The judgement", judged},
		{"The rule", []string{fmt.Sprintf("%s: the time %s", named(d.Status, d.Reason), strings.TrimSuffix(check.Meaning(d.Status, d.Reason), "."))}},
	}
}

type wireDatedExplanation struct {
	wireDated
	Time  []string `json:"read"`
	Told  []string `json:"candidates"`
	Judge []string `json:"judgement"`
	Rule  string   `json:"rule"`
}

// ExplainDatedJSONL writes how time i of a result was judged as a JSON line.
func ExplainDatedJSONL(w io.Writer, r *check.Result, i int) error {
	d := &r.Dated[i]
	steps := datedSteps(r, d)
	out := wireDatedExplanation{wireOfDated(r, d), append(steps[0].said, steps[1].said...), orEmpty(d.Told), steps[3].said, steps[4].said[0]}
	out.Kind = "explanation"
	return newEncoder(w).Encode(out)
}
