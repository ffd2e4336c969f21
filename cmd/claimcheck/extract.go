package main

import (
	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/report"
)

func extractCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "extract",
		Usage:     "print what is in articles: sentences, names, quantities, times and claims",
		ArgsUsage: "ARTICLE…",
		Description: "One JSON object for each article; offsets are bytes of the file.\n\n" +
			"   claimcheck extract --format jsonl article.md\n" +
			"   claimcheck extract archive.jsonl.gz > found.jsonl",
		Flags:  []cli.Flag{formatFlag("jsonl"), publishedFlag(), jobsFlag(), quietFlag()},
		Action: func(c *cli.Context) error { return runExtract(c, io) },
	}
}

func runExtract(c *cli.Context, io streams) error {
	if _, err := oneOf(c, "format", "jsonl"); err != nil {
		return err
	}
	run, err := newRun(c, io)
	if err != nil {
		return err
	}
	err = run.each(c.Context, run.outcomes, func(r *check.Result) error {
		return report.Extraction(io.out, r.Text, r.Claims)
	})
	if err != nil {
		return err
	}
	return run.finish(check.Error+1, true)
}
