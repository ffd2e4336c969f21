package main

import (
	"context"
	"fmt"
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
		Condition:           condition,
		Setup: func(env *testscript.Env) error {
			env.Setenv("EXAMPLE", example)
			env.Setenv("ESC", "\x1b")
			env.Setenv("RLO", "\u202e")
			env.Setenv("NEWLINE", "\n")
			env.Setenv("GORACE", "atexit_sleep_ms=0") // or the race detector holds up every exit by a second
			return nil
		},
	})
}

// condition is what a script can ask for in brackets beside the conditions of
// testscript: [root] holds for who may read everything.
func condition(name string) (bool, error) {
	if name == "root" {
		return os.Getuid() == 0, nil
	}
	return false, fmt.Errorf("there is no condition %q", name)
}
