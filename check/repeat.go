package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/quantity"
)

// Repeat finds a figure that the article states twice and differently.
var Repeat = Check{
	Name: "repeat",
	Doc:  "the same figure is stated twice and differently",
	Run:  repeats,
}

func repeats(r *Result) []Inconsistency {
	var found []Inconsistency
	stated := make(map[string]*claims.Claim)
	for i := range r.Claims {
		b := &r.Claims[i]
		key, ok := statement(r.Text, b)
		if !ok {
			continue
		}
		a := stated[key]
		if a == nil {
			stated[key] = b
		} else if apart(a.Of(r.Text), b.Of(r.Text)) {
			found = append(found, Inconsistency{
				Reason: "repeat", Severity: Error,
				Message: fmt.Sprintf("the article says both %s and %s of the same thing: %s", quote(r, a), quote(r, b), b.Measure),
				Spans:   []corpus.Span{a.Span, b.Span},
			})
		}
	}
	return found
}

// statement is what a claim says a number of: unit, place, period and the words
// that belong to it. Claims with one statement count the same thing. It asks
// for more than it may need (two words at least, the same place and period to
// the day), because two figures that are alike in words may well differ in what
// they count.
func statement(text *extract.Text, c *claims.Claim) (key string, ok bool) {
	q := c.Of(text)
	if c.Modality != claims.Fact || c.Voice == claims.Quoted || q.Change != quantity.None || q.Kind == quantity.Rank || q.Kind == quantity.Duration {
		return "", false
	}
	var own []string
	for _, t := range c.Terms {
		if t.Near == claims.Own {
			own = append(own, t.ID)
		}
	}
	if len(own) < 2 {
		return "", false
	}
	slices.Sort(own)
	parts := append(own, q.Kind.String(), q.Unit.Name, q.Per.Unit.Name, q.Per.Value.String(), c.Place.ID, c.Period.String())
	return strings.Join(parts, "\x00"), true
}

// apart reports whether two numbers in one unit cannot both be right, however
// they were rounded and hedged.
func apart(a, b *extract.Quantity) bool { return !a.Asserts().Meets(b.Asserts()) }

func quote(r *Result, c *claims.Claim) string { return "“" + r.Text.Doc.Text(c.Span) + "”" }
