package lexicon

import "claimcheck/token"

// Heading reads a phrase that names a measure and perhaps where it was taken, as
// titles and column headings do: "Bus trips, by region: Great Britain". The
// words of a place are no terms of the measure, unless the place is weak:
// "Reading and maths scores".
func Heading(text string) ([]Term, []PlaceMatch) {
	var room [24]token.Token
	toks := token.Split(room[:0], text)
	found := FindPlaces(text, toks)
	terms := TermsOf(text, toks)
	kept := terms[:0]
	next := 0
	for _, t := range terms {
		for next < len(found) && found[next].End <= t.Start {
			next++
		}
		named := next < len(found) && !found[next].Weak && found[next].Start <= t.Start && t.End <= found[next].End
		if !named {
			kept = append(kept, t)
		}
	}
	return kept, found
}
