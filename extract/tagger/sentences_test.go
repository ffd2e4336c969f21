package tagger

import (
	_ "embed"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

//go:embed testdata/sentences.txt
var sentenceFile string

// sentences returns those that were written by hand.
func sentences() []string {
	var list []string
	for line := range strings.Lines(sentenceFile) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	return list
}

// published returns the lines of the example's articles, cut at full stops.
func published(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("../../corpus/example/articles/*")
	if err != nil || len(paths) == 0 {
		t.Fatal("no articles in the example: ", err)
	}
	var list []string
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(raw)) {
			for sentence := range strings.SplitAfterSeq(strings.TrimSpace(line), ". ") {
				if sentence != "" {
					list = append(list, sentence)
				}
			}
		}
	}
	return list
}

// generated returns news sentences made of parts, always the same ones.
func generated(count int) []string {
	r := rand.New(rand.NewPCG(20, 24))
	pick := func(list []string) string { return list[r.IntN(len(list))] }
	list := make([]string, count)
	for i := range list {
		sentence := pick(openings) + pick(actors) + " " + pick(verbs) + " " + pick(amounts) + " " + pick(things) + " " + pick(places) + pick(endings)
		first, size := utf8.DecodeRuneInString(sentence)
		list[i] = string(unicode.ToUpper(first)) + sentence[size:]
	}
	return list
}

var (
	openings = []string{
		"", "", "", "“", "According to Reuters, ", "on Monday ", "in 2019 ", "meanwhile, ", "by contrast, ", "yesterday ",
		"it isn't true that ", "Dr. Ellen Marsh said ", "the Prime Minister's office said ", "we're told that ", "as Mr. Obi put it, ",
	}
	actors = []string{
		"the National Crime Agency", "HM Revenue & Customs", "Prime Minister Giulia Ferrante", "Airbus", "three councils", "the Bank of Japan's governor",
		"a spokesman for Ryanair", "Chancellor Rachel Boateng", "the U.S. Department of Labor", "Unilever (which owns Marmite)", "nobody", "she",
		"the University of São Paulo", "researchers", "South Africa's treasury", "Manchester United", "O'Malley's firm", "half of all drivers",
		"Lloyds Banking Group", "the International Monetary Fund", "Kyiv", "BP", "MPs", "Hewlett-Packard", "Sir Tom Ashcroft", "Médecins Sans Frontières",
	}
	verbs = []string{
		"spent", "lost", "will build", "has seized", "reported", "didn't publish", "wouldn't count", "expects", "cut", "more than doubled",
		"is asking for", "saw", "raised", "could've saved", "had forecast", "sold off", "'d promised", "won't pay", "re-opened",
	}
	amounts = []string{
		"$54 million of", "£1.25bn in", "3.54% of", "5% of", "about 1,250", "60,000", "one in six", "two-thirds of the", "at least 19", "€3m worth of",
		"40 per cent of", "between 200 and 300", "a quarter of its", "12.5 tonnes of", "0 new", "-2.5 points of", "dozens of", "a record 7.65 million",
		"up to [sic] 90", "100,000-odd", "1st-class", "+44 extra", "4.0", "2,000+", "#1", "nearly 2020's",
	}
	things = []string{
		"homes", "its workers", "cocaine", "electric vehicles", "tax credits", "the budget", "jobs", "hospital beds", "\"green\" bonds", "firearms",
		"the Queen's English", "asylum claims", "school places", "ships", "www.example.org visits", "e-mails to info@example.com", "A-levels", "wheat", "@mentions",
	}
	places = []string{
		"in London", "across Wales and Scotland", "near Cox's Bazar", "since March", "in the European Union", "at Heathrow Airport", "in Côte d'Ivoire",
		"last year", "in New York City", "off the coast of Somalia", "during 2012-13", "from Germany to Portugal", "(in real terms)", "for the N.H.S.",
		"between January and June 2018", "with Volkswagen AG", "- a first -", "in the West Bank", "via Calais", "at 10 Downing Street",
	}
	endings = []string{
		".", ".", ".", "!", "?", ", the BBC reported.", ", said Jens Weidling of Oxford Economics.", " :-)", "; others disagree.", ".”", " …", "",
		", up from 3.1m in May.", " but profits weren't affected at all.", ", twice Toyota's figure.", " (see Table 4).",
	}
)
