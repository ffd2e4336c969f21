package release

import (
	"strings"

	"claimcheck/corpus"
	"claimcheck/period"
)

// datelineBlocks is how many paragraphs from the top the line with the date may
// stand, and longestDateline how long it is at most.
const (
	datelineBlocks  = 6
	longestDateline = 80
)

// leading are the words that may stand before the date of a release in its line.
var leading = map[string]bool{"published": true, "released": true, "issued": true, "date": true, "release": true, "press": true,
	"news": true, "publication": true, "statement": true, "media": true, "report": true, "on": true, "of": true, "for": true, "immediate": true}

// dateline finds the day of publication in a line of its own near the top, where
// no metadata tells it: "Press release, 2 May 2024", "Published: 2024-05-02".
func dateline(doc *corpus.Document) period.Date {
	for i := range min(len(doc.Blocks), datelineBlocks) {
		for line := range strings.Lines(doc.Blocks[i].Text) {
			if day, ok := dateIn(line); ok {
				return day
			}
		}
	}
	return period.Date{}
}

// dateIn reads a line that holds a date and nothing else but what leads to it.
func dateIn(line string) (period.Date, bool) {
	if len(line) > longestDateline {
		return period.Date{}, false
	}
	words := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '|' || r == '\u00a0' })
	for len(words) > 0 && leading[strings.ToLower(strings.Trim(words[0], ":,–—-"))] {
		words = words[1:]
	}
	if len(words) == 0 {
		return period.Date{}, false
	}
	day, err := period.ReadDate(strings.Join(words, " "))
	return day, err == nil
}
