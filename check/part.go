package check

import (
	"fmt"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/quantity"
)

// PartExceedsWhole finds a part that is larger than what it is a part of: "45 of
// the 40 schools".
var PartExceedsWhole = Check{
	Name: "part-exceeds-whole",
	Doc:  "a part is larger than the whole it is a part of",
	Run:  partsThatExceed,
}

func partsThatExceed(r *Result) []Inconsistency {
	var found []Inconsistency
	for i := 1; i < len(r.Claims); i++ {
		a, b := &r.Claims[i-1], &r.Claims[i]
		part, whole := a, b
		switch {
		case a.Sentence != b.Sentence || a.Modality != claims.Fact || b.Modality != claims.Fact:
			continue
		case partOf(r, a, b):
		case partFollows(r, a, b):
			part, whole = b, a
		default:
			continue
		}
		p, w := part.Of(r.Text).Asserts(), whole.Of(r.Text).Asserts()
		if w.High.Unbounded || p.Low.Unbounded || p.Low.Value.Cmp(w.High.Value) <= 0 {
			continue
		}
		found = append(found, Inconsistency{
			Reason: "part-exceeds-whole", Severity: Error,
			Message: fmt.Sprintf("%s is given as a part of %s, and is larger", quote(r, part), quote(r, whole)),
			Spans:   []corpus.Span{part.Span, whole.Span},
		})
	}
	return found
}

// partOf reports whether the article says "a of b": 12 of the 40 schools.
func partOf(r *Result, a, b *claims.Claim) bool {
	return counts(r, a, b) && joinedBy(r, a, b, "of", "of the", "of its", "of their", "of all", "out of", "out of the", "among the", "of those", "of a total of")
}

// partFollows reports whether the article says "a, of whom b": 40 schools,
// including 12 of them.
func partFollows(r *Result, a, b *claims.Claim) bool {
	return counts(r, a, b) && joinedBy(r, a, b, "of whom", "of which", "including", "among them", "of them")
}

// counts reports whether both claims are plain counts of things that may be one
// and the same.
func counts(r *Result, a, b *claims.Claim) bool {
	p, q := a.Of(r.Text), b.Of(r.Text)
	return p.Kind == quantity.Count && q.Kind == quantity.Count && p.Change == quantity.None && q.Change == quantity.None &&
		p.Per.IsZero() && q.Per.IsZero()
}

// joinedBy reports whether nothing but one of the phrases and the hedge of the
// second number stands between two claims, apart from the thing counted.
func joinedBy(r *Result, a, b *claims.Claim, phrases ...string) bool {
	p, q := a.Of(r.Text), b.Of(r.Text)
	if p.Block != q.Block || p.CountedTo > q.From {
		return false
	}
	between := r.Text.Doc.Blocks[p.Block].Text[max(p.To, p.CountedTo):q.From]
	between = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(between), q.ModifierText))
	between = strings.Trim(strings.ToLower(between), " ,;–—")
	for _, phrase := range phrases {
		if between == phrase {
			return true
		}
	}
	return false
}
