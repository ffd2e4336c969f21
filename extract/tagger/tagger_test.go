package tagger

import (
	"slices"
	"strings"
	"testing"

	"claimcheck/extract/tagger/internal/weights"
)

// FuzzModel holds that every string gets tags and labels, the same ones each
// time, also when words and tags come from elsewhere.
func FuzzModel(f *testing.F) {
	for _, sentence := range sentences() {
		f.Add(sentence, byte(0))
	}
	f.Add("-XYZ- 0 * ȺȺȺ's \xff", byte(255))
	f.Fuzz(func(t *testing.T, sentence string, anyTag byte) {
		m := Default()
		words := Words(nil, sentence)
		again := slices.Clone(words)
		m.Tag(words)
		m.Label(words)
		m.Tag(again)
		m.Label(again)
		if !slices.Equal(words, again) {
			t.Fatalf("%v and then %v", words, again)
		}
		for _, word := range words {
			if word.Tag == 0 || word.Tag >= beforeFirst || int(word.Label) >= labelCount {
				t.Fatalf("%q has the tag %d and the label %d", word.Text, word.Tag, word.Label)
			}
		}
		odd := []Word{{}, {Text: sentence, Tag: Tag(anyTag), Label: Label(anyTag)}, {}}
		Entities(nil, odd)
		m.Label(odd)
		m.Tag(odd)
	})
}

func TestTagAndLabelDoNotAllocate(t *testing.T) {
	const sentence = "Mr. Osei's firm in São Paulo didn't pay $54.3m, 2nd-hand or e-mail info@example.com."
	m := Default()
	words := Words(nil, sentence)
	allocs := testing.AllocsPerRun(10, func() {
		words = Words(words[:0], sentence)
		m.Tag(words)
		m.Label(words)
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
		Default().Tag(words)
		Default().Label(words)
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
		parsed, ok := ParseTag(name)
		if ok != (name != "") || ok && parsed != tag {
			t.Errorf("%q is parsed as %d, %v", name, parsed, ok)
		}
	}
	if _, ok := ParseTag("-START-"); ok {
		t.Error("no word begins a sentence before it")
	}
}

func TestLabels(t *testing.T) {
	for label, name := range map[Label]string{Outside: "O", Person.First(): "B-PERSON", GPE.Further(): "I-GPE", Facility.Further(): "I-FACILITY", 99: ""} {
		if label.String() != name {
			t.Errorf("label %d is %q, want %q", label, label, name)
		}
	}
	for kind := Person; kind < kindCount; kind++ {
		if kind.First().Kind() != kind || kind.Further().Kind() != kind || !kind.First().IsFirst() || kind.Further().IsFirst() {
			t.Errorf("the labels of %v do not lead back to it", kind)
		}
	}
	if Outside.Kind() != 0 || Outside.IsFirst() {
		t.Error("Outside is in a name")
	}
}
