package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"claimcheck/figures"
)

// A seriesGroup is what is told of some series of a table in one go: those that
// differ in their place alone. Where a measure would make more than groupsApart
// of them, they are one group, and its dimensions are told in short.
type seriesGroup struct {
	series []*figures.Series
	merged bool
}

const groupsApart = 8

// groupsOf puts the series of a table into groups, in the order of the table.
func groupsOf(t *figures.Table) []seriesGroup {
	apart := grouped(t.All(), (*figures.Series).GroupID)
	alike := map[string]int{}
	for _, g := range apart {
		alike[measureKey(g.series[0])]++
	}
	merged := map[string]int{}
	var groups []seriesGroup
	for _, g := range apart {
		key := measureKey(g.series[0])
		at, begun := merged[key]
		switch {
		case alike[key] <= groupsApart:
			groups = append(groups, g)
		case begun:
			groups[at].series = append(groups[at].series, g.series...)
		default:
			merged[key] = len(groups)
			g.merged = true
			groups = append(groups, g)
		}
	}
	return groups
}

// grouped puts series with one key together, in the order of the first of each.
func grouped(series []*figures.Series, key func(*figures.Series) string) []seriesGroup {
	at := map[string]int{}
	var groups []seriesGroup
	for _, s := range series {
		k := key(s)
		n, ok := at[k]
		if !ok {
			n = len(groups)
			at[k] = n
			groups = append(groups, seriesGroup{})
		}
		groups[n].series = append(groups[n].series, s)
	}
	return groups
}

func measureKey(s *figures.Series) string { return s.Measure + "\x00" + unitWords(s) }

// id is the identifier by which the group can be asked for. Merged groups have
// one each.
func (g seriesGroup) id() string {
	switch {
	case g.merged:
		return fmt.Sprintf("%d series", len(g.series))
	case len(g.series) == 1:
		return g.series[0].ID()
	}
	return g.series[0].GroupID()
}

// places names the first place, and says how many more there are.
func (g seriesGroup) places() string {
	return inShort(g.series, func(s *figures.Series) string { return s.Place.Name }, "place")
}

// dimensions is what else tells the group from others: "sex: Women".
func (g seriesGroup) dimensions() []string {
	var names []string
	for _, s := range g.series {
		for _, d := range s.Dimensions {
			if !slices.Contains(names, d.Name) {
				names = append(names, d.Name)
			}
		}
		if !g.merged {
			break
		}
	}
	var parts []string
	for _, name := range names {
		values := inShort(g.series, func(s *figures.Series) string { return dimensionNamed(s, name) }, "")
		parts = append(parts, dimensionWords(name, values))
	}
	return parts
}

// dimensionWords is a dimension as it is read: a column may have no header.
func dimensionWords(name, value string) string {
	if name == "" {
		return value
	}
	return name + ": " + value
}

func dimensionNamed(s *figures.Series, name string) string {
	for _, d := range s.Dimensions {
		if d.Name == name {
			return d.Value
		}
	}
	return ""
}

// inShort is what series say of one thing: "Wales", "Wales and 12 more", "no
// place".
func inShort(series []*figures.Series, of func(*figures.Series) string, none string) string {
	seen := map[string]bool{}
	first := ""
	for _, s := range series {
		if name := of(s); name != "" {
			seen[name] = true
			first = cmp.Or(first, name)
		}
	}
	switch {
	case len(seen) == 0 && none != "":
		return "no " + none
	case len(seen) > 1:
		return fmt.Sprintf("%s and %d more", first, len(seen)-1)
	}
	return first
}

// whatOf is what a series measures, of whom, where, and in what unit.
func whatOf(s *figures.Series) []string {
	what := []string{s.Measure}
	for _, d := range s.Dimensions {
		what = append(what, dimensionWords(d.Name, d.Value))
	}
	return append(what, cmp.Or(s.Place.Name, "no place"), cmp.Or(unitWords(s), "no unit"))
}

// unitWords is the unit of a series with what it is counted per.
func unitWords(s *figures.Series) string {
	return strings.TrimSpace(s.Unit.Name + s.Per.String())
}
