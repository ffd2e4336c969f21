package extract

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"claimcheck/corpus"
	"claimcheck/token"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

func ExampleRead() {
	doc := document("The National Crime Agency (NCA) seized £3 million. NCA officers made 85 arrests in Scotland in 2019.")
	text := Read(doc)
	for _, q := range text.Quantities {
		fmt.Println(q.Plain(doc), "=", q.Value, q.Unit.Name)
	}
	for _, e := range text.Entities {
		fmt.Println(e.Plain(doc), "is", e.Type, e.Name)
	}
	// Output:
	// £3 million = 3000000 GBP
	// 85 arrests = 85 arrest
	// National Crime Agency is organisation National Crime Agency
	// NCA is organisation National Crime Agency
	// NCA is organisation National Crime Agency
	// Scotland is place Scotland
}

// articles are those of all scripts.
func articles(t testing.TB) []string {
	t.Helper()
	scripts, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatal("no scripts in testdata", err)
	}
	var all []string
	for _, path := range scripts {
		script, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, string(script.Files[0].Data))
	}
	return all
}

// check fails unless what must hold of every text holds.
func check(t *testing.T, text *Text) {
	t.Helper()
	doc := text.Doc
	sentences := place{}
	for i, s := range text.Sentences {
		sentences.after(t, text, "sentence", s.Found, i)
		plain := s.Plain(doc)
		for _, w := range s.Words {
			if w.Start < 0 || w.End > len(plain) || w.Start >= w.End {
				t.Fatalf("word %+v outside %q", w, plain)
			}
		}
	}
	quantities, times, skipped, entities := place{}, place{}, place{}, place{}
	for _, q := range text.Quantities {
		quantities.after(t, text, "quantity", q.Found, -1)
		if q.CountedTo < q.To && q.CountedTo < q.From || q.CountedTo > len(doc.Blocks[q.Block].Text) {
			t.Fatalf("%q counts words that end at %d", q.Plain(doc), q.CountedTo)
		}
		for _, x := range text.Times {
			if x.Block == q.Block && x.From < q.To && q.From < x.To {
				t.Fatalf("%q is both a quantity and the time %q", q.Plain(doc), x.Plain(doc))
			}
		}
	}
	for _, x := range text.Times {
		times.after(t, text, "time", x.Found, -1)
	}
	for _, x := range text.Skipped {
		skipped.after(t, text, "skipped", x.Found, -1)
	}
	for _, x := range text.Entities {
		entities.after(t, text, "entity", x.Found, -1)
		if x.Name == "" {
			t.Fatalf("%q has no name", x.Plain(doc))
		}
	}
	for b := range doc.Blocks {
		for _, tok := range token.Split(nil, doc.Blocks[b].Text) {
			if isNumber(tok.In(doc.Blocks[b].Text)) && !isFound(text, b, tok) {
				t.Fatalf("%q in %q was dropped in silence", tok.In(doc.Blocks[b].Text), doc.Blocks[b].Text)
			}
		}
	}
}

// isNumber reports whether a token is digits of any script, a fraction in one
// sign or a number word.
func isNumber(word string) bool {
	first := firstRune(word)
	return unicode.IsDigit(first) || numberWords()[strings.ToLower(word)]
}

// numberWords are what a reader takes for a number wherever it stands.
var numberWords = sync.OnceValue(func() map[string]bool {
	words := map[string]bool{}
	for word := range strings.FieldsSeq(`
		zero nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
		eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion lakh crore
		first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth thirtieth hundredth
		half halves thirds quarter quarters fifths tenths hundredths dozen tens dozens hundreds thousands millions billions
		twenties thirties forties fifties sixties seventies eighties nineties ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞`) {
		words[word] = true
	}
	return words
})

// TestNothingIsDropped reads the project's own articles, and a great many like
// them with other numbers.
func TestNothingIsDropped(t *testing.T) {
	x := New()
	for _, paragraph := range exampleParagraphs(t) {
		check(t, x.Read(document(paragraph)))
	}
	for _, article := range news(t, 200_000) {
		check(t, x.Read(document(article)))
	}
}

// isFound reports whether a token is in a quantity, a time or what was skipped.
func isFound(text *Text, block int, tok token.Token) bool {
	in := func(f Found) bool { return f.Block == block && f.From < tok.End && tok.Start < f.To }
	return slices.ContainsFunc(text.Quantities, func(q Quantity) bool { return in(q.Found) }) ||
		slices.ContainsFunc(text.Times, func(x Time) bool { return in(x.Found) }) ||
		slices.ContainsFunc(text.Skipped, func(s Skipped) bool { return in(s.Found) })
}

// A place is where the last thing of a list ended.
type place struct{ block, to int }

