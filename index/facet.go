package index

import (
	"fmt"
	"slices"
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"
)

// A Facet is how many hits a field's values have, the most frequent first.
type Facet struct {
	Field  string
	Counts []Count
	Others int // hits whose value is not among Counts
}

// A Count is how many hits have a value.
type Count struct {
	Value string
	N     int
}

// facetFields are those that hits can be counted by.
var facetFields = []string{fieldStatus, fieldKind, fieldUnit, fieldReason, fieldSeverity, fieldVoice}

// facetSize is how many values a facet shows.
const facetSize = 20

func addFacets(req *bleve.SearchRequest, names []string) error {
	for _, name := range names {
		if !slices.Contains(facetFields, name) {
			return fmt.Errorf("hits cannot be counted by %q; they can by %s", name, strings.Join(facetFields, ", "))
		}
		field := name
		if name == fieldUnit {
			field = fieldByUnit
		}
		req.AddFacet(name, bleve.NewFacetRequest(field, facetSize))
	}
	return nil
}

// facetsOf takes over what was counted, in the order in which it was asked for.
func facetsOf(names []string, found search.FacetResults) []Facet {
	var out []Facet
	for _, name := range names {
		f := Facet{Field: name, Others: found[name].Other}
		for _, t := range found[name].Terms.Terms() {
			f.Counts = append(f.Counts, Count{t.Term, t.Count})
		}
		out = append(out, f)
	}
	return out
}
