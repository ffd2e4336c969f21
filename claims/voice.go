package claims

import (
	"strings"
	"unicode/utf8"

	"claimcheck/corpus"
	"claimcheck/extract"
)

// quotations returns, for each block, the stretches in quotation marks. A
// quotation that runs over paragraphs opens each of them anew and closes only
// in the last, as newspapers set it.
func quotations(doc *corpus.Document) [][]stretch {
	quotes := make([][]stretch, len(doc.Blocks))
	for i := range doc.Blocks {
		quotes[i] = quotedIn(doc.Blocks[i].Text)
		if doc.Blocks[i].Kind == corpus.Quotation && len(quotes[i]) == 0 {
			quotes[i] = []stretch{{0, len(doc.Blocks[i].Text)}}
		}
	}
	return quotes
}

// scareQuote is the number of words up to which quotation marks hold a phrase
// at arm's length ("biggest ever") and not what somebody said.
const scareQuote = 3

func quotedIn(text string) []stretch {
	var quotes []stretch
	open := -1
	for i, r := range text {
		switch {
		case open < 0 && (r == '“' || r == '"'):
			open = i + utf8.RuneLen(r)
		case open >= 0 && (r == '”' || r == '"'):
			if len(strings.Fields(text[open:i])) > scareQuote {
				quotes = append(quotes, stretch{open, i})
			}
			open = -1
		}
	}
	if open >= 0 {
		quotes = append(quotes, stretch{open, len(text)})
	}
	return quotes
}

// voice says whose claim a quantity is, and names the speaker as the article does.
func (ctx *context) voice(q *extract.Quantity) (Voice, string) {
	for _, s := range ctx.quotes[q.Block] {
		if s.holds(q.Found) {
			return Quoted, ctx.speakerNear(q.Sentence)
		}
	}
	if l := ctx.line(q.Sentence); l.reports {
		return Attributed, l.speaker
	}
	if speaker := ctx.titleSpeaker(q.Block); speaker != "" {
		return Attributed, speaker
	}
	return OwnVoice, ""
}

// speakerNear looks for who is quoted: in the sentence itself, then in the
// sentences around it, as far as the paragraphs of one quotation reach.
func (ctx *context) speakerNear(sent int) string {
	for _, near := range []int{sent, sent + 1, sent - 1, sent + 2, sent - 2} {
		if near < 0 || near >= len(ctx.text.Sentences) || abs(ctx.sentence(near).Block-ctx.sentence(sent).Block) > 1 {
			continue
		}
		if name := ctx.line(near).speaker; name != "" {
			return name
		}
	}
	return ""
}

// reports returns where in the block a sentence has its word of reporting, one
// that stands outside quotation marks: "said", "according to".
func (ctx *context) reports(sent int) (at int, ok bool) {
	s := ctx.sentence(sent)
	for i, w := range s.Words {
		word := strings.ToLower(w.Text)
		from := s.From + w.Start
		if ctx.inQuotes(s.Block, from) {
			continue
		}
		if word == "according" && i+1 < len(s.Words) && strings.EqualFold(s.Words[i+1].Text, "to") {
			return from, true
		}
		if cues().reporting[word] && w.Tag.IsVerb() && !ctx.onlyDoes(s, i) {
			return from, true
		}
	}
	return 0, false
}

// onlyDoes reports whether a verb that may report something tells what was done:
// "added up to", "added 300 jobs", "claimed asylum".
func (ctx *context) onlyDoes(s *extract.Sentence, n int) bool {
	return cues().doing[" "+lower(s, n)+" "+lower(s, n+1)+" "] ||
		strings.HasPrefix(lower(s, n), "add") && n+1 < len(s.Words) && s.Words[n+1].Tag.String() == "CD"
}

func (ctx *context) inQuotes(block, at int) bool {
	for _, s := range ctx.quotes[block] {
		if s.from <= at && at < s.to {
			return true
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
