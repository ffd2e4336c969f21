// Flatten rewrites the weights that come with prose as the one file that the
// tagger embeds. Run it with go generate; the same prose gives the same bytes.
package main

import (
	"bytes"
	"cmp"
	"encoding/gob"
	"fmt"
	"os"
	"slices"

	"github.com/jdkato/prose/v2"

	"claimcheck/extract/tagger/internal/weights"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: flatten weights.bin")
		os.Exit(2)
	}
	data, err := flatten()
	if err == nil {
		err = os.WriteFile(os.Args[1], data, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "flatten:", err)
		os.Exit(1)
	}
}

// flatten returns the file.
func flatten() ([]byte, error) {
	tagger, err := readPerceptron()
	if err != nil {
		return nil, err
	}
	labeller, err := readMaxent()
	if err != nil {
		return nil, err
	}
	votes, err := tagger.features()
	if err != nil {
		return nil, err
	}
	scores, err := labeller.features()
	if err != nil {
		return nil, err
	}
	n := newNumbering(tagger, labeller, votes, scores)
	m := &weights.Trained{Words: n.words, Affixes: n.affixes, Basic: n.basic(labeller.basic)}
	if m.Known, err = n.known(tagger.tags); err != nil {
		return nil, err
	}
	for table, rows := range votes {
		if m.Votes[table], err = keyed(rows, n.voteKey(weights.VoteTable(table))); err != nil {
			return nil, err
		}
	}
	for table, rows := range scores {
		if m.Scores[table], err = keyed(rows, n.scoreKey(weights.ScoreTable(table))); err != nil {
			return nil, err
		}
	}
	return m.Append(nil), nil
}

// keyed puts the rows of one feature, given by the text of its values, in the
// order of their keys. Values that the decoder never asks for have no key.
func keyed[Cell any](rows map[string][]Cell, key func(string) (int, bool)) ([]weights.KeyedRow[Cell], error) {
	var list []weights.KeyedRow[Cell]
	for value, cells := range rows {
		if k, ok := key(value); ok {
			list = append(list, weights.KeyedRow[Cell]{Key: k, Cells: cells})
		}
	}
	slices.SortFunc(list, func(a, b weights.KeyedRow[Cell]) int { return cmp.Compare(a.Key, b.Key) })
	for i := 1; i < len(list); i++ {
		if list[i].Key == list[i-1].Key {
			return nil, fmt.Errorf("two rows have the key %d", list[i].Key)
		}
	}
	return list, nil
}

// asset decodes one of the files inside prose.
func asset(name string, value any) error {
	data, err := prose.Asset("model/" + name)
	if err != nil {
		return err
	}
	if err := gob.NewDecoder(bytes.NewReader(data)).Decode(value); err != nil {
		return fmt.Errorf("decoding %s: %w", name, err)
	}
	return nil
}