// after fails unless f comes after what came before, lies in its block and
// sentence, and quotes the raw text.
func (p *place) after(t *testing.T, text *Text, what string, f Found, sentence int) {
	t.Helper()
	doc := text.Doc
	if f.Block < p.block || f.Block == p.block && f.From < p.to || f.From >= f.To || f.To > len(doc.Blocks[f.Block].Text) {
		t.Fatalf("%s %+v after %+v in %q", what, f, *p, doc.Raw)
	}
	if raw := doc.Text(f.Span); raw != f.Plain(doc) {
		t.Fatalf("%s is %q in the raw text, %q in its block", what, raw, f.Plain(doc))
	}
	if s := text.Sentences[f.Sentence]; sentence >= 0 && f.Sentence != sentence || s.Block != f.Block || f.From < s.From {
		t.Fatalf("%s %q is not in sentence %d", what, f.Plain(doc), f.Sentence)
	}
	*p = place{f.Block, f.To}
}

func TestWhatAlwaysHolds(t *testing.T) {
	for _, article := range articles(t) {
		check(t, Read(document(article)))
	}
}

// TestHostileTexts reads what nobody wrote to be read.
func TestHostileTexts(t *testing.T) {
	x := New()
	for _, h := range hostile {
		check(t, x.Read(document(strings.Repeat(h.text, 10_000/len(h.text)))))
	}
}

func FuzzRead(f *testing.F) {
	for _, article := range articles(f) {
		f.Add(article)
	}
	f.Add("The crew counted 2 ‘sheds’ and 12 farms’ gates.") // a curly mark is longer than the straight one
	f.Add("12 of the 15's\n- five 3-member\n\n(U.S. \"9% of those\" II) one in three's")
	f.Add("A baker’s dozen in her nineties, ½ of the ٣٤, the second-half third, half-a-dozen \"first\" quarter-finals, twenty-first")
	x := New()
	f.Fuzz(func(t *testing.T, raw string) { check(t, x.Read(document(raw))) })
}

// TestSameForAll reads the same articles on several goroutines and twice on one.
func TestSameForAll(t *testing.T) {
	all := articles(t)
	want := make([]string, len(all))
	x := New()
	for i, article := range all {
		want[i] = everything(x.Read(document(article)))
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			x := New()
			for range 2 {
				for i, article := range all {
					if diff := cmp.Diff(want[i], everything(x.Read(document(article)))); diff != "" {
						t.Error(diff)
					}
				}
			}
		})
	}
	wg.Wait()
}

// TestLongArticle reads a long article between two short ones, and keeps none of
// its buffers.
func TestLongArticle(t *testing.T) {
	short, long := "Ann Hale of Leeds sold 12 vans in May 2019.", strings.Repeat("Harbour fees rose by 5% in 2018. ", longArticle/30)
	x := New()
	want := everything(x.Read(document(short)))
	if n := len(x.Read(document(long)).Quantities); n != longArticle/30 {
		t.Errorf("%d quantities in the long article, want %d", n, longArticle/30)
	}
	if kept := cap(x.words) + cap(x.found.Quantities) + len(x.names.lower); kept != 0 {
		t.Errorf("buffers of %d words and quantities are kept", kept)
	}
	if diff := cmp.Diff(want, everything(x.Read(document(short)))); diff != "" {
		t.Error(diff)
	}
}

func everything(t *Text) string {
	var b strings.Builder
	for _, kind := range []string{"sentences", "quantities", "entities", "places", "times", "skipped"} {
		b.WriteString(section(t, kind))
	}
	return b.String()
}

func TestOfSentence(t *testing.T) {
	doc := document("In 2018 Leeds had 12 parks. York had 9 parks in May 2019. Nobody counted trees.")
	text := Read(doc)
	for i, want := range []string{"12 parks", "9 parks", ""} {
		got := ""
		for _, q := range text.QuantitiesOf(i) {
			got += q.Plain(doc)
		}
		if got != want {
			t.Errorf("quantities of sentence %d: %q, want %q", i, got, want)
		}
	}
	if n := len(text.TimesOf(1)); n != 1 {
		t.Errorf("%d times in the second sentence, want 1", n)
	}
	if n := len(text.EntitiesOf(2)) + len(text.PlacesOf(2)); n != 0 {
		t.Errorf("%d names in the third sentence, want none", n)
	}
}

// TestMarkup reads a block whose text is not the raw text as it stands.
func TestMarkup(t *testing.T) {
	raw := "<p>It cost <b>12</b> pounds</p>"
	doc := &corpus.Document{Raw: raw, Blocks: []corpus.Block{corpus.NewBlock(corpus.Paragraph, raw, corpus.Span{Start: 3, End: 11})}}
	if text := Read(doc); len(text.Sentences) != 1 || text.Sentences[0].Span != (corpus.Span{Start: 3, End: 10}) {
		t.Errorf("sentences %+v", text.Sentences)
	}
}

func BenchmarkRead(b *testing.B) {
	var article strings.Builder
	for range 10 {
		for _, a := range articles(b) {
			article.WriteString(a)
		}
	}
	doc := document(article.String())
	x := New()
	x.Read(doc)
	b.SetBytes(int64(article.Len()))
	b.ReportAllocs()
	for b.Loop() {
		x.Read(doc)
	}
}
