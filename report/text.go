package report

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"claimcheck/check"
	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/period"
)

// A Text writes results as a person reads them. Colour is decided by the
// caller, who knows the terminal.
type Text struct {
	W      io.Writer
	Colour bool
}

// Article writes the findings of one article in the order of its text.
func (t Text) Article(r *check.Result) error {
	out := t.begin()
	out.line("%s", out.bold(Safe(r.Text.Doc.Name)))
	for _, note := range r.Text.Doc.Notes {
		out.line("  %s", Safe(note))
	}
	dated := r.Dated
	for i := range r.Findings {
		for ; len(dated) > 0 && dated[0].Dating.Span.Start < r.Findings[i].Claim.Span.Start; dated = dated[1:] {
			out.dated(r, &dated[0])
		}
		out.finding(r, &r.Findings[i])
	}
	for i := range dated {
		out.dated(r, &dated[i])
	}
	for i := range r.Inconsistencies {
		out.inconsistency(r, &r.Inconsistencies[i])
	}
	return out.err
}

// finding writes a claim: where, what was found, the claim, why; and below it
// the evidence.
func (p *printer) finding(r *check.Result, f *check.Finding) {
	doc := r.Text.Doc
	line, column := doc.Position(f.Claim.Span.Start)
	status := fmt.Sprintf("%-12s", f.Status)
	p.line("%-7s %s  “%s”  %s", fmt.Sprintf("%d:%d", line, column), p.severity(f.Severity, status), Safe(doc.Plain(f.Claim.Span)), Safe(f.Message))
	if detail := details(f); detail != "" {
		p.line("        %s", Safe(detail))
	}
}

func (p *printer) inconsistency(r *check.Result, in *check.Inconsistency) {
	doc := r.Text.Doc
	line, column := doc.Position(in.Spans[0].Start)
	var quotes []string
	for _, s := range in.Spans {
		quotes = append(quotes, "“"+Safe(doc.Plain(s))+"”")
	}
	p.line("%-7s %s  %s  %s", fmt.Sprintf("%d:%d", line, column), p.severity(in.Severity, "inconsistent"), strings.Join(quotes, " · "), Safe(in.Message))
}

// details are the second line of a finding: what else the number is, the
// arithmetic, the source with its cell, and what would mend it.
func details(f *check.Finding) string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	add(f.Also)
	add(f.Arithmetic)
	if f.Evidence != nil {
		add(provenance(f.Evidence.Figures[0]))
	}
	if f.Suggestion != "" {
		add("change to " + f.Suggestion)
	}
	if f.Evidence == nil && len(f.Candidates) > 0 {
		c := &f.Candidates[0]
		add(fmt.Sprintf("nearest: %s, %s", strings.TrimSpace(c.Series.Measure+" "+c.Series.Place.Name), c.Why()))
	}
	if f.Reason == "unsure" {
		add(readAs(f.Claim))
	}
	return strings.Join(parts, " · ")
}

// readAs says of where and when a number was taken to be, so that a reader sees
// whether that is what a link fails by.
func readAs(c *claims.Claim) string {
	place, when := "no place", "no time"
	if c.Place.Name != "" {
		place = c.Place.Name
	}
	if !c.Period.IsZero() {
		when = c.Period.Words()
	}
	return "read as of " + place + ", " + when
}

// provenance names a figure's publisher, its date and its cell.
func provenance(f *figures.Figure) string {
	var parts []string
	if f.Source != nil {
		if name := firstOf(f.Source.Publisher, f.Source.Title); name != "" {
			parts = append(parts, name)
		}
	}
	if !f.AsOf.IsZero() {
		parts = append(parts, period.DayOf(f.AsOf).Words())
	}
	c := f.Cell()
	where := fmt.Sprintf("%s:%d %s", filepath.Base(c.File), c.Row, c.Column)
	if len(parts) == 0 {
		return where
	}
	return strings.Join(parts, ", ") + " · " + where
}

func firstOf(names ...string) string {
	for _, n := range names {
		if n != "" {
			return n
		}
	}
	return ""
}

// A printer writes lines and remembers the first error.
type printer struct {
	Text
	err error
}

func (t Text) begin() *printer { return &printer{Text: t} }

func (p *printer) line(format string, args ...any) { p.print(fmt.Sprintf(format+"\n", args...)) }

func (p *printer) print(s string) {
	if p.err == nil {
		_, p.err = io.WriteString(p.W, s)
	}
}

func (p *printer) bold(s string) string { return p.paint("1", s) }

func (p *printer) severity(s check.Severity, text string) string {
	switch s {
	case check.Error:
		return p.paint("31", text)
	case check.Warning:
		return p.paint("33", text)
	case check.Note:
		return p.paint("36", text)
	}
	return p.paint("32", text)
}

func (p *printer) paint(code, s string) string {
	if !p.Colour {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}
