package extract

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"

	"claimcheck/corpus"
	"claimcheck/extract/recogniser"
	"claimcheck/extract/tagger"
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
	"claimcheck/token"
)

// Read finds what is in a document. Who reads many keeps an Extractor.
func Read(doc *corpus.Document) *Text { return New().Read(doc) }

// An Extractor reads one document after another and keeps its buffers between
// them. It is for one goroutine; what it returns is its caller's.
type Extractor struct {
	model    *tagger.Model
	found    Text // what was found in the document before, for its memory
	names    namer
	calendar func() period.Calendar // of the document
	toks     []token.Token
	links    []quantity.Skip // addresses in the text of a block, each one of toks
	taken    []bool          // beside toks: part of an expression of time
	cuts     []stretch
	words    []tagger.Word // of all sentences
	ends     []int         // beside the sentences: where their words end
	nouns    []int         // beside the quantities of a block: where a counted noun would begin
	scanner  quantity.Scanner
	counter  counter
	changes  changeFinder
	cells    cellReader
}

// Prepare begins to read the tables and weights that every Extractor needs, and
// does not wait for them. Who has something else to read meanwhile calls it early.
func Prepare() { prepare() }

var prepare = sync.OnceFunc(func() {
	go tagger.Default()
	go recogniser.Default()
	go lexicon.Prepare()
	go known()
})

// New returns an Extractor.
func New() *Extractor {
	Prepare()
	return &Extractor{model: tagger.Default(), names: newNamer(), changes: newChangeFinder()}
}

// Read finds what is in the document. It is the same for the same document,
// whatever was read before. A document whose day of publication is not known gets that
// of its dateline.
func (x *Extractor) Read(doc *corpus.Document) *Text {
	t := x.read(doc)
	x.names.entities(t)
	t.keepPlaces(x.names.weak)
	if len(doc.Raw) > longArticle {
		*x = *New()
		return t
	}
	x.found = *t
	return t.owned()
}

// longArticle is a length in bytes that few articles have. The buffers that a
// longer one has filled are given up, lest they are kept, and the words in them
// cleared again and again, for all the short articles that follow.
const longArticle = 1 << 20

// read finds everything but the names, on which it has not decided yet.
func (x *Extractor) read(doc *corpus.Document) *Text {
	if day := dateline(doc); doc.Published.IsZero() && !day.IsZero() {
		doc.Published = day.Time()
	}
	t := x.found.emptied(doc)
	x.calendar = sync.OnceValue(func() period.Calendar { return calendarOf(doc) })
	x.sentences(t)
	x.names.reset()
	x.cells = cellReader{}
	for _, s := range t.Sentences {
		if !isShouted(s.Words) {
			x.names.learn(s.Words)
		}
	}
	first := 0
	for b := range doc.Blocks {
		last := first
		for last < len(t.Sentences) && t.Sentences[last].Block == b {
			last++
		}
		x.block(t, b, first, last)
		first = last
	}
	return t
}

// sentences cuts all blocks into sentences, and these into tagged words.
func (x *Extractor) sentences(t *Text) {
	x.words, x.ends = x.words[:0], x.ends[:0]
	for b := range t.Doc.Blocks {
		text := t.Doc.Blocks[b].Text
		x.cuts = splitSentences(x.cuts[:0], text)
		for _, cut := range x.cuts {
			start := len(x.words)
			x.words = tagger.Words(x.words, text[cut.from:cut.to])
			x.model.Read(x.words[start:])
			x.ends = append(x.ends, len(x.words))
			t.Sentences = append(t.Sentences, Sentence{Found: t.found(b, len(t.Sentences), cut.from, cut.to)})
		}
	}
	words, start := slices.Clone(x.words), 0
	for i, end := range x.ends {
		t.Sentences[i].Words = words[start:end:end]
		start = end
	}
}

// block finds what is in a block, whose sentences are first to last. Times come
// before quantities, since a year is no number of things.
func (x *Extractor) block(t *Text, b, first, last int) {
	text := t.Doc.Blocks[b].Text
	x.toks = token.Split(x.toks[:0], text)
	x.passAddresses(text)
	at := locator{text: t, block: b, last: last, sentence: first}
	x.cells.open(&t.Doc.Blocks[b])

	places, times, quantities := len(t.Places), len(t.Times), len(t.Quantities)
	x.places(t, text, at)
	x.times(t, text, at)
	x.numbers(t, text, at)

	x.counter.count(t, t.Quantities[quantities:], t.Times[times:], x.nouns)
	x.changes.find(t, t.Quantities[quantities:])
	t.findBalances(t.Quantities[quantities:])
	x.counter.inherit(t.Quantities[quantities:])
	x.cells.read(&t.Doc.Blocks[b], t.Quantities[quantities:])
	t.Quantities = append(t.Quantities[:quantities], joinRatios(t, t.Quantities[quantities:])...)

	x.names.block, x.names.text = b, text
	x.names.placeFrom, x.names.places = places, t.Places[places:]
	for s := first; s < last; s++ {
		x.names.readSentence(t, s, t.Times[times:])
	}
}

func (x *Extractor) places(t *Text, text string, at locator) {
	for _, m := range lexicon.FindPlaces(text, x.toks) {
		if strings.HasPrefix(text[m.End:], "$") {
			continue // "US$" is money
		}
		t.Places = append(t.Places, Place{Found: at.found(m.Start, m.End), ID: m.Place.ID, Name: m.Place.Name, Demonym: m.Demonym})
		x.names.weak = append(x.names.weak, m.Weak)
	}
}

