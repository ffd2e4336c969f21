package extract_test

import (
	"testing"
	"time"

	"claimcheck/corpus"
	"claimcheck/extract"
)

func TestDateline(t *testing.T) {
	const body = "\n\nThe harbour took in 1,840 boats in the year, more than in any since it was dredged, and its council wants to build another pier for those that had to be turned away in the summer months, its harbour master said.\n"
	for _, test := range []struct{ opening, want string }{
		{"# Boats\n\nPublished 12 June 2025", "2025-06-12"},
		{"# Boats\n\n*Thursday 12 June 2025 at 10:01*", "2025-06-12"},
		{"# Boats\n\n**By Ann Lee, harbour correspondent** | 12th June 2025", "2025-06-12"},
		{"# Boats\n\nBy Ann Lee\nJune 12, 2025", "2025-06-12"},
		{"# Boats\n\nUpdated 14 June 2025 · First published 12 June 2025", "2025-06-12"},
		{"# Boats\n\nUpdated 14 June 2025", "2025-06-14"},
		{"# Boats\n\n12 Jun 2025, by Ann Lee", "2025-06-12"},
		{"# Boats\n\nPress release: 2025-06-12", "2025-06-12"},
		{"# Boats\n\nSpeech to the Pier Society, Hull, 12 June 2025", "2025-06-12"},
		{"# Boats\n\nHULL, June 12, 2025 (Pier News) – " + body[2:], "2025-06-12"},
		{"# Boats\n\nHULL, June 12 (Pier News) – " + body[2:], "0001-01-01"},
		{"# Boats\n\nOn 12 June 2025 – a Thursday – " + body[2:], "0001-01-01"},
		{"# Boats\n\nPublished 6/12/2025", "0001-01-01"},                 // in June or in December
		{"# Boats\n\nBoats at 12 June 2025", "0001-01-01"},               // the day of the count
		{"# Boats\n\nThey were counted on\n12 June 2025.", "0001-01-01"}, // a sentence
		{"# Boats\n\nHow many came, 12 June 2025", "0001-01-01"},         // of what came then
		{"# Boats" + body + "\n12 June 2025", "0001-01-01"},              // within the article
		{"---\npublished: 2024-01-02\n---\n# Boats\n\nPublished 12 June 2025", "2024-01-02"},
	} {
		doc := corpus.Markdown("a.md", test.opening+body, corpus.Options{})
		extract.Read(doc)
		if got := doc.Published.Format(time.DateOnly); got != test.want {
			t.Errorf("%q is of %s, want %s", test.opening, got, test.want)
		}
	}
	known := time.Date(2023, 4, 5, 0, 0, 0, 0, time.UTC)
	doc := corpus.Markdown("a.md", "# Boats\n\nPublished 12 June 2025"+body, corpus.Options{Published: known})
	if extract.Read(doc); !doc.Published.Equal(known) {
		t.Errorf("a day that is known is overridden by %v", doc.Published)
	}
}
