package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
)

// sentencesRead is how many sentences before a claim lend it words.
const sentencesRead = 3

// placesRead are the texts in which the words of a claim may stand, the nearest
// first: its sentence, those before, the heading and the headline.
func placesRead(text *extract.Text, claim *claims.Claim) []string {
	var found []string
	for s := claim.Sentence; s >= max(0, claim.Sentence-sentencesRead); s-- {
		sent := &text.Sentences[s]
		found = append(found, text.Doc.Blocks[sent.Block].Text[sent.From:sent.To])
	}
	own := text.Sentences[claim.Sentence].Block
	if section := text.Doc.Blocks[own].Section; section >= 0 {
		found = append(found, text.Doc.Blocks[section].Text)
	}
	for i := range text.Doc.Blocks {
		if text.Doc.Blocks[i].Kind == corpus.Headline {
			return append(found, text.Doc.Blocks[i].Text)
		}
	}
	return found
}

// saidAs is a term as it is written in one of some texts, or as the lexicon knows
// it.
func saidAs(t lexicon.Term, texts ...string) string {
	for _, text := range texts {
		if t.Start < 0 || t.End > len(text) || t.Start >= t.End {
			continue
		}
		words := text[t.Start:t.End]
		if amongTerms(lexicon.Terms(words), t.ID) {
			return "“" + words + "”"
		}
	}
	if t.Qualifier() {
		return spaced(t.Value)
	}
	return spaced(t.ID)
}

// sharedWords says which words of a series a claim has, and where they stand.
func (q *question) sharedWords(r *Reading) string {
	at := make(map[string]claims.Near)
	for _, t := range q.claim.Terms {
		at[t.ID] = max(at[t.ID], t.Near)
	}
	if saysGrowth(q.quantity) {
		at[growth] = claims.Own
	}
	var list [claims.Own + 1][]string
	var elsewhere, missing []string
	add := func(list *[]string, word string) {
		if !slices.Contains(*list, word) {
			*list = append(*list, word)
		}
	}
	terms, text := r.terms, r.Series.Measure
	if st := r.Series.Stated; st != nil {
		terms, text = r.Series.Terms, st.Sentence
	}
	for _, t := range terms {
		word := saidAs(t, text, r.Series.Unit.Name)
		if slices.ContainsFunc(terms, func(o lexicon.Term) bool { return o.Start == t.Start && o.ID != t.ID }) {
			word = saidAs(t) // one phrase may be several terms
		}
		switch near := at[t.ID]; {
		case near != claims.Nowhere:
			add(&list[near], word)
		case q.words.article[t.ID] > 0:
			add(&elsewhere, word)
		case q.words.weight(t, partsOf(r.Series, t)) > 0:
			add(&elsewhere, word+" in part")
		case unsaid[t.ID]:
		default:
			add(&missing, word)
		}
	}
	var said []string
	for near := claims.Own; near > claims.Nowhere; near-- {
		if words := list[near]; len(words) > 0 {
			said = append(said, fmt.Sprintf("%s in %s", strings.Join(words, ", "), near.Words()))
		}
	}
	if len(elsewhere) > 0 {
		said = append(said, strings.Join(elsewhere, ", ")+" elsewhere in the article")
	}
	if len(missing) > 0 {
		said = append(said, "not said: "+strings.Join(missing, ", "))
	}
	if r.passedOver {
		said = append(said, "the number's own words name other measures")
	}
	return strings.Join(said, "; ")
}

// partsOf are the words of a series' term that is a phrase.
func partsOf(s *figures.Series, t lexicon.Term) []string {
	for w := range s.Wordings() {
		for i := range w.Terms {
			if w.Terms[i] == t && i < len(w.Parts) {
				return w.Parts[i]
			}
		}
	}
	return nil
}
