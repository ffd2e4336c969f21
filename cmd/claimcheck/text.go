package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"claimcheck/corpus"
)

func textCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:        "text",
		Usage:       "print what claimcheck reads of an article, a line for each block",
		ArgsUsage:   "FILE…",
		Description: "   claimcheck text draft.md",
		Action:      func(c *cli.Context) error { return runText(c, io) },
	}
}

func runText(c *cli.Context, io streams) error {
	if !c.Args().Present() {
		return misuse("name an article to print; see claimcheck help text")
	}
	var failed error
	for src, err := range corpus.Sources(c.Args().Slice(), io.in, corpus.Options{}) {
		var doc *corpus.Document
		if err == nil {
			doc, err = src.Document()
		}
		if err != nil {
			fmt.Fprintln(io.err, err)
			failed = &exit{status: statusUsage}
			continue
		}
		for i := range doc.Blocks {
			fmt.Fprintln(io.out, doc.Blocks[i].Text)
		}
	}
	return failed
}
