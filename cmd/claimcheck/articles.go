package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/pipeline"
	"claimcheck/report"
)

// A visit walks the outcomes of a run: results go to the caller, what could not
// be read is told on the error stream, and all of it is counted.
type visit struct {
	errs       io.Writer
	quiet      bool
	tally      report.Tally
	undated    []string // articles without a publication date
	unreadable []error
	worst      check.Severity
}

// each calls do with every result, in order.
func (v *visit) each(ctx context.Context, outcomes iter.Seq[pipeline.Outcome], do func(*check.Result) error) error {
	for out := range outcomes {
		var skipped *corpus.Skipped
		switch {
		case errors.As(out.Err, &skipped):
			v.tally.Skipped++
			v.remark(out.Err.Error())
			continue
		case out.Err != nil:
			v.tally.Unreadable++
			v.unreadable = append(v.unreadable, out.Err)
			v.complain(out.Err.Error())
			continue
		}
		v.tally.Add(out.Result)
		v.worst = max(v.worst, out.Result.Worst())
		if out.Result.Text.Doc.Published.IsZero() {
			v.undated = append(v.undated, out.Result.Text.Doc.Name)
		}
		for _, note := range out.Result.Text.Doc.Notes {
			v.remark(out.Result.Text.Doc.Name + ": " + note)
		}
		if err := do(out.Result); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// finish says what has to be said once, and turns what was found into the exit
// status: an input that was not read outranks any finding.
func (v *visit) finish(failOn check.Severity, whole bool) error {
	if n := len(v.undated); n == 1 {
		v.remark(v.undated[0] + ": no publication date, so relative dates stay open and the newest figures count; say --published 2020-07-03")
	} else if n > 1 {
		v.remark(fmt.Sprintf("%d articles have no publication date (%s is the first), so their relative dates stay open and the newest figures count; say --published 2020-07-03", n, v.undated[0]))
	}
	switch {
	case v.tally.Articles+v.tally.Unreadable == 0:
		return misuse("no article was found; name a file or a folder with .txt, .md, .jsonl or .jsonl.gz files")
	case v.tally.Unreadable > 0 || !whole:
		return &exit{status: statusUsage}
	case v.worst >= failOn:
		return &exit{status: statusFindings}
	}
	return nil
}

// complain writes an error, remark something that --quiet leaves out.
func (v *visit) complain(s string) { fmt.Fprintln(v.errs, report.Safe(s)) }

func (v *visit) remark(s string) {
	if !v.quiet {
		v.complain(s)
	}
}
