package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/quantity"
	"claimcheck/report"
)

func figuresFindCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "find",
		Usage:     "find what a claim of these words would be linked to, and why",
		ArgsUsage: "WORDS",
		Description: "The words are read as the sentence of an article; they may state a number. Each series is told with its\n" +
			"score in parts, the figure that the claim would be compared with, and whether that is sure enough to\n" +
			"confirm or to contradict. Exits with 1 if nothing is linked.\n\n" +
			"   claimcheck figures find unemployment rate of women --place Wales --period 2023 --figures figures/\n" +
			"   claimcheck figures find 'Unemployment was 3.8% in Wales in 2023' --figures figures/",
		Flags: []cli.Flag{figuresFlag(),
			&cli.StringFlag{Name: "place", Usage: "the claim is about `PLACE`"},
			&cli.StringFlag{Name: "period", Usage: "the claim is about `PERIOD`: 2023, 2023-05, 2023-Q2, 2023-24"},
			&cli.StringFlag{Name: "unit", Usage: "the claim is in `UNIT`: %, GBP, tonnes, per 100,000 people"},
			asOfFlag(),
			&cli.IntFlag{Name: "limit", Aliases: []string{"n"}, Value: 10, Usage: "show at most `N` series"},
			formatFlag("text", "jsonl"), quietFlag(), colourFlag()},
		Action: func(c *cli.Context) error { return runFiguresFind(c, io) },
	}
}

func runFiguresFind(c *cli.Context, io streams) error {
	form, err := formOf(c, io)
	if err != nil {
		return err
	}
	limit := c.Int("limit")
	if limit < 1 {
		return misuse("--limit is %d; it is at least 1", limit)
	}
	inquiry, err := inquiryOf(c)
	if err != nil {
		return err
	}
	if _, err := packs(c, nil); err != nil {
		return err
	}
	judge, whole, err := checker(c, io.err)
	if err != nil {
		return err
	}
	answer, ok := judge.Inquire(inquiry)
	events := judge.Events(inquiry.Words)
	if !ok && len(events) == 0 {
		return misuse("the words say nothing that could be measured; name a measure, such as unemployment rate")
	}
	if !c.Bool("quiet") {
		fmt.Fprintf(io.err, "%s\n", report.Safe(readAs(answer)))
	}
	if form.jsonl {
		err = errors.Join(report.LinksJSONL(io.out, answer, limit), report.EventLinksJSONL(io.out, events, limit))
	} else {
		err = errors.Join(form.text(io).Links(answer, limit), form.text(io).EventLinks(events, limit))
	}
	if err != nil {
		return err
	}
	if !c.Bool("quiet") {
		fmt.Fprintln(io.err, linksShown(answer, limit))
	}
	if len(events) == 0 && (len(answer.Links) == 0 || answer.Links[0].Refused != "") {
		return unlessWhole(whole, statusFindings)
	}
	return unlessWhole(whole, statusFine)
}

// linksShown counts the series that were told, and those that were not.
func linksShown(a check.Answer, limit int) string {
	told := 0
	for _, l := range a.Links[:min(limit, len(a.Links))] {
		told += 1 + l.Alike
	}
	return fmt.Sprintf("%d of %d series that share words with the claim", told, a.Series)
}

// inquiryOf is what the words and the flags ask.
func inquiryOf(c *cli.Context) (in check.Inquiry, err error) {
	in.Words, in.Place = strings.TrimSpace(strings.Join(c.Args().Slice(), " ")), c.String("place")
	if in.Words == "" {
		return in, misuse("say in words what is measured; see claimcheck help figures find")
	}
	if in.Period, err = periodOf(c); err != nil {
		return in, err
	}
	if unit := c.String("unit"); unit != "" {
		q, err := quantity.Parse("10 " + unit)
		if err != nil || q.Unit.Name == "" && q.Per.IsZero() {
			return in, misuse("--unit: “%s” is no unit; write %%, GBP, tonnes or the like, without millions or thousands", unit)
		}
		in.Unit, in.Per = q.Unit, q.Per
	}
	return in, nil
}

// readAs says how the words were read.
func readAs(a check.Answer) string {
	number, place, when := "any number", "no place", "no period"
	if a.Number != "" {
		number = "“" + a.Number + "”"
	}
	if a.Place != "" {
		place = a.Place
	}
	if !a.Period.IsZero() {
		when = a.Period.Words()
	}
	return fmt.Sprintf("a claim of %s, %s, %s", number, place, when)
}
