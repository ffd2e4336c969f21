package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/report"
)

func figuresShowCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "show every figure of a series, with its vintages, its source and its cell",
		ArgsUsage: "SERIES",
		Description: "SERIES is an identifier of claimcheck figures list, the start of one, or words of the measure. Exits with 1\n" +
			"if there is no such series.\n\n" +
			"   claimcheck figures show 3f9a0c21 --figures figures/\n" +
			"   claimcheck figures show unemployment rate --place Wales --period 2023 --figures figures/",
		Flags:  []cli.Flag{figuresFlag(), placeFlag(), periodFlag(), formatFlag("text", "jsonl"), colourFlag()},
		Action: func(c *cli.Context) error { return runFiguresShow(c, io) },
	}
}

func placeFlag() cli.Flag {
	return &cli.StringFlag{Name: "place", Usage: "only figures of `PLACE`"}
}

func periodFlag() cli.Flag {
	return &cli.StringFlag{Name: "period", Usage: "only figures for `PERIOD`: 2023, 2023-05, 2023-Q2, 2023-24"}
}

// periodOf returns the period of the flag, or the zero Period.
func periodOf(c *cli.Context) (period.Period, error) {
	if !c.IsSet("period") {
		return period.Period{}, nil
	}
	p, err := period.Read(c.String("period"))
	if err != nil {
		return p, misuse("--period: %v; write it as 2023, 2023-05, 2023-Q2 or 2023-24", err)
	}
	return p, nil
}

func runFiguresShow(c *cli.Context, io streams) error {
	form, err := formOf(c, io)
	if err != nil {
		return err
	}
	when, err := periodOf(c)
	if err != nil {
		return err
	}
	name := strings.Join(c.Args().Slice(), " ")
	if strings.TrimSpace(name) == "" {
		return misuse("name a series by its identifier or by words of its measure; see claimcheck help figures show")
	}
	paths, err := packs(c, nil)
	if err != nil {
		return err
	}
	catalogue, problems, whole, err := loadPacks(paths)
	if err != nil {
		return err
	}
	report.Problems(io.err, problems)
	found := catalogue.Named(name)
	if place := c.String("place"); place != "" {
		found = slices.DeleteFunc(found, func(s *figures.Series) bool { return !s.IsOf(place) })
	}
	if choices := groupLines(found); len(choices) > 1 {
		fmt.Fprintf(io.err, "claimcheck: “%s” fits %d series; take the identifier of one, or say --place:\n", report.Safe(name), len(choices))
		io.choices(choices)
		return &exit{status: statusUsage}
	}
	found = slices.DeleteFunc(found, func(s *figures.Series) bool { return !report.Tells(s, when) })
	if len(found) == 0 {
		fmt.Fprintf(io.err, "nothing is called “%s”%s; claimcheck figures list names all series\n", report.Safe(name), report.Safe(narrowed(c)))
		return unlessWhole(whole, statusFindings)
	}
	if err := showSeries(io, form, found, when); err != nil {
		return err
	}
	return unlessWhole(whole, statusFine)
}

// showSeries writes series one after the other.
func showSeries(io streams, form form, found []*figures.Series, when period.Period) error {
	text := report.FigureShow{Text: form.text(io), Period: when}
	for i, s := range found {
		var err error
		switch {
		case form.jsonl:
			err = report.FigureShowJSONL(io.out, s, when)
		case i > 0:
			fmt.Fprintln(io.out)
			fallthrough
		default:
			err = text.Write(s)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// narrowed is how the flags narrow what is looked for: " and is of “Wales”".
func narrowed(c *cli.Context) string {
	said := ""
	if place := c.String("place"); place != "" {
		said = fmt.Sprintf(" and is of “%s”", place)
	}
	if when := c.String("period"); when != "" {
		said += fmt.Sprintf(" and has a figure for “%s”", when)
	}
	return said
}

// groupLines names the groups that series belong to, a line each: series that
// differ in their place alone are asked for together.
func groupLines(found []*figures.Series) []string {
	seen := map[string]bool{}
	var lines []string
	for _, s := range found {
		if id := s.GroupID(); !seen[id] {
			seen[id] = true
			lines = append(lines, report.SeriesLine(s))
		}
	}
	return lines
}

// choicesShown is how many series a name is said to fit.
const choicesShown = 20

func (io streams) choices(lines []string) {
	for _, line := range lines[:min(len(lines), choicesShown)] {
		fmt.Fprintln(io.err, "  "+line)
	}
	if more := len(lines) - choicesShown; more > 0 {
		fmt.Fprintf(io.err, "  … and %d more\n", more)
	}
}
