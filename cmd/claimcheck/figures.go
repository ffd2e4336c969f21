package main

import (
	"github.com/urfave/cli/v2"

	"claimcheck/figures"
	"claimcheck/report"
)

// figuresCommand is the group of commands that look into figure packs.
func figuresCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:  "figures",
		Usage: "look into packs of figures: what was read of them, and what was not",
		Description: "   claimcheck figures add download.csv --into figures/\n" +
			"   claimcheck figures list figures/\n" +
			"   claimcheck figures lint figures/",
		Subcommands: figuresCommands(io),
		Action:      noFiguresCommand,
	}
}

// figuresCommands are the commands of the group in the order in which a user
// meets them.
func figuresCommands(io streams) []*cli.Command {
	return []*cli.Command{
		figuresAddCommand(io), figuresVerifyCommand(io),
		figuresListCommand(io), figuresShowCommand(io), figuresFindCommand(io), figuresLintCommand(io),
	}
}

func noFiguresCommand(c *cli.Context) error {
	if c.Args().Present() {
		return misuse("there is no command %q of figures; claimcheck help figures lists them", c.Args().First())
	}
	return cli.ShowSubcommandHelp(c)
}

// A form is how the results are to be written.
type form struct{ jsonl, painted bool }

func formOf(c *cli.Context, io streams) (form, error) {
	format, err := oneOf(c, "format", "text", "jsonl")
	if err != nil {
		return form{}, err
	}
	painted, err := colour(c, io)
	return form{format == "jsonl", painted}, err
}

func (f form) text(io streams) report.Text { return report.Text{W: io.out, Colour: f.painted} }

// packs are the paths of all packs that a command is given.
func packs(c *cli.Context, named []string) ([]string, error) {
	paths := append(named, c.StringSlice("figures")...)
	if len(paths) == 0 {
		return nil, misuse("name a table, a folder of tables or a Data Package; see claimcheck help %s", helpName(c.Command))
	}
	return paths, nil
}

// loadPacks loads packs of figures: tables, and released texts. whole reports whether all of them could be
// read.
func loadPacks(paths []string) (catalogue *figures.Catalogue, problems []figures.Problem, whole bool, err error) {
	catalogue, problems, err = loadFigures(paths)
	if err != nil {
		return nil, nil, false, misuse("%v", err)
	}
	whole = true
	for _, p := range problems {
		whole = whole && !p.Refused
	}
	return catalogue, problems, whole, nil
}

// unlessWhole ends a command that has written what it has: packs that could not
// be read whole outrank what was found.
func unlessWhole(whole bool, status int) error {
	switch {
	case !whole:
		return &exit{status: statusUsage}
	case status != statusFine:
		return &exit{status: status}
	}
	return nil
}
