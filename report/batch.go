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
	lines   []string
	count   int
	article string // the last one that was named
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
		if g, ok := groupOf[f.Status]; ok {
			b.add(g, r, func(p *printer) { p.finding(r, f) })
		} else if f.Status == check.Unsourced && (f.Reason == "no_figure" || f.Reason == "unsure") {
			b.unsourced(r, f)
		}
	}
	for i := range r.Dated {
		d := &r.Dated[i]
		if g, ok := groupOf[d.Status]; ok {
			b.add(g, r, func(p *printer) { p.dated(r, d) })
		}
	}
	for i := range r.Inconsistencies {
		b.add(wrong, r, func(p *printer) { p.inconsistency(r, &r.Inconsistencies[i]) })
	}
}

// groupOf is where a finding with a figure stands in the report.
var groupOf = map[check.Status]int{check.Contradicted: wrong, check.Disputed: disputed, check.Outdated: outdated, check.Imprecise: loose}

// Unreadable takes an input that could not be read into the report.
func (b *Batch) Unreadable(err error) {
	b.Tally.Unreadable++
	b.groups[unreadable].count++
	b.groups[unreadable].lines = append(b.groups[unreadable].lines, "  "+Safe(err.Error())+"\n")
}

func (b *Batch) unsourced(r *check.Result, f *check.Finding) {
	if b.groups[unsourced].count++; b.groups[unsourced].count > unsourcedShown {
		return
	}
	line, column := r.Text.Doc.Position(f.Claim.Span.Start)
	b.groups[unsourced].lines = append(b.groups[unsourced].lines,
		fmt.Sprintf("  %s:%d:%d  “%s”  %s\n", Safe(r.Text.Doc.Name), line, column, Safe(r.Text.Doc.Plain(f.Claim.Span)), Safe(f.Claim.Measure)))
}

// add writes something about an article into a group, below the article's name
// if the group does not stand there already.
func (b *Batch) add(at int, r *check.Result, write func(*printer)) {
	g := &b.groups[at]
	g.count++
	var s strings.Builder
	p := Text{W: &s, Colour: b.Colour}.begin()
	if name := r.Text.Doc.Name; name != g.article {
		p.line("%s", p.bold(Safe(name)))
		g.article = name
	}
	write(p)
	g.lines = append(g.lines, s.String())
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
