package main

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"claimcheck/extract/tagger/internal/weights"
)

// A perceptron is prose's part-of-speech tagger.
type perceptron struct {
	weights map[string]map[string]float64 // feature and value, tag
	tags    map[string]string             // words that have one tag
}

func readPerceptron() (*perceptron, error) {
	p := new(perceptron)
	return p, errors.Join(
		asset("AveragedPerceptron/weights.gob", &p.weights),
		asset("AveragedPerceptron/tags.gob", &p.tags),
	)
}

// voteNames are what prose calls the features.
var voteNames = [weights.VoteTables]string{
	weights.Bias:        "bias",
	weights.Suffix:      "i suffix",
	weights.First:       "i pref1",
	weights.Tag1:        "i-1 tag",
	weights.Tag2:        "i-2 tag",
	weights.Tags:        "i tag+i-2 tag",
	weights.Word:        "i word",
	weights.WordTag1:    "i-1 tag+i word",
	weights.Word1:       "i-1 word",
	weights.Suffix1:     "i-1 suffix",
	weights.Word2:       "i-2 word",
	weights.NextWord1:   "i+1 word",
	weights.NextSuffix1: "i+1 suffix",
	weights.NextWord2:   "i+2 word",
}

// voteRows are the rows of each feature by the text of its values.
type voteRows [weights.VoteTables]map[string][]weights.Vote

// features sorts the rows by feature and value.
func (p *perceptron) features() (voteRows, error) {
	var tables voteRows
	for i := range tables {
		tables[i] = map[string][]weights.Vote{}
	}
	for text, row := range p.weights {
		table, value, ok := voteFeature(text)
		if !ok {
			return tables, fmt.Errorf("unknown feature %q", text)
		}
		for tag, weight := range row {
			vote, err := newVote(tag, weight)
			if err != nil {
				return tables, fmt.Errorf("%q: %w", text, err)
			}
			tables[table][value] = append(tables[table][value], vote)
		}
		slices.SortFunc(tables[table][value], func(a, b weights.Vote) int { return cmp.Compare(a.Tag(), b.Tag()) })
	}
	return tables, nil
}

// voteFeature splits "i word said". No name is another's beginning up to a
// space, so there is one way to do it.
func voteFeature(text string) (table int, value string, ok bool) {
	if text == voteNames[weights.Bias] {
		return int(weights.Bias), "", true
	}
	for table, name := range voteNames {
		if value, ok := strings.CutPrefix(text, name+" "); ok {
			return table, value, true
		}
	}
	return 0, "", false
}

// newVote makes sure that nothing is lost by counting in thousandths.
func newVote(name string, weight float64) (weights.Vote, error) {
	tag, thousandths := weights.TagNumber(name), math.Round(weight*1000)
	if tag == 0 {
		return 0, fmt.Errorf("unknown tag %q", name)
	}
	if thousandths/1000 != weight || math.Abs(thousandths) > 1<<20 {
		return 0, fmt.Errorf("%v is no number of thousandths", weight)
	}
	return weights.NewVote(tag, int32(thousandths)), nil
}
