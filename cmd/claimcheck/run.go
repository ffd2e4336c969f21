package main

import (
	"cmp"
	"iter"
	"runtime"

	"github.com/urfave/cli/v2"

	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/pipeline"
)

// A checking is a run of the pipeline as a command's flags ask for it.
type checking struct {
	visit
	outcomes iter.Seq[pipeline.Outcome]
	whole    bool // all figures could be read
}

// newRun reads the flags that every checking command has, loads the figures and
// makes the run ready. Nothing of the articles is read before outcomes is walked.
func newRun(c *cli.Context, io streams) (*checking, error) {
	return newRunOf(c, io, c.Args().Slice(), c.Bool("explain"))
}

// newRunOf is newRun of some articles, whose judgements are told step by step if
// explain is set.
func newRunOf(c *cli.Context, io streams, articles []string, explain bool) (*checking, error) {
	if len(articles) == 0 {
		return nil, misuse("name an article, a folder, or - for standard input; see claimcheck help %s", c.Command.Name)
	}
	workers, err := jobs(c)
	if err != nil {
		return nil, err
	}
	opts, err := corpusOptions(c)
	if err != nil {
		return nil, err
	}
	extract.Prepare() // while the figures are loaded
	judge, whole, err := checker(c, io.err)
	if err != nil {
		return nil, err
	}
	judge.Explain = explain
	if len(articles) == 1 && (articles[0] == "-" || isFile(articles[0])) { // then no other keeps the processors busy
		judge.Hands = cmp.Or(workers, runtime.GOMAXPROCS(0))
	}
	sources := corpus.Sources(articles, io.in, opts)
	return &checking{
		visit:    visit{errs: io.err, quiet: c.Bool("quiet")},
		outcomes: pipeline.Check(c.Context, sources, judge, pipeline.Options{Jobs: workers}),
		whole:    whole,
	}, nil
}
