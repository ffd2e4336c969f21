package claims

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A context is what the words around the numbers of one text say, looked up
// once and asked for every claim.
type context struct {
	text       *extract.Text
	read       Words     // nil if they are not read already
	numbers    [][2]int  // by sentence, the indexes of its quantities, half-open
	own        []stretch // by quantity, the words that belong to it; in order, and apart
	heads      []int     // by quantity, the number that began the list which it continues, or itself
	quotes     [][]stretch
	headline   int      // the block of the headline, or -1
	headers    [][]int  // by block, for a table cell, the blocks that name its row and its column
	bySentence [][]Term // the measuring words, once asked for
	byBlock    map[int][]Term
	byLine     map[int]*line // what is said once for all numbers of a sentence, once asked for
	homeOnce   *string       // the place that the article is about, once asked for

	room []Term          // for the terms of one claim after the other,
	seen map[string]bool // and for which they are
}

// A stretch is a half-open range of bytes in the text of a block.
type stretch struct{ from, to int }

func (s stretch) holds(f extract.Found) bool { return s.from <= f.From && f.To <= s.to }

func (s stretch) has(at int) bool { return s.from <= at && at < s.to }

func newContext(text *extract.Text, words Words) *context {
	ctx := &context{text: text, read: words, headline: -1, quotes: quotations(text.Doc), byBlock: make(map[int][]Term), byLine: make(map[int]*line), seen: make(map[string]bool)}
	ctx.numbers = make([][2]int, len(text.Sentences))
	ctx.bySentence = make([][]Term, len(text.Sentences))
	for i := range text.Quantities {
		in := &ctx.numbers[text.Quantities[i].Sentence]
		if in[1] == 0 {
			in[0] = i
		}
		in[1] = i + 1
	}
	for i := range text.Quantities {
		ctx.own = append(ctx.own, ctx.ownWords(i))
	}
	for i := range text.Quantities {
		head := i
		if ctx.continues(i) {
			head = ctx.heads[i-1]
		}
		ctx.heads = append(ctx.heads, head)
	}
	for i := range text.Doc.Blocks {
		if text.Doc.Blocks[i].Kind == corpus.Headline {
			ctx.headline = i
			break
		}
	}
	ctx.headers = HeadersOf(text.Doc)
	return ctx
}

func (ctx *context) sentence(i int) *extract.Sentence { return &ctx.text.Sentences[i] }

func (ctx *context) block(i int) *corpus.Block { return &ctx.text.Doc.Blocks[i] }

// ownWords works out the words that belong to quantity i: those that lead up to it
// from the end of the number before, and the phrase that follows it, as far as
// the next mark, verb or number.
//
//	[resulting in the rescue of 31 sailors], [the landing of 40 tonnes of cod], [6 boats]
func (ctx *context) ownWords(i int) stretch {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	in := ctx.numbers[q.Sentence]
	s := stretch{sent.From, ctx.tail(i)}
	if i > in[0] {
		s.from = ctx.tail(i - 1)
		if s.from > q.From {
			s.from = ctx.text.Quantities[i-1].To
		}
	}
	return s
}

// tail returns where the words end that follow quantity i and belong to it.
// Words that run on into the next number lead up to that one.
func (ctx *context) tail(i int) int {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	start, limit := max(q.To, q.CountedTo), sent.To
	for next := i + 1; next < ctx.numbers[q.Sentence][1]; next++ {
		if n := &ctx.text.Quantities[next]; n.Kind != quantity.Age { // an age says of whom: 14.8% among 16 to 24 year-olds
			limit = n.From
			break
		}
	}
	end, last := start, tagger.Word{}
	words := sent.Words[wordAt(sent, start):]
	times := around(ctx.text.TimesOf(q.Sentence), start, timeAt)
	for i, w := range words {
		from, to := sent.From+w.Start, sent.From+w.End
		if from < end {
			continue
		}
		if to > limit {
			return start
		}
		isWithin := func(t extract.Time) bool { return start <= t.From && t.From < from && to <= t.To }
		if slices.ContainsFunc(times, isWithin) { // "March to May 2022" is one time
			end, last = to, w
			continue
		}
		if ends(w, last, end == start) || i+1 < len(words) && beginsClause(w, words[i+1]) {
			return end
		}
		end, last = to, w
	}
	return end
}

// beginsClause reports whether "as" tells what happens meanwhile, and not what a
// number is: "fares top £4 as Leeds cuts its subsidy", but "4% as a share of pay".
func beginsClause(w, next tagger.Word) bool {
	tag := next.Tag.String()
	return w.Text == "as" && (strings.HasPrefix(tag, "NNP") || tag == "PRP")
}

// ends reports whether a word ends the phrase that follows a number; last is the
// word before it. A verb form directly after the counted thing still belongs to
// it ("77 firearms seized"), and so does one that stands for a thing ("tonnes of
// recycling").
func ends(w, last tagger.Word, first bool) bool {
	tag := w.Tag.String()
	switch {
	case tag == "VBN" && first, tag == "VBG" && last.Tag.String() == "IN":
		return false
	case strings.HasPrefix(tag, "VB"), tag == "MD", tag == "CC", tag == "WDT", tag == "WP", tag == "WRB":
		return true
	case tag == "," || tag == "." || tag == ":" || tag == "(" || tag == ")" || tag == "``" || tag == "''":
		return true
	}
	switch w.Text {
	case "-", "–", "—", "--", ";", "from", "against", "compared", "than", "while", "whereas", "because", "after", "although", "to", "up", "down":
		return true
	}
	return false
}

