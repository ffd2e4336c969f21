package report

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"claimcheck/check"
	"claimcheck/figures"
	"claimcheck/period"
)

// How many readings and refused series of one hearing are told to people.
const (
	weighedShown = 6
	refusedShown = 6
	brieflyShown = 3 // of one that settled nothing
)

// Explain writes how claim i of a result was judged, step by step.
func (t Text) Explain(r *check.Result, i int) error {
	p := t.begin()
	doc, f := r.Text.Doc, &r.Findings[i]
	line, column := doc.Position(f.Claim.Span.Start)
	p.line("%s  %s  %s", p.bold(fmt.Sprintf("%s:%d:%d", Safe(doc.Name), line, column)), f.Claim.ID, p.severity(f.Severity, verdictWords(f)))
	p.line("  %s", Safe(sentenceAround(doc, r.Text.Sentences[f.Claim.Sentence].Span, f.Claim.Span)))
	account := r.Account(i)
	p.step("1 The number", account.Number)
	p.step("2 The claim", account.Claim)
	p.line("  %s", p.bold("3 The candidates"))
	p.hearings(r.Traces[i], account.Asked)
	p.step("4 The judgement", judgement(f, r.Traces[i]))
	p.step("5 The rule", []string{rule(f)})
	return p.err
}

// verdictWords is the status of a finding with its reason.
func verdictWords(f *check.Finding) string { return named(f.Status, f.Reason) }

// named is a status with its reason: "contradicted · period".
func named(s check.Status, reason string) string {
	if reason == "" {
		return s.String()
	}
	return s.String() + " · " + reason
}

// rule is the line of the table of meanings that a finding stands under.
func rule(f *check.Finding) string {
	return fmt.Sprintf("%s: the number %s", verdictWords(f), check.Meaning(f.Status, f.Reason))
}

// step writes a heading and sentences below it.
func (p *printer) step(title string, sentences []string) {
	p.line("  %s", p.bold(title))
	for _, s := range sentences {
		p.line("    %s", Safe(asSentence(s)))
	}
}

// asSentence gives words a capital and a full stop.
func asSentence(s string) string {
	if s == "" {
		return s
	}
	first := []rune(s)[:1]
	s = strings.ToUpper(string(first)) + s[len(string(first)):]
	if strings.HasSuffix(s, ".") {
		return s
	}
	return s + "."
}

func (p *printer) hearings(t *check.Trace, asked string) {
	if len(t.Hearings) == 0 {
		p.line("    It was held against no figures, since it is not stated as a fact.")
	} else {
		p.line("    %s", Safe(asSentence(asked)))
	}
	for i := range t.Hearings {
		switch h := &t.Hearings[i]; {
		case i == 0 || h.Decided || h.Status != check.Unsourced:
			p.hearing(h)
		default:
			p.brief(h)
		}
	}
}

// brief names the readings of a hearing that settled nothing.
func (p *printer) brief(h *check.Hearing) {
	p.line("    %s, which settled nothing:", Safe(h.Why))
	for _, s := range h.Given {
		p.line("      %s", Safe(asSentence(s)))
	}
	for i := range min(len(h.Weighed), brieflyShown) {
		w := &h.Weighed[i]
		p.line("      %.2f  %s  %s", w.Score.Total(), w.Series.ID(), cut(Safe(titleOf(w.Series)), longestText))
	}
	if more := len(h.Weighed) - brieflyShown; more > 0 {
		p.line("      … and %s", counted(more, "reading less sure", "readings less sure"))
	}
}

// hearing writes the readings of a claim, the surest first, and the series that
// were refused.
func (p *printer) hearing(h *check.Hearing) {
	p.line("    %s:", Safe(h.Why))
	for _, s := range h.Given {
		p.line("      %s", Safe(asSentence(s)))
	}
	if len(h.Weighed) == 0 && len(h.Refused) == 0 {
		p.line("      No series shares words with it.")
	}
	for i := range min(len(h.Weighed), weighedShown) {
		p.weighed(&h.Weighed[i], h.Status)
	}
	if more := len(h.Weighed) - weighedShown; more > 0 {
		p.line("      … and %s", counted(more, "reading less sure", "readings less sure"))
	}
	for i := range min(len(h.Refused), refusedShown) {
		l := &h.Refused[i]
		p.line("      %s  %s  %s", p.paint("31", " –  "), l.Series.ID(), cut(Safe(titleOf(l.Series)), longestText))
		p.line("            refused: %s%s", cut(Safe(l.Because), longestText), alike(l))
	}
	if more := len(h.Refused) - refusedShown; more > 0 {
		p.line("      … and %s", counted(more, "series more was refused", "series more were refused"))
	}
}

// titleOf is what a series is called: its measure, place and unit, or the sentence of
// a released text.
func titleOf(s *figures.Series) string {
	if s.Stated != nil {
		return "“" + s.Stated.Sentence + "”"
	}
	return strings.Join(whatOf(s), " · ")
}

