package main

import (
	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/report"
)

func todoCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "todo",
		Usage:     "print the claims that no figure settles, as a table to be filled in",
		ArgsUsage: "ARTICLE…",
		Description: "The table is a figure pack whose values are missing: fill in value, source, url and published,\n" +
			"pass the file with --figures and check again.\n\n" +
			"   claimcheck todo draft.md --figures figures/ > notebook.csv\n" +
			"   claimcheck check draft.md --figures figures/ --figures notebook.csv",
		Flags:  []cli.Flag{figuresFlag(), publishedFlag(), asOfFlag(), jobsFlag(), quietFlag()},
		Action: func(c *cli.Context) error { return runTodo(c, io) },
	}
}

func runTodo(c *cli.Context, io streams) error {
	run, err := newRun(c, io)
	if err != nil {
		return err
	}
	todo, err := report.NewTodo(io.out)
	if err != nil {
		return err
	}
	if err := run.each(c.Context, run.outcomes, todo.Add); err != nil {
		return err
	}
	if err := todo.Close(); err != nil {
		return err
	}
	return run.finish(check.Error+1, run.whole)
}
