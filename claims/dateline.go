package claims

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/lexicon"
	"claimcheck/period"
)

// isDateline reports whether something stands in the words by which an agency says
// where and when a report was written: "BRUSSELS, March 3 (Reuters) —".
func (ctx *context) isDateline(f extract.Found) bool {
	return f.From < datelineBytes && f.To <= ctx.datelineEnd(f.Block)
}

// datelineBytes is how far into a paragraph a dateline may reach.
const datelineBytes = 70

// datelineEnd is where the dateline of a paragraph ends, 0 if it has none.
func (ctx *context) datelineEnd(block int) int {
	return datelineEnd(ctx.text, block)
}

func datelineEnd(text *extract.Text, block int) int {
	b := &text.Doc.Blocks[block]
	if b.Kind != corpus.Paragraph {
		return 0
	}
	first, ok := firstIn(block, text.Places, foundPlace)
	if !ok || first.From != 0 {
		return filedInCapitals(b.Text)
	}
	place, _ := lexicon.PlaceWithID(first.ID)
	if end := dashAfter(b.Text, first.To); end > 0 {
		rest := b.Text[first.To:end]
		filed := strings.ContainsAny(rest, "(0123456789")
		capitals := len(b.Text[:first.To]) > len("U.S.") && strings.ToUpper(b.Text[:first.To]) == b.Text[:first.To]
		if filed || capitals || place.Kind == lexicon.City && opensSentence(b.Text[end:]) {
			return end
		}
		return 0
	}
	day, ok := firstIn(block, text.Times, foundTime)
	if ok && (day.Period.Grain == period.Day || day.Period.IsZero()) && day.To == len(b.Text) && strings.Trim(b.Text[first.To:day.From], ", ") == "" {
		return len(b.Text) // a line of its own: "Cardiff, 12 May 2024"
	}
	return 0
}

// filedInCapitals is where a dateline ends of a place that no table of places has: "FEN MOORING, March 3, 2025 (Moor Wire) —". It is 0
// if there is none.
func filedInCapitals(text string) int {
	place, rest, found := strings.Cut(text, ",")
	if !found || len(place) < len("ABC") || strings.ToUpper(place) != place || strings.ContainsAny(place, "0123456789") {
		return 0
	}
	end := dashAfter(text, len(place))
	if end == 0 || !strings.ContainsAny(rest[:end-len(place)-1], "(0123456789") {
		return 0
	}
	return end
}

// isOfByline reports whether a day only says when something was written, in a line that states
// nothing: "Media release, 4 February 2025". No word leads to it, as one does in "waiting at 31
// March 2025".
func (ctx *context) isOfByline(t extract.Time) bool {
	b := ctx.block(t.Block)
	if b.Kind != corpus.Paragraph && b.Kind != corpus.Heading || len(b.Text) > datelineBytes || t.Period.Grain != period.Day || t.To != len(strings.TrimRight(b.Text, ". ")) {
		return false
	}
	before := strings.TrimRight(b.Text[:t.From], " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	if before != "" && !strings.ContainsRune(",|:·–—-", last) && !isPublishing(before) {
		return false
	}
	published := period.DateOf(ctx.text.Doc.Published)
	return published.IsZero() || !t.Period.From.Before(published.Add(0, 0, -daysOfIssue)) && !published.Add(0, 0, daysOfIssue).Before(t.Period.From)
}

// daysOfIssue is how many days may lie between when an article was written and when it appeared.
const daysOfIssue = 7

// isPublishing reports whether words end with one that says that something appeared, or with the
// day of the week on which it did.
func isPublishing(words string) bool {
	switch strings.ToLower(words[strings.LastIndexByte(words, ' ')+1:]) {
	case "published", "posted", "updated", "issued", "released", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		return true
	}
	return false
}

// dashAfter is where the dash ends that follows a place at the start of a
// paragraph, with nothing but names, dates and agencies between; else 0.
func dashAfter(text string, from int) int {
	for at := from; at < min(len(text), datelineBytes); {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case r == '—' || r == '–' || r == '-' && at > from && isSpace(text, at-1) && isSpace(text, at+1) || strings.HasPrefix(text[at:], "--"):
			return at + size
		case unicode.IsLower(r) && (at == 0 || !isLetter(text[at-1])):
			return 0
		case r == '.' && isSpace(text, at+1) && at-from > len(", Mass."):
			return 0
		}
		at += size
	}
	return 0
}

func isSpace(text string, at int) bool { return at >= 0 && at < len(text) && text[at] == ' ' }

func isLetter(b byte) bool { return b >= utf8.RuneSelf || 'a' <= b|0x20 && b|0x20 <= 'z' }

// opensSentence reports whether a text begins as a sentence does.
func opensSentence(text string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " -–—"))
	return unicode.IsUpper(r)
}
