package report

import (
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/quantity"
)

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

// quantitiesOf returns all quantities of a text in its order, and where each of
// text.Quantities stands among them. "Two months ago" has a quantity too; it is
// no claim, since nothing but the calendar could be asked whether it holds.
func quantitiesOf(text *extract.Text) (all []*extract.Quantity, at []int) {
	times := text.Times
	agos := func(until int) {
		for ; len(times) > 0 && times[0].Span.Start < until; times = times[1:] {
			if q := times[0].Ago; q != nil {
				all = append(all, q)
			}
		}
	}
	for i := range text.Quantities {
		q := &text.Quantities[i]
		agos(q.Span.Start)
		at = append(at, len(all))
		all = append(all, q)
	}
	agos(len(text.Doc.Raw) + 1)
	return all, at
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
// a rank. A vague plural names a power, and whoever writes "thousands" means at
// least one and fewer than ten of it: 1,000 to 10,000. What it asserts, at least
// two, stands in low and high, which alone decide whether it holds.
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

// unitName is the unit in the machine interface. A multiple that says how far
// something moved or lies apart, "doubled", "3.5 times higher", is an amount of
// times; one that only sets two things side by side, "twice as many", is a bare
// number.
func unitName(q *extract.Quantity) string {
	if q.Kind == quantity.Times && q.Role == extract.ChangedBy {
		return "times"
	}
	return q.Unit.Name
}
