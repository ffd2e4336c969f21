package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v2"

	"claimcheck/check"
	"claimcheck/report"
)

func explainCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "explain",
		Usage:     "tell step by step how a claim was judged",
		ArgsUsage: "ID… ARTICLE…",
		Description: "An ID is the identifier of a claim as check and extract print it with --format jsonl, or the beginning\n" +
			"of one; it holds for the article's path as it was given there. Claims can be chosen by their place instead.\n\n" +
			"   claimcheck explain 3f9a draft.md --figures figures/\n" +
			"   claimcheck explain draft.md --line 12 --figures figures/\n" +
			"   claimcheck explain draft.md --line 12:169 --figures figures/ --format jsonl",
		Flags: []cli.Flag{figuresFlag(),
			&cli.StringSliceFlag{Name: "line", Aliases: []string{"l"}, Usage: "explain the claims of `LINE`, or the one at LINE:COLUMN; may be repeated"},
			publishedFlag(), asOfFlag(), formatFlag("text", "jsonl"), quietFlag(), colourFlag()},
		Action: func(c *cli.Context) error { return runExplain(c, io) },
	}
}

func runExplain(c *cli.Context, io streams) error {
	form, err := formOf(c, io)
	if err != nil {
		return err
	}
	ids, articles := parted(c.Args().Slice())
	wanted, err := wantedClaims(ids, c.StringSlice("line"))
	if err != nil {
		return err
	}
	run, err := newRunOf(c, io, articles, true)
	if err != nil {
		return err
	}
	err = run.each(c.Context, run.outcomes, func(r *check.Result) error {
		for i := range r.Claims {
			wanted.offer(r, i)
		}
		for i := range r.Dated {
			wanted.offerDate(r, i)
		}
		return nil
	})
	if err != nil {
		return err
	}
	if err := run.finish(check.Error+1, run.whole); err != nil && run.tally.Articles == 0 {
		return err
	}
	if err := wanted.missed(); err != nil {
		return err
	}
	for n, found := range wanted.found {
		if err := explainOne(io.out, form.text(io), form.jsonl, found, n == 0); err != nil {
			return err
		}
	}
	return unlessWhole(run.whole && run.tally.Unreadable == 0, statusFine)
}

// parted parts the arguments: what is no file, and is written as identifiers are,
// is the identifier of a claim.
func parted(args []string) (ids, articles []string) {
	for _, arg := range args {
		if _, err := os.Stat(arg); err != nil && isIdentifier(arg) {
			ids = append(ids, arg)
		} else {
			articles = append(articles, arg)
		}
	}
	return ids, articles
}

// longestID is how many digits an identifier has.
const longestID = 12

func isIdentifier(s string) bool {
	return s != "" && len(s) <= longestID && strings.Trim(s, "0123456789abcdef") == ""
}

// explainAll explains all claims of a result.
func explainAll(w io.Writer, text report.Text, jsonl bool, r *check.Result) error {
	for i := range r.Claims {
		if err := explainOne(w, text, jsonl, foundClaim{r, i, false}, false); err != nil {
			return err
		}
	}
	for i := range r.Dated {
		if err := explainOne(w, text, jsonl, foundClaim{r, i, true}, false); err != nil {
			return err
		}
	}
	return nil
}

func explainOne(w io.Writer, text report.Text, jsonl bool, found foundClaim, first bool) error {
	if !first && !jsonl {
		fmt.Fprintln(w)
	}
	switch r, i := found.result, found.claim; {
	case found.isDate && jsonl:
		return report.ExplainDatedJSONL(w, r, i)
	case found.isDate:
		return text.ExplainDated(r, i)
	case jsonl:
		return report.ExplainJSONL(w, r, i)
	default:
		return text.Explain(r, i)
	}
}
