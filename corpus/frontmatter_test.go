package corpus

import (
	"strings"
	"testing"
	"time"
)

func TestFrontMatter(t *testing.T) {
	raw := lines(
		"---", `title: "Fees rise" # by a tenth`, "published: 2024-03-31", "date: 2020-01-01",
		"author: [Ann Lee, Bo Ek]", "outlet: The Harbour", "url: https://a.org/1", "tags:", "  title: inner", "---",
		"", "# Fees rise", "", "The port said so.",
	)
	doc := Markdown("a.md", raw, Options{Published: time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC)})
	if doc.Title != "Fees rise" || doc.Author != "Ann Lee, Bo Ek" || doc.Outlet != "The Harbour" || doc.URL != "https://a.org/1" {
		t.Errorf("got %q by %q in %q at %q", doc.Title, doc.Author, doc.Outlet, doc.URL)
	}
	if got := doc.Published.Format(time.RFC3339); got != "2024-03-31T00:00:00Z" {
		t.Errorf("published %s", got)
	}
	if len(doc.Notes) > 0 {
		t.Errorf("notes %q", doc.Notes)
	}
	want := lines(`headline: "Fees rise"`, `headline: "Fees rise"`, `paragraph: "The port said so."`)
	if got := outline(doc); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if line, column := doc.Position(doc.Blocks[0].Whole().Start); line != 2 || column != 9 {
		t.Errorf("the title stands at %d:%d", line, column)
	}
	checkPlaces(t, doc)
}

// TestFrontMatterOddities says of each top of a file what is noted and where
// the text goes on.
func TestFrontMatterOddities(t *testing.T) {
	tests := []struct{ name, raw, title, note, text string }{
		{"broken", "---\ntitle: [Fees\nurl: x\n---\nBody.", "", "Front matter, line 3:", "Body."},
		{"no fields", "---\njust words\n---\nBody.", "", "Front matter, line 2: not a list of names and values", "Body."},
		{"brackets in brackets", "---\n" + strings.Repeat("[", 30_000) + "\n---\nBody.", "", "Front matter, too many lists within lists", "Body."},
		{"hyphens after hyphens", "---\n" + strings.Repeat("- ", 15_000) + "\n---\nBody.", "", "Front matter, too many lists within lists", "Body."},
		{"empty", "---\n---\nBody.", "", "", "Body."},
		{"comment alone", "---\n# none\n---\nBody.", "", "", "Body."},
		{"no end", "---\ntitle: Fees\n", "", "", "---\ntitle: Fees"},
		{"three dots", "---\ntitle: Fees\n...\nBody.", "Fees", "", "Fees|Body."},
		{"Windows", "\ufeff---\r\ntitle: Fees\r\n---\r\nBody.\r\n", "Fees", "", "Fees|Body."},
		{"folded title", "---\ntitle: >\n  Fees\n  rise\n---\nBody.", "Fees rise", "", "Body."},
		{"title with an escape", `---` + "\n" + `title: "Fees \"rise\""` + "\n---\nBody.", `Fees "rise"`, "", "Body."},
		{"number as title", "---\ntitle: 1984\n---\nBody.", "1984", "", "1984|Body."},
		{"no value", "---\ntitle:\npublished:\n---\nBody.", "", "", "Body."},
		{"bad date", "---\npublished: next week\n---\nBody.", "", `published: "next week" is not a date that can be read; write it as 2024-03-31.`, "Body."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			doc := PlainText("a.txt", test.raw, Options{})
			var texts []string
			for _, b := range doc.Blocks {
				texts = append(texts, b.Text)
			}
			if got := strings.Join(texts, "|"); got != test.text {
				t.Errorf("text %q, want %q", got, test.text)
			}
			if doc.Title != test.title {
				t.Errorf("title %q, want %q", doc.Title, test.title)
			}
			if got := strings.Join(doc.Notes, " "); !strings.HasPrefix(got, test.note) || (got == "") != (test.note == "") {
				t.Errorf("noted %q, want %q", got, test.note)
			}
			if !doc.Published.IsZero() {
				t.Errorf("published %v", doc.Published)
			}
			checkPlaces(t, doc)
		})
	}
}

func TestReadDate(t *testing.T) {
	for _, s := range []string{
		"2024-03-31", " 2024-03-31 ", "2024-03-31T23:30:00Z", "2024-03-31T23:30:00.5-05:00", "2024-03-31T23:30:00",
		"2024-03-31T23:30Z", "2024-03-31 23:30:00", "2024-03-31 23:30", "2024-03-31 23:30:00 +0100",
		"31 March 2024", "31 Mar 2024", "March 31, 2024", "Sun, 31 Mar 2024 23:30:00 GMT",
	} {
		day, ok := readDate(s)
		if !ok || day.Format(time.RFC3339) != "2024-03-31T00:00:00Z" {
			t.Errorf("%q: %v, %v", s, day, ok)
		}
	}
	for _, s := range []string{"", "yesterday", "2024", "2024-13-01", "2024-02-30", "03/04/2024", "31.3.24"} {
		if day, ok := readDate(s); ok {
			t.Errorf("%q was read as %v", s, day)
		}
	}
}

func TestPublishedOption(t *testing.T) {
	day := time.Date(2020, 7, 3, 0, 0, 0, 0, time.UTC)
	if doc := PlainText("a.txt", "Body.", Options{Published: day}); !doc.Published.Equal(day) {
		t.Errorf("published %v", doc.Published)
	}
}
