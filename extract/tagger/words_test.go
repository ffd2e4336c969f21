package tagger

import (
	"strings"
	"testing"
	"unicode"
)

func TestWords(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"", ""},
		{"The NCA's chief didn't pay $54.", "The NCA 's chief did n't pay $ 54 ."},
		{"“They’re late,” she said.", `" They 're late , " she said .`},
		{"U.S. exports (see Mr. Wu's table).", "U.S. exports ( see Mr. Wu 's table ) ."},
		{"Rates rose 0.25%; prices, 3.1%!", "Rates rose 0.25% ; prices , 3.1% !"},
		{"a\tb\n c\u00a0d", "a b c d"},
		{"good :-) or (bad)", "good :-) or ( bad )"},
		{"workers' rights", "workers ' rights"},

		// Here prose loses a part.
		{"they don't.", "they do n't ."},
		{"the NCA's, not ours", "the NCA 's , not ours"},
		{"'sup O'Malley's D'Souza", "'sup O'Malley 's D'Souza"},
		{"we shouldn't've", "we should n't've"},
		{"it’s—so they say—over", "it 's—so they say—over"},
		{"ȺȺȺ's x", "ȺȺȺ 's x"},
		{"...", ". . ."},
	} {
		if got := texts(Words(nil, c.sentence)); got != c.want {
			t.Errorf("%s\ngot  %s\nwant %s", c.sentence, got, c.want)
		}
	}
}

func TestWordsPlaces(t *testing.T) {
	const sentence = "He said: “Don’t.” &rsquo;Tis ‘so’."
	var got []string
	for _, word := range Words(nil, sentence) {
		got = append(got, sentence[word.Start:word.End])
	}
	const want = "He|said|:|“|Do|n’t|.|”|&rsquo;Tis|‘so|’|."
	if strings.Join(got, "|") != want {
		t.Errorf("got %s, want %s", strings.Join(got, "|"), want)
	}
}

func TestWordsAppends(t *testing.T) {
	words := Words(nil, "First.")
	words = Words(words, "“Three.”")
	if got := texts(words); got != `First . " Three . "` {
		t.Error(got)
	}
}

// FuzzWords holds that words stand in order, that they leave out nothing but
// spaces, and that their text is what stands there with straight quotes.
func FuzzWords(f *testing.F) {
	for _, sentence := range sentences() {
		f.Add(sentence)
	}
	f.Add("’’’’&rsquo;&rsquo;ll. a\xe2\x80b \xff’s")
	f.Fuzz(func(t *testing.T, sentence string) {
		end := 0
		for _, word := range Words(nil, sentence) {
			if word.Start < end || word.End <= word.Start || word.End > len(sentence) {
				t.Fatalf("%q stands at %d:%d, the word before ends at %d", word.Text, word.Start, word.End, end)
			}
			if space := sentence[end:word.Start]; !isSpace(space) {
				t.Fatalf("%q is in no word", space)
			}
			if got := straighten(sentence[word.Start:word.End]); got != word.Text {
				t.Fatalf("the text of %q is %q", got, word.Text)
			}
			end = word.End
		}
		if !isSpace(sentence[end:]) {
			t.Fatalf("%q is in no word", sentence[end:])
		}
	})
}

func isSpace(text string) bool { return strings.TrimFunc(text, unicode.IsSpace) == "" }
