package corpus

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

var update = flag.Bool("update", false, "rewrite what the scripts in testdata want")

// TestPages reads the page of each script. The want has a line for every fact that
// the page tells about its article, for every block, and for what was left out.
func TestPages(t *testing.T) {
	scripts, err := filepath.Glob("testdata/pages/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatal("no scripts in testdata/pages", err)
	}
	for _, path := range scripts {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			script, err := txtar.ParseFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if len(script.Files) != 2 || script.Files[0].Name != "page.html" || script.Files[1].Name != "want" {
				t.Fatal("a script holds page.html and want")
			}
			doc := HTML("page.html", string(script.Files[0].Data), Options{})
			checkPlaces(t, doc)
			got := facing(doc)
			if *update {
				script.Files[1].Data = []byte(got)
				if err := os.WriteFile(path, txtar.Format(script), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if diff := cmp.Diff(string(script.Files[1].Data), got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// facing is what a page tells about its article, then the outline.
func facing(doc *Document) string {
	var b strings.Builder
	for _, fact := range []struct{ name, value string }{
		{"title", doc.Title}, {"author", doc.Author}, {"outlet", doc.Outlet}, {"url", doc.URL}, {"notes", strings.Join(doc.Notes, " ")},
	} {
		if fact.value != "" {
			fmt.Fprintf(&b, "%s %s\n", fact.name, fact.value)
		}
	}
	if !doc.Published.IsZero() {
		fmt.Fprintf(&b, "published %s\n", doc.Published.Format("2006-01-02"))
	}
	return b.String() + outline(doc) + fmt.Sprintf("left out %d words\n", doc.LeftOut)
}
