package report

import (
	"fmt"
	"io"
	"strings"

	"claimcheck/check"
)

// A Batch is the report of a run over many articles: what does not hold first,
// then what is stale or loose, then what nobody could check, then what could not
// be read. It keeps the lines of the report and not the articles, so that an
// archive fits in memory.
type Batch struct {
	Colour bool
	Tally  Tally
	groups [groups]group
}

// A group is the part of the report under one heading.
type group struct {
	lines []string
	count int
}

// The groups of the report, in its order.
const (
	wrong = iota
	disputed
	outdated
	loose
	unsourced
	unreadable
	groups
)

var groupTitle = [groups]string{
	"Does not hold", "Sources differ", "Outdated", "Loosely worded", "No figure to check by", "Could not be read",
}

// unsourcedShown is how many unsourced claims the report lists; claimcheck todo
// has them all.
const unsourcedShown = 20

// Add takes the findings of one article into the report.
func (b *Batch) Add(r *check.Result) {
	b.Tally.Add(r)
	for i := range r.Findings {
		f := &r.Findings[i]
		switch f.Status {
		case check.Contradicted:
			b.add(wrong, b.render(func(p *printer) { p.located(r, f) }))
		case check.Disputed:
			b.add(disputed, b.render(func(p *printer) { p.located(r, f) }))
		case check.Outdated:
			b.add(outdated, b.render(func(p *printer) { p.located(r, f) }))
		case check.Imprecise:
			b.add(loose, b.render(func(p *printer) { p.located(r, f) }))
		case check.Unsourced:
			if f.Reason == "no_figure" || f.Reason == "unsure" {
				b.unsourced(r, f)
			}
		}
	}
	for i := range r.Inconsistencies {
		in := &r.Inconsistencies[i]
		b.add(wrong, b.render(func(p *printer) {
			p.line("  %s", p.bold(Safe(r.Text.Doc.Name)))
			p.inconsistency(r, in)
		}))
	}
}

// Unreadable takes an input that could not be read into the report.
func (b *Batch) Unreadable(err error) {
	b.Tally.Unreadable++
	b.add(unreadable, "  "+Safe(err.Error())+"\n")
}

func (b *Batch) unsourced(r *check.Result, f *check.Finding) {
	if b.groups[unsourced].count++; b.groups[unsourced].count > unsourcedShown {
		return
	}
	line, column := r.Text.Doc.Position(f.Claim.Span.Start)
	b.groups[unsourced].lines = append(b.groups[unsourced].lines,
		fmt.Sprintf("  %s:%d:%d  “%s”  %s\n", Safe(r.Text.Doc.Name), line, column, Safe(r.Text.Doc.Text(f.Claim.Span)), Safe(f.Claim.Measure)))
}

func (b *Batch) add(g int, lines string) {
	b.groups[g].count++
	b.groups[g].lines = append(b.groups[g].lines, lines)
}

func (b *Batch) render(write func(*printer)) string {
	var s strings.Builder
	write(Text{W: &s, Colour: b.Colour}.begin())
	return s.String()
}

// Write prints the report.
func (b *Batch) Write(w io.Writer) error {
	p := Text{W: w, Colour: b.Colour}.begin()
	for g, group := range b.groups {
		if group.count == 0 {
			continue
		}
		p.line("%s (%d)", p.bold(groupTitle[g]), group.count)
		for _, lines := range group.lines {
			p.print(lines)
		}
		if hidden := group.count - len(group.lines); hidden > 0 {
			p.line("  … and %d more; claimcheck todo lists them all", hidden)
		}
		p.line("")
	}
	p.line("%s", b.Tally.String())
	return p.err
}

// located writes a finding below the name of its article.
func (p *printer) located(r *check.Result, f *check.Finding) {
	p.line("  %s", p.bold(Safe(r.Text.Doc.Name)))
	p.finding(r, f)
}
