package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/corpus"
)

// Every claim quotes its sentence, so that a sentence of thousands of numbers
// would be quoted thousands of times. No writer's sentence is as long as
// longestQuoted; of a longer one there is quotedAround on either side.
const (
	longestQuoted = 1200
	quotedAround  = 300
)

// sentenceAround is the text of a sentence as a reader sees it: whole, or where it
// is too long, the words around the claim with "…" where it is cut.
func sentenceAround(doc *corpus.Document, sentence, claim corpus.Span) string {
	if whole := doc.Plain(sentence); len(whole) <= longestQuoted {
		return whole
	}
	before := corpus.Span{Start: max(sentence.Start, claim.Start-quotedAround), End: claim.Start}
	after := corpus.Span{Start: claim.End, End: min(claim.End+quotedAround, sentence.End)}
	from, to := "", ""
	if before.Len() > 0 {
		from = doc.Plain(before)
	}
	if after.Len() > 0 {
		to = doc.Plain(after)
	}
	if before.Start > sentence.Start {
		from = "…" + afterBreak(from)
	}
	if after.End < sentence.End {
		to = beforeBreak(to) + "…"
	}
	return from + doc.Plain(claim) + to
}

// afterBreak is text from its first whole word on, or at least its first whole
// letter.
func afterBreak(text string) string {
	if i := strings.IndexFunc(text, unicode.IsSpace); i >= 0 {
		return strings.TrimLeftFunc(text[i:], unicode.IsSpace)
	}
	for text != "" && !utf8.RuneStart(text[0]) {
		text = text[1:]
	}
	return text
}

// beforeBreak is text up to its last whole word, or at least its last whole
// letter.
func beforeBreak(text string) string {
	if i := strings.LastIndexFunc(text, unicode.IsSpace); i >= 0 {
		return strings.TrimRightFunc(text[:i], unicode.IsSpace)
	}
	for text != "" {
		if r, size := utf8.DecodeLastRuneInString(text); r != utf8.RuneError || size != 1 {
			break
		}
		text = text[:len(text)-1]
	}
	return text
}
