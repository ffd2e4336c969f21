package corpus

import (
	"strings"
	"testing"

	"claimcheck/embedded"
)

func TestClutterNames(t *testing.T) {
	for name, want := range map[string]bool{
		"related-articles": true, "storyRelatedArticles_x7Y": true, "c-ad": true, "AD": true, "article__share--top": true,
		"tags": true, "read-next": true, "cookie-banner": true, "sidebar2": true,
		"has-sidebar": false, "no-ads": false, "js-share": false, "shared": false, "adjacent": false, "tags-and-prose": false,
		"next-to-read": false, "": false, "---": false, "7": false, strings.Repeat("x", 500) + "-ad": false,
	} {
		if got := isClutter([]byte(name)); got != want {
			t.Errorf("%.40q: %v", name, got)
		}
	}
}

// TestClutterTable finds every row of the table as a name of its own.
func TestClutterTable(t *testing.T) {
	rows := 0
	for row := range embedded.Rows(clutterTable, 2, 2) {
		rows++
		if row[1] != "part" && row[1] != "whole" {
			t.Errorf("%q is found %q", row[0], row[1])
		}
		name := strings.ReplaceAll(row[0], " ", "-")
		if strings.Count(name, "-") >= clutterWords || !isClutter([]byte(name)) || isClutter([]byte("x-"+name+"-x")) != (row[1] == "part") {
			t.Errorf("%q is not found as the table says", row[0])
		}
	}
	if rows != len(clutter()) {
		t.Errorf("%d rows, %d names: one stands twice", rows, len(clutter()))
	}
}

func FuzzNames(f *testing.F) {
	f.Add("relatedArticles has-ad A-b_C")
	f.Fuzz(func(t *testing.T, classes string) { namesTell([]byte(classes)) })
}
