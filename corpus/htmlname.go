package corpus

import (
	"bytes"
	_ "embed"
	"iter"
	"sync"

	"claimcheck/embedded"
)

//go:embed clutter.tsv
var clutterTable string

//go:embed headings.tsv
var headingTable string

// clutter says where in an element's name words show that it is part of no
// article: anywhere, as all of it, or, at its beginning, that it is none of this.
var clutter = sync.OnceValue(func() map[string]string { return namesOf(clutterTable) })

// headingNames say of a heading whether it is that of the article or of the site.
var headingNames = sync.OnceValue(func() map[string]string { return namesOf(headingTable) })

func namesOf(table string) map[string]string {
	words := make(map[string]string)
	for row := range embedded.Rows(table, 2, 2) {
		words[row[0]] = row[1]
	}
	return words
}

const (
	maxNames     = 512 // bytes of names that are looked at
	maxName      = 64  // bytes of one name
	clutterWords = 3   // in a row of the table
)

// namesTell says what the classes of an element tell about it.
func namesTell(classes []byte) traits {
	classes = classes[:min(len(classes), maxNames)]
	for class := range bytes.FieldsSeq(classes) {
		if isClutter(class) {
			return named
		}
	}
	return 0
}

// headingTells says what the classes of a heading tell about it.
func headingTells(classes []byte) traits {
	var told traits
	for class := range bytes.FieldsSeq(classes[:min(len(classes), maxNames)]) {
		for words := range phrasesOfName(class) {
			switch headingNames()[words] {
			case "article":
				told |= titled
			case "site":
				told |= naming
			}
		}
	}
	return told
}

// isClutter reports whether a name is one of what stands around articles.
func isClutter(name []byte) bool {
	for words, whole := range phrasesOfName(name) {
		switch clutter()[words] {
		case "part":
			return true
		case "whole":
			if whole {
				return true
			}
		}
	}
	return false
}

// phrasesOfName yields the words of a name that follow one another, a few at a
// time, and whether they are all of it. A name that denies something has none.
func phrasesOfName(name []byte) iter.Seq2[string, bool] {
	return func(yield func(string, bool) bool) {
		var buffer [2 * maxName]byte
		var starts [maxName + 1]int
		text, words := wordsOfName(name[:min(len(name), maxName)], buffer[:0], &starts)
		if words == 0 || clutter()[string(text[:starts[1]-1])] == "not" {
			return
		}
		for from := range words {
			for to := from + 1; to <= min(words, from+clutterWords); to++ {
				if !yield(string(text[starts[from]:starts[to]-1]), to-from == words) {
					return
				}
			}
		}
	}
}

// wordsOfName writes the words of a name in small letters, a space after each,
// and where they start: "relatedArticles_x7" has related, articles and x.
func wordsOfName(name, text []byte, starts *[maxName + 1]int) (written []byte, words int) {
	small := false
	for i, c := range name {
		capital := 'A' <= c && c <= 'Z'
		letter := capital || 'a' <= c && c <= 'z'
		if (!letter || capital && small) && len(text) > starts[words] {
			text = append(text, ' ')
			words++
			starts[words] = len(text)
		}
		if letter {
			if capital {
				c += 'a' - 'A'
			}
			text = append(text, c)
		}
		small = letter && !capital
		if i == len(name)-1 && len(text) > starts[words] {
			text = append(text, ' ')
			words++
			starts[words] = len(text)
		}
	}
	return text, words
}
