package report

import (
	"io"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// wireExtraction is what stands before the lists of what was found.
type wireExtraction struct {
	Document  string  `json:"document"`
	Published *string `json:"published"`
	Title     string  `json:"title"`
	LeftOut   *int    `json:"left_out,omitempty"` // words of a web page around its article
}

type wireRange struct {
	Start int     `json:"start"`
	End   int     `json:"end"`
	Plain *string `json:"plain,omitempty"`
}

type wireEntity struct {
	wireSpan
	Type string `json:"type"`
	Name string `json:"name"`
}

type wireTime struct {
	wireSpan
	From *string `json:"from"`
	To   *string `json:"to"`
}

type wireSkipped struct {
	wireSpan
	Why string `json:"why"`
}

type wireLinked struct {
	wireSpan
	URL  string `json:"url"`
	Note bool   `json:"note"` // the span is the mark of a note, in which the address stands
}

// Extraction writes all that was found in a text as one JSON line. Lists are
// never null, so that a reader can loop without asking.
func Extraction(w io.Writer, text *extract.Text, found []claims.Claim) error {
	doc := text.Doc
	quantities, at := quantitiesOf(text)
	parts := make([][]int, len(quantities))
	for i := range at {
		for _, part := range text.PartsOfChange(i) {
			parts[at[i]] = append(parts[at[i]], at[part])
		}
	}
	line := openLine(w, wireExtractionOf(doc))
	list(line, "sentences", text.Sentences, func(_ int, s *extract.Sentence) any {
		return wireRange{s.Span.Start, s.Span.End, plainOf(doc, s.Span)}
	})
	list(line, "entities", text.Entities, func(_ int, e *extract.Entity) any {
		return wireEntity{spanOf(doc, e.Span), e.Type.String(), e.Name}
	})
	list(line, "quantities", quantities, func(n int, q **extract.Quantity) any {
		out := wireOfQuantity(doc, *q)
		out.Parts = parts[n]
		return out
	})
	list(line, "times", text.Times, func(_ int, t *extract.Time) any {
		return wireTime{spanOf(doc, t.Span), orNull(t.Named.From.String()), orNull(t.Named.To.String())}
	})
	list(line, "claims", found, func(_ int, c *claims.Claim) any {
		out := wireOfClaim(doc, c)
		out.Quantity = at[c.Quantity]
		return out
	})
	list(line, "skipped", text.Skipped, func(_ int, s *extract.Skipped) any {
		return wireSkipped{spanOf(doc, s.Span), s.Why}
	})
	list(line, "links", doc.Links, func(_ int, l *corpus.Link) any {
		return wireLinked{spanOf(doc, l.Span), l.Address, l.Note}
	})
	return line.close()
}

func wireExtractionOf(doc *corpus.Document) wireExtraction {
	out := wireExtraction{Document: doc.Name, Title: doc.Title}
	if !doc.Published.IsZero() {
		out.Published = orNull(doc.Published.Format("2006-01-02"))
	}
	if doc.Markup {
		out.LeftOut = &doc.LeftOut
	}
	return out
}
