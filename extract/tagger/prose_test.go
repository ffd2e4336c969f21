package tagger

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/jdkato/prose/v2"

	"claimcheck/extract/tagger/internal/weights"
)

var proseModel = sync.OnceValue(func() *prose.Model { return prose.ModelFromData("oracle") })

func askProse(t testing.TB, sentence string) []prose.Token {
	t.Helper()
	doc, err := prose.NewDocument(sentence, prose.UsingModel(proseModel()), prose.WithSegmentation(false))
	if err != nil {
		t.Fatal(err)
	}
	return doc.Tokens()
}

// TestSameAsProse compares words, tags and labels with those of prose.
//
// What prose does wrong is left out: it shares one token among all repetitions
// of a piece, so that each shows the tag and label of the last (sentences are cut
// before a piece that comes again); it drops what follows an apostrophe that it takes for the start
// of a contraction (a sentence whose letters are not all there is passed over);
// it decides ties by the order of a map (a sentence ends at its first tie).
func TestSameAsProse(t *testing.T) {
	count := 3000
	if testing.Short() {
		count = 300
	}
	var seen differential
	for _, sentence := range slices.Concat(sentences(), published(t), generated(count)) {
		for _, stretch := range unrepeating(sentence) {
			seen.compare(t, stretch)
		}
	}
	t.Logf("%+v", seen)
	if seen.Compared < count || seen.Lossy*20 > seen.Compared || seen.Ties > 5 {
		t.Errorf("too much was left out: %+v", seen)
	}
}

// A differential counts what was compared, and what was not.
type differential struct {
	Compared, Words int
	Lossy, Ties     int
}

func (d *differential) compare(t *testing.T, sentence string) {
	t.Helper()
	want := askProse(t, sentence)
	if lossy(want, sentence) {
		d.Lossy++
		return
	}
	d.Compared++
	words := Words(nil, sentence)
	if texts(words) != proseTexts(want) {
		t.Errorf("%s\nwords: %s\nprose: %s", sentence, texts(words), proseTexts(want))
		return
	}
	d.Words += len(words)
	m := Default()
	m.Read(words)
	for i := range words {
		if words[i].Tag.String() == want[i].Tag {
			continue
		}
		if !isTie(m, words, i, want[i].Tag) {
			t.Errorf("%s\ntag of word %d, %q: %v, prose: %s", sentence, i, words[i].Text, words[i].Tag, want[i].Tag)
		}
		d.Ties++
		return
	}
	for i := range words {
		if words[i].Label.String() != want[i].Label {
			t.Errorf("%s\nlabel of word %d, %q: %v, prose: %s", sentence, i, words[i].Text, words[i].Label, want[i].Label)
			return
		}
	}
}

// unrepeating cuts a sentence before each piece that came since the last cut.
func unrepeating(sentence string) []string {
	var stretches []string
	var stretch []string
	for _, piece := range strings.Fields(sentence) {
		if slices.ContainsFunc(stretch, func(p string) bool { return straighten(p) == straighten(piece) }) {
			stretches = append(stretches, strings.Join(stretch, " "))
			stretch = nil
		}
		stretch = append(stretch, piece)
	}
	return append(stretches, strings.Join(stretch, " "))
}

func lossy(tokens []prose.Token, sentence string) bool {
	var kept strings.Builder
	for _, tok := range tokens {
		kept.WriteString(tok.Text)
	}
	return kept.String() != strings.Join(strings.Fields(straighten(sentence)), "")
}

// isTie reports whether the tag that we gave and prose's have the same sum.
func isTie(m *Model, words []Word, i int, other string) bool {
	sights := m.sightsOf(nil, words)
	tags := []Tag{beforeBeforeFirst, beforeFirst}
	for _, word := range words {
		tags = append(tags, word.Tag)
	}
	sums := m.sums((*[5]sight)(sights[i:]), tags[i+1], tags[i])
	return sums[words[i].Tag] == sums[weights.TagNumber(other)]
}

func texts(words []Word) string {
	var list []string
	for _, word := range words {
		list = append(list, word.Text)
	}
	return strings.Join(list, " ")
}

func proseTexts(tokens []prose.Token) string {
	var list []string
	for _, tok := range tokens {
		list = append(list, tok.Text)
	}
	return strings.Join(list, " ")
}
