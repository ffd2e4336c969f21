package index

import (
	"strings"
	"testing"
	"time"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/quantity"
)

func TestEntriesOf(t *testing.T) {
	const article = "# Raids\n\nPolice held £54 million in cash in June 2020. “There were 746 arrests,” Rachel Reeves said.\n"
	doc := corpus.Markdown("raids.md", article, corpus.Options{Published: time.Date(2020, 7, 3, 0, 0, 0, 0, time.UTC)})
	entries := EntriesOf((&check.Checker{}).Article(extract.Read(doc)))
	if len(entries) != 2 {
		t.Fatalf("%d entries, want 2: %v", len(entries), entries)
	}
	for _, e := range entries {
		if article[e.Start:e.End] != e.Text || e.Sentence[e.Offset:e.Offset+len(e.Text)] != e.Text {
			t.Errorf("%q does not stand where the entry says", e.Text)
		}
		if e.Document != "raids.md" || e.Published != "2020-07-03" || e.Line != 3 || e.ID == "" {
			t.Errorf("the entry of %q has the wrong place: %+v", e.Text, e)
		}
		if e.Status != "unsourced" {
			t.Errorf("%q is %s without a source", e.Text, e.Status)
		}
	}
	cash := entries[0]
	if cash.Value != "54000000" || cash.Low != "53500000" || cash.High != "54500000" || cash.Unit != "GBP" || cash.Kind != "money" {
		t.Errorf("the cash is %+v", cash)
	}
	if cash.PeriodFrom != "2020-06-01" || cash.PeriodTo != "2020-07-01" {
		t.Errorf("the cash is of %s to %s", cash.PeriodFrom, cash.PeriodTo)
	}
	x := opened(t, built(t, entries))
	for q, want := range map[string]string{"value:>£1m": cash.ID, "voice:quoted": entries[1].ID, "entity:reeves": entries[1].ID} {
		if got := ids(found(t, x, q, Options{})); got != want {
			t.Errorf("%s: found %q, want %q", q, got, want)
		}
	}
}

// Bytes that are not UTF-8 do not move the marks.
func TestEntriesOfBrokenText(t *testing.T) {
	doc := corpus.Markdown("raids.md", "The caf\xe9 police held £54 million in cash.\n", corpus.Options{})
	x := opened(t, built(t, EntriesOf((&check.Checker{}).Article(extract.Read(doc)))))
	if got, want := marked(found(t, x, "cash", Options{}).Hits[0]), "The caf\uFFFD police held «£54 million» in «cash»."; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// The words that a query may use are those of the rooms that say them.
func TestVocabulary(t *testing.T) {
	var status, severity, kind []string
	for s := check.Unsourced; s <= check.Unchecked; s++ {
		status = append(status, s.String())
	}
	for s := check.Fine; s <= check.Error; s++ {
		severity = append(severity, s.String())
	}
	for k := quantity.Count; k <= quantity.Rank; k++ {
		kind = append(kind, k.String())
	}
	for name, want := range map[string][]string{"status": status, "severity": severity, "kind": kind} {
		if got, want := sorted(strings.Join(vocabulary[name], " ")), sorted(strings.Join(want, " ")); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
