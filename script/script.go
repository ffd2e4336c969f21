// Package script runs examples that an editor can read: txtar files that hold what
// goes in, and what is wanted of it. Tests alone use it.
package script

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the examples want")

// Updating reports whether tests are to rewrite what they want: go test -update.
func Updating() bool { return *update }

// Run compares what is made of the files of each script that fits the pattern with
// the last of them, which is called want.
func Run(t *testing.T, pattern string, made func(t *testing.T, given *txtar.Archive) string) {
	t.Helper()
	Sections(t, pattern, func(t *testing.T, script *txtar.Archive) {
		last := len(script.Files) - 1
		if last < 0 || script.Files[last].Name != "want" {
			t.Fatal("the script does not end in a want")
		}
		script.Files[last].Data = []byte(made(t, &txtar.Archive{Comment: script.Comment, Files: script.Files[:last]}))
	})
}

// Sections compares the files of each script that fits the pattern with what fill
// makes of them: it puts into each section that is wanted what there is.
func Sections(t *testing.T, pattern string, fill func(t *testing.T, script *txtar.Archive)) {
	t.Helper()
	scripts, err := filepath.Glob(pattern)
	if err != nil || len(scripts) == 0 {
		t.Fatal("no scripts are called", pattern, err)
	}
	for _, path := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			script, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			want := make([][]byte, len(script.Files))
			for i, f := range script.Files {
				want[i] = f.Data
			}
			fill(t, script)
			for i, f := range script.Files {
				if diff := cmp.Diff(string(want[i]), string(f.Data)); diff != "" && !Updating() {
					t.Errorf("%s (-want +got):\n%s", f.Name, diff)
				}
			}
			if Updating() && !t.Failed() {
				if err := os.WriteFile(path, txtar.Format(script), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// Golden compares what is made with a file that holds what is wanted.
func Golden(t *testing.T, path, made string) {
	t.Helper()
	if Updating() {
		if err := os.WriteFile(path, []byte(made), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), made); diff != "" {
		t.Errorf("%s (-want +got), which go test -update rewrites:\n%s", path, diff)
	}
}

// Write puts the files of a script into a folder.
func Write(t testing.TB, dir string, files []txtar.File) {
	t.Helper()
	for _, f := range files {
		path := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
