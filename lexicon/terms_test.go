package lexicon

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"claimcheck/embedded"
	"claimcheck/token"
)

// ids are the terms of a text as a test writes them.
func ids(terms []Term) string {
	var all []string
	for _, t := range terms {
		all = append(all, t.ID)
	}
	return strings.Join(all, " ")
}

func TestTerms(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"jobless rate", "unemployment kind:rate"},
		{"Unemployment rate, 16+, seasonally adjusted", "unemployment kind:rate age:16+ adjustment:seasonally-adjusted"},
		{"the number of people in work", "employment"},
		{"employers", "employer"},
		{"GDP", "gdp"},
		{"gross domestic product", "gdp"},
		{"gdp_growth_rate", "gdp kind:growth"},
		{"the economy shrank", "gdp kind:growth"},
		{"inflation", "consumer-prices kind:growth"},
		{"CPI, annual rate (%)", "consumer-prices variant:cpi step:year"},
		{"CPIH annual rate", "consumer-prices variant:cpih kind:growth step:year"},
		{"core inflation", "consumer-prices variant:core kind:growth"},
		{"regular pay growth", "earnings pay:regular kind:growth"},
		{"wages of women in real terms", "earnings sex:female price:real"},
		{"median earnings, men", "earnings average:median sex:male"},
		{"average house price", "house-prices average:mean"},
		{"the NHS waiting list", "waiting-list"},
		{"Incomplete pathways", "waiting-list"},
		{"A&E attendances", "a-and-e attendances"},
		{"asylum claims", "asylum-applications"},
		{"first-time asylum applicants", "asylum-applications applicant:first-time"},
		{"carbon emissions", "co2-emissions"},
		{"CO₂ emissions per capita", "co2-emissions per:head"},
		{"greenhouse gas emissions", "greenhouse-gas-emissions"},
		{"PM2.5", "air-pollution"},
		{"households in fuel poverty", "counted:household fuel-poverty"},
		{"people in fuel poverty", "counted:person fuel-poverty"},
		{"council tax", "council-tax"},
		{"income tax", "income-tax"},
		{"public debt, % of GDP", "public-debt of:gdp"},
		{"net migration", "net-migration"},
		{"net exports", "trade-balance"},
		{"people sending postcards", "counted:person send postcard"},
		{"SEND pupils", "special-educational-needs pupils"},
		{"unemployment rose to its highest level since 2015", "unemployment"},
		{"unemployment level", "unemployment kind:level"},
		{"patients waiting over 52 weeks", "patient wait beyond:1-year"},
		{"patients waiting more than a year", "patient wait beyond:1-year"},
		{"52+ weeks", "beyond:1-year"},
		{"year-long waits of patients", "beyond:1-year wait patient"},
		{"ten months or longer", "beyond:10-month"},
		{"three days or less", "within:3-day"},
		{"three days or nights", "night"},
		{"seen within 18 weeks", "seen within:18-week"},
		{"over the past 9 weeks", ""},
		{"adult social care", "adult-social-care"},
		{"children's services", "childrens-services"},
		{"life expectancy (at birth)", "life-expectancy"},
		{"price of a liter of milk", "price litre milk"},
		{"TVs", "televis"},
		{"income before taxes", "incom tax:before"},
		{"pay (excl. bonuses)", "earnings pay:regular"},
		{"tractors sold", "tractor sell"},
		{"universities", "university"},
		{"universal suffrage", "universal suffrag"},
		{"power outages", "power-cuts"},
		{"Installed capacity, total", "generating-capacity"},
		{"natural gas in storage", "gas-storage"},
		{"people with access to electricity", "electricity-access"},
		{"people without electricity", "without-electricity"},
		{"Energy dependency rate", "energy-import-dependency"},
		{"electricity from biomass", "biomass-power"},
		{"area burnt by wildfires", "area-burned"},
		{"PM10", "pm10"},
		{"Freshwater withdrawals, total", "water-withdrawal"},
		{"sulfur dioxide", "sulphur-dioxide-emissions"},
		{"N₂O emissions", "nitrous-oxide-emissions"},
		{"precipitation", "rainfall"},
		{"storm overflow discharges", "sewage-spills"},
		{"fertilizer consumption", "fertiliser-use"},
		{"acres harvested", "harvested-area"},
		{"the dairy herd", "dairy-cows"},
		{"IPC phase 3 or above", "acute-food-insecurity"},
		{"subway ridership", "metro-journeys"},
		{"Freight handled by ports", "port-traffic"},
		{"unlinked passenger trips", "public-transport-trips"},
		{"newborn mortality rate", "neonatal-mortality"},
		{"C-sections", "caesarean-sections"},
		{"TB cases", "tuberculosis"},
		{"no longer meet the criteria to reside", "delayed-discharges"},
		{"junior doctors", "resident-doctors"},
		{"Nurses and midwives (per 1,000 people)", "nurses-and-midwives kind:rate counted:person"},
		{"ED presentations", "a-and-e attendances"},
		{"detained under the Mental Health Act", "mental-health-detentions"},
		{"uninsured Americans", "without-health-insurance"},
		{"federal outlays", "public-spending"},
		{"gilt yields", "bond-yield"},
		{"GFCF", "gross-fixed-capital-formation"},
		{"personal remittances, received", "remittances receiv"},
		{"non-domestic rates", "business-rates"},
		{"Non-food prices", "nonfood price"},
		{"headroom against the fiscal rules", "fiscal-headroom"},
		{"Housing affordability ratio", "house-price-to-earnings-ratio"},
		{"teleworking", "remote-working"},
		{"child labor", "child-labour"},
		{"fatal occupational injuries", "work-deaths"},
		{"persons at risk of poverty or social exclusion", "at-risk-of-poverty-or-social-exclusion"},
		{"SNAP recipients", "food-stamps"},
		{"the index of multiple deprivation", "deprivation"},
		{"single-person households", "one-person-households"},
		{"undocumented immigrants", "unauthorised-immigrants"},
		{"lawful permanent residents", "green-cards"},
		{"homeschooling", "home-educated"},
		{"the first degrees", "degre"},
		{"victims of intentional homicide", "homicide"},
		{"Proportion of seats held by women in national parliaments", "women-in-parliament"},
		{"nights spent at tourist accommodation", "hotel-nights"},
		{"patent filings", "patent-applications"},
		{"the percentage of all of them in 2019", ""},
		{"", ""},
	} {
		if got := ids(Terms(c.text)); got != c.want {
			t.Errorf("Terms(%q)\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestAges(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"aged 16 to 64", "16-64"},
		{"aged 16-64", "16-64"},
		{"ages 18–24", "18-24"},
		{"aged between", ""},
		{"16+", "16+"},
		{"aged 65 and over", "65+"},
		{"aged 65 years and over", "65+"},
		{"over-65s", "65+"},
		{"under-25s", "-25"},
		{"under 18s", "-18"},
		{"aged under 5", "-5"},
		{"18 to 24-year-olds", "18-24"},
		{"5-11 years of age", "5-11"},
		{"52+ weeks", ""},
		{"under 25", ""},
		{"women over 60 were", "60+"},
		{"18 to 24", ""},
		{"over 1,000s", ""},
	} {
		got := ""
		for _, term := range Terms(c.text) {
			if term.Group == "age" {
				got += term.Value
			}
		}
		if got != c.want {
			t.Errorf("%q is of ages %q, want %q", c.text, got, c.want)
		}
	}
}

func TestClashes(t *testing.T) {
	for _, c := range []struct{ one, other, want string }{
		{"jobless rate of women", "Unemployment rate, males", "sex female/male"},
		{"jobless rate of women", "Unemployment rate", ""},
		{"inflation", "CPIH annual rate", ""},
		{"CPI inflation", "CPIH annual rate", "variant cpi/cpih"},
		{"real wages", "nominal wages", "price real/nominal"},
		{"pay of men and of women", "Pay, men", ""},
		{"youth unemployment, aged 16-24", "Unemployment, aged 16-64", "age 16-24/16-64"},
		{"people in fuel poverty", "Households in fuel poverty", "counted person/household"},
		{"house prices", "House price index", ""},
		{"regular pay", "Total pay", "pay regular/total"},
		{"first-time asylum applicants", "Asylum applicants, repeat", "applicant first-time/repeat"},
	} {
		var got []string
		for _, clash := range Clashes(Terms(c.one), Terms(c.other)) {
			got = append(got, clash.Group+" "+clash.One+"/"+clash.Other)
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("Clashes(%q, %q) = %v, want %s", c.one, c.other, got, c.want)
		}
	}
}

func TestHeading(t *testing.T) {
	for _, c := range []struct{ text, terms, places string }{
		{"Bus trips: Great Britain", "bus-journeys", "GB-GBN"},
		{"jobless rate in Scotland", "unemployment kind:rate", "GB-SCT"},
		{"Reading scores of pupils", "read score pupils", "gb:reading"},
		{"Net migration to the UK", "net-migration", "GB"},
		{"Korea, Rep.", "", "KR"},
	} {
		terms, found := Heading(c.text)
		var places []string
		for _, m := range found {
			places = append(places, m.Place.ID)
		}
		if ids(terms) != c.terms || strings.Join(places, " ") != c.places {
			t.Errorf("Heading(%q) = %s, %v", c.text, ids(terms), places)
		}
	}
}

func TestNeighbours(t *testing.T) {
	for _, c := range []struct{ one, other string }{
		{"arrests", "convictions"},
		{"convictions", "arrests"},
		{"unemployment", "claimant-count"},
		{"variant:cpi", "variant:cpih"},
		{"kind:rate", "kind:level"},
		{"counted:household", "counted:person"},
		{"price:real", "price:nominal"},
		{"co2-emissions", "greenhouse-gas-emissions"},
		{"births", "deaths"},
	} {
		if !slices.ContainsFunc(Neighbours(c.one), func(n Neighbour) bool { return n.ID == c.other }) {
			t.Errorf("%s is no neighbour of %s", c.other, c.one)
		}
	}
	if n := Neighbours("tractor"); n != nil {
		t.Errorf("neighbours of a word no table knows: %v", n)
	}
}

// TestMeasureTables reads every row: phrases mean what their row says, no phrase
// stands in two rows of a table, and qualifiers and relations name what exists.
func TestMeasureTables(t *testing.T) {
	qualifiers, concepts := map[string]bool{}, map[string]bool{}
	stands := map[string]string{}
	all := newPhrases(0)
	check := func(table, column, means string) {
		for phrase := range list(column) {
			phrase, _ = strings.CutPrefix(phrase, "=")
			key := fmt.Sprint(table, all.path(phrase, wordKey))
			if before, twice := stands[key]; twice && before != means {
				t.Errorf("%s: %q means %s and %s", table, phrase, before, means)
			}
			stands[key] = means
			if got := ids(Terms(phrase)); table == "synonyms" && got != means {
				t.Errorf("%q means %s, want %s", phrase, got, means)
			}
		}
	}
	for row := range embedded.Rows(qualifierTable, 1, 3) {
		id := row[0] + ":" + row[1]
		if qualifiers[id] || row[2] == "" {
			t.Errorf("qualifier %s stands twice or has no phrase", id)
		}
		qualifiers[id] = true
		check("qualifiers", row[2], id)
	}
	n := 0
	for row := range embedded.Rows(synonymTable, 1, 2) {
		n++
		for _, term := range termsNamed(row[0]) {
			if term.Concept {
				concepts[term.ID] = true
			} else if !qualifiers[term.ID] {
				t.Errorf("%s: no qualifier %s", row[0], term.ID)
			}
		}
		check("synonyms", row[1], row[0])
	}
	if n < 250 {
		t.Errorf("%d rows of synonyms", n)
	}
	for row := range embedded.Rows(relationTable, 1, 3) {
		if !concepts[row[0]] || !concepts[row[1]] || row[0] == row[1] || row[2] == "" {
			t.Errorf("relation %q", row)
		}
	}
	for row := range embedded.Rows(emptyPhraseTable, 1, 1) {
		if got := Terms(row[0]); len(got) != 0 {
			t.Errorf("%q says %s", row[0], ids(got))
		}
	}
}

func ExampleTerms() {
	text := "the jobless rate of women"
	for _, t := range Terms(text) {
		fmt.Printf("%s %q\n", t.ID, text[t.Start:t.End])
	}
	// Output:
	// unemployment "jobless rate"
	// kind:rate "jobless rate"
	// sex:female "women"
}

func ExampleClashes() {
	article := Terms("the jobless rate of women")
	column := Terms("Unemployment rate, males (%)")
	fmt.Println(Clashes(article, column))
	// Output: [{sex female male}]
}

func ExampleNeighbours() {
	for _, n := range Neighbours("net-migration") {
		fmt.Printf("%s: %s\n", n.ID, n.Why)
	}
	// Output:
	// immigration: the balance, and those who come
	// emigration: the balance, and those who leave
}

// FuzzTerms: terms lie inside the text, in order, and phrases do not overlap.
func FuzzTerms(f *testing.F) {
	f.Add("A&E four-hour target, aged 16–64 & 65+; CO₂ per 100,000 \xff under-25s -.-. people's")
	f.Fuzz(func(t *testing.T, text string) {
		var last Term
		for _, term := range Terms(text) {
			same := term.Start == last.Start && term.End == last.End
			if term.ID == "" || term.End <= term.Start || term.End > len(text) || term.Start < last.End && !same {
				t.Fatalf("%+v after %+v in %q", term, last, text)
			}
			last = term
		}
		Heading(text)
	})
}

func BenchmarkTerms(b *testing.B) {
	text := strings.Repeat("The jobless rate in Scotland rose to 4.3% while regular pay grew, a trade body for tractor makers said. ", 100)
	toks := token.Split(nil, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		TermsOf(text, toks)
	}
}
