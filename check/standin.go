package check

import (
	_ "embed"
	"slices"
	"sync"

	"claimcheck/embedded"
	"claimcheck/lexicon"
)

//go:embed standins.tsv
var standInTable string

// standIns are the measures that a word may stand for, by the word's term.
var standIns = sync.OnceValue(func() map[string][]lexicon.Term {
	all := map[string][]lexicon.Term{}
	for row := range embedded.Rows(standInTable, 2, 2) {
		word, measure := lexicon.Terms(row[0])[0].ID, lexicon.Terms(row[1])
		at := slices.IndexFunc(measure, func(t lexicon.Term) bool { return t.Concept })
		if at < 0 {
			panic("check: standins.tsv: the lexicon knows no measure “" + row[1] + "”")
		}
		all[word] = append(all[word], lexicon.Term{ID: measure[at].ID, Concept: true})
	}
	return all
})

// standsFor is how much a word says of the measure that it may stand for.
const standsFor = 0.55

// addStandIns adds the measures that the words near a number may stand for.
func (v *vocabulary) addStandIns() {
	for _, t := range v.order { // as it is now
		for _, m := range standIns()[t.ID] {
			if _, known := v.near[m.ID]; !known {
				v.order = append(v.order, m)
			}
			v.near[m.ID] = max(v.near[m.ID], standsFor*v.near[t.ID])
		}
	}
}
