package main

import (
	"fmt"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/report"
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
	reading := visit{errs: io.err}
	for src, err := range corpus.Sources(c.Args().Slice(), io.in, corpus.Options{}) {
		var doc *corpus.Document
		if err == nil {
			doc, err = src.Document()
		}
		if err != nil {
			reading.failed(err)
			continue
		}
		reading.tally.Articles++
		for i := range doc.Blocks {
			fmt.Fprintln(io.out, report.Safe(doc.Blocks[i].Text))
		}
		for _, note := range doc.Notes {
			reading.remark(doc.Name + ": " + note)
		}
		if doc.LeftOut > 0 {
			reading.remark(fmt.Sprintf("%s: %d words around the article were left out", doc.Name, doc.LeftOut))
		}
	}
	return reading.finish(check.Error+1, true)
}
