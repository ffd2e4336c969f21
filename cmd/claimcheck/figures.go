package main

import (
	"github.com/urfave/cli/v2"
)

// figuresCommand is the group of commands that look into figure packs.
func figuresCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:  "figures",
		Usage: "look into packs of figures: what was read of them, and what was not",
		Description: "   claimcheck figures add download.csv --into figures/\n" +
			"   claimcheck figures verify figures/",
		Subcommands: figuresCommands(io),
		Action:      noFiguresCommand,
	}
}

// figuresCommands are the commands of the group in the order in which a user
// meets them.
func figuresCommands(io streams) []*cli.Command {
	return []*cli.Command{
		figuresAddCommand(io), figuresVerifyCommand(io),
	}
}

func noFiguresCommand(c *cli.Context) error {
	if c.Args().Present() {
		return misuse("there is no command %q of figures; claimcheck help figures lists them", c.Args().First())
	}
	return cli.ShowSubcommandHelp(c)
}
