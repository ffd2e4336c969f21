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

// A maxent is prose's labeller of names.
type maxent struct {
	mapping map[string]int // feature-value-label, index of weight
	weights []float64
	basic   []string
}

func readMaxent() (*maxent, error) {
	m := new(maxent)
	return m, errors.Join(
		asset("Maxent/mapping.gob", &m.mapping),
		asset("Maxent/weights.gob", &m.weights),
		asset("Maxent/words.gob", &m.basic),
	)
}

// scoreNames are what prose calls the features. It has two more: "word.lower",
// which the trained model lacks, and "shape+prevtag", whose trained values are
// the address of a function in memory and can never come again.
var scoreNames = [weights.ScoreTables]string{
	weights.LabelBias:   "bias",
	weights.IsBasic:     "en-wordlist",
	weights.NextPOS:     "nextpos",
	weights.NextText:    "nextword",
	weights.POS:         "pos",
	weights.POSHistory:  "pos+prevtag",
	weights.Prefix3:     "prefix3",
	weights.PrevPOS:     "prevpos",
	weights.PrevHistory: "prevtag",
	weights.PrevText:    "prevword",
	weights.Shape:       "shape",
	weights.Suffix3:     "suffix3",
	weights.Text:        "word",
	weights.TextNextPOS: "word+nextpos",
	weights.Length:      "wordlen",
}

// scoreRows are the rows of each feature by the text of its values.
type scoreRows [weights.ScoreTables]map[string][]weights.Score

// features sorts the weights by feature and value.
func (m *maxent) features() (scoreRows, error) {
	var tables scoreRows
	for i := range tables {
		tables[i] = map[string][]weights.Score{}
	}
	for text, index := range m.mapping {
		if strings.HasPrefix(text, "shape+prevtag-<function") {
			continue
		}
		feature, label, ok := cutLabel(text)
		table, value, known := scoreFeature(feature)
		if !ok || !known || index >= len(m.weights) {
			return tables, fmt.Errorf("unknown feature %q", text)
		}
		score, err := newScore(label, m.weights[index])
		if err != nil {
			return tables, fmt.Errorf("%q: %w", text, err)
		}
		tables[table][value] = append(tables[table][value], score)
	}
	for _, rows := range tables {
		for _, row := range rows {
			slices.SortFunc(row, func(a, b weights.Score) int { return cmp.Compare(a.Label(), b.Label()) })
		}
	}
	return tables, nil
}

// newScore makes sure that the weight has room.
func newScore(label uint8, weight float64) (weights.Score, error) {
	units := math.RoundToEven(weight / weights.ScoreUnit)
	if math.Abs(units) >= 1<<43 {
		return 0, fmt.Errorf("%v is too large a weight", weight)
	}
	return weights.NewScore(label, int64(units)), nil
}

// cutLabel splits "word-Smith-B-PERSON" before the label. No label ends with a
// hyphen and another label, so there is one way to do it.
func cutLabel(text string) (feature string, label uint8, ok bool) {
	for label, name := range weights.LabelNames {
		if feature, ok := strings.CutSuffix(text, "-"+name); ok {
			return feature, uint8(label), true
		}
	}
	return "", 0, false
}

// scoreFeature splits "word-Smith". No name begins with another and a hyphen.
func scoreFeature(text string) (table int, value string, ok bool) {
	for table, name := range scoreNames {
		if value, ok := strings.CutPrefix(text, name+"-"); ok {
			return table, value, true
		}
	}
	return 0, "", false
}
