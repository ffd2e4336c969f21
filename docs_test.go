package claimcheck_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestScreens runs the commands whose screens the docs show, and finds every line
// of a screen in the output, in order.
func TestScreens(t *testing.T) {
	for file, screens := range map[string]int{"README.md": 1, "docs/figures.md": 4, "docs/verdicts.md": 1, "docs/judgements.md": 5} {
		t.Run(file, func(t *testing.T) {
			doc, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			found := 0
			for rest := string(doc); ; found++ {
				var screen string
				var ok bool
				if _, rest, ok = strings.Cut(rest, "```\n$ go run "); !ok {
					break
				}
				screen, rest, _ = strings.Cut(rest, "```")
				checkScreen(t, screen)
			}
			if found != screens {
				t.Errorf("%s shows %d screens, want %d", file, found, screens)
			}
		})
	}
}

// checkScreen runs the command in the first line of a screen.
func checkScreen(t *testing.T, screen string) {
	command, shown, _ := strings.Cut(screen, "\n")
	args := append([]string{"run"}, strings.Fields(command)...)
	if args[2] == "batch" {
		args = append(args, "--store", filepath.Join(t.TempDir(), "store"))
	}
	out, err := exec.Command("go", args...).CombinedOutput()
	if _, failed := err.(*exec.ExitError); err != nil && !failed {
		t.Fatal(err)
	}
	output := string(out)
	for line := range strings.Lines(shown) {
		line = strings.TrimSuffix(line, "\n")
		if line == "…" {
			continue
		}
		at := strings.Index(output, line)
		if at < 0 {
			t.Fatalf("%s: the output has no line %q after the ones before it", command, line)
		}
		output = output[at+len(line):]
	}
}
