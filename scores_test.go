package claimcheck_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/eval"
	"claimcheck/figures"
)

// statuses are the rows of the scores, those of findings first.
var statuses = []string{"supported", "contradicted", "outdated", "imprecise", "disputed", "unsourced", "unchecked", "inconsistency", "skipped"}

// flags are the statuses that say something against a number.
var flags = []string{"contradicted", "outdated", "imprecise", "disputed", "inconsistency"}

// unlabelled is the status of what no label speaks of.
const unlabelled = "unlabelled"

// A told is what was wanted of a number, or what was said of it.
type told struct{ status, reason string }

func (o told) String() string { return strings.TrimSuffix(o.status+"/"+o.reason, "/") }

// scores count what was said of labelled numbers beside what was wanted.
type scores struct {
	articles, labels, clean int
	pairs                   map[[2]string]int // status wanted, status said
	planted, found, named   map[told]int      // by what was wanted
	linked, right           int               // judged by a figure, and by one of the label
	refused                 []string          // what of the packs could not be read
	alarms                  []string          // accused, with nothing wrong
	inClean                 int               // how many of these in articles without an error
	passed, missed          []string          // wrong and passed as right; other differences
	strangers               []string          // accused by the packs of other articles
	confirmed               int               // or supported by them
}

func newScores() *scores {
	return &scores{pairs: map[[2]string]int{}, planted: map[told]int{}, found: map[told]int{}, named: map[told]int{}}
}

// refuse notes what of a pack was refused.
func (s *scores) refuse(problems []figures.Problem) {
	for _, p := range problems {
		s.refused = append(s.refused, fmt.Sprintf("%s:%d: %s", p.File, p.Row, p.Why))
	}
}

// add counts an article.
func (s *scores) add(a labelledArticle, r *check.Result) {
	s.articles++
	isClean := !slices.ContainsFunc(a.labels, func(l eval.Label) bool { return slices.Contains(flags, l.Status) })
	if isClean {
		s.clean++
	}
	alarm := func(line string) {
		s.alarms = append(s.alarms, line)
		if isClean {
			s.inClean++
		}
	}
	for _, l := range a.labels {
		s.label(a, l, r, alarm)
	}
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Status == check.Contradicted && !labelledAt(a, r, f.Claim.Span, statuses) {
			s.pairs[[2]string{unlabelled, "contradicted"}]++
			alarm(fmt.Sprintf("%s  %q  said contradicted/%s: %s", a.name, r.Text.Doc.Text(f.Claim.Span), f.Reason, f.Message))
		}
	}
	for _, in := range r.Inconsistencies {
		if !slices.ContainsFunc(in.Spans, func(at corpus.Span) bool { return labelledAt(a, r, at, flags) }) {
			s.pairs[[2]string{unlabelled, "inconsistency"}]++
			alarm(fmt.Sprintf("%s  %q  said inconsistency/%s: %s", a.name, r.Text.Doc.Text(in.Spans[0]), in.Reason, in.Message))
		}
	}
}

// addStrange counts an article that was checked by the packs of others, where
// nearly every accusation is false.
func (s *scores) addStrange(a labelledArticle, r *check.Result) {
	for i := range r.Findings {
		switch f := &r.Findings[i]; f.Status {
		case check.Contradicted, check.Outdated, check.Disputed:
			s.strangers = append(s.strangers, fmt.Sprintf("%s  %q  %s/%s: %s", a.name, r.Text.Doc.Text(f.Claim.Span), f.Status, f.Reason, f.Message))
		case check.Supported:
			s.confirmed++
		}
	}
}

