package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"claimcheck/corpus"
	"claimcheck/period"
)

// datelineBlocks is how many paragraphs from the top the line with the date may
// stand, and longestDateline how long it is at most.
const (
	datelineBlocks  = 6
	longestDateline = 100
)

// publishing are the words that may stand before the date in the line of an article that tells it.
var publishing = map[string]bool{"published": true, "released": true, "issued": true, "posted": true, "date": true, "first": true, "release": true, "press": true,
	"news": true, "publication": true, "statement": true, "media": true, "report": true, "on": true, "of": true, "for": true, "immediate": true, "dated": true,
	"embargoed": true, "until": true}

// amending are the words before the date on which an article was last changed. It counts where no other is told.
var amending = map[string]bool{"updated": true, "last": true, "modified": true, "amended": true, "revised": true, "reviewed": true}

// dateline finds the day of publication in a line of its own near the top, "Press release, 2 May 2024",
// "By Ann Lee | Published: 2024-05-02", or before the dash with which a report of an agency opens:
// "CARDIFF, 2 May 2024 —". It is zero where the text tells none.
func dateline(doc *corpus.Document) (day period.Date) {
	for i := range min(len(doc.Blocks), datelineBlocks) {
		b := &doc.Blocks[i]
		if b.Kind > corpus.Heading {
			continue
		}
		if len(b.Text) > 2*longestDateline {
			if opening, isFiled := filedFrom(b.Text); isFiled && day.IsZero() {
				day, _ = dayIn(opening)
			}
			return day // here the article itself begins
		}
		lines := strings.Split(strings.TrimRight(b.Text, "\n"), "\n")
		if len(lines) > 1 && endsSentence(b.Text) {
			continue
		}
		for _, line := range lines {
			if len(line) > longestDateline {
				continue
			}
			for part := range strings.FieldsFuncSeq(line, isDivider) {
				switch told, isAmended := dayIn(part); {
				case told.IsZero():
				case !isAmended:
					return told
				case day.IsZero():
					day = told
				}
			}
		}
	}
	return day
}

// isDivider reports whether a mark parts the date of a byline from what stands beside it.
func isDivider(r rune) bool { return strings.ContainsRune("|·•—–;()", r) }

// filedFrom is what stands before the dash with which a report opens: "CARDIFF, 2 May 2024 (Reuters) —".
func filedFrom(text string) (opening string, ok bool) {
	for _, dash := range []string{" — ", " – ", " - ", " -- "} {
		if before, _, found := strings.Cut(text, dash); found && len(before) <= longestDateline {
			opening, _, _ = strings.Cut(before, " (")
			_, _, isPlaced := strings.Cut(opening, ", ")
			return opening, isPlaced && isOfNames(opening)
		}
	}
	return "", false
}

// endsSentence reports whether a text ends as a sentence does.
func endsSentence(text string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \n\"”’"))
	return last == '.' || last == '?' || last == '!'
}

// dayIn reads the day in a text that has nothing else but what leads to it: names before a comma, words that say that
// something appeared, and who wrote it behind. It says too whether it is only the day of a change.
func dayIn(text string) (day period.Date, isAmended bool) {
	text, _, _ = strings.Cut(strings.Trim(text, " \t\u00a0"), " by ")
	rest := strings.TrimRight(text, ", ")
	for {
		words := rest
		isAmended = false
		for {
			word, behind, found := strings.Cut(words, " ")
			word = strings.ToLower(strings.Trim(word, ":,-"))
			if !found || !publishing[word] && !amending[word] {
				break
			}
			isAmended = isAmended || amending[word]
			words = strings.TrimLeft(behind, " ")
		}
		if day, err := period.ReadDate(words); err == nil && !strings.Contains(words, "/") {
			return day, isAmended
		}
		at := strings.IndexAny(rest, ",:")
		if at < 0 || !isOfNames(rest[:at]) {
			return period.Date{}, false
		}
		rest = strings.TrimLeft(rest[at+1:], " ")
	}
}

// isOfNames reports whether all words are written as those of names and titles are.
func isOfNames(text string) bool {
	for word := range strings.FieldsSeq(text) {
		first, _ := utf8.DecodeRuneInString(word)
		if unicode.IsLower(first) && !inNames[strings.ToLower(word)] && !publishing[strings.ToLower(word)] {
			return false
		}
	}
	return true
}

// inNames are the small words within names and titles.
var inNames = map[string]bool{"by": true, "and": true, "the": true, "in": true, "at": true, "to": true, "de": true, "van": true, "von": true, "der": true, "release": true, "correspondent": true, "editor": true, "reporter": true}
