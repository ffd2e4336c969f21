package check

import (
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/lexicon"
)

// A teller is a sentence that tells of a deed, with what was said before it.
type teller struct {
	text    *extract.Text
	deed    claims.Deed
	said    []deedName        // by the words that belong to the deed
	around  map[string]string // by name, a word that stands elsewhere in the sentence, or in those before it in the paragraph
	further map[string]string // and in those before, the headings and the headline
}

// tellerOf looks up what the sentence of a deed says, and what stands before it.
func tellerOf(text *extract.Text, deed claims.Deed) *teller {
	t := &teller{text: text, deed: deed, around: map[string]string{}, further: map[string]string{}}
	sent := &text.Sentences[deed.Sentence]
	for n, w := range sent.Words {
		name := deedNameOf(w.Text)
		if deed.From <= n && n < deed.To {
			t.said = append(t.said, name)
		} else {
			t.around[name.name] = w.Text
		}
	}
	for _, e := range text.EntitiesOf(deed.Sentence) {
		t.said = append(t.said, t.inFull(sent, &e)...)
	}
	block := &text.Doc.Blocks[sent.Block]
	for s := deed.Sentence - 1; s >= max(0, deed.Sentence-tellingBack); s-- {
		other := &text.Sentences[s]
		words := t.further
		switch {
		case other.Block == sent.Block:
			words = t.around
		case text.Doc.Blocks[other.Block].Section != block.Section:
			continue
		}
		for _, w := range other.Words {
			words[deedNameOf(w.Text).name] = w.Text
		}
	}
	for i := range text.Doc.Blocks {
		if b := &text.Doc.Blocks[i]; b.Kind == corpus.Headline || b.Kind == corpus.Heading && b.Section == block.Section && i < sent.Block {
			for word := range strings.FieldsSeq(b.Text) {
				word = strings.Trim(word, ".,:;!?“”\"'’()")
				t.further[deedNameOf(word).name] = word
			}
		}
	}
	return t
}

// tellingBack is how far back something stands that a sentence still speaks of.
const tellingBack = 6

// inFull is the words of a name that the article gives in full elsewhere: those of
// the National Crime Agency where it says NCA.
func (t *teller) inFull(sent *extract.Sentence, e *extract.Entity) []deedName {
	if e.Name == "" || e.Name == e.Plain(t.text.Doc) {
		return nil
	}
	for _, n := range t.indexes() {
		if at := sent.From + sent.Words[n].Start; e.From <= at && at < e.To {
			return happeningWords(e.Name)
		}
	}
	return nil
}

// indexes are those of the words that belong to the deed.
func (t *teller) indexes() []int {
	var list []int
	for n := t.deed.From; n < t.deed.To; n++ {
		list = append(list, n)
	}
	return list
}

// terms are the words by which the catalogue finds series.
func (t *teller) terms() []lexicon.Term {
	sent := &t.text.Sentences[t.deed.Sentence]
	terms := lexicon.Terms(sent.Plain(t.text.Doc))
	var before []string
	for _, words := range []map[string]string{t.around, t.further} {
		for _, word := range words {
			before = append(before, word)
		}
	}
	slices.Sort(before)
	return append(terms, lexicon.Terms(strings.Join(before, " , "))...)
}
