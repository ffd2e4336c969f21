package tagger

import (
	"fmt"
	"strings"
	"testing"
)

func TestEntities(t *testing.T) {
	for _, c := range []struct{ name, words, want string }{
		{"nothing", "rates/NNS/O rose/VBD/O ./.", "[]"},
		{"the model's own runs", "New/NNP/B-GPE York/NNP/I-GPE is/VBZ", "[0-2 GPE]"},
		{"at the end of the sentence", "in/IN London/NNP/B-GPE", "[1-2 GPE]"},
		{"begun anew inside", "Ann/NNP/B-PERSON Lee/NNP/B-PERSON ,/,", "[0-2 PERSON]"},
		{"two words are a person", "Omar/NNP/B-GPE Haddad/NNP/B-PERSON ,/,", "[0-2 PERSON]"},
		{"three take the first kind", "Lake/NNP/B-LOCATION District/NNP/B-PERSON Park/NNP/B-PERSON", "[0-3 LOCATION]"},
		{"through proper nouns", "National/NNP/B-ORGANIZATION Crime/NNP Agency/NNP made/VBD", "[0-3 ORGANIZATION]"},
		{"through another tag", "Bank/NNP/B-ORGANIZATION of/IN/I-ORGANIZATION England/NNP/I-ORGANIZATION", "[0-3 ORGANIZATION]"},
		{"not through numbers", "London/NNP/B-GPE 300/CD people/NNS", "[0-1 GPE]"},
		{"not through common nouns", "Crime/NN/B-GPE wave/NN", "[0-1 GPE]"},
		{"not through marks", "Osei/NNP/B-PERSON \"/NNP said/VBD", "[0-1 PERSON]"},
		{"two names", "Paris/NNP/B-GPE to/TO Nairobi/NNP/B-GPE", "[0-1 GPE 2-3 GPE]"},
		{"begun in the middle", "the/DT Treasury/NNP/I-ORGANIZATION", "[1-2 ORGANIZATION]"},
	} {
		var got []string
		for _, name := range Entities(nil, taggedWords(t, c.words)) {
			got = append(got, fmt.Sprintf("%d-%d %v", name.First, name.End, name.Kind))
		}
		if fmt.Sprint(got) != c.want {
			t.Errorf("%s: %s\ngot  %v\nwant %s", c.name, c.words, got, c.want)
		}
	}
}

// taggedWords reads "London/NNP/B-GPE is/VBZ".
func taggedWords(t *testing.T, text string) []Word {
	var words []Word
	for _, item := range strings.Fields(text) {
		parts := strings.Split(item, "/")
		tag, ok := ParseTag(parts[1])
		if !ok {
			t.Fatalf("no tag: %s", item)
		}
		word := Word{Text: parts[0], Tag: tag}
		for label := range Label(labelCount) {
			if len(parts) > 2 && label.String() == parts[2] {
				word.Label = label
			}
		}
		words = append(words, word)
	}
	return words
}
