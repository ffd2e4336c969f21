package claims

import (
	"slices"
	"strings"
	"testing"

	"claimcheck/quantity"
)

const report = "The library lends 3,400 books a month. It has 12 chairs, and 12 lamps.\n\nReaders borrowed 3,400 books in May.\n"

func idsOf(raw string) []string {
	var ids []string
	for _, c := range Find(read(raw)) {
		ids = append(ids, c.ID)
	}
	return ids
}

// An id names what is said and not where: whoever has dealt with a claim finds it
// again after an edit elsewhere.
func TestIDsStayWhenOtherSentencesChange(t *testing.T) {
	before := idsOf(report)
	for _, edited := range []string{
		"It rained.\n\n" + report,
		strings.Replace(report, "It has", "A cat lives there. It has", 1),
		strings.Replace(report, "Readers", "They opened 5 more rooms.\n\nReaders", 1),
		strings.Replace(report, "books in May", "books  in\nMay", 1), // only the space
	} {
		after := idsOf(edited)
		for _, id := range before {
			if !slices.Contains(after, id) {
				t.Errorf("%q loses %s", edited, id)
			}
		}
	}
	if edited := idsOf(strings.Replace(report, "12 chairs", "12 tables", 1)); slices.Contains(edited, before[1]) {
		t.Error("a claim keeps its id although its sentence says something else")
	}
}

func TestIDsAreDistinct(t *testing.T) {
	raw := report + "\nIt has 12 chairs, and 12 lamps.\n" // the sentence a second time
	ids := idsOf(raw)
	if len(ids) != 6 {
		t.Fatalf("%d claims", len(ids))
	}
	slices.Sort(ids)
	if len(slices.Compact(ids)) != 6 {
		t.Error("two claims have one id")
	}
}

// Every quantity is a claim but those that state nothing that could be looked up.
func TestWhatStatesNothing(t *testing.T) {
	for _, test := range []struct {
		sentence string
		want     int
	}{
		{"Edith Brown, 84, lives on Skye.", 0},
		{"It is one of the largest ports in Europe.", 0},
		{"It is the largest port in Europe.", 1},
		{"The port employs 84 people.", 1},
		{"Section 12 applies to the port.", 0},
	} {
		if got := Find(read(test.sentence)); len(got) != test.want {
			t.Errorf("%q: %d claims, want %d", test.sentence, len(got), test.want)
		}
	}
}

// What a claim measures is told by the words around it, the nearest first.
func TestTerms(t *testing.T) {
	text := read("# Ferries\n\nFares rose in May.\n\nThe new ferry carries 640 passengers.\n")
	claims := Find(text)
	if len(claims) != 1 {
		t.Fatalf("%d claims", len(claims))
	}
	near := make(map[string]Near)
	last := Own
	for _, term := range claims[0].Terms {
		near[term.ID] = term.Near
		if term.Near > last {
			t.Errorf("%s is nearer than the term before it", term.ID)
		}
		last = term.Near
	}
	for id, want := range map[string]Near{"passenger": Own, "fare": Earlier} {
		if near[id] != want {
			t.Errorf("%s is %s, want %s", id, nears[near[id]], nears[want])
		}
	}
	if near["ferri"] != Own && near["ferry"] != Own {
		t.Errorf("the ferry is not among the words that lead up to the number: %v", near)
	}
}

func TestMeasureAndSubject(t *testing.T) {
	for _, test := range []struct{ sentence, measure, subject string }{
		{"Northmoor Hospital treated 4,300 stroke patients in 2022.", "stroke patients", "Northmoor Hospital"},
		{"Regular pay grew by 7.8%.", "Regular pay", ""},
		{"The raid led to the burning of £9 million in notes.", "notes", ""},
	} {
		claims := Find(read(test.sentence))
		if len(claims) != 1 {
			t.Errorf("%q: %d claims", test.sentence, len(claims))
			continue
		}
		if c := claims[0]; c.Measure != test.measure || c.Subject != test.subject {
			t.Errorf("%q: measure %q of %q, want %q of %q", test.sentence, c.Measure, c.Subject, test.measure, test.subject)
		}
	}
}

