package main

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the scripts call claimcheck as a shell would.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"claimcheck": func() {
		os.Exit(run(context.Background(), os.Args, streams{os.Stdin, os.Stdout, os.Stderr, false}))
	}})
}

// TestScripts runs the command line as its users do. Every script in
// testdata/script is one behaviour, with the articles and tables it needs.
func TestScripts(t *testing.T) {
	example, err := filepath.Abs(filepath.Join("..", "..", "corpus", "example"))
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds:                scriptCommands,
		Setup: func(env *testscript.Env) error {
			env.Setenv("EXAMPLE", example)
			env.Setenv("ESC", "\x1b")
			env.Setenv("RLO", "\u202e")
			env.Setenv("NEWLINE", "\n")
			return nil
		},
	})
}
