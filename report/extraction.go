package report

import (
	"io"

	"claimcheck/claims"
	"claimcheck/extract"
)

type wireExtraction struct {
	Document   string         `json:"document"`
	Published  *string        `json:"published"`
	Title      string         `json:"title"`
	LeftOut    *int           `json:"left_out,omitempty"` // words of a web page around its article
	Sentences  []wireRange    `json:"sentences"`
	Entities   []wireEntity   `json:"entities"`
	Quantities []wireQuantity `json:"quantities"`
	Times      []wireTime     `json:"times"`
	Claims     []wireClaim    `json:"claims"`
	Skipped    []wireSkipped  `json:"skipped"`
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

// Extraction writes all that was found in a text as one JSON line.
func Extraction(w io.Writer, text *extract.Text, found []claims.Claim) error {
	doc := text.Doc
	// Lists are never null, so that a reader can loop without asking.
	out := wireExtraction{
		Document: doc.Name, Title: doc.Title,
		Sentences: []wireRange{}, Entities: []wireEntity{}, Quantities: []wireQuantity{},
		Times: []wireTime{}, Claims: []wireClaim{}, Skipped: []wireSkipped{},
	}
	if !doc.Published.IsZero() {
		out.Published = orNull(doc.Published.Format("2006-01-02"))
	}
	if doc.Markup {
		out.LeftOut = &doc.LeftOut
	}
	for _, s := range text.Sentences {
		out.Sentences = append(out.Sentences, wireRange{s.Span.Start, s.Span.End, plainOf(doc, s.Span)})
	}
	for _, e := range text.Entities {
		out.Entities = append(out.Entities, wireEntity{spanOf(doc, e.Span), e.Type.String(), e.Name})
	}
	quantities, at := quantitiesOf(text)
	for _, q := range quantities {
		out.Quantities = append(out.Quantities, wireOfQuantity(doc, q))
	}
	for i := range at {
		for _, part := range text.PartsOfChange(i) {
			out.Quantities[at[i]].Parts = append(out.Quantities[at[i]].Parts, at[part])
		}
	}
	for _, t := range text.Times {
		out.Times = append(out.Times, wireTime{spanOf(doc, t.Span), orNull(t.Named.From.String()), orNull(t.Named.To.String())})
	}
	for i := range found {
		claim := wireOfClaim(doc, &found[i])
		claim.Quantity = at[claim.Quantity]
		out.Claims = append(out.Claims, claim)
	}
	for _, s := range text.Skipped {
		out.Skipped = append(out.Skipped, wireSkipped{spanOf(doc, s.Span), s.Why})
	}
	return newEncoder(w).Encode(out)
}
