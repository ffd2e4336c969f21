package report

import (
	"io"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/quantity"
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

type wireQuantity struct {
	wireSpan
	Value        *string  `json:"value"`
	Max          *string  `json:"max"`
	Fraction     []int64  `json:"fraction,omitempty"`
	Low          *string  `json:"low"`
	High         *string  `json:"high"`
	LowOpen      bool     `json:"low_open"`
	HighOpen     bool     `json:"high_open"`
	Unit         string   `json:"unit"`
	Per          *wirePer `json:"per"`
	Kind         string   `json:"kind"`
	Rank         string   `json:"rank,omitempty"` // the place, or the length of a run: 2 in "second largest"
	Modifier     string   `json:"modifier"`
	ModifierText string   `json:"modifier_text"`
	Change       string   `json:"change"`
	Role         *string  `json:"role"`
	Parts        []int    `json:"parts,omitempty"`
	Counted      string   `json:"counted"`
}

type wirePer struct {
	Value string `json:"value"`
	Unit  string `json:"unit"`
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
	for i := range text.Quantities {
		q := wireOfQuantity(doc, &text.Quantities[i])
		q.Parts = text.PartsOfChange(i)
		out.Quantities = append(out.Quantities, q)
	}
	for _, t := range text.Times {
		out.Times = append(out.Times, wireTime{spanOf(doc, t.Span), orNull(t.Named.From.String()), orNull(t.Named.To.String())})
	}
	for i := range found {
		out.Claims = append(out.Claims, wireOfClaim(doc, &found[i]))
	}
	for _, s := range text.Skipped {
		out.Skipped = append(out.Skipped, wireSkipped{spanOf(doc, s.Span), s.Why})
	}
	return newEncoder(w).Encode(out)
}

func wireOfQuantity(doc *corpus.Document, q *extract.Quantity) wireQuantity {
	out := wireQuantity{
		wireSpan: spanOf(doc, q.Span), Unit: unitName(q), Kind: q.Kind.String(),
		Modifier: q.Modifier.String(), ModifierText: q.ModifierText, Change: q.Change.String(), Role: orNull(q.Role.String()), Counted: q.Counted,
	}
	out.Value, out.Max = valueOf(q)
	if q.Kind == quantity.Rank && q.Form != quantity.Superlative {
		out.Rank = q.Value.String()
	}
	if q.Written[1] != 0 {
		out.Fraction = q.Written[:]
	}
	if !q.Per.IsZero() {
		out.Per = &wirePer{q.Per.Value.String(), q.Per.Unit.Name}
	}
	asserts := q.Asserts()
	if !asserts.Low.Unbounded {
		out.Low, out.LowOpen = orNull(asserts.Low.Value.String()), asserts.Low.Open
	}
	if !asserts.High.Unbounded {
		out.High, out.HighOpen = orNull(asserts.High.Value.String()), asserts.High.Open
	}
	return out
}

// valueOf is what was written: one number, the two ends of a range, or none for
// a rank. A vague plural names a power, and whoever writes "thousands"
// means at least one and fewer than ten of it: 1,000 to 10,000. What it asserts,
// at least two, stands in low and high, which alone decide whether it holds.
func valueOf(q *extract.Quantity) (value, most *string) {
	switch {
	case q.Kind == quantity.Rank:
		return nil, nil
	case q.Form == quantity.Range:
		return orNull(q.Value.String()), orNull(q.Max.String())
	case q.Form == quantity.Vague:
		power := q.Power()
		return orNull(power.String()), orNull(power.Mul(quantity.Int(10)).String())
	}
	return orNull(q.Value.String()), nil
}

// unitName is the unit in the machine interface. A multiple that says how far something moved
// or lies apart, "doubled", "3.5 times higher", is an amount of times; one that
// only sets two things side by side, "twice as many", is a bare number.
func unitName(q *extract.Quantity) string {
	if q.Kind == quantity.Times && q.Role == extract.ChangedBy {
		return "times"
	}
	return q.Unit.Name
}
