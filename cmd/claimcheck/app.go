package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/urfave/cli/v2"
	"golang.org/x/term"

	"claimcheck/report"
)

// Exit statuses of the machine interface.
const (
	statusFine        = 0
	statusFindings    = 1 // findings at or above --fail-on; a search without hits
	statusUsage       = 2 // bad usage, unreadable input, a pack that failed to load
	statusInterrupted = 130
)

// streams are where a command reads and writes: results to out, everything
// else to err.
type streams struct {
	in       io.Reader
	out, err io.Writer
	terminal bool // out is one, and can show colours
}

// An exit ends the command with a status. What there is to say has been said,
// or stands in message.
type exit struct {
	status  int
	message string
}

func (e *exit) Error() string { return e.message }

// misuse is an error in how the command was called, with what to do instead.
func misuse(format string, args ...any) error {
	return &exit{statusUsage, fmt.Sprintf(format, args...)}
}

// run runs the command line and returns the exit status.
func run(ctx context.Context, args []string, io streams) int {
	out := bufio.NewWriterSize(io.out, 64<<10)
	app := newApp(streams{io.in, out, io.err, onTerminal(io.out)})
	args, err := flagsFirst(app, args)
	if err == nil {
		err = app.RunContext(ctx, args)
	}
	if flushErr := out.Flush(); err == nil && flushErr != nil {
		err = fmt.Errorf("writing the results: %w", flushErr)
	}
	var e *exit
	switch {
	case ctx.Err() != nil:
		fmt.Fprintln(io.err, "claimcheck: interrupted")
		return statusInterrupted
	case err == nil:
		return statusFine
	case !errors.As(err, &e):
		e = &exit{statusUsage, err.Error()}
	}
	if e.message != "" {
		fmt.Fprintln(io.err, "claimcheck: "+report.Safe(e.message))
	}
	return e.status
}

func newApp(io streams) *cli.App {
	return &cli.App{
		Name:  "claimcheck",
		Usage: "check the numbers in policy articles against sourced figures",
		Description: "claimcheck reads articles (.txt, .md, .html, .jsonl), finds every numeric claim and compares it with\n" +
			"tables of figures that carry publisher, date and cell. Results go to standard output,\n" +
			"messages to standard error.\n\n" +
			"   claimcheck check draft.md --figures figures/\n" +
			"   claimcheck batch articles/ --figures figures/\n" +
			"   claimcheck search 'unemployment value:>1m status:contradicted'",
		Version:                   version(),
		Reader:                    io.in,
		Writer:                    io.out,
		ErrWriter:                 io.err,
		ExitErrHandler:            func(*cli.Context, error) {},
		OnUsageError:              usageError,
		CommandNotFound:           nil,
		EnableBashCompletion:      true,
		Suggest:                   true,
		Action:                    noCommand,
		Commands:                  commands(io),
		DisableSliceFlagSeparator: true, // a comma in a path is part of the path
	}
}

// commands are the commands in the order in which a user meets them.
func commands(io streams) []*cli.Command {
	list := []*cli.Command{
		checkCommand(io), explainCommand(io), batchCommand(io), searchCommand(io), todoCommand(io), figuresCommand(io),
		extractCommand(io), textCommand(io), evalCommand(io), completionCommand(io), versionCommand(io),
	}
	settle(list)
	return list
}

// settle gives commands, and those of their groups, what all have in common.
func settle(list []*cli.Command) {
	for _, c := range list {
		c.OnUsageError = usageError
		c.HideHelpCommand = true // an article may be called help
		settle(c.Subcommands)
	}
}

func noCommand(c *cli.Context) error {
	if c.Args().Present() {
		return misuse("there is no command %q; claimcheck help lists them", c.Args().First())
	}
	return cli.ShowAppHelp(c)
}

func usageError(c *cli.Context, err error, _ bool) error {
	name := "claimcheck help"
	if c.Command != nil && c.Command.Name != "" && c.Command.Name != c.App.Name {
		name = "claimcheck help " + helpName(c.Command)
	}
	return misuse("%s; see %s", strings.TrimSpace(err.Error()), name)
}

// helpName is the command as its help is asked for: "check", "figures list".
func helpName(c *cli.Command) string {
	return strings.TrimPrefix(c.HelpName, "claimcheck ")
}

// onTerminal reports whether w is a terminal.
func onTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
