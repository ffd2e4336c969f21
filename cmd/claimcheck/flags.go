package main

import (
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/report"
)

func figuresFlag() cli.Flag {
	return &cli.StringSliceFlag{Name: "figures", Aliases: []string{"f"}, Usage: "a table, a released text, a folder of them or a Data Package at `PATH`; may be repeated"}
}

func publishedFlag() cli.Flag {
	return &cli.StringFlag{Name: "published", Usage: "the `DATE` on which articles without a date of their own appeared"}
}

func asOfFlag() cli.Flag {
	return &cli.StringFlag{Name: "as-of", Usage: "ignore figures published after `DATE` (default: the later of today and the publication date)"}
}

func jobsFlag() cli.Flag {
	return &cli.IntFlag{Name: "jobs", Aliases: []string{"j"}, Usage: "work on `N` articles at once", DefaultText: "one for each processor"}
}

func quietFlag() cli.Flag {
	return &cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no progress and no remarks, only results and errors", DisableDefaultText: true}
}

func colourFlag() cli.Flag {
	return &cli.StringFlag{Name: "color", Aliases: []string{"colour"}, Value: "auto", Usage: "`WHEN` to use colour: auto, always or never"}
}

func failOnFlag() cli.Flag {
	return &cli.StringFlag{Name: "fail-on", Value: "error", Usage: "exit with 1 if a finding is at or above `LEVEL`: note, warning, error or none"}
}

func formatFlag(values ...string) cli.Flag {
	return &cli.StringFlag{Name: "format", Value: values[0], Usage: "write `FORMAT`: " + strings.Join(values, " or ")}
}

func storeFlag() cli.Flag {
	return &cli.StringFlag{Name: "store", Value: ".claimcheck", Usage: "the `FOLDER` of findings and index"}
}

// oneOf returns the value of a flag that must be one of some words.
func oneOf(c *cli.Context, flag string, words ...string) (string, error) {
	got := c.String(flag)
	for _, w := range words {
		if got == w {
			return got, nil
		}
	}
	return "", misuse("--%s is %q; it can be %s", flag, got, strings.Join(words, ", "))
}

// date returns the value of a flag that must be a date, or the zero Date.
func date(c *cli.Context, flag string) (period.Date, error) {
	s := c.String(flag)
	switch {
	case !c.IsSet(flag):
		return period.Date{}, nil
	case s == "":
		return period.Date{}, misuse("--%s is empty; write a date as 2020-07-03, or leave the flag out", flag)
	}
	d, err := period.ReadDate(s)
	if err != nil {
		return d, misuse("--%s: %v; write it as 2020-07-03", flag, err)
	}
	return d, nil
}

// jobs returns the number of workers asked for, 0 if none is.
func jobs(c *cli.Context) (int, error) {
	n := c.Int("jobs")
	if c.IsSet("jobs") && n < 1 || n > 256 {
		return 0, misuse("--jobs is %d; it can be 1 to 256", n)
	}
	return n, nil
}

// failOn returns the severity from which on findings make the command fail.
func failOn(c *cli.Context) (check.Severity, error) {
	word, err := oneOf(c, "fail-on", "note", "warning", "error", "none")
	if err != nil || word == "none" {
		return check.Error + 1, err
	}
	level, _ := check.SeverityNamed(word)
	return level, nil
}

// colour reports whether the results should have colours.
func colour(c *cli.Context, io streams) (bool, error) {
	when, err := oneOf(c, "color", "auto", "always", "never")
	switch {
	case err != nil || when == "never":
		return false, err
	case when == "always":
		return true, nil
	}
	refused := os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb"
	return io.terminal && !refused, nil
}

// corpusOptions are how articles are to be read.
func corpusOptions(c *cli.Context) (corpus.Options, error) {
	published, err := date(c, "published")
	if err != nil || published.IsZero() {
		return corpus.Options{}, err
	}
	return corpus.Options{Published: published.Time()}, nil
}

// isFile reports whether there is a file at path, and no folder.
func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}

// checker loads the figures and says by what articles are judged. What could
// not be read of the figures is told on the error stream; whole reports whether
// all of them were.
func checker(c *cli.Context, errs io.Writer) (judge *check.Checker, whole bool, err error) {
	asOf, err := date(c, "as-of")
	if err != nil {
		return nil, false, err
	}
	judge = &check.Checker{AsOf: asOf, Today: period.DateOf(time.Now())}
	paths := c.StringSlice("figures")
	if len(paths) == 0 {
		return judge, true, nil
	}
	for _, path := range paths {
		if slices.Contains(c.Args().Slice(), path) && isFile(path) {
			return nil, false, misuse("“%s” is both the article and its source, and no text is a source for itself; give what it was written from", path)
		}
	}
	catalogue, problems, whole, err := loadPacks(paths)
	if err != nil {
		return nil, false, err
	}
	if c.Bool("quiet") { // for which a doubt is a remark
		problems = slices.DeleteFunc(problems, func(p figures.Problem) bool { return !p.Refused })
	}
	report.Problems(errs, problems)
	judge.Catalogue = catalogue
	return judge, whole, nil
}
