package main

import (
	"github.com/urfave/cli/v2"

	"claimcheck/figures"
	"claimcheck/report"
)

// saidOfFile are the flags of figures add that go into figures.yaml, in the order
// in which they are written there.
var saidOfFile = []struct{ name, usage string }{
	{"title", "what the table is called: `TEXT`"},
	{"publisher", "who published it: `NAME`"},
	{"url", "where it was found; it is written down, and nothing is fetched: `URL`"},
	{"licence", "under which terms: `TEXT`"},
	{"published", "when it was published: `DATE`"},
	{"retrieved", "when it was downloaded: `DATE`"},
	{"measure", "what its figures measure: `TEXT`"},
	{"unit", "what they are counted in, such as % or thousand tonnes: `UNIT`"},
	{"place", "where they were measured: `PLACE`"},
}

func figuresAddCommand(io streams) *cli.Command {
	flags := []cli.Flag{&cli.StringFlag{Name: "into", Value: "figures", Usage: "the `FOLDER` of the pack"}}
	for _, f := range saidOfFile {
		flags = append(flags, &cli.StringFlag{Name: f.name, Usage: f.usage})
	}
	return &cli.Command{
		Name:      "add",
		Usage:     "copy a download into a pack, record it, and show what was read",
		ArgsUsage: "FILE",
		Description: "The file, a table or a released text, is copied into the folder with the metadata that lies beside\n" +
			"it, and what is known of it is written into the figures.yaml there, with its SHA-256. No file is\n" +
			"overwritten, and nothing is fetched.\n\n" +
			"   claimcheck figures add rents.csv --publisher 'Housing Office' --published 2024-05-14\n" +
			"   claimcheck figures add kelp.xlsx --into packs/sea --unit 'thousand tonnes' --place Norway",
		Flags:  flags,
		Action: func(c *cli.Context) error { return runFiguresAdd(c, io) },
	}
}

func runFiguresAdd(c *cli.Context, io streams) error {
	if c.Args().Len() != 1 {
		return misuse("name one file to add; see claimcheck help figures add")
	}
	a := figures.Addition{File: c.Args().First(), Into: c.String("into"), Readers: readers}
	if a.Into == "" {
		return misuse("--into is empty; name the folder of the pack, or leave the flag out")
	}
	for _, f := range saidOfFile {
		text := c.String(f.name)
		if c.IsSet(f.name) && text == "" {
			return misuse("--%s is empty; give it a value, or leave it out", f.name)
		}
		if text != "" {
			a.Words = append(a.Words, figures.Word{Name: f.name, Text: text})
		}
	}
	added, err := figures.Add(a)
	if added != nil {
		out := io.out
		if err != nil {
			out = io.err
		}
		if shown := report.FigureAdded(out, added); err == nil {
			err = shown
		}
	}
	if err != nil {
		return misuse("%v", err)
	}
	return nil
}
