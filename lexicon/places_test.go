package lexicon

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"claimcheck/embedded"
	"claimcheck/token"
)

func TestPlaceNamed(t *testing.T) {
	for _, c := range []struct{ name, id string }{
		{"United Kingdom", "GB"},
		{"UK", "GB"},
		{"GBR", "GB"},
		{"K02000001", "GB"},
		{"Great Britain", "GB-GBN"},
		{"England & Wales", "GB-EAW"},
		{"England and Wales", "GB-EAW"},
		{"E92000001", "GB-ENG"},
		{"North East", "E12000001"},
		{"East", "E12000006"},
		{"UKI", "E12000007"},
		{"Bristol, City of", "gb:bristol"},
		{"King’s Lynn and West Norfolk", "gb:kings-lynn-and-west-norfolk"},
		{"EL", "GR"},
		{"EU27_2020", "EU27_2020"},
		{"EU-27", "EU27_2020"},
		{"European Union - 27 countries (from 2020)", "EU27_2020"},
		{"European Union (28 countries)", "EU28"},
		{"Euro area - 20 countries (from 2023)", "EA20"},
		{"euro area", "EA"},
		{"WLD", "WORLD"},
		{"World", "WORLD"},
		{"Bahamas, The", "BS"},
		{"The Gambia", "GM"},
		{"Korea, Rep.", "KR"},
		{"Korea, Dem. People's Rep.", "KP"},
		{"Congo, Dem. Rep.", "CD"},
		{"Côte d’Ivoire", "CI"},
		{"COTE D'IVOIRE", "CI"},
		{"Turkiye", "TR"},
		{"Viet Nam", "VN"},
		{"France (2)", "FR"},
		{"Germany [note 3]", "DE"},
		{"Spain*", "ES"},
		{"Germany (until 1990 former territory of the FRG)", "DE"},
		{"Georgia", "GE"},
		{"Texas", "US-TX"},
		{"Pará", "BR-PA"},
		{"Bayern", "DE-BY"},
		{"Tamil Nadu", "IN-TN"},
		{"São Paulo", "br/sao-paulo"},
		{"TX", "US-TX"},
		{"CA", "CA"},
		{"Washington, D.C.", "US-DC"},
		{"Québec", "CA-QC"},
		{"united_states", "US"},
		{"Köln", "de/koln"},
		{"Cologne", "de/koln"},
		{"us", "US"},
		{"Total", ""},
		{"()", ""},
		{"", ""},
	} {
		place, ok := PlaceNamed(c.name)
		if place.ID != c.id || ok != (c.id != "") {
			t.Errorf("PlaceNamed(%q) = %q, %v; want %q", c.name, place.ID, ok, c.id)
		}
	}
}

func TestPlacesNamed(t *testing.T) {
	for _, c := range []struct{ name, ids string }{
		{"Georgia", "GE US-GA"},
		{"CA", "CA US-CA"},
		{"GB", "GB GB-GBN"},
		{"New York", "US-NY us/new-york-city"},
		{"Boston", "gb:boston us/boston"},
		{"Wales", "GB-WLS"},
		{"Atlantis", ""},
	} {
		var ids []string
		for _, place := range PlacesNamed(c.name) {
			ids = append(ids, place.ID)
		}
		if got := strings.Join(ids, " "); got != c.ids {
			t.Errorf("PlacesNamed(%q) = %q, want %q", c.name, got, c.ids)
		}
	}
}

