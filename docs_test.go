package claimcheck_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadmeScreen runs the README's first command and finds every line of its
// screen in the output, in order.
func TestReadmeScreen(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(readme), "```\n$ go run ")
	screen, _, ok := strings.Cut(rest, "```")
	if !ok {
		t.Fatal("README.md shows no screen")
	}
	command, shown, _ := strings.Cut(screen, "\n")
	args := append([]string{"run"}, strings.Fields(command)...)
	args = append(args, "--store", filepath.Join(t.TempDir(), "store"))
	out, err := exec.Command("go", args...).Output()
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
			t.Fatalf("the output has no line %q after the ones before it", line)
		}
		output = output[at+len(line):]
	}
}
