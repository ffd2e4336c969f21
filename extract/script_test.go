package extract

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"claimcheck/corpus"
	"claimcheck/quantity"
	"claimcheck/script"

	"github.com/rogpeppe/go-internal/txtar"
)

// TestScripts reads the article of each script and compares what is found with
// the sections that the script has: quantities, entities, times, skipped.
func TestScripts(t *testing.T) {
	x := New()
	script.Sections(t, "testdata/*.txtar", func(t *testing.T, script *txtar.Archive) {
		var text *Text
		for i, file := range script.Files {
			if file.Name == "article" {
				text = x.Read(document(string(file.Data)))
				continue
			}
			script.Files[i].Data = []byte(section(text, file.Name))
		}
	})
}

// document is a plain text whose paragraphs are parted by empty lines,
// published on 3 July 2020.
func document(raw string) *corpus.Document {
	doc := &corpus.Document{Name: "test", Raw: raw, Published: time.Date(2020, 7, 3, 0, 0, 0, 0, time.UTC)}
	at := 0
	for _, paragraph := range strings.SplitAfter(raw, "\n\n") {
		if strings.TrimSpace(paragraph) != "" {
			doc.Blocks = append(doc.Blocks, corpus.NewBlock(corpus.Paragraph, raw, corpus.Span{Start: at, End: at + len(paragraph)}))
		}
		at += len(paragraph)
	}
	return doc
}

// section prints one kind of what was found, a line each.
func section(t *Text, kind string) string {
	var b strings.Builder
	switch kind {
	case "sentences":
		for _, s := range t.Sentences {
			fmt.Fprintln(&b, strings.ReplaceAll(s.Plain(t.Doc), "\n", " / "))
		}
	case "quantities":
		for _, q := range t.Quantities {
			fmt.Fprintln(&b, quantityLine(t, q))
		}
	case "entities":
		for _, e := range t.Entities {
			fmt.Fprintf(&b, "%s: %s", e.Plain(t.Doc), e.Type)
			if e.Name != e.Plain(t.Doc) {
				fmt.Fprintf(&b, " = %s", e.Name)
			}
			fmt.Fprintln(&b)
		}
	case "places":
		for _, p := range t.Places {
			fmt.Fprintf(&b, "%s: %s\n", p.Plain(t.Doc), p.ID)
		}
	case "times":
		for _, x := range t.Times {
			fmt.Fprintf(&b, "%s: %s to %s\n", x.Plain(t.Doc), x.Period.From, x.Period.To)
		}
	case "skipped":
		for _, s := range t.Skipped {
			fmt.Fprintf(&b, "%s: %s\n", s.Plain(t.Doc), s.Why)
		}
	}
	return b.String()
}

func quantityLine(t *Text, q Quantity) string {
	line := q.Plain(t.Doc) + ":"
	if q.Form != quantity.Superlative {
		line += " " + q.Value.String()
	}
	if q.Form == quantity.Range {
		line += " to " + q.Max.String()
	}
	if q.Unit.Name != "" {
		line += " " + q.Unit.Name
	}
	line += q.Per.String()
	if q.Counted != "" {
		line += fmt.Sprintf(" of %q", q.Counted)
	}
	if q.Modifier > quantity.Precisely {
		line += ", " + q.Modifier.String()
	}
	if q.Role != NoRole {
		line += ", " + q.Role.String()
	}
	if q.Change != quantity.None {
		line += ", " + q.Change.String()
	}
	return line
}
