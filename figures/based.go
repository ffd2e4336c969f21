package figures

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// based matches the year on which a projection is based: "(2016 projections)",
// "2018-based".
var based = regexp.MustCompile(`(?i)[\[(]?\b((?:19|20)[0-9]{2})(?:[- ]based(?: +(?:projections?|estimates?))?| +(?:projections?|forecasts?))\b[\])]?`)

// Edition is the year on which the projection of a series is based, as its measure or
// one of its dimensions gives it; empty if there is none.
func (s *Series) Edition() string {
	for _, words := range s.editionWords() {
		if !strings.ContainsAny(words, "0123456789") {
			continue // as most, without asking further
		}
		if m := based.FindStringSubmatch(words); m != nil {
			return m[1]
		}
	}
	return ""
}

func (s *Series) editionWords() []string {
	words := []string{s.Measure}
	for _, d := range s.Dimensions {
		words = append(words, d.Value)
	}
	return words
}

// joinBased makes one series of the projections of a table that differ in the year
// alone on which they are based: the later takes in the earlier.
func joinBased(t *Table) []Problem {
	type projection struct {
		series *Series
		year   string
	}
	kinds, order := map[string][]projection{}, []string(nil)
	for _, s := range t.All() {
		year := s.Edition()
		if year == "" || s.older != nil || s.Superseded != nil {
			continue
		}
		parts := []string{s.Place.Key(), s.Unit.Name, s.Per.Unit.Name, s.Per.Value.String()}
		for _, words := range s.editionWords() {
			parts = append(parts, plain(based.ReplaceAllString(words, "")))
		}
		kind := strings.Join(parts, "\x00")
		if kinds[kind] == nil {
			order = append(order, kind)
		}
		kinds[kind] = append(kinds[kind], projection{s, year})
	}
	var problems []Problem
	for _, kind := range order {
		all := kinds[kind]
		slices.SortStableFunc(all, func(a, b projection) int { return cmp.Compare(a.year, b.year) })
		for i := 1; i < len(all); i++ {
			if all[i].year == all[i-1].year {
				continue
			}
			all[i].series.older, all[i-1].series.Superseded = all[i-1].series, all[i].series
			if len(problems) == 0 {
				problems = append(problems, Problem{File: t.File, Sheet: t.Sheet, Note: true,
					Why: fmt.Sprintf("“%s” and “%s” are read as one series with versions, the later based on %s", all[i-1].series.Measure, all[i].series.Measure, all[i].year)})
			}
		}
	}
	return problems
}
