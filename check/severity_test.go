package check

import (
	"testing"

	"claimcheck/claims"
)

// How much a finding asks of the reader, as the machine interface has it.
func TestSeverity(t *testing.T) {
	for _, test := range []struct {
		status Status
		reason string
		voice  claims.Voice
		want   Severity
	}{
		{Contradicted, "value", claims.OwnVoice, Error},
		{Contradicted, "value", claims.Attributed, Error},
		{Contradicted, "value", claims.Quoted, Warning},
		{Disputed, "", claims.OwnVoice, Warning},
		{Outdated, "before_publication", claims.OwnVoice, Warning},
		{Outdated, "revised", claims.OwnVoice, Note},
		{Outdated, "running_total", claims.OwnVoice, Note},
		{Imprecise, "hedge", claims.OwnVoice, Note},
		{Unsourced, "no_figure", claims.OwnVoice, Note},
		{Supported, "", claims.OwnVoice, Fine},
		{Unchecked, "target", claims.OwnVoice, Fine},
	} {
		if got := severity(test.status, test.reason, test.voice); got != test.want {
			t.Errorf("%v %s, %v: %v, want %v", test.status, test.reason, test.voice, got, test.want)
		}
	}
	for _, s := range []Severity{Fine, Note, Warning, Error} {
		if got, ok := SeverityNamed(s.String()); !ok || got != s {
			t.Errorf("%v is not read back", s)
		}
	}
	if _, ok := SeverityNamed("fatal"); ok {
		t.Error("there is no such severity")
	}
}

// A result is as bad as the worst that it holds.
func TestWorst(t *testing.T) {
	r := &Result{Findings: []Finding{{Severity: Note}, {Severity: Warning}}}
	if got := r.Worst(); got != Warning {
		t.Errorf("%v, want a warning", got)
	}
	r.Inconsistencies = []Inconsistency{{Severity: Error}}
	if got := r.Worst(); got != Error {
		t.Errorf("%v, want an error", got)
	}
}
