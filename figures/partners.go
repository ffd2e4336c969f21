package figures

import "strings"

// A second column of places may say whom what is counted came from or went to, "Partner",
// "Country of origin", "Citizenship": those are no places of the figures, and a sentence must name them.

// partnerWords are the words in a header that say so.
var partnerWords = map[string]bool{"partner": true, "origin": true, "destination": true, "citizenship": true, "nationality": true, "birth": true, "counterpart": true, "exporter": true, "importer": true}

// findPartners notes the columns of kinds that hold such places. "World" is all of them, and goes
// without saying.
func (s *shape) findPartners(f frame, columns []column) {
	for _, i := range s.labels {
		if columns[i].role != noRole || !namesPartner(columns[i].header) || shareOfPlaces(f.rows, i) < fewPlaces {
			continue
		}
		if s.partner == nil {
			s.partner = map[int]bool{}
		}
		s.partner[i] = true
	}
}

func namesPartner(header string) bool {
	for word := range strings.FieldsSeq(plain(camelWords(header))) {
		if partnerWords[word] {
			return true
		}
	}
	return false
}

// isAllPartners reports whether a partner is all of them.
func isAllPartners(name string) bool { return isWholePlace(name) || plain(name) == "world" }
