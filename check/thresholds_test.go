package check_test

import (
	"fmt"
	"strings"
	"testing"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// mussels is an article whose numbers a checker of each test judges by one table.
const mussels = `Mussels sold in Wales came to 4,250 tonnes in 2022.

Mussels sold in Wales came to 4,310 tonnes in 2023.

Mussels sold in Wales came to 5,117 tonnes in 2021.
`

const musselTable = `measure,place,period,as_of,value,unit
Mussels sold,Wales,2021,2024-03-01,3900,tonnes
Mussels sold,Wales,2022,2024-03-01,4250,tonnes
Mussels sold,Wales,2023,2024-03-01,4130,tonnes
`

// TestThresholds judges an article by other thresholds than those that are shipped:
// a number that agrees, one with two digits the other way round, and one that is
// wrong in no way that has a name.
func TestThresholds(t *testing.T) {
	shipped := check.Thresholds{}.InForce()
	never := 1.01
	for _, test := range []struct {
		name string
		by   check.Thresholds
		want string
	}{
		{"as shipped", check.Thresholds{}, "supported contradicted/digits contradicted/value"},
		{"the same by name", shipped, "supported contradicted/digits contradicted/value"},
		{"nothing unnamed accuses", check.Thresholds{Accuse: never}, "supported contradicted/digits unsourced/unsure"},
		{"nothing accuses", check.Thresholds{Accuse: never, Name: never}, "supported unsourced/unsure unsourced/unsure"},
		{"three digits and more confirm never", check.Thresholds{ConfirmThree: never}, "unsourced/unsure contradicted/digits contradicted/value"},
		{"two digits confirm never", check.Thresholds{ConfirmTwo: never}, "supported contradicted/digits contradicted/value"},
	} {
		checker := catalogueOf(t, musselTable)
		checker.Thresholds = test.by
		r := checker.Article(extract.Read(corpus.PlainText("mussels.txt", mussels, corpus.Options{})))
		var got []string
		for _, f := range r.Findings {
			got = append(got, strings.TrimSuffix(fmt.Sprint(f.Status, "/", f.Reason), "/"))
		}
		if got := strings.Join(got, " "); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// TestThresholdsAreTold finds the thresholds in force in what explains a judgement.
func TestThresholdsAreTold(t *testing.T) {
	checker := catalogueOf(t, musselTable)
	checker.Thresholds = check.Thresholds{ConfirmThree: 0.44, Accuse: 0.77}
	r := checker.Article(extract.Read(corpus.PlainText("mussels.txt", mussels, corpus.Options{})))
	const want = "a figure that agrees confirms it from a score of 0.44 on; one that does not is held against it from 0.77 on, or from 0.33 where it shows how the number went wrong"
	if got := r.Account(0).Asked; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestThresholdsOfAnInquiry asks what a link could do where more is asked of it.
func TestThresholdsOfAnInquiry(t *testing.T) {
	in := check.Inquiry{Words: "mussels sold in Wales in 2022"}
	checker := catalogueOf(t, musselTable)
	for _, test := range []struct {
		by   check.Thresholds
		want check.Use
	}{
		{check.Thresholds{}, check.Use{Confirm: true, Digits: 1, Contradict: true}},
		{check.Thresholds{Confirm: 1.01}, check.Use{Confirm: true, Digits: 2, Contradict: true}},
		{check.Thresholds{Accuse: 1.01}, check.Use{Confirm: true, Digits: 1, Contradict: true, Named: true}},
	} {
		checker.Thresholds = test.by
		answer, _ := checker.Inquire(in)
		if got := answer.Links[0].Use; got != test.want {
			t.Errorf("%+v: %+v, want %+v", test.by, got, test.want)
		}
	}
}

func ExampleThresholds_InForce() {
	t := check.Thresholds{Accuse: 0.7}.InForce()
	fmt.Println(t.Accuse, t.Name)
	// Output: 0.7 0.33
}
