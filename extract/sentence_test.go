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

	// Abbreviations, numbers and dates.
	"The levy, approx. 4.5 per cent, is paid by est. 1,200 firms.| Nobody likes it.",
	"See Art. 50 of the treaty and Sec. 12 of the Act.| They are short.",
	"The talks began at 9 a.m. on Friday and ended at 6 p.m.| The next day they went on.",
	"The rate was 4.5 per cent in Jan. and 5.1 in Feb. 2023.| It fell in Mar. 2024.",
	"It cost (cf. Fig. 2, p. 14, pp. 20-22, vol. 3) $5.99.| It was worth it.",
	"Mr. and Mrs. Hale live in St. Albans, on Station Rd. near Mt. Olive.| They moved from Ft. Worth.",
	"Sales hit £4.5bn.| Profits fell to 45%.| Shares fell 3p.| 2019 was a bad year.| £40 was left.",
	"It was built c. 1850 by Messrs. Dale & Co.| It fell down in 1901.",
	"She has a Ph.D. in economics.| He has a B.A.| She does not.",
	"Who pays?| And how much?| £40 a year.",
	"It is No. 1 in the U.K. and No. 3 in the U.S., he said.| Visit www.example.org.| Or write.",

	// Quotations, brackets and notes.
	"“Are you sure?!” he asked.| “I am!” she said.| “Then why?”| Nobody knew.",
	"“The first paragraph ends without a closing mark.\n\n|“The second does too.| It goes on.\n\n|“The third ends,” he said.",
	"“We lost £3m.| We will lose more,” said Ms. Ode.| She sighed.",
	"The council (which meets on Tuesdays.) agreed.| (It does not always agree.)| It voted.",
	"[Editor's note: this has changed.]| The rest has not.",
	"Rents rose by 4.2%.[3]| The rise was the largest since 2007.[4][5]| Nobody was surprised.",
	"Rents rose by 4.2%.[^3]| The rise was the largest since 2007.[^4][^12]| Nobody was surprised.",
	"Rents rose.¹²| The rise was large.",
	"Rents rose.3| The rise was large, see Fig.2 The table.12| It is at No.10 Downing Street.",
	"He paused… and left.| She waited…| Then she left too.",

	// Lists and headlines.
	"1. The first point.\n|2. The second point.\n|3. The third.",
	"a) Rents rose.\n|b) wages fell\n|(c) prices did not",
	"Rents up, wages down\n\n|The council said rents had risen.",
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
