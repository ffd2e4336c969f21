package claims

import (
	"strings"
	"testing"
)

// TestDatings shows which times say when something was done, and what was: the verb,
// and a star where nothing else is told beside it.
func TestDatings(t *testing.T) {
	const front = "---\npublished: 2021-10-06\n---\n"
	for sentence, want := range map[string]string{
		"Senators introduced the bill on April 8.":                                         "April 8: introduced*",
		"The bill was introduced two months ago.":                                          "two months ago: introduced*",
		"On 8 April senators introduced the bill.":                                         "8 April: introduced*",
		"The bill, drafted in March, was introduced in April.":                             "March: drafted; April: introduced",
		"Senators introduced the bill in April, and the House passed it in June.":          "April: introduced*; June: passed*",
		"Officials said that senators introduced the bill last week.":                      "last week: introduced*",
		"Senators introduced the bill on April 8 and on May 2.":                            "April 8: introduced",
		"The bill must be introduced by May 2.":                                            "",
		"The Senate will vote on the bill on December 3.":                                  "",
		"The Senate is expected to pass it this week.":                                     "",
		"The bill was not introduced in April.":                                            "",
		"The bill could have been introduced in April.":                                    "",
		"The March 5 vote passed the bill.":                                                "",
		"The bill has waited since May 2.":                                                 "",
		"The law of 2019 was repealed.":                                                    "",
		"Was the bill introduced in April?":                                                "",
		"The bill is before a committee.":                                                  "",
		"If the bill had been introduced in April, it would be law.":                       "",
		"The committee, which met in the spring of 2021, is to report by 4 November 2021.": "spring of 2021: met*",
	} {
		text := read(front + sentence)
		var got []string
		for _, d := range Datings(text) {
			said := text.Doc.Text(d.Span) + ": " + text.Sentences[d.Sentence].Words[d.Verb].Text
			if d.Alone {
				said += "*"
			}
			got = append(got, said)
		}
		if said := strings.Join(got, "; "); said != want {
			t.Errorf("%s\n got %q\nwant %q", sentence, said, want)
		}
	}
}
