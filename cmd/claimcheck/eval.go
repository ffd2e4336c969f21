package main

import (
	"github.com/urfave/cli/v2"
)

// evalCommand is the group of commands that measure how well errors are found.
func evalCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:  "eval",
		Usage: "measure how well errors are found in articles of your own",
		Description: "   claimcheck eval mutate articles/ --figures figures/\n" +
			"   claimcheck eval curve labelled/",
		Subcommands: []*cli.Command{mutateCommand(io), curveCommand(io)},
		Action:      noEvalCommand,
	}
}

func noEvalCommand(c *cli.Context) error {
	if c.Args().Present() {
		return misuse("there is no command %q of eval; claimcheck help eval lists them", c.Args().First())
	}
	return cli.ShowSubcommandHelp(c)
}
