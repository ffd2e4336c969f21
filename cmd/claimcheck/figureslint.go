package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"claimcheck/figures"
	"claimcheck/report"
)

func figuresLintCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "lint",
		Usage:     "tell everything in packs that was refused or is doubtful",
		ArgsUsage: "PACK…",
		Description: "A line each: file, row, column, and why. What is refused is in no verdict; a doubt is read, and can be\n" +
			"mended; a note says what was done. Exits with 1 if anything was refused or is doubtful, notes aside.\n\n" +
			"   claimcheck figures lint figures/\n" +
			"   claimcheck figures lint figures/ --refused\n" +
			"   claimcheck figures lint figures/ --format jsonl",
		Flags: []cli.Flag{figuresFlag(),
			&cli.BoolFlag{Name: "refused", Usage: "tell only what was refused, and exit with 1 for that alone", DisableDefaultText: true},
			formatFlag("text", "jsonl"), quietFlag(), colourFlag()},
		Action: func(c *cli.Context) error { return runFiguresLint(c, io) },
	}
}

func runFiguresLint(c *cli.Context, io streams) error {
	form, err := formOf(c, io)
	if err != nil {
		return err
	}
	paths, err := packs(c, c.Args().Slice())
	if err != nil {
		return err
	}
	catalogue, problems, _, err := loadPacks(paths)
	if err != nil {
		return err
	}
	text := form.text(io)
	write := text.Lint
	if form.jsonl {
		write = func(p figures.Problem) error { return report.LintJSONL(io.out, p) }
	}
	var tally report.LintTally
	for _, p := range problems {
		if c.Bool("refused") && !p.Refused {
			continue
		}
		tally.Add(p)
		if err := write(p); err != nil {
			return err
		}
	}
	if !c.Bool("quiet") {
		fmt.Fprintf(io.err, "%s; %s\n", report.Read(catalogue), tally)
	}
	if !tally.Clean() {
		return &exit{status: statusFindings}
	}
	return nil
}
