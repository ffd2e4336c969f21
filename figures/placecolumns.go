package figures

import (
	"slices"
	"strings"

	"claimcheck/lexicon"
)

// Columns may be headed by places that nobody knows but their table, whose title says of what kind they are.

// titleTellsPlaces reports whether a title says that its table is broken down by places of some kind: "Launches, by
// lifeboat district and month".
func titleTellsPlaces(title string) bool {
	words := strings.Fields(plain(title))
	for n, word := range words {
		if !means("breakdown", word) {
			continue
		}
		for to := n + 2; to <= min(len(words), n+1+kindWords); to++ {
			kind := strings.TrimPrefix(strings.Trim(strings.Join(words[n+1:to], " "), ",;:"), "local ")
			if r := roleOf(kind); (r == placeRole || r == siteRole) && areTimes(words[to:]) {
				return true
			}
		}
	}
	return false
}

// areTimes reports whether words of a title only say of what times its table is: "and month, 2019 to 2024".
func areTimes(words []string) bool {
	return !slices.ContainsFunc(words, func(word string) bool {
		word = strings.Trim(word, ",;:()-–")
		return word != "" && word != "and" && word != "to" && !onlyDigits(word) && !isTimeHeader(word)
	})
}

// kindWords is how many words may say of what kind places are: "upper tier local authority".
const kindWords = 4

// areNames reports whether all columns of figures, three at least, are headed by a name and nothing else.
func (s *shape) areNames() bool {
	if len(s.figures) < fewestNames {
		return false
	}
	for i := range s.figures {
		h := &s.figures[i]
		isDated := !h.period.IsZero() && !h.inName
		if h.hasUnit || isDated || h.measure == "" || !isProperName("The "+h.measure) || slices.ContainsFunc(lexicon.Terms(h.measure), isConcept) || h.place.ID == "" && roleOf(h.measure) != noRole {
			return false
		}
	}
	return true
}

// fewestNames is how many columns with names are surely places.
const fewestNames = 3
