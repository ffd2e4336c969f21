package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/eval"
	"claimcheck/extract"
	"claimcheck/pipeline"
)

// The step between the values of a threshold: as it is, and how small and large it
// may be.
const (
	usualStep    = 0.05
	smallestStep = 0.005
	largestStep  = 0.25
)

func curveCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "curve",
		Usage:     "show on labelled articles what each threshold of linking gains and costs",
		ArgsUsage: "FOLDER…",
		Description: "A FOLDER holds an article (article.md, .txt or .html), its tables in figures/, and gold.tsv, which says\n" +
			"what a careful reader finds of each number; or several articles in articles/, whose gold.tsv names\n" +
			"them in a column; or such folders. gold.tsv has a tab between columns, and their names on top:\n\n" +
			"   quote    words of the article that stand there once and end with the number\n" +
			"   status   supported, contradicted, …, or skipped for what is no claim\n" +
			"   reason   as check gives it\n" +
			"   article, operation, cells, note may be there too\n\n" +
			"One threshold at a time takes other values, and the articles are judged anew. Errors as eval mutate\n" +
			"plants them show what would pass. With --strangers each article is held against the figures of the\n" +
			"other folders too, which are about other things: what they confirm or contradict is chance. The\n" +
			"thresholds are:\n\n" + thresholdTable() + "\n" +
			"   claimcheck eval curve labelled/\n" +
			"   claimcheck eval curve labelled/ --threshold accuse --step 0.02\n" +
			"   claimcheck eval curve labelled/ --strangers --format jsonl",
		Flags: []cli.Flag{
			&cli.StringSliceFlag{Name: "threshold", Usage: "try the values of `NAME` alone; may be given several times"},
			&cli.Float64Flag{Name: "step", Value: usualStep, Usage: "try values that lie `SIZE` apart"},
			&cli.BoolFlag{Name: "strangers", Usage: "count what the figures of the other folders confirm and contradict", DisableDefaultText: true},
			publishedFlag(), asOfFlag(), formatFlag("text", "jsonl"), jobsFlag(), quietFlag()},
		Action: func(c *cli.Context) error { return runCurve(c, io) },
	}
}

// thresholdTable has a line for each threshold.
func thresholdTable() string {
	var b strings.Builder
	for _, t := range eval.Thresholds {
		fmt.Fprintf(&b, "   %-13s  %.2f  %s\n", t.Name, t.Shipped(), t.Doc)
	}
	return b.String()
}

func runCurve(c *cli.Context, io streams) error {
	format, err := oneOf(c, "format", "text", "jsonl")
	if err != nil {
		return err
	}
	thresholds, err := thresholdsNamed(c.StringSlice("threshold"))
	if err != nil {
		return err
	}
	step := c.Float64("step")
	if !(step >= smallestStep && step <= largestStep) {
		return misuse("--step is %v; it can be %v to %v", step, smallestStep, largestStep)
	}
	workers, err := jobs(c)
	if err != nil {
		return err
	}
	labelled, err := newLabelledSet(c, io)
	if err != nil {
		return err
	}
	drawn, err := pipeline.Each(c.Context, labelled.articles, pipeline.Options{Jobs: workers}, func(a eval.Labelled) eval.Curves {
		return a.Curves(extract.New(), thresholds, step)
	})
	if err != nil {
		return err
	}
	curves := eval.Sum(drawn)
	if format == "jsonl" {
		err = curves.WriteJSONL(io.out)
	} else {
		err = curves.Write(io.out)
	}
	if err != nil {
		return err
	}
	return labelled.finish(check.Error+1, labelled.whole)
}

// thresholdsNamed are the thresholds of the given names, all if there are none.
func thresholdsNamed(names []string) ([]eval.Threshold, error) {
	if len(names) == 0 {
		return eval.Thresholds, nil
	}
	var list []eval.Threshold
	for _, name := range names {
		i := slices.IndexFunc(eval.Thresholds, func(t eval.Threshold) bool { return t.Name == name })
		if i < 0 {
			return nil, misuse("there is no threshold %q; claimcheck help eval curve names them", name)
		}
		list = append(list, eval.Thresholds[i])
	}
	return list, nil
}
