package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/index"
	"claimcheck/report"
)

func batchCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "batch",
		Usage:     "check a folder or an archive, keep the findings and index the claims",
		ArgsUsage: "FOLDER…",
		Description: "Prints what does not hold first. The findings go to findings.jsonl in the store and the claims\n" +
			"to its index, where claimcheck search finds them.\n\n" +
			"   claimcheck batch articles/ --figures figures/\n" +
			"   claimcheck batch archive.jsonl.gz --figures figures/ --jobs 2 --quiet",
		Flags:  []cli.Flag{figuresFlag(), publishedFlag(), asOfFlag(), failOnFlag(), storeFlag(), jobsFlag(), quietFlag(), colourFlag()},
		Action: func(c *cli.Context) error { return runBatch(c, io) },
	}
}

func runBatch(c *cli.Context, io streams) error {
	level, err := failOn(c)
	if err != nil {
		return err
	}
	painted, err := colour(c, io)
	if err != nil {
		return err
	}
	run, err := newRun(c, io)
	if err != nil {
		return err
	}
	keep, err := newStore(c.String("store"))
	if err != nil {
		return err
	}
	defer keep.abandon()
	summary := report.Batch{Colour: painted}
	progress := newProgress(io.err, run.quiet)
	err = run.each(c.Context, progress.watch(run.outcomes), func(r *check.Result) error {
		summary.Add(r)
		return keep.add(r)
	})
	progress.done()
	if err != nil {
		return err
	}
	for _, err := range run.unreadable {
		summary.Unreadable(err)
	}
	if run.tally.Articles > 0 {
		if err := keep.commit(); err != nil {
			return err
		}
	}
	if err := summary.Write(io.out); err != nil {
		return err
	}
	return run.finish(level, run.whole)
}

// A store is the folder in which a batch keeps its findings and its index. Both
// replace those of the run before only when the whole run has ended well.
type store struct {
	dir      string
	findings *os.File
	out      *bufio.Writer
	index    *index.Builder
}

func newStore(dir string) (*store, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, misuse("the store cannot be made: %v; name another with --store", err)
	}
	builder, err := index.Build(filepath.Join(dir, "index"))
	if err != nil {
		return nil, err
	}
	// The index is locked: what lies about is of a run that was killed.
	left, _ := filepath.Glob(filepath.Join(dir, "findings-*.part"))
	for _, name := range left {
		os.Remove(name)
	}
	findings, err := os.CreateTemp(dir, "findings-*.part")
	if err != nil {
		builder.Close()
		return nil, misuse("the store cannot be written: %v; name another with --store", err)
	}
	return &store{dir, findings, bufio.NewWriterSize(findings, 1<<20), builder}, nil
}

func (s *store) add(r *check.Result) error {
	if err := report.JSONL(s.out, r); err != nil {
		return fmt.Errorf("writing the findings: %w", err)
	}
	for _, e := range index.EntriesOf(r) {
		if err := s.index.Add(e); err != nil {
			return fmt.Errorf("%s: indexing its claims: %w", r.Text.Doc.Name, err)
		}
	}
	return nil
}

// commit puts the findings and the index in the place of the old ones, once both
// are whole.
func (s *store) commit() error {
	if err := errors.Join(s.out.Flush(), s.findings.Sync(), s.findings.Close()); err != nil {
		return fmt.Errorf("writing the findings: %w", err)
	}
	if err := s.index.Commit(); err != nil {
		return fmt.Errorf("finishing the index: %w", err)
	}
	return os.Rename(s.findings.Name(), filepath.Join(s.dir, "findings.jsonl"))
}

// abandon removes what was not committed.
func (s *store) abandon() {
	s.index.Close()
	s.findings.Close()
	os.Remove(s.findings.Name())
}
