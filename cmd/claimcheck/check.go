package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/report"
)

func checkCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "check",
		Usage:     "check articles and print a judgement of every numeric claim",
		ArgsUsage: "ARTICLE…",
		Description: "An ARTICLE is a file, a folder, or - for standard input. Without --figures only contradictions\n" +
			"within the article are found, and the rest is a to-do list.\n\n" +
			"   claimcheck check draft.md --figures figures/\n" +
			"   claimcheck check - --published 2024-05-22 < draft.txt\n" +
			"   claimcheck check draft.md --figures figures/ --explain\n" +
			"   claimcheck check draft.md --figures figures/ --format jsonl --fail-on warning",
		Flags:  []cli.Flag{figuresFlag(), publishedFlag(), asOfFlag(), explainFlag(), formatFlag("text", "jsonl"), failOnFlag(), jobsFlag(), quietFlag(), colourFlag()},
		Action: func(c *cli.Context) error { return runCheck(c, io) },
	}
}

func runCheck(c *cli.Context, io streams) error {
	format, err := oneOf(c, "format", "text", "jsonl")
	if err != nil {
		return err
	}
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
	run.notesShown = format == "text"
	text := report.Text{W: io.out, Colour: painted}
	err = run.each(c.Context, run.outcomes, func(r *check.Result) error {
		if format == "jsonl" {
			err = report.JSONL(io.out, r)
		} else {
			err = text.Article(r)
		}
		if err != nil || r.Traces == nil {
			return err
		}
		return explainAll(io.out, text, format == "jsonl", r)
	})
	if err != nil {
		return err
	}
	if format == "text" {
		fmt.Fprintln(io.out, run.tally.String())
	}
	return run.finish(level, run.whole)
}
