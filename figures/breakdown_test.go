package figures

import (
	"strings"
	"testing"
)

func TestHeaderUnderTitleThatNamesItsBreakdown(t *testing.T) {
	catalogue := load(t, "\"Divers by sex and crew, Wales\"\n,2019,,2020,\nCrew,Men,Women,Men,Women\nSenior,41,32,39,34\nJunior,62,48,60,51\n")
	for _, want := range []struct{ measure, has, hasNot string }{
		{"Men", "sex:male", "sex:female"},
		{"Women", "sex:female", "sex:male"},
	} {
		found := catalogue.Named("Divers by sex and crew, Wales: " + want.measure)
		if len(found) != 2 {
			t.Errorf("%d series of %s", len(found), want.measure)
		}
		for _, s := range found {
			terms := map[string]bool{}
			for _, term := range s.Terms {
				terms[term.ID] = true
			}
			if !terms[want.has] || terms[want.hasNot] || terms["sex"] || terms["crew"] {
				t.Errorf("%s, %v is described by %v", s.Measure, s.Dimensions, s.Terms)
			}
		}
	}
}

func TestPhaseOfSchoolsInFull(t *testing.T) {
	catalogue := load(t, "\"Cooks in schools, Wales\"\nPhase,2019,2020\nPrimary,41,32\nSecondary,62,48\nAll,103,80\n")
	for i, want := range []string{"phase:primary", "phase:secondary", ""} {
		phase := ""
		for _, term := range catalogue.Series[i].Terms {
			if term.Group == "phase" {
				phase = term.ID
			}
		}
		if phase != want {
			t.Errorf("%v is described by %v, want %q", catalogue.Series[i].Dimensions, catalogue.Series[i].Terms, want)
		}
	}
}

func TestAgeAndWhoIsOfIt(t *testing.T) {
	catalogue := load(t, "Measure,Age,Area,2019\nDivers,\"15 to 24, young people\",Wales,41\nDivers,25 and over,Wales,62\n")
	for _, s := range catalogue.Series {
		for i, term := range s.Terms {
			other := map[string]string{"age:15-24": "age-group:youth", "age-group:youth": "age:15-24"}[term.ID]
			if got := strings.Join(s.Parts[i], " "); got != other {
				t.Errorf("%s of %v may be said as %q, want %q", term.ID, s.Dimensions, got, other)
			}
		}
	}
	if n := len(catalogue.Series[0].Terms); n != 3 {
		t.Errorf("the first is described by %d terms: %v", n, catalogue.Series[0].Terms)
	}
}
