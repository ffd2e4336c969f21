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

// PartExceedsWhole finds a part that is larger than what it is a part of: "45 of
// the 40 schools".
var PartExceedsWhole = Check{
	Name: "part-exceeds-whole",
	Doc:  "a part is larger than the whole it is a part of",
	Run:  partsThatExceed,
}

func partsThatExceed(r *Result) []Inconsistency {
	var found []Inconsistency
	for _, p := range partings(r) {
		part, whole := p.part.Of(r.Text).Asserts(), p.whole.Of(r.Text).Asserts()
		if whole.High.Unbounded || part.Low.Unbounded || part.Low.Value.Cmp(whole.High.Value) <= 0 {
			continue
		}
		found = append(found, Inconsistency{
			Reason: "part-exceeds-whole", Severity: Error,
			Message: fmt.Sprintf("%s is given as a part of %s, and is larger", quote(r, p.part), quote(r, p.whole)),
			Spans:   []corpus.Span{p.part.Span, p.whole.Span},
		})
	}
	return found
}

// A parting is a count that the article gives as a part of another.
type parting struct {
	part, whole *claims.Claim
	at          int // the index of the later of the two
}

// partings finds the counts that the words between them make part and whole.
//
//	12 of the 40 schools · 40 schools, of which 12 · Of the 40 schools, 12 said… · … 40 schools. Of those, 12 …
func partings(r *Result) []parting {
	var found []parting
	for i := 1; i < len(r.Claims); i++ {
		a, b := &r.Claims[i-1], &r.Claims[i]
		switch {
		case !counts(r, a, b), claims.StatesDifference(r.Text, a.Of(r.Text)), claims.StatesDifference(r.Text, b.Of(r.Text)):
		case joinedBy(r, a, b, "of", "of the", "of its", "of their", "of all", "out of", "out of the", "among the", "of those", "of a total of"):
			found = append(found, parting{a, b, i})
		case joinedBy(r, a, b, "of whom", "of which", "including", "among them", "of them"),
			a.Sentence == b.Sentence && opens(r, a, "of the", "of its", "of their", "of all", "out of", "out of the"),
			a.Sentence+1 == b.Sentence && a.Of(r.Text).Role != extract.ChangedFrom && !isStandard(r, a) && opens(r, b, "of those", "of these", "of them"):
			found = append(found, parting{b, a, i})
		}
	}
	return found
}

// isStandard reports whether a count is only what another is held against: "three times the 23,400 of the
// year before".
func isStandard(r *Result, c *claims.Claim) bool {
	before := strings.ToLower(strings.TrimRight(r.before(c), " "))
	return endsIn(before, []string{" times the", " than the", " against", " of the"})
}

// counts reports whether both claims are plain counts of things that may be one
// and the same: the second counts the same noun, or names none.
func counts(r *Result, a, b *claims.Claim) bool {
	p, q := a.Of(r.Text), b.Of(r.Text)
	return isCount(p) && isCount(q) && a.Modality == claims.Fact && b.Modality == claims.Fact &&
		(p.Unit.Name == q.Unit.Name || p.Unit.Name == "" || q.Unit.Name == "" || strings.HasSuffix(p.Counted, q.Counted))
}

func isCount(q *extract.Quantity) bool {
	return q.Kind == quantity.Count && q.Change == quantity.None && q.Per.IsZero() && q.Form != quantity.Vague
}

// opens reports whether the sentence of a claim starts with one of the phrases,
// and goes on with its number.
func opens(r *Result, c *claims.Claim, phrases ...string) bool {
	before := r.before(c)
	return len(before) <= openingBytes && slices.Contains(phrases, joint(before, c.Of(r.Text)))
}

// openingBytes is more than a phrase that opens a sentence takes, with a hedge.
const openingBytes = 60

// joinedBy reports whether nothing but one of the phrases and the hedge of the
// second number stands between two claims, apart from the thing counted.
func joinedBy(r *Result, a, b *claims.Claim, phrases ...string) bool {
	p, q := a.Of(r.Text), b.Of(r.Text)
	if p.Block != q.Block || a.Sentence != b.Sentence || max(p.To, p.CountedTo) > q.From {
		return false
	}
	return slices.Contains(phrases, joint(r.Text.Doc.Blocks[p.Block].Text[max(p.To, p.CountedTo):q.From], q))
}

// joint is what stands before a number, without marks and without its hedge.
func joint(before string, q *extract.Quantity) string {
	before = strings.TrimSuffix(strings.TrimSpace(before), q.ModifierText)
	return strings.Trim(strings.ToLower(before), " ,;:–—(")
}
