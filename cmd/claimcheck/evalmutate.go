package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/eval"
	"claimcheck/extract"
	"claimcheck/report"
)

func mutateCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "mutate",
		Usage:     "plant one error a copy in claims that hold, and count how many are found",
		ArgsUsage: "ARTICLE…",
		Description: "Every claim that the figures support is made wrong in every way that it leaves room for, each in a\n" +
			"copy of its own, which is then checked. The slips are:\n\n" + slipTable() + "\n" +
			"   claimcheck eval mutate articles/ --figures figures/\n" +
			"   claimcheck eval mutate articles/ --figures figures/ --slip digits --list",
		Flags: []cli.Flag{figuresFlag(), publishedFlag(), asOfFlag(), quietFlag(),
			&cli.StringSliceFlag{Name: "slip", Usage: "plant this slip alone; may be given several times"},
			&cli.BoolFlag{Name: "list", Usage: "print what was planted, a line each, before the counts"}},
		Action: func(c *cli.Context) error { return runMutate(c, io) },
	}
}

// slipTable has a line for each slip that can be planted.
func slipTable() string {
	var b strings.Builder
	for _, s := range eval.Slips {
		fmt.Fprintf(&b, "   %-9s  %s\n", s.Name, s.Doc)
	}
	return b.String()
}

func runMutate(c *cli.Context, io streams) error {
	if !c.Args().Present() {
		return misuse("name an article or a folder; see claimcheck help eval mutate")
	}
	if len(c.StringSlice("figures")) == 0 {
		return misuse("name the figures that the articles are checked by, with --figures")
	}
	slips, err := slipsNamed(c.StringSlice("slip"))
	if err != nil {
		return err
	}
	opts, err := corpusOptions(c)
	if err != nil {
		return err
	}
	judge, whole, err := checker(c, io.err)
	if err != nil {
		return err
	}
	reading := visit{errs: io.err, quiet: c.Bool("quiet")}
	extractor := extract.New()
	var trials []eval.Trial
	for src, err := range corpus.Sources(c.Args().Slice(), io.in, opts) {
		var doc *corpus.Document
		if err == nil {
			doc, err = src.Document()
		}
		if err != nil {
			reading.failed(err)
			continue
		}
		if err := c.Context.Err(); err != nil {
			return err
		}
		reading.tally.Articles++
		trial := eval.Mutate(judge, extractor, doc, slips)
		trials = append(trials, trial)
		if c.Bool("list") {
			list(io, trial)
		}
	}
	if err := eval.Write(io.out, trials); err != nil {
		return err
	}
	return reading.finish(check.Error+1, whole)
}

// slipsNamed are the slips of the given names, all if there are none.
func slipsNamed(names []string) ([]eval.Slip, error) {
	if len(names) == 0 {
		return eval.Slips, nil
	}
	var slips []eval.Slip
	for _, name := range names {
		i := slices.IndexFunc(eval.Slips, func(s eval.Slip) bool { return s.Name == name })
		if i < 0 {
			return nil, misuse("there is no slip %q; claimcheck help eval mutate names them", name)
		}
		slips = append(slips, eval.Slips[i])
	}
	return slips, nil
}

// list prints what was planted in an article.
func list(io streams, t eval.Trial) {
	for _, p := range t.Plantings {
		verdict := strings.TrimSuffix(p.Status+" "+p.Reason, " ")
		fmt.Fprintf(io.out, "%s:%d  %-9s  “%s” → “%s”  %s\n", report.Safe(p.Article), p.Line, p.Slip, report.Safe(p.Was), report.Safe(p.Is), verdict)
	}
}
