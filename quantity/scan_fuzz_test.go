package quantity

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"claimcheck/token"
)

// newsText is prose with most of the shapes in which numbers are written. It
// seeds the fuzzers and feeds the benchmarks.
const newsText = `Ministers set aside £54 million for 746 officers, up from £48.2m, and about two-thirds of it went on 1,250 vans.
Between 15 and 21 months later the bill was $4-6 billion, or 30–35% more than a third of the 11, 14 and 60 seats.
The rate was 13.7 per 100,000 people; one in six paid €1,400 a year and 6.1 million did not. It fell from 6.1m to 5.7m.
Call 020 7946 0327 under Section 17 of the Act: the A59 and Covid-19 cost 137.9p a litre, minus 9C, -0.4% and over 3 years old.
A 52-year-old, Anna Jones, 61, saw hundreds of thousands of voters; no deaths, the second highest, doubled, half a million, 2½ tonnes.
Some thirty-one thousand six hundred homes, 14 300 flats, 816 000 t of grain and 2.8bn km of cable: 6ft 2in, 3x, 15 basis points.`

// FuzzScan: matches and skips stand in the text in order and apart, and hold
// every run of digits and every number word but those that are taken, by the
// bits of a mask.
func FuzzScan(f *testing.F) {
	for line := range strings.Lines(newsText) {
		f.Add(line, uint64(0))
		f.Add(line, uint64(0x842108421084210))
	}
	for _, s := range []string{"1,1,1,1", "a a a half half of of", "one one one in in 5", "hundred hundred thousand thousand",
		"5-5-5-5-5", "(((5", "1 000 000 000", "½½½", "$$$5", "1/2/3", "0 0 0 0", "1e9", "-.5", "3 in 4 in 5", "No. No. 10", "a baker's dozen in her nineties: ٣٤ or １２"} {
		f.Add(s, uint64(0))
	}
	f.Fuzz(func(t *testing.T, text string, mask uint64) {
		toks := token.Split(nil, text)
		taken := make([]bool, len(toks))
		for i := range taken {
			taken[i] = mask>>(i%64)&1 == 1
		}
		found, skipped := Scan(text, toks, taken)
		held := make([]bool, len(toks))
		hold := func(first, last, start, end int) {
			if first >= last || start != toks[first].Start || end != toks[last-1].End {
				t.Fatalf("tokens %d to %d are not bytes %d to %d of %q", first, last, start, end, text)
			}
			for i := first; i < last; i++ {
				if held[i] || taken[i] {
					t.Fatalf("token %d, %q, is held twice in %q", i, toks[i].In(text), text)
				}
				held[i] = true
			}
		}
		at := 0
		for _, m := range found {
			if m.First < at {
				t.Fatalf("matches of %q are not in order", text)
			}
			at = m.Last
			hold(m.First, m.Last, m.Start, m.End)
			if m.Noun < m.First || m.Cue.Start < 0 || m.Cue.End > len(text) || m.Cue.Start > m.Cue.End {
				t.Fatalf("%+v of %q", m, text)
			}
			m.Quantity.Bands()
		}
		for _, s := range skipped {
			if s.Why == "" {
				t.Fatalf("no reason for %+v in %q", s, text)
			}
			hold(s.First, s.Last, s.Start, s.End)
		}
		for i, tok := range toks {
			if !held[i] && !taken[i] && mustBeHeld(tok.In(text)) {
				t.Errorf("%q of %q is neither found nor skipped", tok.In(text), text)
			}
		}
	})
}

// mustBeHeld reports whether a token is a number or begins with a digit of any
// script, or is a word that is a number wherever it stands.
func mustBeHeld(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsDigit(first) || lookup(word).has(numberWord|decadeWord) || strings.EqualFold(word, "dozen")
}

// FuzzParse: a quantity printed and read again is itself.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"£54 million", "1,247.50", "12.4%", "(3.2)", "over 2 tonnes", "2½ million", "one in six", "7 out of 10",
		"hundreds of pounds", "halved", "4.5 times as", "second highest", "for months", "£4-6 billion", "between 5 and 7 months",
		"6ft 2in", "20p", "-£5", "52-year-old", "aged 6 to 12", "13.7 per 100,000 people", "$3 a barrel", "746 arrests", "a few dozen",
		"1.3e6", "500-odd", "half an hour", "15 basis points", "20C", "a quarter of a million yen", "3 lakh", "5 pounds", "no deaths",
		"between two thirds and three quarters", "four thirty-seconds", "1.5 × 10^-4", "minus two fifths", "6 million 250 thousand",
		"more than £5m but less than £9m", "at least a third and under a half", "an hour and a half", "a hundred billionths", "2^10",
		"5550 out of 14330", "$2/20", "1 2/20 miles"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := Parse(text)
		if err != nil {
			return
		}
		again, err := Parse(q.String())
		if err != nil {
			t.Fatalf("%q is printed as %q, which cannot be read: %v", text, q, err)
		}
		if !again.equal(q) {
			t.Fatalf("%q is printed as %q, which is read as another:\n%+v\n%+v", text, q, q, again)
		}
	})
}

// equal reports whether two quantities are the same in every part.
func (q Quantity) equal(o Quantity) bool {
	numbers := q.Value.Equal(o.Value) && q.Max.Equal(o.Max) && q.Step.Equal(o.Step) && q.Per.Value.Equal(o.Per.Value)
	return numbers && q.Form == o.Form && q.Modifier == o.Modifier && q.Kind == o.Kind && q.Unit.Name == o.Unit.Name &&
		q.Unit.Dimension == o.Unit.Dimension && q.Per.Unit.Name == o.Per.Unit.Name && q.Change == o.Change &&
		q.LowOpen == o.LowOpen && q.HighOpen == o.HighOpen
}

// BenchmarkScan reads a number every sixty bytes, somewhat more than news has.
func BenchmarkScan(b *testing.B) {
	text := strings.Repeat(newsText+"\n"+strings.Repeat(proseText+"\n", 4), 25)
	toks := token.Split(nil, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Scan(text, toks, nil)
	}
}

// proseText is prose with few numbers, as most of an article is.
const proseText = `The council said on Tuesday that it had no choice but to close the library, which has stood on the corner of the
market square for more than a century. Residents who had gathered outside the town hall called the decision short-sighted, and
some said they would stand against the leadership at the next election. A spokeswoman for the department said that ministers
understood the pressure on local services and were working with councils across the country to find savings that did not harm
the most vulnerable. The opposition said that the government had broken its promise and asked for an independent inquiry into
the way in which the grant was cut, while charities warned that many families would have to travel far to reach the nearest one.`

// BenchmarkScanHostile holds what must stay linear: doubling the text may only
// double the time per text.
func BenchmarkScanHostile(b *testing.B) {
	for _, unit := range []string{"1,", "and ", "1", "-", "1-", "one ", "hundred ", "1 000 ", "a half ", "(1", "$",
		"one-", "one and ", "hundred and one ", "between one hundred and ", "more than 1, ", "10^", "third ", "3 hundred "} {
		text := strings.Repeat(unit, 100_000/len(unit))
		toks := token.Split(nil, text)
		b.Run(strings.TrimSpace(unit), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Scan(text, toks, nil)
			}
		})
	}
}
