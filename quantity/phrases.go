package quantity

import (
	_ "embed"
	"slices"

	"claimcheck/embedded"
)

//go:embed labels.tsv
var labelsTable string

//go:embed idioms.tsv
var idiomsTable string

//go:embed cues.tsv
var cuesTable string

// A phrase is some words that stand together, and what they mean.
type phrase struct {
	words    []string
	exact    bool // capitals matter
	why      string
	modifier Modifier
}

// addPhrases puts labels and idioms under their first word.
func addPhrases(v map[string]*word) {
	for row := range embedded.Rows(labelsTable, 3, 3) {
		w := entry(v, split(row[0])[0])
		w.is |= labelWord
		w.labels = append(w.labels, phrase{words: split(row[0]), why: row[1], exact: row[2] == "capital"})
	}
	for row := range embedded.Rows(idiomsTable, 2, 2) {
		w := entry(v, split(row[0])[0])
		w.is |= idiomWord
		w.idioms = append(w.idioms, phrase{words: split(row[0]), why: row[1]})
	}
	for _, w := range v {
		slices.SortStableFunc(w.labels, longer)
		slices.SortStableFunc(w.idioms, longer)
	}
}

func longer(a, b phrase) int { return len(b.words) - len(a.words) }

// Cues before a number are found by their last word, cues after it by their first.
var cuesBefore, cuesAfter = readCues()

func readCues() (before, after map[string][]phrase) {
	before, after = map[string][]phrase{}, map[string][]phrase{}
	for row := range embedded.Rows(cuesTable, 3, 3) {
		p := phrase{words: split(row[2]), modifier: modifierOfCue(row[1])}
		if row[0] == "before" {
			last := p.words[len(p.words)-1]
			before[last] = append(before[last], p)
		} else {
			after[p.words[0]] = append(after[p.words[0]], p)
		}
	}
	for _, cues := range []map[string][]phrase{before, after} {
		for _, ps := range cues {
			slices.SortStableFunc(ps, longer)
		}
	}
	return before, after
}

func modifierOfCue(name string) Modifier {
	if name == "exactly" {
		return Precisely
	}
	m, ok := ModifierNamed(name)
	if !ok {
		panic("quantity: no modifier " + name)
	}
	return m
}

// phraseAt returns the token after p if p stands at token i.
func (r *reader) phraseAt(i int, p phrase) (next int, ok bool) {
	if i < 0 || i+len(p.words) > len(r.toks) {
		return i, false
	}
	for k, w := range p.words {
		if got := r.at(i + k); !same(got, w) || p.exact && got != w || r.isTaken(i+k) {
			return i, false
		}
	}
	return i + len(p.words), true
}

// longest returns the first of the phrases that stands at token i.
func (r *reader) longest(i int, ps []phrase) (p phrase, next int, ok bool) {
	second := r.at(i + 1)
	for _, p := range ps {
		if len(p.words) > 1 && !same(second, p.words[1]) {
			continue // nearly all end here
		}
		if next, ok := r.phraseAt(i, p); ok {
			return p, next, true
		}
	}
	return phrase{}, i, false
}
