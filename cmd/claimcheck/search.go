package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	"github.com/urfave/cli/v2"

	"claimcheck/index"
	"claimcheck/report"
)

// searchTime bounds a search: a query that takes longer asks for too much.
const searchTime = 10 * time.Second

func searchCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "search",
		Usage:     "search the claims of the last batch",
		ArgsUsage: "QUERY",
		Description: "Words must all match; \"phrases\", -words, OR and brackets work, and so do fields:\n" +
			"entity, speaker, place, unit, value, date, period, status, reason, article and more.\n" +
			"docs/query.md has the whole language. Exits with 1 if nothing is found.\n\n" +
			"   claimcheck search 'unemployment status:contradicted'\n" +
			"   claimcheck search 'value:>1m unit:GBP date:2020-01..2020-07'\n" +
			"   claimcheck search 'speaker:\"Home Office\" sort:-date' --format jsonl",
		Flags: []cli.Flag{storeFlag(), formatFlag("text", "jsonl"),
			&cli.IntFlag{Name: "limit", Aliases: []string{"n"}, Value: 20, Usage: "show at most `N` claims"},
			&cli.StringFlag{Name: "after", Usage: "go on after the `CURSOR` that the page before ended with"},
			quietFlag(), colourFlag()},
		Action: func(c *cli.Context) error { return runSearch(c, io) },
	}
}

func runSearch(c *cli.Context, io streams) error {
	format, err := oneOf(c, "format", "text", "jsonl")
	if err != nil {
		return err
	}
	painted, err := colour(c, io)
	if err != nil {
		return err
	}
	limit := c.Int("limit")
	if limit < 1 {
		return misuse("--limit is %d; it is at least 1", limit)
	}
	query, err := index.Parse(strings.Join(c.Args().Slice(), " "))
	if err != nil {
		return badQuery(err)
	}
	claims, err := index.Open(filepath.Join(c.String("store"), "index"))
	if err != nil {
		return err
	}
	defer claims.Close()
	ctx, stop := context.WithTimeout(c.Context, searchTime)
	defer stop()
	found, err := claims.Search(ctx, query, index.Options{Limit: limit, After: c.String("after")})
	if err != nil {
		return err
	}
	if !c.Bool("quiet") {
		fmt.Fprintf(io.err, "%s\n", report.Safe(query.Words()))
	}
	for i := range found.Hits {
		if err := writeHit(io.out, &found.Hits[i], format, painted); err != nil {
			return err
		}
	}
	if !c.Bool("quiet") {
		fmt.Fprintln(io.err, shown(found))
	}
	if found.Total == 0 {
		return &exit{status: statusFindings}
	}
	return nil
}

// badQuery shows where a query cannot be read.
func badQuery(err error) error {
	var wrong *index.SyntaxError
	if errors.As(err, &wrong) {
		return misuse("the query cannot be read, %v: %s", wrong, wrong.Query)
	}
	return err
}

func shown(found *index.Results) string {
	line := fmt.Sprintf("%d of %d", len(found.Hits), found.Total)
	if found.Next != "" && len(found.Hits) < found.Total {
		line += "; go on with --after " + found.Next
	}
	return line
}

// A wireHit is a hit in the machine interface.
type wireHit struct {
	index.Entry
	Marks [][2]int `json:"marks"` // bytes of the sentence, half-open
}

func writeHit(w io.Writer, h *index.Hit, format string, painted bool) error {
	if format == "text" {
		_, err := io.WriteString(w, hitText(h, painted))
		return err
	}
	out := wireHit{Entry: h.Entry, Marks: [][2]int{}}
	for _, m := range h.Marks {
		out.Marks = append(out.Marks, [2]int{m.Start, m.End})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

// hitText is a hit as two lines: where it stands and what was found, then the
// sentence with its marks.
func hitText(h *index.Hit, painted bool) string {
	date := h.Published
	if date == "" {
		date = "no date"
	}
	status := h.Status
	if h.Reason != "" {
		status += " (" + h.Reason + ")"
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d  %s  %s\n    ", report.Safe(h.Document), h.Line, date, status)
	at := 0
	for _, m := range h.Marks {
		b.WriteString(report.Safe(h.Sentence[at:m.Start]))
		b.WriteString(marked(report.Safe(h.Sentence[m.Start:m.End]), m.Number, painted))
		at = m.End
	}
	b.WriteString(report.Safe(h.Sentence[at:]))
	b.WriteString("\n")
	return b.String()
}

// marked sets off a part of a sentence: the number by pointed brackets where
// there are no colours, a word that was looked for by nothing but colour.
func marked(s string, number, painted bool) string {
	switch {
	case painted && number:
		return "\x1b[1;33m" + s + "\x1b[0m"
	case painted:
		return "\x1b[1m" + s + "\x1b[0m"
	case number:
		return "‹" + s + "›"
	}
	return s
}
