package main

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"
)

// An interruption is an article on standard input at which the user has had
// enough: Ctrl-C cancels the context, and the text still arrives.
type interruption struct {
	cancel context.CancelFunc
	text   io.Reader
}

func (i *interruption) Read(p []byte) (int, error) {
	i.cancel()
	return i.text.Read(p)
}

func TestInterruptedRunsEndWith130(t *testing.T) {
	for _, command := range []string{"check", "batch", "extract", "todo"} {
		t.Run(command, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if got := interrupted(t, command, "-"); got != statusInterrupted {
				t.Errorf("exit status %d, want %d", got, statusInterrupted)
			}
		})
	}
}

// TestAnInterruptedBatchKeepsTheOldStore holds what a user relies on: until the
// new findings are complete, the old ones are there.
func TestAnInterruptedBatchKeepsTheOldStore(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "spring.txt", "The bakery sold 412 loaves in March 2024.\n")
	write(t, "summer.txt", "The museum sold 85 postcards in June 2024.\n")
	if got := run(t.Context(), []string{"claimcheck", "batch", "spring.txt"}, quietly()); got != statusFine {
		t.Fatalf("batch ended with %d, want %d", got, statusFine)
	}
	before := contents(t, ".claimcheck")
	if got := interrupted(t, "batch", "--jobs", "1", "summer.txt", "-"); got != statusInterrupted {
		t.Fatalf("the interrupted batch ended with %d, want %d", got, statusInterrupted)
	}
	after := contents(t, ".claimcheck")
	for name, was := range before {
		if is, ok := after[name]; !ok || is != was {
			t.Errorf("%s is not what it was", name)
		}
	}
	if len(after) != len(before) {
		t.Errorf("the store has %d files, and had %d", len(after), len(before))
	}
}

// interrupted runs the program until it reads standard input.
func interrupted(t *testing.T, args ...string) int {
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	io := quietly()
	io.in = &interruption{cancel, bytes.NewBufferString("The cathedral sold 37 candles in May 2024.\n")}
	return run(ctx, append([]string{"claimcheck"}, args...), io)
}

func quietly() streams {
	return streams{in: bytes.NewReader(nil), out: io.Discard, err: io.Discard}
}

func write(t *testing.T, path, text string) {
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// contents are the files below a folder.
func contents(t *testing.T, dir string) map[string]string {
	files := make(map[string]string)
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(path)
		files[path] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}
