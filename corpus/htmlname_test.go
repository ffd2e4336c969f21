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
		name := strings.ReplaceAll(row[0], " ", "-")
		found := [...]bool{isClutter([]byte(name)), isClutter([]byte("x-" + name + "-x")), isClutter([]byte(name + "-ad"))}
		want, ok := map[string][3]bool{"part": {true, true, true}, "whole": {true, false, true}, "not": {false, false, false}}[row[1]]
		if !ok || found != want || strings.Count(name, "-") >= clutterWords {
			t.Errorf("%q is not found as the table says, %s: %v", row[0], row[1], found)
		}
	}
	if rows != len(clutter()) {
		t.Errorf("%d rows, %d names: one stands twice", rows, len(clutter()))
	}
}

// TestHeadingTable finds every row of the table as part of a name.
func TestHeadingTable(t *testing.T) {
	rows := 0
	for row := range embedded.Rows(headingTable, 2, 2) {
		rows++
		want := map[string]traits{"article": titled, "site": naming}[row[1]]
		if got := headingTells([]byte("c-" + strings.ReplaceAll(row[0], " ", "-"))); got != want || want == 0 {
			t.Errorf("%q, %q: %b", row[0], row[1], got)
		}
	}
	if rows != len(headingNames()) {
		t.Errorf("%d rows, %d names: one stands twice", rows, len(headingNames()))
	}
}

func FuzzNames(f *testing.F) {
	f.Add("relatedArticles has-ad A-b_C")
	f.Fuzz(func(t *testing.T, classes string) { namesTell([]byte(classes)) })
}
