package extract

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

// Sentences are parted by "|" in these texts.
var sentenceTexts = []string{
	"Prices rose.| Wages did not.| Why?",
	"Mr. Ito met Dr. J. R. Hale at No. 10.| Both smiled.",
	"He works for the U.S. Senate.| She lives in the U.S.| The two never met.",
	"It cost approx. 3.5 million, vs. 2.1 million in Jan. 2019.| Nobody knew.",
	"The train left at 5 p.m. Monday.| The next came at 6 p.m.| Passengers waited.",
	"“We will wait.”| Then he left.",
	"“Is it safe?” Hale asked.| “No!” she said.",
	"He paused ... and went on.| Then...| Nothing.",
	"The bill (it was long. Very long.) passed.| Nobody read it.",
	"(This is an aside. |It has two sentences.)| This is not.",
	"Rates fell [3].| They rose again.[4]| Then they stopped.",
	"They bought Acme Ltd.| It was sold again.",
	"1. Buy milk.| 2. Sell it.",
	"Council tax to rise again",
	"The vote is over.\n|Written by Ann Hale, Reporter",
	"Agenda for the day\n|The council meets at nine to talk about roads, schools and the price of bread in the town.",
	"We need:\n|- bread\n|- milk",
	"It was a long line that was wrapped by an\neditor after so many letters, and Monday\nis in the middle of it.",
	"Sections 3 and 4 v. the Crown.| See p. 12 for e.g. The Times.",
	"Is this it?!| Yes.",
	"They stopped.|The next day they went on.",
}

func TestSentences(t *testing.T) {
	for _, marked := range sentenceTexts {
		var want []string
		for part := range strings.SplitSeq(marked, "|") {
			want = append(want, strings.TrimSpace(part))
		}
		text := strings.ReplaceAll(marked, "|", "")
		var got []string
		for _, s := range splitSentences(nil, text) {
			got = append(got, text[s.from:s.to])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}

// checkSentences fails unless the sentences joined are the text apart from
// white space.
func checkSentences(t *testing.T, text string) {
	t.Helper()
	at := 0
	for _, s := range splitSentences(nil, text) {
		if s.from < at || s.to <= s.from || s.to > len(text) {
			t.Fatalf("%q: sentence %v after %d", text, s, at)
		}
		if gap := text[at:s.from]; strings.TrimFunc(gap, unicode.IsSpace) != "" {
			t.Fatalf("%q: %q is in no sentence", text, gap)
		}
		if trimmed := strings.TrimSpace(text[s.from:s.to]); trimmed != text[s.from:s.to] {
			t.Fatalf("%q: white space around sentence %q", text, text[s.from:s.to])
		}
		at = s.to
	}
	if rest := text[at:]; strings.TrimSpace(rest) != "" {
		t.Fatalf("%q: %q is in no sentence", text, rest)
	}
}

func FuzzSentences(f *testing.F) {
	for _, text := range sentenceTexts {
		f.Add(strings.ReplaceAll(text, "|", ""))
	}
	f.Add("a. . . b.) [1] \" A")
	f.Fuzz(func(t *testing.T, text string) { checkSentences(t, text) })
}
