package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
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
	stated := make(map[string][]int)
	for i := range r.Claims {
		b := &r.Claims[i]
		key, ok := occasion(r.Text, b)
		if !ok {
			continue
		}
		for _, k := range stated[key] {
			if a := &r.Claims[k]; a.Sentence != b.Sentence && !r.holdApart(k, i) && !ofTwoSpeakers(a, b) && !ofTwoSubjects(a, b) && sameThing(a, b) && apart(a.Of(r.Text), b.Of(r.Text)) {
				found = append(found, Inconsistency{
					Reason: "repeat", Severity: Error,
					Message: fmt.Sprintf("the article says both %s and %s of the same thing: %s", quote(r, a), quote(r, b), b.Measure),
					Spans:   []corpus.Span{a.Span, b.Span},
				})
				break
			}
		}
		// A few are enough to compare with, and keep a long list linear.
		if len(stated[key]) < comparedWith {
			stated[key] = append(stated[key], i)
		}
	}
	return append(found, judgedAlike(r)...)
}

// holdApart reports whether claims k and i hold by two figures of which the text says what tells them apart: then they are of
// two things, whatever words they share.
func (r *Result) holdApart(k, i int) bool {
	a, b := toldBy(&r.Findings[k]), toldBy(&r.Findings[i])
	if a == nil || b == nil {
		return false
	}
	of, other := a.Series, b.Series
	return of != other && (r.says(k, namesApart(of, other)) || r.says(i, namesApart(other, of)))
}

// says reports whether the sentence of a claim has a telling word of some names.
func (r *Result) says(claim int, names []string) bool {
	sentence := r.Text.Sentences[r.Claims[claim].Sentence]
	words := wordsIn(strings.ToLower(sentence.Plain(r.Text.Doc)))
	return slices.ContainsFunc(names, func(name string) bool {
		return slices.ContainsFunc(wordsIn(strings.ToLower(name)), func(word string) bool { return len(word) >= tellingWord && slices.Contains(words, word) })
	})
}

// judgedAlike finds the claims that were judged by one figure, and of which one agrees
// with it and another cannot be what the first is: "31 clubs" in a sentence and 13 in a table of the article.
func judgedAlike(r *Result) []Inconsistency {
	agrees := make(map[figures.Cell]*claims.Claim)
	by := func(i int) (cell figures.Cell, ok bool) {
		f := &r.Findings[i]
		if f.Evidence == nil || f.Evidence.Operation != "lookup" || r.Claims[i].Voice == claims.Quoted || r.Claims[i].Modality != claims.Fact {
			return figures.Cell{}, false
		}
		figure := f.Evidence.Figures[0]
		return figure.Cell(), figure.Series.Event == figures.NoEvent // a vote has two sides
	}
	for i := range r.Claims {
		if cell, ok := by(i); ok && r.Findings[i].Status == Supported && agrees[cell] == nil {
			agrees[cell] = &r.Claims[i]
		}
	}
	var found []Inconsistency
	for i := range r.Claims {
		b := &r.Claims[i]
		cell, ok := by(i)
		if !ok || r.Findings[i].Status != Contradicted {
			continue
		}
		if a := agrees[cell]; a != nil && a.Sentence != b.Sentence && ofOneUnit(a.Of(r.Text).Quantity, b.Of(r.Text).Quantity) && apart(a.Of(r.Text), b.Of(r.Text)) {
			first, last := a, b
			if b.Sentence < a.Sentence {
				first, last = b, a
			}
			found = append(found, Inconsistency{
				Reason: "repeat", Severity: Error,
				Message: fmt.Sprintf("the article says both %s and %s of the same thing: %s", quote(r, first), quote(r, last), a.Measure),
				Spans:   []corpus.Span{first.Span, last.Span},
			})
		}
	}
	return found
}

const comparedWith = 16

// occasion is of what kind, where and when a claim states a number. Two claims
// of one occasion may state the same figure. The time must be named beside the
// number: two figures that are alike in words are most often of two years.
func occasion(text *extract.Text, c *claims.Claim) (key string, ok bool) {
	q := c.Of(text)
	switch {
	case c.Modality != claims.Fact || c.Voice == claims.Quoted || q.Change != quantity.None,
		q.Kind == quantity.Rank || q.Kind == quantity.Duration || q.Form == quantity.Vague,
		c.Period.Near < claims.Sentence || c.Period.Unresolved:
		return "", false
	}
	place := ""
	if c.Place.Near >= claims.Sentence {
		place = c.Place.ID
	}
	parts := []string{q.Kind.String(), q.Unit.Name, q.Per.Unit.Name, c.Period.String(), place}
	return strings.Join(parts, "\x00"), true
}

// enoughWords is how many words two claims must share to state the same thing.
const enoughWords = 4

// sameThing reports whether two claims are about the same thing: nearly all the
// words that belong to the one stand in the sentence of the other, they are more
// than a few, and neither narrows what the other leaves open.
func sameThing(a, b *claims.Claim) bool {
	return (covers(a, b) || covers(b, a)) && !narrowsBeyond(a, b) && !narrowsBeyond(b, a)
}

// ofTwoSpeakers reports whether two people who are named are said to have given two
// numbers: that they differ is news, not a slip of the article.
func ofTwoSpeakers(a, b *claims.Claim) bool {
	named := func(c *claims.Claim) bool { return c.Speaker != "" && strings.ToLower(c.Speaker) != c.Speaker }
	return named(a) && named(b) && a.Speaker != b.Speaker
}

// ofTwoSubjects reports whether two claims are about two hospitals, or other places
// that the article alone knows. Who speaks of a hospital is not what is spoken of.
func ofTwoSubjects(a, b *claims.Claim) bool {
	if a.Subject == "" || b.Subject == "" || a.Subject == a.Speaker || b.Subject == b.Speaker {
		return false
	}
	return !strings.HasPrefix(a.Subject, b.Subject) && !strings.HasPrefix(b.Subject, a.Subject)
}

// narrowsBeyond reports whether a claim has a word that narrows its measure, or
// a qualifier, which another has not: the prices of all houses and of detached
// ones.
func narrowsBeyond(a, b *claims.Claim) bool {
	for _, t := range a.Terms {
		if t.Near < claims.Sentence || t.Another || t.InName || !t.Narrows && !t.Qualifier() {
			continue
		}
		if !slices.ContainsFunc(b.Terms, func(o claims.Term) bool { return o.ID == t.ID && o.Near >= claims.Sentence && !o.Another }) {
			return true
		}
	}
	return false
}

func covers(a, b *claims.Claim) bool {
	sentence := make(map[string]bool)
	for _, t := range a.Terms {
		sentence[t.ID] = t.Near >= claims.Sentence && !t.Another
	}
	shared, own := 0, 0
	for _, t := range b.Terms {
		if t.Near == claims.Own {
			own++
			if sentence[t.ID] {
				shared++
			}
		}
	}
	return shared >= enoughWords && 4*shared >= 3*own
}

// apart reports whether two numbers in one unit cannot both be right, however
// they were rounded and hedged.
func apart(a, b *extract.Quantity) bool { return !a.Asserts().Meets(b.Asserts()) }

func quote(r *Result, c *claims.Claim) string { return "“" + r.Text.Doc.Plain(c.Span) + "”" }
