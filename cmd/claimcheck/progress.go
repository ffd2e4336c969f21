package main

import (
	"io"
	"iter"
	"os"

	"github.com/schollz/progressbar/v3"

	"claimcheck/pipeline"
)

// A progress counts articles on the error stream while a batch runs. It shows
// nothing where nobody watches: without a terminal, in CI, or with --quiet.
type progress struct{ bar *progressbar.ProgressBar }

func newProgress(errs io.Writer, quiet bool) progress {
	if quiet || !onTerminal(errs) || os.Getenv("CI") != "" || os.Getenv("TERM") == "dumb" {
		return progress{}
	}
	return progress{progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(errs),
		progressbar.OptionSetDescription("checking"),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("articles"),
		progressbar.OptionClearOnFinish(),
		progressbar.OptionSetSpinnerChangeInterval(0), // only articles move it: a clock of its own would race with them
	)}
}

// watch passes the outcomes on and counts them.
func (p progress) watch(outcomes iter.Seq[pipeline.Outcome]) iter.Seq[pipeline.Outcome] {
	if p.bar == nil {
		return outcomes
	}
	return func(yield func(pipeline.Outcome) bool) {
		for out := range outcomes {
			// A bar that cannot be drawn is no reason to stop.
			_ = p.bar.Add(1)
			if !yield(out) {
				return
			}
		}
	}
}

func (p progress) done() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
