package release_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/release"
	"claimcheck/script"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestScripts reads the first file of each script as a release. Wanted are who
// says so, what was left out, and a line for every statement: where it stands, the
// number as it is written, what it may mean, of what, where and when.
func TestScripts(t *testing.T) {
	script.Run(t, "testdata/*.txtar", func(t *testing.T, given *txtar.Archive) string {
		if len(given.Files) != 1 {
			t.Fatal("a script is a release and a want")
		}
		dir := t.TempDir()
		script.Write(t, dir, given.Files)
		r, err := release.Read(filepath.Join(dir, given.Files[0].Name), period.Date{})
		if err != nil {
			t.Fatal(err)
		}
		return told(r)
	})
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
