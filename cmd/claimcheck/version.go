package main

import (
	"fmt"
	"runtime/debug"

	"github.com/urfave/cli/v2"

	"claimcheck/quantity"
)

// edition is the version in CHANGELOG.md.
const edition = "0.1.0"

func versionCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print the version of the program and of its table of widths",
		Description: "The widths say how far a figure may lie from the number that is written. A verdict may change with them.\n\n" +
			"   claimcheck version",
		Action: func(c *cli.Context) error {
			if c.Args().Present() {
				return misuse("version takes no arguments, and was given “%s”", c.Args().First())
			}
			_, err := fmt.Fprintf(io.out, "claimcheck %s\nwidths %s\n", version(), quantity.WidthsVersion)
			return err
		},
	}
}

// version is the edition, and the commit it was built from where that is known.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return edition
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return edition + " (" + s.Value[:12] + ")"
		}
	}
	return edition
}
