package extract

import (
	"testing"

	"claimcheck/corpus"
)

func TestCalendarOf(t *testing.T) {
	for _, tt := range []struct{ name, address, text, want string }{
		{"a country named twice", "", "Australia spent A$9bn on rail in FY2021.\n\nNo other year, an Australian auditor said, cost more.", "2020-07/2021-06"},
		{"a city speaks for its country", "", "Mumbai and Delhi paid most in FY2021, said officials in Chennai.", "2020-04/2021-03"},
		{"one city and nothing against it", "", "A clerk in Denver counted the files of FY2021.", "2020-10/2021-09"},
		{"pounds and councils", "", "The council, which had visited Denver, paid £3m in FY2021.", "2020-04/2021-03"},
		{"a sign alone", "", "Tolls came to 40 crore in FY2021.", "2020-04/2021-03"},
		{"two countries", "", "The United States and Australia agreed in FY2021; American and Australian ships sailed.", "2020-04/2021-03"},
		{"the site", "https://www.transport.gov/news/1", "Tolls rose in FY2021.", "2020-10/2021-09"},
		{"the site of a country", "https://trains.example.com.au/fares", "Tolls rose in FY2021.", "2020-07/2021-06"},
		{"the text before the site", "https://news.example.co.uk/us", "Congress spent less in FY2021 than the United States had ever spent, Texas and Ohio apart.", "2020-10/2021-09"},
		{"nothing", "https://example.com/x", "Tolls rose in FY2021.", "2020-04/2021-03"},
		{"an address that is none", "::", "Tolls rose in FY2021.", "2020-04/2021-03"},
	} {
		doc := corpus.PlainText("a.txt", tt.text, corpus.Options{})
		doc.URL = tt.address
		text := Read(doc)
		if len(text.Times) != 1 || text.Times[0].Period.String() != tt.want {
			t.Errorf("%s: the times are %v, want %s", tt.name, text.Times, tt.want)
		}
	}
}

// TestRecurringTimes holds that what recurs has no date, that its hour is no
// number of things, and that "£20 every week" is still counted per week.
func TestRecurringTimes(t *testing.T) {
	text := Read(document("The gate shuts every Monday at 7 pm and at 9am every weekday. Tenants pay £20 every week."))
	for _, time := range text.Times {
		if !time.Recurring || time.Dates() || !time.Period.IsZero() {
			t.Errorf("the time %+v has a date", time)
		}
	}
	if len(text.Times) != 2 || len(text.Quantities) != 1 || text.Quantities[0].Per.Unit.Name != "week" {
		t.Errorf("%d times and the quantities %v, want 2 times and a sum per week", len(text.Times), text.Quantities)
	}
}
