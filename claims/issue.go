package claims

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/period"
)

//go:embed releases.tsv
var releaseTable string

// releaseWords are the words that say that something came out, by kind.
var releaseWords = sync.OnceValue(func() map[string]map[string]bool {
	kinds := map[string]map[string]bool{"issuing": {}, "issued": {}}
	for row := range embedded.Rows(releaseTable, 2, 2) {
		kinds[row[0]][row[1]] = true
	}
	return kinds
})

// isIssue reports whether a month or a day only says which issue of a publication is
// meant, "the October bulletin", or when something came out, "published by the ministry this
// month", and nothing of the time of its figures.
func (ctx *context) isIssue(t extract.Time) bool {
	if t.Relative && ctx.cameOut(t) {
		return true
	}
	if t.Period.Grain != period.Month && t.Period.Grain != period.Day {
		return false
	}
	switch lower(ctx.sentence(t.Sentence), wordAt(ctx.sentence(t.Sentence), t.To)) {
	case "download", "release", "report", "bulletin", "edition", "publication", "briefing", "dataset", "update", "issue":
		return true
	}
	return false
}

// cameOut reports whether a time is when something was published, by the participle before it.
// What is issued or released may be what is counted: permits, prisoners.
func (ctx *context) cameOut(t extract.Time) bool {
	sent := ctx.sentence(t.Sentence)
	at := wordAt(sent, t.From)
	for n := at - 1; n >= max(0, at-publishedWithin); n-- {
		if w := sent.Words[n]; isMark(w) {
			return false
		} else if w.Tag == tagger.VBN && (strings.EqualFold(w.Text, "published") || releaseWords()["issuing"][lower(sent, n)] && releaseWords()["issued"][lower(sent, n-1)]) {
			return true
		}
	}
	return false
}

// publishedWithin is how many words before a time may say that something appeared then.
const publishedWithin = 8