func TestFindPlaces(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Wages rose in Britain, the UK's ONS said.", "Britain=GB UK=GB"},
		{"The US gave us 64GB.", "US=US"},
		{"the U.S. and the U.K.", "U.S.=US U.K.=GB"},
		{"The British and the Dutch outsmoke the Germans.", "British=GB demonym, Dutch=NL demonym, Germans=DE demonym"},
		{"They polish shoes in Polish towns.", "Polish=PL demonym"},
		{"across England and Wales", "England and Wales=GB-EAW"},
		{"in England, Wales and Scotland", "England=GB-ENG Wales=GB-WLS Scotland=GB-SCT"},
		{"Northern Irish homes and Irish ones", "Northern Irish=GB-NIR demonym, Irish=IE demonym"},
		{"New South Wales and New England", "New South Wales=AU-NSW New England=us-new-england"},
		{"the Bank of England and the World Bank", ""},
		{"worldwide and in the eurozone", "worldwide=WORLD eurozone=EA"},
		{"Papua New Guinea, Guinea-Bissau, Guinea", "Papua New Guinea=PG Guinea-Bissau=GW Guinea=GN"},
		{"Turkey, Jordan and Reading", "Turkey=TR weak, Jordan=JO weak, Reading=gb:reading weak"},
		{"a nice bath before Christmas", ""},
		{"in March", "March=gb/march weak"},
		{"St. Helens and St Helens", "St. Helens=gb:st-helens St Helens=gb:st-helens"},
		{"Stoke-on-Trent; Newcastle upon Tyne", "Stoke-on-Trent=gb:stoke-on-trent Newcastle upon Tyne=gb:newcastle-upon-tyne"},
		{"north-east England and the West Midlands", "north-east England=E12000001 West Midlands=E12000005"},
		{"US-led, EU-wide, anti-American", "US=US EU=EU American=US demonym"},
		{"Trinidad & Tobago, São Paulo", "Trinidad & Tobago=TT São Paulo=br/sao-paulo"},
		{"Sub-Saharan Africa and South Africa", "Sub-Saharan Africa=SUB-SAHARAN-AFRICA South Africa=ZA"},
		{"He left for New. York is far.", "York=gb:york"},
		{"", ""},
	} {
		var got strings.Builder
		for _, m := range FindPlaces(c.text, token.Split(nil, c.text)) {
			fmt.Fprintf(&got, "%s=%s ", c.text[m.Start:m.End], m.Place.ID)
			if m.Demonym {
				got.WriteString("demonym, ")
			}
			if m.Weak {
				got.WriteString("weak, ")
			}
		}
		if strings.Trim(got.String(), " ,") != c.want {
			t.Errorf("FindPlaces(%q)\n got %s\nwant %s", c.text, got.String(), c.want)
		}
	}
}

func TestWithin(t *testing.T) {
	for _, c := range []struct {
		inner, outer string
		want         bool
	}{
		{"GB-ENG", "GB-EAW", true},
		{"GB-ENG", "GB-GBN", true},
		{"GB-ENG", "GB", true},
		{"GB-NIR", "GB", true},
		{"GB-NIR", "GB-GBN", false},
		{"GB-ENG", "EUROPE", true},
		{"GB-ENG", "WORLD", true},
		{"GB-ENG", "G7", true},
		{"GB", "EU", false},
		{"GB", "EU28", true},
		{"FR", "EA", true},
		{"HR", "EA19", false},
		{"NO", "EEA", true},
		{"SE", "EEA", true},
		{"gb:leeds", "GB-ENG", true},
		{"gb:hackney", "E12000007", true},
		{"us/seattle", "US-WA", true},
		{"US-TX", "US", true},
		{"US", "US-TX", false},
		{"NG", "SUB-SAHARAN-AFRICA", true},
		{"BR", "LATIN-AMERICA", true},
		{"RU", "EUROPE", true},
		{"GB", "GB", true},
		{"nowhere", "WORLD", false},
	} {
		if got := Within(c.inner, c.outer); got != c.want {
			t.Errorf("Within(%s, %s) = %v", c.inner, c.outer, got)
		}
	}
}

func TestSamePlace(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"GB", "GB-GBN", true},
		{"GB-GBN", "GB", true},
		{"GB", "GB-ENG", false},
		{"EU", "EU27_2020", true},
		{"EA19", "EA", true},
		{"EA19", "EA20", false},
		{"EU28", "EU27_2020", false},
		{"FR", "FR", true},
		{"FR", "", false},
	} {
		if got := SamePlace(c.a, c.b); got != c.want {
			t.Errorf("SamePlace(%s, %s) = %v", c.a, c.b, got)
		}
	}
}