func (x *Extractor) times(t *Text, text string, at locator) {
	x.taken = append(x.taken[:0], make([]bool, len(x.toks))...)
	for _, m := range period.ScanBy(x.calendar, text, x.toks, period.DateOf(t.Doc.Published)) {
		for i := m.First; i < m.Last; i++ {
			// The "every week" of "£20 every week" is for the quantity too.
			x.taken[i] = !m.Recurring || i >= m.First+2 || x.toks[i].Kind == token.Number
		}
		t.Times = append(t.Times, Time{Found: at.found(m.Start, m.End), Period: m.Period, Named: m.Named, Part: m.Part,
			Relative: m.Relative, Approximate: m.Approximate, Clock: m.Clock, Recurring: m.Recurring, Back: m.Back, Spoken: m.Spoken, Ago: x.ago(text, m, at)})
	}
}

// ago is the quantity in "two months ago", with a modifier before it.
func (x *Extractor) ago(text string, m period.Match, at locator) *Quantity {
	if m.Ago == [2]int{} {
		return nil
	}
	first := max(0, m.First-maxHedge)
	found, _ := x.scanner.Scan(text, x.toks[first:m.Last], x.taken[first:m.First])
	if len(found) == 0 || found[len(found)-1].First+first != m.First {
		return nil
	}
	q := found[len(found)-1]
	read := readQuantity(text, q, at.found(q.Start, q.End))
	if before := strings.TrimRight(text[:q.Cue.Start], " "); q.Cue.End > q.Cue.Start && endsInNumber(before) {
		read.Modifier, read.ModifierText = quantity.Exact, "" // "30% more than two years ago"
	}
	return &read
}

// endsInNumber reports whether a text ends in a percentage or digits.
func endsInNumber(text string) bool {
	for _, end := range []string{"%", "cent", "percent", "points"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return text != "" && unicode.IsDigit(rune(text[len(text)-1]))
}

// maxHedge is how many tokens a modifier before "two months ago" may have.
const maxHedge = 3

func (x *Extractor) numbers(t *Text, text string, at locator) {
	found, skipped := x.scanner.Scan(text, x.toks, x.taken)
	if len(found) > 2 && wordless(text) && t.Doc.Blocks[at.block].Kind != corpus.Cell {
		found, skipped = nil, skipAll(found, skipped)
	}
	x.nouns = x.nouns[:0]
	quantities, skips := at, at // each looks for its sentences from the first on
	for _, m := range found {
		if x.cells.isUnit(&t.Doc.Blocks[at.block], text[m.Start:m.End]) {
			skipped = append(skipped, quantity.Skip{First: m.First, Last: m.Last, Start: m.Start, End: m.End, Why: "unit"})
			continue
		}
		x.nouns = append(x.nouns, x.nounStart(m))
		t.Quantities = append(t.Quantities, readQuantity(text, m, quantities.found(m.Start, m.End)))
	}
	skipped = append(skipped, x.links...)
	slices.SortFunc(skipped, func(a, b quantity.Skip) int { return cmp.Compare(a.Start, b.Start) })
	for _, s := range skipped {
		t.Skipped = append(t.Skipped, Skipped{Found: skips.found(s.Start, s.End), Why: s.Why})
	}
}

// skipAll makes all that was found in a text without a word part of what is
// skipped.
func skipAll(found []quantity.Match, skipped []quantity.Skip) []quantity.Skip {
	for _, m := range found {
		skipped = append(skipped, quantity.Skip{First: m.First, Last: m.Last, Start: m.Start, End: m.End, Why: "wordless"})
	}
	slices.SortFunc(skipped, func(a, b quantity.Skip) int { return cmp.Compare(a.Start, b.Start) })
	return skipped
}

// wordless reports whether a text has no word: a row of bare numbers outside a
// table, of which nothing says what they are.
func wordless(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Sc, r) })
}

// nounStart is where in the block the noun would begin that m counts.
func (x *Extractor) nounStart(m quantity.Match) int {
	if m.Noun < len(x.toks) {
		return x.toks[m.Noun].Start
	}
	return m.End
}

// readQuantity takes over what the scanner of numbers found.
func readQuantity(text string, m quantity.Match, at Found) Quantity {
	return Quantity{
		Found: at, Quantity: m.Quantity, CountedTo: at.To,
		Written:      [2]int64{m.Written.Num, m.Written.Den},
		Role:         [...]Role{quantity.NoRole: NoRole, quantity.FromRole: ChangedFrom, quantity.ToRole: ChangedTo}[m.Role],
		ModifierText: text[m.Cue.Start:m.Cue.End],
	}
}

// found is a place in a block of the document.
func (t *Text) found(block, sentence, from, to int) Found {
	return Found{Span: t.Doc.Blocks[block].Span(from, to), Block: block, Sentence: sentence, From: from, To: to}
}

// A locator finds the sentences of what stands in one block, in order.
type locator struct {
	text     *Text
	block    int
	last     int // after its last sentence
	sentence int // of what stood before
}

func (l *locator) found(from, to int) Found {
	for l.sentence+1 < l.last && l.text.Sentences[l.sentence].To <= from {
		l.sentence++
	}
	return l.text.found(l.block, l.sentence, from, to)
}
