package main

import (
	"github.com/urfave/cli/v2"

	"claimcheck/report"
)

func figuresListCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "list",
		Usage:     "list what was read of packs: tables, series, units, places, periods",
		ArgsUsage: "PACK…",
		Description: "A PACK is a table, a folder of tables, or a Data Package. Series that differ in their place alone are\n" +
			"one group; the identifier before it is what claimcheck figures show takes. Exits with 2 if something\n" +
			"was refused.\n\n" +
			"   claimcheck figures list figures/\n" +
			"   claimcheck figures list figures/ --all\n" +
			"   claimcheck figures list figures/ --format jsonl",
		Flags: []cli.Flag{figuresFlag(),
			&cli.BoolFlag{Name: "all", Aliases: []string{"a"}, Usage: "list each series for itself", DisableDefaultText: true},
			formatFlag("text", "jsonl"), colourFlag()},
		Action: func(c *cli.Context) error { return runFiguresList(c, io) },
	}
}

func runFiguresList(c *cli.Context, io streams) error {
	form, err := formOf(c, io)
	if err != nil {
		return err
	}
	paths, err := packs(c, c.Args().Slice())
	if err != nil {
		return err
	}
	catalogue, problems, whole, err := loadPacks(paths)
	if err != nil {
		return err
	}
	if form.jsonl {
		report.Problems(io.err, problems)
		err = report.FigureListJSONL(io.out, catalogue)
	} else {
		err = report.FigureList{Text: form.text(io), All: c.Bool("all")}.Write(catalogue, problems)
	}
	if err != nil {
		return err
	}
	return unlessWhole(whole, statusFine)
}
