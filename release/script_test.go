package release_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/release"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the scripts in testdata want")

// TestScripts reads the first file of each script as a release. Wanted are who
// says so, what was left out, and a line for every statement: where it stands, the
// number as it is written, what it may mean, of what, where and when.
func TestScripts(t *testing.T) {
	scripts, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatal("no scripts in testdata", err)
	}
	for _, path := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			script, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if len(script.Files) != 2 || script.Files[1].Name != "want" {
				t.Fatal("a script is a release and a want")
			}
			file := filepath.Join(t.TempDir(), script.Files[0].Name)
			if err := os.WriteFile(file, script.Files[0].Data, 0o644); err != nil {
				t.Fatal(err)
			}
			r, err := release.Read(file, period.Date{})
			if err != nil {
				t.Fatal(err)
			}
			got := told(r)
			if *update {
				script.Files[1].Data = []byte(got)
				if err := os.WriteFile(path, txtar.Format(script), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if diff := gocmp.Diff(string(script.Files[1].Data), got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// told is a release as the scripts have it.
func told(r *figures.Release) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s · %s · %s · %s · %s\n", r.Published, r.Title, r.Source.Publisher, r.Source.URL, r.Source.Licence)
	fmt.Fprintf(&b, "left out: %s\n", strings.Join(r.LeftOut, ", "))
	for i := range r.Statements {
		st := &r.Statements[i]
		fmt.Fprintf(&b, "%d %q %s %s", st.Row, st.Written, st.Quantity.Asserts(), st.Quantity.Unit.Name)
		if !st.Quantity.Per.IsZero() {
			fmt.Fprintf(&b, " per %s", st.Quantity.Per.Unit.Name)
		}
		fmt.Fprintf(&b, " of %q", st.Measure)
		for _, part := range []struct {
			said bool
			what string
		}{{st.Place.Name != "", "in " + st.Place.Name}, {!st.Period.IsZero(), st.Period.String()}, {!st.Base.IsZero(), "since " + st.Base.String()},
			{st.Quantity.Change != 0, st.Quantity.Change.String()}, {st.Starts, "from here"}, {st.Difference, "more than another"}, {st.Forecast, "forecast"}} {
			if part.said {
				b.WriteString(", " + part.what)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}
