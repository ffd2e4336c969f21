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

// clutter says by the words in an element's name whether it is part of no
// article: true if they stand in a name with others too, false if they are all of it.
var clutter = sync.OnceValue(func() map[string]bool {
	words := make(map[string]bool)
	for row := range embedded.Rows(clutterTable, 2, 2) {
		words[row[0]] = row[1] == "part"
	}
	return words
})

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

// headingNames say of a heading that it is the headline of an article, or the
// name of the site.
var headingNames = map[string]traits{
	"headline": titled, "entry title": titled, "post title": titled, "article title": titled, "story title": titled, "page title": titled,
	"logo": naming, "brand": naming, "site title": naming, "site name": naming, "site header": naming, "blog title": naming,
}

// headingTells says what the classes of a heading tell about it.
func headingTells(classes []byte) traits {
	var told traits
	for class := range bytes.FieldsSeq(classes[:min(len(classes), maxNames)]) {
		for words := range phrasesOfName(class) {
			told |= headingNames[words]
		}
	}
	return told
}

// isClutter reports whether a name is one of what stands around articles.
// "has-sidebar" is not: it tells of something else.
func isClutter(name []byte) bool {
	for words, whole := range phrasesOfName(name) {
		if part, found := clutter()[words]; found && (part || whole) {
			return true
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
		if words == 0 || isNegation(string(text[:starts[1]-1])) {
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

func isNegation(word string) bool {
	switch word {
	case "has", "no", "not", "with", "without", "hide", "js", "is", "supports":
		return true
	}
	return false
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
