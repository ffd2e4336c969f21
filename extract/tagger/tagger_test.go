package tagger

import (
	"slices"
	"strings"
	"testing"

	"claimcheck/extract/tagger/internal/weights"
)

// FuzzModel holds that every string gets tags and labels, the same ones each
// time, also when words come from elsewhere.
func FuzzModel(f *testing.F) {
	for _, sentence := range sentences() {
		f.Add(sentence)
	}
	f.Add("-XYZ- 0 * ȺȺȺ's \xff")
	f.Fuzz(func(t *testing.T, sentence string) {
		m := Default()
		words := Words(nil, sentence)
		again := slices.Clone(words)
		m.Read(words)
		m.Read(again)
		if !slices.Equal(words, again) {
			t.Fatalf("%v and then %v", words, again)
		}
		for _, word := range words {
			if word.Tag == 0 || word.Tag >= beforeFirst || int(word.Label) >= labelCount {
				t.Fatalf("%q has the tag %d and the label %d", word.Text, word.Tag, word.Label)
			}
		}
		m.Read([]Word{{}, {Text: sentence}, {}})
	})
}

func TestReadDoesNotAllocate(t *testing.T) {
	const sentence = "Mr. Osei's firm in São Paulo didn't pay $54.3m, 2nd-hand or e-mail info@example.com."
	m := Default()
	words := Words(nil, sentence)
	allocs := testing.AllocsPerRun(10, func() {
		words = Words(words[:0], sentence)
		m.Read(words)
	})
	if allocs != 0 {
		t.Errorf("%v allocations", allocs)
	}
}

func TestLongInputTakesLinearTime(t *testing.T) {
	// Each of these would take minutes if its time grew with the square.
	const n = 1 << 19
	for _, part := range []string{"!", "'s", "a.", ".", "(", "$", "..(x)", "a.(", "@a.", "&rsquo;", "’", "n't", "a@b.", "x ", ":-)", "É", "1"} {
		words := Words(nil, strings.Repeat(part, n/len(part)))
		Default().Read(words)
	}
}

func TestTagNames(t *testing.T) {
	if tagCount != len(weights.TagNames) || labelCount != len(weights.LabelNames) {
		t.Fatalf("%d tags and %d labels, the weights have %d and %d", tagCount, labelCount, len(weights.TagNames), len(weights.LabelNames))
	}
	for tag, name := range map[Tag]string{0: "", Hash: "#", Dollar: "$", Stop: ".", CD: "CD", NNPS: "NNPS", PRPPossessive: "PRP$", WPPossessive: "WP$", OpenQuote: "``", Hyphen: "-", Placeholder: "-XXX-", 200: ""} {
		if tag.String() != name {
			t.Errorf("tag %d is %q, want %q", tag, tag, name)
		}
	}
}

func TestLabels(t *testing.T) {
	for label, name := range map[Label]string{Outside: "O", 1: "B-PERSON", 6: "I-GPE", Label(labelCount - 1): "I-FACILITY", 99: ""} {
		if label.String() != name {
			t.Errorf("label %d is %q, want %q", label, label, name)
		}
	}
	for label, kind := range map[Label]Kind{1: Person, 2: Person, 3: Organisation, 6: GPE, Label(labelCount - 2): Facility} {
		if label.Kind() != kind || label.IsFirst() != strings.HasPrefix(label.String(), "B-") {
			t.Errorf("%v is of kind %d", label, label.Kind())
		}
	}
	if Outside.Kind() != 0 || Outside.IsFirst() {
		t.Error("Outside is in a name")
	}
}