// label counts one label of an article.
func (s *scores) label(a labelledArticle, l eval.Label, r *check.Result, alarm func(string)) {
	s.labels++
	want := told{l.Status, l.Reason}
	status, reason, finding := l.Said(r)
	got := told{status, reason}
	s.pairs[[2]string{want.status, got.status}]++
	if slices.Contains(flags, l.Status) {
		s.planted[want]++
		if got.status == want.status {
			s.found[want]++
		}
		if got == want {
			s.named[want]++
		}
	}
	if finding != nil && finding.Evidence != nil && len(l.Cells) > 0 {
		s.linked++
		if restsOn(finding.Evidence, l.Cells) {
			s.right++
		}
	}
	line := fmt.Sprintf("%s  %q  want %s, got %s", a.name, l.Quote, want, got)
	switch accused := got.status == "contradicted" || got.status == "disputed"; {
	case accused && !slices.Contains(flags, want.status):
		alarm(line + ": " + finding.Message)
	case got.status == "supported" && (want.status == "contradicted" || want.status == "disputed"):
		s.passed = append(s.passed, line+": "+finding.Message)
	case got.status != want.status || slices.Contains(flags, want.status) && got.reason != want.reason:
		s.missed = append(s.missed, line)
	}
}

// labelledAt reports whether a label of one of these statuses is about a number.
func labelledAt(a labelledArticle, r *check.Result, at corpus.Span, of []string) bool {
	return slices.ContainsFunc(a.labels, func(l eval.Label) bool {
		return slices.Contains(of, l.Status) && l.At(r.Text.Doc).Overlaps(at)
	})
}

// restsOn reports whether evidence has one of the cells.
func restsOn(e *check.Evidence, cells []string) bool {
	for _, f := range e.Figures {
		c := f.Cell()
		at := fmt.Sprintf("%s:%d", filepath.Base(c.File), c.Row)
		if slices.ContainsFunc(cells, func(cell string) bool { return filepath.Base(cell) == at }) {
			return true
		}
	}
	return false
}

// sum adds up the pairs with these statuses; an empty one is any.
func (s *scores) sum(want, got string) int {
	n := 0
	for p, count := range s.pairs {
		if (want == "" || p[0] == want) && (got == "" || p[1] == got) {
			n += count
		}
	}
	return n
}

// String writes the scores as a person reads them.
func (s *scores) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d articles, %d labelled numbers\n\n", s.articles, s.labels)
	fmt.Fprintf(&b, "%-14s %6s %6s %6s %9s %7s\n", "status", "right", "said", "gold", "precision", "recall")
	for _, status := range statuses {
		right, said, gold := s.sum(status, status), s.sum("", status), s.sum(status, "")
		fmt.Fprintf(&b, "%-14s %6d %6d %6d %9s %7s\n", status, right, said, gold, percent(right, said), percent(right, gold))
	}
	fmt.Fprintf(&b, "\n%-34s %6s %6s %6s %7s\n", "reason", "named", "found", "gold", "recall")
	for _, status := range flags {
		for _, reason := range eval.ReasonsOf(status) {
			o := told{status, reason}
			fmt.Fprintf(&b, "%-34s %6d %6d %6d %7s\n", o, s.named[o], s.found[o], s.planted[o], percent(s.found[o], s.planted[o]))
		}
	}
	fmt.Fprintf(&b, "\nright figure among linked      %d of %d, %s\n", s.right, s.linked, percent(s.right, s.linked))
	fmt.Fprintf(&b, "false alarms in clean articles %d in %d articles\n", s.inClean, s.clean)
	fmt.Fprintf(&b, "supported by packs of others    %d\n", s.confirmed)
	list(&b, "refused of the packs", s.refused)
	list(&b, "false alarms", s.alarms)
	list(&b, "false claims passed as right", s.passed)
	list(&b, "accused by packs of others", s.strangers)
	list(&b, "missed", s.missed)
	return b.String()
}

func list(b *strings.Builder, title string, lines []string) {
	fmt.Fprintf(b, "\n%s: %d\n", title, len(lines))
	for _, line := range lines {
		fmt.Fprintln(b, line)
	}
}

func percent(n, of int) string {
	if of == 0 {
		return "–"
	}
	return fmt.Sprintf("%d%%", (200*n+of)/(2*of))
}
