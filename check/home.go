package check

import (
	"slices"

	"claimcheck/claims"
	"claimcheck/lexicon"
)

// A number that names no place, in an article or a section that names none before it, is as likely of the place that the article is
// about, of the country around that, or of all the world: "countries reported 2,140 herons". Such a place confirms, and accuses nobody.

// world is the place of all countries together.
const world = "WORLD"

// lookAtHome holds the claims that name no place, and that nothing settled, against figures of those places.
func (c *Checker) lookAtHome(r *Result, about *subject, ask func(*claims.Claim, int) *question) {
	if c.Catalogue == nil {
		return
	}
	places := slices.DeleteFunc(slices.Compact([]string{about.home, lexicon.CountryOf(about.home), world}), func(id string) bool { return id == "" })
	for i := range r.Findings {
		claim := r.Claims[i]
		if r.Findings[i].Status != Unsourced || claim.Modality != claims.Fact || claim.Place.Near != claims.Nowhere || claim.Of(r.Text).Digits() < digitsAtHome || len(r.Findings[i].Candidates) == 0 {
			continue
		}
		for _, id := range places {
			place, _ := lexicon.PlaceWithID(id)
			claim.Place = claims.Place{ID: id, Name: place.Name, Near: claims.Earlier}
			q := ask(&claim, i)
			q.stage(ofHome)
			if f := c.judgeTimes(q); f.Status == Supported && f.Evidence != nil && f.Evidence.Figures[0].Series == f.Candidates[0].Series {
				r.Findings[i] = f
				break
			}
		}
	}
}

// digitsAtHome is how many digits a number has at least that is told to be of such a place.
const digitsAtHome = 2
