package corpus

import (
	"fmt"
	"strings"
	"testing"

	"claimcheck/script"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestPages reads the page of each script. The want has a line for every fact that
// the page tells about its article, for every block, and for what was left out.
func TestPages(t *testing.T) {
	script.Run(t, "testdata/pages/*.txtar", func(t *testing.T, given *txtar.Archive) string {
		if len(given.Files) != 1 || given.Files[0].Name != "page.html" {
			t.Fatal("a script holds page.html and want")
		}
		doc := HTML("page.html", string(given.Files[0].Data), Options{})
		checkPlaces(t, doc)
		return facing(doc)
	})
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
