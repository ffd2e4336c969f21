package recogniser

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"claimcheck/extract/tagger"
)

// words are the words of a sentence as the tagger sees them, without signs.
func words(sentence string) []Word {
	tagged := tagger.Words(nil, sentence)
	tagger.Default().Read(tagged)
	var all []Word
	for _, w := range tagged {
		all = append(all, Word{Text: w.Text, Tag: w.Tag, Label: w.Label})
	}
	return all
}

// marked reads a sentence with its names in brackets: "[Nora Hale:PER] left".
func marked(t testing.TB, sentence string) Marked {
	var e Marked
	for sentence != "" {
		plain, rest, found := strings.Cut(sentence, "[")
		e.Words = append(e.Words, words(plain)...)
		if !found {
			break
		}
		inside, after, _ := strings.Cut(rest, "]")
		text, kind, _ := strings.Cut(inside, ":")
		n := Name{First: len(e.Words), Kind: KindNamed(kind)}
		if n.Kind == 0 {
			t.Fatalf("%q is no kind", kind)
		}
		e.Words = append(e.Words, words(text)...)
		n.End = len(e.Words)
		e.Names = append(e.Names, n)
		sentence = after
	}
	return e
}

var taught = []string{
	"Yesterday minister [Edda Quist:PER] spoke in [Marlow:LOC] .",
	"Later minister [Tomas Verrall:PER] spoke in [Penwith:LOC] .",
	"The [Harbour Council:ORG] and the [Tidal Council:ORG] met in [Penwith:LOC] .",
	"The [Moorland Council:ORG] was told by minister [Edda Quist:PER] .",
	"Nobody spoke in [Marlow:LOC] but minister [Ines Obi:PER] .",
	"The rain was late .",
}

func teach(t testing.TB) *Model {
	var examples []Marked
	for _, sentence := range taught {
		examples = append(examples, marked(t, sentence))
	}
	return Teach(examples, 10, 12)
}

// What was learnt holds for names that were never taught.
func TestTaughtModelFindsNewNames(t *testing.T) {
	r := New(teach(t))
	for _, sentence := range append(taught,
		"Yesterday minister [Jonas Pell:PER] spoke in [Ardmore:LOC] .",
		"The [Railway Council:ORG] was late .",
	) {
		want := marked(t, sentence)
		if got := r.Names(nil, want.Words); !slices.Equal(got, want.Names) {
			t.Errorf("%s: found %v, want %v", sentence, got, want.Names)
		}
	}
}

func TestTeachingTwiceGivesTheSameBytes(t *testing.T) {
	if !bytes.Equal(teach(t).Bytes(), teach(t).Bytes()) {
		t.Error("the same lessons gave other weights")
	}
}

func TestModelIsReadAsWritten(t *testing.T) {
	written := teach(t).Bytes()
	m, err := Read(written)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(m.Bytes(), written) {
		t.Error("what is read is not what was written")
	}
}

func TestDamagedWeightsAreRefused(t *testing.T) {
	whole := string(teach(t).Bytes())
	for _, damaged := range []string{"", magic, whole[:len(whole)-1], whole[:len(whole)-8], "labels 1" + whole[8:]} {
		if _, err := Read([]byte(damaged)); err == nil {
			t.Errorf("%d bytes that are no model are read", len(damaged))
		}
	}
}

func TestEmbeddedWeights(t *testing.T) {
	if len(embedded) > 4<<20 {
		t.Errorf("the weights have %d bytes", len(embedded))
	}
	if got := New(Default()).Names(nil, words("nothing here is a name")); len(got) != 0 {
		t.Errorf("found %v where no word is asked about", got)
	}
}

// Weights of both signs come out of the table as they were put in, however many
// features share it.
func TestSumsAreExact(t *testing.T) {
	m := &Model{rows: make(rows, 8*rowSize), mask: 7}
	low, high := sums{-128, 127, -1, 0, 1, 64, -64}, sums{127, -128, 5, -5, 0, 1, 2}
	const one, other, unknown = 0x40000002, 0x60000005, 0x70000006
	m.rows.set(m.pairOf(one), rowOf(&low, markOf(one)))
	m.rows.set(m.pairOf(other)+1, rowOf(&high, markOf(other)))
	var want sums
	var features []uint32
	for range 110 {
		features = append(features, one, unknown, other)
		for l := range want {
			want[l] += low[l] + high[l]
		}
	}
	if got := m.sum(features); got != want {
		t.Errorf("sums %v, want %v", got, want)
	}
}

