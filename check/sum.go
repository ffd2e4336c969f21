package check

import (
	"fmt"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/quantity"
)

// Sum finds a total that its parts do not make: "£860m is made up of £510m for
// roads and £300m for rail".
var Sum = Check{
	Name: "sum",
	Doc:  "a total is not the sum of the parts that are named with it",
	Run:  sumsOfSentences,
}

func sumsOfSentences(r *Result) []Inconsistency {
	var found []Inconsistency
	for list := range r.sentences {
		if total, parts, ok := partsAndTotal(r, list); ok {
			if in, ok := notTheSum(r, total, parts); ok {
				found = append(found, in)
			}
		}
	}
	return found
}

// partsAndTotal finds the total of a sentence and all of its parts: a sentence
// that names others beside them, or has other numbers of the kind, leaves open
// what is to be added up.
func partsAndTotal(r *Result, list []claims.Claim) (total *claims.Claim, parts []*claims.Claim, ok bool) {
	if len(list) < 3 || len(list) > mostParts {
		return nil, nil, false
	}
	last := len(list) - 1
	switch {
	case joinedByKind(r, &list[0], &list[1], "comprises"):
		total, parts = &list[0], pointers(list[1:])
	case opensWithKind(r, &list[last], &list[last-1], "totals"):
		total, parts = &list[last], pointers(list[:last])
	case closesWithKind(r, &list[last], "totalled"):
		total, parts = &list[last], pointers(list[:last])
	default:
		return nil, nil, false
	}
	for _, p := range parts {
		if !ofOneUnit(total.Of(r.Text).Quantity, p.Of(r.Text).Quantity) || endsInWord("some", joint(r.before(p), p.Of(r.Text))) {
			return nil, nil, false
		}
	}
	return total, parts, areListed(r, parts) && !hasWord("rest", r.after(&list[last]))
}

func pointers(list []claims.Claim) []*claims.Claim {
	all := make([]*claims.Claim, len(list))
	for i := range list {
		all[i] = &list[i]
	}
	return all
}

// between is what stands between two numbers of a block, without the hedge of the
// second one.
func between(r *Result, a, b *claims.Claim) string {
	p, q := a.Of(r.Text), b.Of(r.Text)
	if p.Block != q.Block || p.To > q.From {
		return ""
	}
	return joint(r.Text.Doc.Blocks[p.Block].Text[p.To:q.From], q)
}

// joinedByKind reports whether the words before the second number are of a kind.
func joinedByKind(r *Result, a, b *claims.Claim, kind string) bool {
	return endsInWord(kind, between(r, a, b))
}

// opensWithKind reports whether the words of a kind stand between the last part
// and the total, behind a comma or a dash.
func opensWithKind(r *Result, total, part *claims.Claim, kind string) bool {
	words := between(r, part, total)
	if at := strings.LastIndexAny(words, ",;:–—("); at >= 0 {
		words = strings.TrimSpace(words[at:])
	}
	return isWord(kind, strings.Trim(words, " ,;:–—("))
}

// closesWithKind reports whether words of a kind stand right behind a number.
func closesWithKind(r *Result, c *claims.Claim, kind string) bool {
	after := strings.ToLower(r.after(c))
	for _, phrase := range withinWords()[kind] {
		if rest, ok := strings.CutPrefix(strings.TrimLeft(after, " ,"), phrase); ok && (rest == "" || strings.ContainsRune(" .,;:!", rune(rest[0]))) {
			return true
		}
	}
	return false
}

// areListed reports whether parts stand in one list: the last of them follows
// "and".
func areListed(r *Result, parts []*claims.Claim) bool {
	if len(parts) < 2 {
		return false
	}
	words := " " + between(r, parts[len(parts)-2], parts[len(parts)-1]) + " "
	return strings.Contains(words, " and ")
}

// notTheSum says that parts do not make a total, wherever they may lie as they
// are written.
func notTheSum(r *Result, total *claims.Claim, parts []*claims.Claim) (Inconsistency, bool) {
	if !ownFact(r, total) || !addable(total.Of(r.Text).Quantity) || total.Of(r.Text).Change != quantity.None {
		return Inconsistency{}, false
	}
	sum, value := quantity.Point(quantity.Int(0)), quantity.Int(0)
	spans, terms := []corpus.Span{total.Span}, make([]string, 0, len(parts))
	for _, p := range parts {
		q := p.Of(r.Text)
		if !ownFact(r, p) || !addable(q.Quantity) || q.Change != quantity.None {
			return Inconsistency{}, false
		}
		sum, value = sum.Add(q.Asserts()), value.Add(q.Value)
		spans, terms = append(spans, p.Span), append(terms, short(q.Value))
	}
	if meetsLoosely(total.Of(r.Text).Quantity, sum) {
		return Inconsistency{}, false
	}
	if len(terms) > mostTerms {
		terms = append(terms[:mostTerms-1], fmt.Sprintf("%d more", len(terms)-mostTerms+1))
	}
	return Inconsistency{
		Reason: "sum", Severity: Error,
		Message: fmt.Sprintf("%s is %s, not %s", strings.Join(terms, " + "), short(value), quote(r, total)),
		Spans:   spans,
	}, true
}

// mostParts bounds how many numbers are looked at as the parts of one.
const mostParts = 30

// mostTerms is how many parts a message writes out.
const mostTerms = 8
