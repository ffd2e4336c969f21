package corpus

import (
	"bytes"
	_ "embed"
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
	var told traits
	classes = classes[:min(len(classes), maxNames)]
	for len(classes) > 0 {
		end := 0
		for end < len(classes) && classes[end] > ' ' {
			end++
		}
		if end > 0 && isClutter(classes[:end]) {
			told |= named
		}
		classes = classes[min(end+1, len(classes)):]
	}
	return told
}

// namesHeadline reports whether the classes of a heading say that it is the
// headline of an article.
func namesHeadline(classes []byte) bool {
	for _, name := range []string{"headline", "entry-title", "post-title", "article-title", "story-title"} {
		if bytes.Contains(classes, []byte(name)) {
			return true
		}
	}
	return false
}

// isClutter reports whether a name is one of what stands around articles.
// "has-sidebar" is not: it tells of something else.
func isClutter(name []byte) bool {
	var buffer [2 * maxName]byte
	var starts [maxName + 1]int
	text, words := wordsOfName(name[:min(len(name), maxName)], buffer[:0], &starts)
	if words == 0 {
		return false
	}
	if isNegation(string(text[:starts[1]-1])) {
		return false
	}
	for from := range words {
		for to := from + 1; to <= min(words, from+clutterWords); to++ {
			part, found := clutter()[string(text[starts[from]:starts[to]-1])]
			if found && (part || to-from == words) {
				return true
			}
		}
	}
	return false
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