// A label for the rest of a name follows one of its own kind only, whatever the
// sums say; of equal ways the first wins; words not asked about are outside.
func TestBestLabelsArePossible(t *testing.T) {
	high := func(labels ...label) sums {
		var s sums
		for i, l := range labels {
			s[l] = int32(10 - i)
		}
		return s
	}
	for _, c := range []struct {
		sums  []sums
		asked []bool
		want  []label
	}{
		{nil, nil, nil},
		{[]sums{high(Person.further())}, []bool{true}, []label{outside}},
		{[]sums{high(Person.first()), high(Place.further(), Person.further())}, []bool{true, true}, []label{Person.first(), Person.further()}},
		{[]sums{high(Place.first()), {}, high(Place.further())}, []bool{true, false, true}, []label{Place.first(), outside, outside}},
		{[]sums{{}, {}}, []bool{true, true}, []label{outside, outside}},
	} {
		r := Recogniser{sums: c.sums, asked: c.asked}
		if got := r.best(&steps{}); !slices.Equal(got, c.want) {
			t.Errorf("%v: labels %v, want %v", c.sums, got, c.want)
		}
	}
}

func TestBridge(t *testing.T) {
	for before, after := range map[string]string{
		"":         "",
		"..":       "..",
		".x.x.":    ".xxx.",
		"x...x":    "xxxxx",
		"x....x":   "x....x",
		"x....x.x": "x....xxx",
	} {
		var asked []bool
		for _, mark := range before {
			asked = append(asked, mark == 'x')
		}
		bridge(asked)
		got := ""
		for _, a := range asked {
			got += map[bool]string{true: "x", false: "."}[a]
		}
		if got != after {
			t.Errorf("%s became %s, want %s", before, got, after)
		}
	}
}

func TestKindsAreReadAsWritten(t *testing.T) {
	for k := Person; k < kindCount; k++ {
		if KindNamed(k.String()) != k {
			t.Errorf("%s is read as another kind", k)
		}
	}
	if KindNamed("MISC") != 0 || KindNamed("") != 0 {
		t.Error("what is no kind is read as one")
	}
}

// Whatever the words, names lie within them and one after another.
func FuzzNames(f *testing.F) {
	f.Add("The Harbour Council met Nora Hale in Leeds.")
	f.Add("ÉTÉ d'Ivry ǅ \xff A B C O'Neill 12 – U.S.A.")
	r := New(teach(f))
	f.Fuzz(func(t *testing.T, sentence string) {
		all, end := words(sentence), 0
		for _, n := range r.Names(nil, all) {
			if n.First < end || n.End <= n.First || n.End > len(all) || n.Kind == 0 {
				t.Errorf("%q: %+v follows the name that ends at %d", sentence, n, end)
			}
			end = n.End
		}
	})
}

func BenchmarkNames(b *testing.B) {
	const sentence = "Ministers in London said the Office for National Statistics would publish the figures, which Nora Hale of the Tidal Trust had asked for, before the end of the year in Leeds."
	r, all := New(Default()), words(sentence)
	dst := r.Names(nil, all)
	b.SetBytes(int64(len(sentence)))
	b.ReportAllocs()
	for b.Loop() {
		dst = r.Names(dst[:0], all)
	}
}

func Example() {
	lessons := []Marked{
		{Words: words("Minister Edda Quist spoke in Marlow."), Names: []Name{{1, 3, Person}, {5, 6, Place}}},
		{Words: words("Minister Tomas Verrall lives in Penwith."), Names: []Name{{1, 3, Person}, {5, 6, Place}}},
	}
	r := New(Teach(lessons, 5, 10))
	sentence := words("Minister Ines Obi died in Ardmore.")
	for _, n := range r.Names(nil, sentence) {
		for _, w := range sentence[n.First:n.End] {
			fmt.Print(w.Text, " ")
		}
		fmt.Println(n.Kind)
	}
	// Output:
	// Ines Obi PER
	// Ardmore LOC
}
