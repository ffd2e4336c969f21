package main

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"claimcheck/extract/tagger/internal/weights"
)

// A numbering gives words and affixes their numbers, and values their keys.
type numbering struct {
	words, affixes []string // sorted, the first is ""
}

func newNumbering(p *perceptron, m *maxent, votes voteRows, scores scoreRows) *numbering {
	words, affixes := set{"": true}, set{"": true}
	for word := range p.tags {
		words[word] = true
	}
	for _, word := range m.basic {
		words[word] = true
	}
	collectVotes(votes, words, affixes)
	collectScores(scores, words, affixes)
	return &numbering{slices.Sorted(maps.Keys(words)), slices.Sorted(maps.Keys(affixes))}
}

type set map[string]bool

func collectVotes(votes voteRows, words, affixes set) {
	for table, rows := range votes {
		for value := range rows {
			switch weights.VoteTable(table) {
			case weights.Word, weights.Word1, weights.Word2, weights.NextWord1, weights.NextWord2:
				words[value] = true
			case weights.WordTag1:
				_, word, _ := strings.Cut(value, " ")
				words[word] = true
			case weights.Suffix, weights.Suffix1, weights.NextSuffix1:
				affixes[value] = true
			}
		}
	}
}

func collectScores(scores scoreRows, words, affixes set) {
	for table, rows := range scores {
		for value := range rows {
			switch weights.ScoreTable(table) {
			case weights.Text, weights.PrevText, weights.NextText:
				words[value] = true
			case weights.TextNextPOS:
				word, _ := cutLastPlus(value)
				words[word] = true
			case weights.Prefix3, weights.Suffix3:
				affixes[value] = true
			}
		}
	}
}

// known returns the words that have one tag, in order.
func (n *numbering) known(tags map[string]string) ([]weights.KnownTag, error) {
	var list []weights.KnownTag
	for word, text := range n.words {
		name, ok := tags[text]
		if !ok {
			continue
		}
		tag := weights.TagNumber(name)
		if tag == 0 {
			return nil, fmt.Errorf("%q has the unknown tag %q", text, name)
		}
		list = append(list, weights.KnownTag{Word: word, Tag: tag})
	}
	return list, nil
}

// basic returns the numbers of the words of Basic English, in order.
func (n *numbering) basic(list []string) []int {
	var numbers []int
	for _, text := range list {
		word, _ := n.word(text)
		numbers = append(numbers, word)
	}
	slices.Sort(numbers)
	return slices.Compact(numbers)
}

// voteKey returns the function that gives the values of a feature their keys.
func (n *numbering) voteKey(table weights.VoteTable) func(string) (int, bool) {
	switch table {
	case weights.Bias:
		return nothing
	case weights.Suffix, weights.Suffix1, weights.NextSuffix1:
		return n.affix
	case weights.First:
		return func(value string) (int, bool) { return int(value[0]), len(value) == 1 }
	case weights.Tag1, weights.Tag2:
		return tag
	case weights.Tags:
		return func(value string) (int, bool) {
			first, second, _ := strings.Cut(value, " ")
			return pair(first, second, tag)
		}
	case weights.WordTag1:
		return func(value string) (int, bool) {
			tag, word, _ := strings.Cut(value, " ")
			return pair(word, tag, n.word)
		}
	default:
		return n.word
	}
}

// scoreKey is voteKey for the labeller.
func (n *numbering) scoreKey(table weights.ScoreTable) func(string) (int, bool) {
	switch table {
	case weights.LabelBias:
		return nothing
	case weights.IsBasic:
		return nameIn("False", "True")
	case weights.POS, weights.PrevPOS:
		return tag
	case weights.NextPOS:
		return lowerTag
	case weights.PrevHistory:
		return history
	case weights.POSHistory:
		return func(value string) (int, bool) {
			left, right, _ := strings.Cut(value, "+")
			t, known := tag(left)
			h, possible := history(right)
			return t*len(weights.HistoryNames) + h, known && possible
		}
	case weights.Shape:
		return nameIn(weights.ShapeNames[:]...)
	case weights.Length:
		return func(value string) (int, bool) {
			length, err := strconv.Atoi(value)
			return length, err == nil && length < weights.MaxLength
		}
	case weights.Prefix3, weights.Suffix3:
		return n.affix
	case weights.TextNextPOS:
		return func(value string) (int, bool) {
			word, next := cutLastPlus(value)
			w, knownWord := n.word(word)
			t, knownTag := lowerTag(next)
			return weights.PairKey(w, t), knownWord && knownTag
		}
	default:
		return n.word
	}
}

func (n *numbering) word(text string) (int, bool) {
	i, found := slices.BinarySearch(n.words, text)
	return i, found && i > 0
}

func (n *numbering) affix(text string) (int, bool) {
	i, found := slices.BinarySearch(n.affixes, text)
	return i, found && i > 0
}

// cutLastPlus splits "c++nn": no tag has a plus in it.
func cutLastPlus(value string) (word, tag string) {
	i := strings.LastIndexByte(value, '+')
	return value[:max(0, i)], value[i+1:]
}

func nothing(string) (int, bool) { return 0, true }

// pair is the key of something beside a tag.
func pair(left, right string, key func(string) (int, bool)) (int, bool) {
	l, known := key(left)
	r, ok := tag(right)
	return weights.PairKey(l, r), known && ok
}

// tag is the number of a tag. Training knew "V" for all verbs and the empty
// tag, which prose never asks for: the decisions stand on what is left.
func tag(name string) (int, bool) {
	number := weights.TagNumber(name)
	return int(number), number > 0
}

// lowerTag is tag for names in lower case, except that of the sentence's end.
func lowerTag(name string) (int, bool) {
	if name == "None" {
		return tag(name)
	}
	return tag(strings.ToUpper(name))
}

// history has no key for "B-PERSON": prose remembers the first letter only,
// though it was trained with the whole label.
func history(name string) (int, bool) { return nameIn(weights.HistoryNames[:]...)(name) }

func nameIn(names ...string) func(string) (int, bool) {
	return func(name string) (int, bool) {
		i := slices.Index(names, name)
		return i, i >= 0
	}
}