// sentenceTerms are the measuring words of a sentence, normalised once. Their
// places are relative to the sentence.
func (ctx *context) sentenceTerms(sent int) []Term {
	if ctx.bySentence[sent] == nil {
		s := ctx.sentence(sent)
		terms := ctx.termsIn(sent)
		for i := range terms {
			isFirst := terms[i].Start == 0 // which is always written so
			terms[i].Capital = terms[i].Capital && !(isFirst && len(s.Words) > 0 && !s.Words[0].Tag.IsProperNoun())
		}
		for _, e := range ctx.text.EntitiesOf(sent) {
			for i := range terms {
				at := s.From + terms[i].Start
				inName := isNamed(e.Type) && e.Covers(at)
				terms[i].InName = terms[i].InName || inName
				terms[i].OfBody = terms[i].OfBody || inName && ctx.isBodyOfPlace(e)
			}
		}
		ctx.narrows(sent, terms)
		ctx.bySentence[sent] = terms
	}
	return ctx.bySentence[sent]
}

// isBodyOfPlace reports whether a name is that of who governs a place, and is called after it: Leeds
// City Council.
func (ctx *context) isBodyOfPlace(e extract.Entity) bool {
	name := ctx.block(e.Block).Text[e.From:e.To]
	last := strings.ToLower(name[strings.LastIndexByte(name, ' ')+1:])
	return e.Type == extract.Organisation && placeWords()["council"][last] && slices.ContainsFunc(ctx.text.PlacesOf(e.Sentence), func(p extract.Place) bool {
		return !p.Demonym && p.From == e.From && p.To < e.To
	})
}

func isNamed(t extract.EntityType) bool { return t == extract.Person || t == extract.Organisation }

// blockTerms are the measuring words of a block, a heading for example.
func (ctx *context) blockTerms(block int) []Term {
	terms, ok := ctx.byBlock[block]
	if !ok {
		terms = termsOf(ctx.block(block).Text)
		ctx.byBlock[block] = terms
	}
	return terms
}

// termsIn are the measuring words of a sentence as they are read.
func (ctx *context) termsIn(sent int) []Term {
	plain := ctx.sentence(sent).Plain(ctx.text.Doc)
	if ctx.read == nil {
		return termsOf(plain)
	}
	return written(plain, ctx.read[sent])
}

func termsOf(text string) []Term { return written(text, lexicon.Terms(text)) }

// written are the terms found in a text, with how they are written there.
func written(text string, found []lexicon.Term) []Term {
	terms := make([]Term, len(found))
	for i, t := range found {
		terms[i].Term = t
		if t.Start < len(text) {
			first, _ := utf8.DecodeRuneInString(text[t.Start:])
			terms[i].Capital = unicode.IsUpper(first)
		}
	}
	return terms
}

// continues reports whether quantity i goes on with a list that the number
// before began: nothing but marks, hedges and "and" leads up to it, so that it
// shares what leads up to the other: "the landing of 40 tonnes of cod, 6
// boats and over a dozen nets".
func (ctx *context) continues(i int) bool {
	q := &ctx.text.Quantities[i]
	if i == ctx.numbers[q.Sentence][0] {
		return false
	}
	sent := ctx.sentence(q.Sentence)
	for _, t := range around(ctx.sentenceTerms(q.Sentence), q.From-sent.From, termAt) {
		if at := sent.From + t.Start; ctx.own[i].from <= at && at < q.From {
			return false
		}
	}
	return true
}

// lead returns the words that lead up to quantity i, or to the number that began
// the list which it continues.
func (ctx *context) lead(i int) stretch {
	head := ctx.heads[i]
	return stretch{ctx.own[head].from, ctx.text.Quantities[head].From}
}

// clause is the part of the sentence around quantity i between any two marks.
func (ctx *context) clause(i int) stretch {
	return ctx.between(i, func(word string) bool {
		switch word {
		case ",", ";", ":", "–", "—", "--", "(", ")", "but", "while", "whereas", "although", "though", "against", "compared":
			return true
		}
		return false
	})
}

// between is the part of the sentence around quantity i between the nearest
// words that cut.
func (ctx *context) between(i int, cuts func(word string) bool) stretch {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	at, after := wordAt(sent, q.From), wordAt(sent, q.To)
	s := stretch{sent.From, sent.To}
	for n := at - 1; n >= max(0, at-reach); n-- {
		if w := sent.Words[n]; cuts(w.Text) {
			s.from = sent.From + w.End
			break
		}
	}
	for _, w := range sent.Words[after:min(after+reach, len(sent.Words))] {
		if cuts(w.Text) {
			s.to = sent.From + w.Start
			break
		}
	}
	return s
}