// alike says how many more series were refused with one.
func alike(l *check.Link) string {
	if l.Alike == 0 {
		return ""
	}
	return fmt.Sprintf(" (and %s)", counted(l.Alike, "series of another place", "series of other places"))
}

// weighed writes a reading in a hearing that came to a status.
func (p *printer) weighed(w *check.Weighed, came check.Status) {
	s := w.Series
	colour := "33"
	if w.Chosen {
		colour = "32"
	}
	p.line("      %s  %s  %s", p.paint(colour, fmt.Sprintf("%.2f", w.Score.Total())), s.ID(), p.bold(cut(Safe(titleOf(s)), longestText)))
	p.line("            measure %.2f · place %.2f · period %.2f · unit %.2f", w.Score.Measure, w.Score.Place, w.Score.Period, w.Score.Unit)
	if w.Shared != "" {
		p.line("            words: %s", cut(Safe(w.Shared), longestText))
	}
	if cited := w.Cited(); cited != "" {
		p.line("            %s", cut(Safe(cited), longestText))
	}
	for _, said := range taken(w) {
		p.line("            %s", cut(Safe(said), longestText))
	}
	if w.By != nil {
		p.line("            alone it would make the claim %s", named(w.Status, w.Reason))
	}
	but := "not used: "
	if w.Chosen {
		is := "is"
		if came == check.Unsourced {
			is = "would be"
		}
		p.line("            %s", p.paint("32", "this is what the claim "+is+" judged by"))
		but = "but: "
	}
	for _, note := range w.Notes {
		p.line("            %s%s", but, Safe(note))
	}
}

// taken is the figures that a reading takes, with their cells, and how the number
// compares with them.
func taken(w *check.Weighed) []string {
	var said []string
	switch {
	case len(w.Inputs) > 0:
		for _, f := range w.Inputs {
			said = append(said, figureWords(f))
		}
		said = append(said, strings.ReplaceAll(w.Operation, "_", " ")+": "+w.Comparison)
	default:
		for i := len(w.Printings) - 1; i >= 0; i-- {
			words := figureWords(w.Printings[i])
			if i < len(w.Printings)-1 {
				words = "printed before: " + words
			}
			said = append(said, words)
		}
		if w.Comparison != "" {
			said = append(said, w.Comparison)
		}
	}
	return said
}

// figureWords is a figure with its time and its cell.
func figureWords(f *figures.Figure) string {
	when := f.Period.Words()
	if f.Period.IsZero() {
		when = "the figure, of no period,"
	}
	if st := f.Series.Stated; st != nil {
		return fmt.Sprintf("%s is %s · %s", when, st.Written, provenance(f))
	}
	return fmt.Sprintf("%s is %s · %s", when, numberWords(f), provenance(f))
}

// judgement says what each hearing came to, and what the finding rests on.
func judgement(f *check.Finding, t *check.Trace) []string {
	var said []string
	var tried []string
	for i := range t.Hearings {
		h := &t.Hearings[i]
		said = append(said, heard(h, slices.Equal(h.Tried, tried))...)
		tried = h.Tried
	}
	if f.Evidence != nil {
		said = append(said, "it was judged by "+evidenceCells(f.Evidence))
	}
	said = append(said, f.Message)
	if f.Also != "" {
		said = append(said, f.Also)
	}
	if f.Arithmetic != "" {
		said = append(said, "arithmetic: "+f.Arithmetic)
	}
	if f.Suggestion != "" {
		said = append(said, "change to "+f.Suggestion)
	}
	return said
}

// heard says what a hearing came to, what was looked for and what stopped an
// accusation. again reports whether the hearing before looked for the same.
func heard(h *check.Hearing, again bool) []string {
	outcome := named(h.Status, h.Reason)
	if h.Decided {
		outcome += ", which is the finding"
	}
	said := []string{h.Why + ": " + outcome}
	switch {
	case len(h.Tried) == 0:
	case again:
		said = append(said, "looked at again, and it does not agree: the same")
	default:
		said = append(said, "looked at, and it does not agree: "+strings.Join(h.Tried, "; "))
	}
	said = append(said, h.Found...)
	for _, s := range h.Stopped {
		said = append(said, "not held against it: "+s)
	}
	return said
}

// evidenceCells names the cells that a finding rests on.
func evidenceCells(e *check.Evidence) string {
	var cells []string
	for _, f := range e.Figures[:min(len(e.Figures), weighedShown)] {
		c := f.Cell()
		cells = append(cells, fmt.Sprintf("%s:%d %s%s", filepath.Base(c.File), c.Row, c.Column, printedOn(f)))
	}
	if more := len(e.Figures) - weighedShown; more > 0 {
		cells = append(cells, fmt.Sprintf("%d more", more))
	}
	return strings.Join(cells, ", ")
}

func printedOn(f *figures.Figure) string {
	if f.AsOf.IsZero() {
		return ""
	}
	return " of " + period.DayOf(f.AsOf).Words()
}
