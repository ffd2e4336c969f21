package check

import (
	"cmp"
	"slices"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// An Inquiry asks what a claim would be linked to, before anybody has made it.
// What it leaves open is as its words say, or as an article leaves it open.
type Inquiry struct {
	Words  string // as a sentence would say it: "unemployment among women in Wales"
	Place  string
	Period period.Period
	Unit   quantity.Unit
	Per    quantity.Per
}

// An Answer is what the words were read as, and the series they were held
// against.
type Answer struct {
	Number string // that the words state; empty if they state none
	Place  string
	Period period.Period
	Series int    // how many series share words with the claim
	Links  []Link // the surest first, then those that were refused
}

// A Link is a series that a claim was held against.
type Link struct {
	Reading
	Refused Refusal
	Because string // the refusal as a sentence
	Use     Use
	Alike   int // how many more series differ in their place alone, and fared the same
}

// Figure is the one that the claim would be compared with; nil where the link is
// refused.
func (l *Link) Figure() *figures.Figure {
	if l.Refused != "" || len(l.Printings) == 0 {
		return nil
	}
	return l.newest()
}

// Inquire links a claim that is made of words alone, by the same rules and
// scores as the claims of an article of one sentence. ok is false where the words
// hold nothing to link by.
func (c *Checker) Inquire(in Inquiry) (answer Answer, ok bool) {
	text, stated := in.sentence()
	claim := numbered(text)
	if c.Catalogue == nil || claim == nil {
		return Answer{}, false
	}
	in.narrow(claim)
	q := c.ask(text, claim, c.subjectOf(text, claims.WordsOf(text)))
	answer = Answer{Place: claim.Place.Name, Period: claim.Period.Period}
	if stated {
		answer.Number = text.Doc.Text(claim.Span)
	}
	var refused []Link
	for _, candidate := range c.candidates(q, 0) {
		asked := in.about(q, stated, candidate.Series)
		p := c.prospect(asked, candidate.Series)
		readings, no := c.read(nil, asked, &p)
		if no != "" {
			refused = append(refused, Link{Reading: Reading{Series: candidate.Series}, Refused: no, Because: asked.because(no, candidate.Series)})
			continue
		}
		answer.Links = append(answer.Links, Link{Reading: surestFirst(readings)[0]})
	}
	slices.SortStableFunc(answer.Links, func(a, b Link) int { return cmp.Compare(b.Score.Total(), a.Score.Total()) })
	for i := range answer.Links {
		l := &answer.Links[i]
		l.Use = in.about(q, stated, l.Series).useOf(l, answer.Links, stated)
	}
	answer.Links = append(answer.Links, refused...)
	answer.Series = len(answer.Links)
	answer.Links = fold(answer.Links)
	return answer, len(q.words.order) > 0
}

// standIn is the number that words are given which state none.
const standIn = " was 1,234.5."

// sentence reads the words as a sentence that states a number, its own or one
// that stands in for any.
func (in Inquiry) sentence() (text *extract.Text, stated bool) {
	words := in.Words
	if in.Place != "" {
		words += " in " + in.Place
	}
	if text = read(words); numbered(text) != nil {
		return text, true
	}
	return read(words + standIn), false
}

func read(sentence string) *extract.Text {
	doc := &corpus.Document{Name: "words", Raw: sentence}
	doc.Blocks = []corpus.Block{corpus.NewBlock(corpus.Paragraph, sentence, corpus.Span{End: len(sentence)})}
	return extract.Read(doc)
}

// numbered is the first claim that could be linked, or nil.
func numbered(text *extract.Text) *claims.Claim {
	found := claims.Find(text)
	for i := range found {
		if found[i].Of(text).Kind != quantity.Rank {
			return &found[i]
		}
	}
	return nil
}

// narrow puts the place and the period that are asked for in the place of those
// that the words say.
func (in Inquiry) narrow(claim *claims.Claim) {
	if place, ok := lexicon.PlaceNamed(in.Place); ok {
		claim.Place = claims.Place{ID: place.ID, Name: in.Place, Near: claims.Own}
	}
	if !in.Period.IsZero() {
		claim.Period = claims.Period{Period: in.Period, Near: claims.Own}
	}
}

// about is the question as it is asked of one series: in the unit of the inquiry
// or of the words, and where neither names one, in that of the series.
func (in Inquiry) about(q *question, stated bool, s *figures.Series) *question {
	n := *q.quantity
	switch {
	case in.Unit.Name != "" || !in.Per.IsZero():
		n.Unit, n.Per = in.Unit, in.Per
	case stated:
		return q
	default:
		n.Unit, n.Per = s.Unit, s.Per
	}
	n.Kind = quantity.KindOf(n.Unit)
	asked := *q
	asked.quantity = &n
	asked.belongings = asked.belongingsOf()
	return &asked
}

// fold keeps one link of those that differ in their place alone.
func fold(links []Link) []Link {
	type fate struct {
		group   string
		score   Score
		refused Refusal
	}
	kept := links[:0]
	at := map[fate]int{}
	for _, l := range links {
		f := fate{l.Series.GroupID(), l.Score, l.Refused}
		if l.Refused != "" {
			f.score = Score{}
		}
		if n, ok := at[f]; ok {
			kept[n].Alike++
			continue
		}
		at[f] = len(kept)
		kept = append(kept, l)
	}
	return kept
}
