package release

import (
	"strings"
	"unicode/utf8"

	"claimcheck/claims"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A teller turns the claims of one text into statements.
type teller struct {
	text    *extract.Text
	home    figures.Place
	headers [][]int // by block, for a cell of a table, the blocks that name its row and its column
}

func newTeller(text *extract.Text) *teller {
	return &teller{text, homeOf(text), claims.HeadersOf(text.Doc)}
}

func (t *teller) statement(c *claims.Claim) figures.Statement {
	q := c.Of(t.text)
	st := figures.Statement{
		Quantity: q.Published(), Measure: c.Measure, Subject: c.Subject, Place: t.place(c),
		Starts: q.Role == extract.ChangedFrom, Difference: claims.StatesDifference(t.text, q), Forecast: c.Modality == claims.Forecast,
		Written: t.written(q),
	}
	if !claims.StatesChange(q) {
		st.Quantity.Change = quantity.None
	}
	st.Period, st.Dated = t.period(c)
	st.Base = c.Base.Period
	st.Terms, st.Context = c.Telling(t.text), around(c)
	sentence := t.text.Sentences[c.Sentence]
	st.Sentence = quoted(sentence.Plain(t.text.Doc), q.From-sentence.From, q.To-sentence.From)
	st.Row, _ = t.text.Doc.Position(sentence.Span.Start)
	if headers := t.headersOf(q.Block); headers != "" {
		st.Sentence, st.Measure = headers+": "+st.Sentence, headers
	}
	if st.Measure == "" {
		st.Measure = st.Sentence
	}
	return st
}

// headersOf are what names the row and the column of a cell, as a reader looks
// them up.
func (t *teller) headersOf(block int) string {
	var names []string
	for _, header := range t.headers[block] {
		if name := strings.Join(strings.Fields(t.text.Doc.Blocks[header].Text), " "); name != "" {
			names = append(names, quoted(name, 0, 0))
		}
	}
	return strings.Join(names, ", ")
}

// period is when a statement is about, and whether its sentence says so. What has
// happened was not so at a time that an earlier sentence looked forward to.
func (t *teller) period(c *claims.Claim) (p period.Period, dated bool) {
	p, dated = c.Period.Period, c.Period.Near >= claims.Sentence
	ahead := !p.From.IsZero() && period.DateOf(t.text.Doc.Published).Before(p.From)
	if c.Period.Unresolved || !dated && ahead && c.Modality == claims.Fact {
		return period.Period{}, false
	}
	return p, dated
}

// written is the number as it stands in the text, with its hedge.
func (t *teller) written(q *extract.Quantity) string {
	plain := q.Plain(t.text.Doc)
	if q.ModifierText != "" {
		before := t.text.Doc.Blocks[q.Block].Text[:q.From]
		if strings.HasSuffix(strings.TrimRight(before, " "), q.ModifierText) {
			return q.ModifierText + " " + plain
		}
	}
	return plain
}

// place is where a statement is about: where it says, else where the whole text
// is about.
func (t *teller) place(c *claims.Claim) figures.Place {
	if c.Place.Near != claims.Nowhere && !c.Place.Contested {
		return figures.Place{ID: c.Place.ID, Name: c.Place.Name}
	}
	return t.home
}

// around are the terms that stand around those of a statement.
func around(c *claims.Claim) []lexicon.Term {
	var terms []lexicon.Term
	for _, t := range c.Terms {
		if t.Near >= claims.Headline {
			terms = append(terms, t.Term)
		}
	}
	return terms
}

// homeOf is the place that a text names most often, and the first of those.
func homeOf(text *extract.Text) figures.Place {
	mentions := map[string]int{}
	var home figures.Place
	for _, p := range text.Places {
		mentions[p.ID]++
		if text.Doc.Blocks[p.Block].Kind == corpus.Headline {
			mentions[p.ID]++
		}
		if mentions[p.ID] > mentions[home.ID] {
			home = figures.Place{ID: p.ID, Name: p.Name}
		}
	}
	return home
}

// longestQuote is how many bytes of a sentence are quoted.
const longestQuote = 240

// quoted is a sentence as it is quoted, in one line; of a long one, what stands
// around the number.
func quoted(sentence string, from, to int) string {
	before, after := "", ""
	if len(sentence) > longestQuote {
		start := max(0, min(from-longestQuote/2, len(sentence)-longestQuote))
		end := min(len(sentence), max(to, start+longestQuote))
		if start > 0 {
			before = "…"
			if space := strings.IndexByte(sentence[start:from], ' '); space >= 0 {
				start += space + 1
			}
			for start < from && !utf8.RuneStart(sentence[start]) {
				start++
			}
		}
		if end < len(sentence) {
			after = "…"
			if space := strings.LastIndexByte(sentence[to:end], ' '); space >= 0 {
				end = to + space
			}
			for end > to && !utf8.RuneStart(sentence[end]) {
				end--
			}
		}
		sentence = sentence[start:end]
	}
	return before + strings.Join(strings.Fields(sentence), " ") + after
}
