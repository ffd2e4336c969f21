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
	notesShown bool // the results themselves tell what was odd in an article
	tally      report.Tally
	undated    []string // articles without a publication date
	unreadable []error
	worst      check.Severity
}

// each calls do with every result, in order.
func (v *visit) each(ctx context.Context, outcomes iter.Seq[pipeline.Outcome], do func(*check.Result) error) error {
	for out := range outcomes {
		if out.Err != nil {
			v.failed(out.Err)
			continue
		}
		v.tally.Add(out.Result)
		v.worst = max(v.worst, out.Result.Worst())
		if out.Result.Text.Doc.Published.IsZero() {
			v.undated = append(v.undated, out.Result.Text.Doc.Name)
		}
		if !v.notesShown {
			for _, note := range out.Result.Text.Doc.Notes {
				v.remark(out.Result.Text.Doc.Name + ": " + note)
			}
		}
		if err := do(out.Result); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// failed tells what became of an input that gave no article, and counts it.
func (v *visit) failed(err error) {
	var skipped *corpus.Skipped
	if errors.As(err, &skipped) {
		v.tally.Skipped++
		v.remark(err.Error())
		return
	}
	v.tally.Unreadable++
	v.unreadable = append(v.unreadable, err)
	v.complain(err.Error())
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
		return misuse("no article was found; name a file or a folder with .txt, .md, .html, .jsonl or .jsonl.gz files")
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