// TestPlaceTables reads every row: its kind is one we have, what it lies in
// exists, no ID stands twice, and every name finds its place.
func TestPlaceTables(t *testing.T) {
	seen := map[string]bool{}
	for _, table := range []string{worldTable, ukTable, countryTable, stateTable, councilTable, cityTable, regionTable} {
		for row := range embedded.Rows(table, 1, 7) {
			id, kind := row[0], row[1]
			place, ok := PlaceWithID(id)
			if !ok || place.Kind == 0 || kind != place.Kind.String() {
				t.Errorf("%s: kind %q", id, kind)
			}
			if seen[id] {
				t.Errorf("%s stands twice", id)
			}
			seen[id] = true
			if _, ok := PlaceWithID(place.Parent); ok == (kind == "world") {
				t.Errorf("%s lies in %q", id, place.Parent)
			}
			if !Within(id, "WORLD") {
				t.Errorf("%s is not in the world", id)
			}
			for name := range list(row[3] + ";" + row[4] + ";" + row[5]) {
				name, _ = strings.CutSuffix(name, "?")
				if !slices.Contains(PlacesNamed(name), place) {
					t.Errorf("%q does not find %s", name, id)
				}
			}
			for demonym := range list(row[6]) {
				demonym, _ = strings.CutSuffix(demonym, "?")
				found := FindPlaces(demonym, token.Split(nil, demonym))
				if len(found) != 1 || !found[0].Demonym || found[0].End != len(demonym) {
					t.Errorf("demonym %q of %s finds %v", demonym, id, found)
				}
			}
		}
	}
	for row := range embedded.Rows(memberTable, 1, 2) {
		for id := range strings.FieldsSeq(row[0] + " " + row[1]) {
			if !seen[id] {
				t.Errorf("members of %s: no place %q", row[0], id)
			}
		}
	}
	for row := range embedded.Rows(looseTable, 1, 2) {
		if !seen[row[0]] || !seen[row[1]] {
			t.Errorf("loosely: %v", row)
		}
	}
	for row := range embedded.Rows(notTable, 1, 1) {
		if found := FindPlaces(row[0], token.Split(nil, row[0])); len(found) != 0 {
			t.Errorf("%q names %v", row[0], found)
		}
	}
}

func ExamplePlaceNamed() {
	place, ok := PlaceNamed("Netherlands, the")
	fmt.Println(place.ID, place.Name, ok)
	// Output: NL Netherlands true
}

func ExampleFindPlaces() {
	text := "German output fell while the UK's grew."
	for _, m := range FindPlaces(text, token.Split(nil, text)) {
		fmt.Println(text[m.Start:m.End], m.Place.ID)
	}
	// Output:
	// German DE
	// UK GB
}

// FuzzFindPlaces: matches come in order, do not overlap, and lie on tokens.
func FuzzFindPlaces(f *testing.F) {
	f.Add("The UK, U.S. & New York-\xff; Bahamas, The Côte d’Ivoire St. Helens")
	f.Fuzz(func(t *testing.T, text string) {
		toks := token.Split(nil, text)
		last := 0
		for _, m := range FindPlaces(text, toks) {
			if m.First < last || m.Last <= m.First || m.Last > len(toks) {
				t.Fatalf("tokens %d to %d of %q", m.First, m.Last, text)
			}
			if m.Start != toks[m.First].Start || m.End != toks[m.Last-1].End {
				t.Fatalf("bytes %d to %d of %q", m.Start, m.End, text)
			}
			last = m.Last
		}
		PlaceNamed(text)
	})
}

func BenchmarkFindPlaces(b *testing.B) {
	text := strings.Repeat("Unemployment in Scotland rose to 4.3% while the rate for the UK as a whole fell, British officials said. ", 100)
	toks := token.Split(nil, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		FindPlaces(text, toks)
	}
}