// The measure is told in words of the article, if need be those of the claim
// before, and never by a month, a pronoun or a verb alone.
func TestMeasures(t *testing.T) {
	for _, test := range []struct {
		article string
		want    []string
	}{
		{"The ferry rate was 4.5%. In Wales it was 4.9%. In July it was 5.1%.", []string{"ferry rate", "ferry rate", "ferry rate"}},
		{"In Wales, 12 of the 40 schools closed.", []string{"schools", "schools"}},
		{"Ferry fares, which the board sets in spring, rose by 4%.", []string{"Ferry fares"}},
		{"The share of people who walk to work fell by 3%.", []string{"share of people"}},
		{"The council cut its spending on parks by 12%.", []string{"spending on parks"}},
		{"Losses:\n\n- Trams: 2,864\n- In July: 310\n", []string{"Trams", "Losses"}},
		{"Crews by place.\n\n| Place | Sailors |\n|---|---|\n| Wales | 41 |\n", []string{"Sailors"}},
		{"Food and tobacco prices rose by 4%, 0.5 points more than in 2019.", []string{"Food and tobacco prices", "Food and tobacco prices"}},
		{"Some 960 boats, or 45%, were lost.", []string{"boats", "boats"}},
		{"It spent £3 million on benches.", []string{"benches"}},
	} {
		var got []string
		for _, c := range Find(read(test.article)) {
			got = append(got, c.Measure)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q: %q, want %q", test.article, got, test.want)
		}
	}
}

// TestCueTable reads every row: its kind is known, it stands once, and the cue
// decides the voice or the modality of a sentence that has it.
func TestCueTable(t *testing.T) {
	modalities := map[string]Modality{
		"rejecting": Mentioned, "dismissing": Mentioned, "examining": Mentioned, "retiring": Mentioned, "target": Target,
		"forecast": Forecast, "hypothetical": Hypothetical, "opinion": Opinion,
	}
	seen := make(map[string]bool)
	rows := 0
	for line := range strings.Lines(cueTable) {
		kind, phrase, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		switch {
		case strings.HasPrefix(line, "#"):
			continue
		case !ok || phrase == "" || strings.TrimSpace(phrase) != phrase || strings.ToLower(phrase) != phrase:
			t.Errorf("%q is no row", line)
		case seen[phrase]:
			t.Errorf("%q stands twice", phrase)
		case kind == "reporting":
			if !cues().reporting[phrase] {
				t.Errorf("%q is not among the words of reporting", phrase)
			}
		case kind == "manner" || kind == "meaning" || kind == "comparing" || kind == "rivalling":
			if c := cues(); !c.manners[phrase] && !c.meanings[phrase] && !c.comparing[phrase] && !c.rivalling[phrase] {
				t.Errorf("%q is not among the words of its kind", phrase)
			}
		case kind == "doing":
			if !cues().doing[" "+phrase+" "] {
				t.Errorf("%q is not among the verbs that only tell what was done", phrase)
			}
		case kind == "speaker":
			if !cues().speakers[phrase] {
				t.Errorf("%q is not among the words for a speaker", phrase)
			}
		case modalities[kind] == Fact && kind != "once":
			t.Errorf("%q has the unknown kind %q", phrase, kind)
		default:
			lists := map[string]phrases{
				"rejecting": cues().rejecting, "dismissing": cues().dismissing, "examining": cues().examining, "retiring": cues().retiring, "target": cues().target,
				"forecast": cues().forecast, "hypothetical": cues().hypothetical, "opinion": cues().opinion, "once": cues().once,
			}
			if !lists[kind].in(" it " + phrase + " so ") {
				t.Errorf("%q is not found among the words of its kind", phrase)
			}
		}
		seen[phrase] = true
		rows++
	}
	if rows == 0 {
		t.Error("the table is empty")
	}
}

// The names of the machine interface.
func TestNames(t *testing.T) {
	for v, want := range map[Voice]string{OwnVoice: "own", Attributed: "attributed", Quoted: "quoted"} {
		if v.String() != want {
			t.Errorf("%q, want %q", v, want)
		}
	}
	for m, want := range map[Modality]string{Fact: "fact", Opinion: "opinion", Forecast: "forecast", Target: "target", Hypothetical: "hypothetical", Mentioned: "mentioned"} {
		if m.String() != want {
			t.Errorf("%q, want %q", m, want)
		}
	}
}

// FuzzFind holds whatever is written: nothing panics, the claims come in the
// order of the text, each of its own quantity and with a name of its own.
func FuzzFind(f *testing.F) {
	f.Add(report)
	f.Add("“Up 3% on 2018, to 1 in 5,” she said. One of the 12")
	f.Add("| a | 2021 |\n|---|---|\n| x | 5% |\n")
	f.Add("\"If 3, then \"4\" more than in 5")
	f.Fuzz(func(t *testing.T, raw string) {
		text := read(raw)
		last := -1
		ids := make(map[string]bool)
		for _, c := range Find(text) {
			q := c.Of(text)
			if c.Quantity <= last || q.Span != c.Span || q.Sentence != c.Sentence || q.Kind == quantity.Age {
				t.Errorf("claim of quantity %d after %d", c.Quantity, last)
			}
			if c.Span.Start < 0 || c.Span.End > len(raw) || c.Span.Len() <= 0 {
				t.Errorf("span %v in %d bytes", c.Span, len(raw))
			}
			if ids[c.ID] {
				t.Errorf("two claims are %s", c.ID)
			}
			ids[c.ID] = true
			last = c.Quantity
		}
	})
}
