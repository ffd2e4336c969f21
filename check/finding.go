// Package check says whether what an article asserts holds: it links claims to
// comparable figures, judges them, and finds where the article contradicts
// itself. Everything here is a pure function of claims and a catalogue; it does
// not know files, networks or goroutines.
package check

import (
	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/quantity"
)

// A Status is what was found out about a claim.
type Status uint8

const (
	Unsourced    Status = iota // checkable, but there is nothing to judge it by
	Supported                  // the newest vintage agrees
	Imprecise                  // loosely right
	Outdated                   // an earlier vintage agrees, a newer one does not
	Contradicted               // comparable, and outside
	Disputed                   // sources of equal rank differ
	Unchecked                  // no statement of fact: an opinion, a forecast
)

// String is the status's name in the machine interface.
func (s Status) String() string {
	return [...]string{"unsourced", "supported", "imprecise", "outdated", "contradicted", "disputed", "unchecked"}[s]
}

// A Severity is how much a finding asks of the reader.
type Severity uint8

const (
	Fine Severity = iota
	Note
	Warning
	Error
)

// String is the severity's name in the machine interface.
func (s Severity) String() string { return [...]string{"none", "note", "warning", "error"}[s] }

// SeverityNamed returns the severity of that name.
func SeverityNamed(name string) (Severity, bool) {
	for s := Fine; s <= Error; s++ {
		if s.String() == name {
			return s, true
		}
	}
	return Fine, false
}

// A Finding is the judgement of one claim.
type Finding struct {
	Claim      *claims.Claim
	Status     Status
	Reason     string // in the machine interface's words, or empty
	Severity   Severity
	Message    string    // what the evidence says, in a sentence
	Also       string    // what else the written number is: "6.7% is also the CPI rate"
	Evidence   *Evidence // what it was judged by; nil if nothing
	Arithmetic string
	Suggestion string    // the number that the evidence would put there
	Candidates []Reading // the figures that were considered, best first
	Cites      []Cite    // what its sentence cites
}

// Confidence is how sure the link to the figure is, 0 if there is none.
func (f *Finding) Confidence() float64 {
	if len(f.Candidates) == 0 {
		return 0
	}
	return f.Candidates[0].Score.Total()
}

// Evidence is what a claim was compared with.
type Evidence struct {
	Operation string // "lookup", or the derivation that computed the value
	Value     quantity.Quantity
	Figures   []*figures.Figure // the cells that it rests on
}

// An Inconsistency is a contradiction within the article, which needs no table.
type Inconsistency struct {
	Reason   string
	Severity Severity
	Message  string
	Spans    []corpus.Span
}

// A Result is an article with all that was found out about it.
type Result struct {
	Text            *extract.Text
	Claims          []claims.Claim
	Findings        []Finding // one a claim, in the same order
	Dated           []Dated   // the times at which a source tells that something happened, in the order of the text
	Inconsistencies []Inconsistency
	Traces          []*Trace // one a claim, in the same order; nil unless the checker explains
	thresholds      Thresholds
}

// Worst returns the highest severity in the result.
func (r *Result) Worst() Severity {
	worst := Fine
	for i := range r.Findings {
		worst = max(worst, r.Findings[i].Severity)
	}
	for i := range r.Dated {
		worst = max(worst, r.Dated[i].Severity)
	}
	for i := range r.Inconsistencies {
		worst = max(worst, r.Inconsistencies[i].Severity)
	}
	return worst
}

// severity is what the machine interface gives a status and its reason. What
// somebody else is quoted with is the speaker's claim, not the author's.
func severity(s Status, reason string, voice claims.Voice) Severity {
	switch s {
	case Contradicted:
		if voice == claims.Quoted {
			return Warning
		}
		return Error
	case Disputed:
		return Warning
	case Outdated:
		if reason == "before_publication" {
			return Warning
		}
		return Note
	case Imprecise, Unsourced:
		return Note
	}
	return Fine
}
