package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"claimcheck/figures"
	"claimcheck/report"
)

func figuresVerifyCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "hash the tables of packs again and name those that are not as recorded",
		ArgsUsage: "PACK…",
		Description: "Each table is compared with the SHA-256 in the figures.yaml beside it. Exits with 1 if one has\n" +
			"changed, is missing or was not recorded, and with 2 if a figures.yaml cannot be understood.\n\n" +
			"   claimcheck figures verify figures/",
		Action: func(c *cli.Context) error { return runFiguresVerify(c, io) },
	}
}

func runFiguresVerify(c *cli.Context, io streams) error {
	if !c.Args().Present() {
		return misuse("name a folder of tables; see claimcheck help figures verify")
	}
	files, problems, err := figures.Verify(c.Args().Slice())
	if err != nil {
		return misuse("%v", err)
	}
	status := statusFine
	for _, p := range problems {
		if p.Refused {
			status = statusUsage
			fmt.Fprintln(io.err, report.Problem(p))
			continue
		}
		status = max(status, statusFindings)
		fmt.Fprintln(io.out, report.Problem(p))
	}
	if status == statusFine {
		fmt.Fprintf(io.out, "%d as recorded\n", files)
		return nil
	}
	return &exit{status: status}
}
