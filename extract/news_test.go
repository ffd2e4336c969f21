package extract

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"claimcheck/token"
)

// news returns articles of about 5 kB each, size bytes in all, made of the
// paragraphs of the example's articles with other numbers and other names. They
// are the same ones each time, and no two are alike.
func news(t testing.TB, size int) []string {
	t.Helper()
	paragraphs := exampleParagraphs(t)
	w := writer{rand.New(rand.NewPCG(19, 47))}
	var articles []string
	for size > 0 {
		var article strings.Builder
		for article.Len() < min(5000, size) {
			article.WriteString(w.vary(paragraphs[w.IntN(len(paragraphs))]))
			article.WriteString("\n\n")
		}
		size -= article.Len()
		articles = append(articles, article.String())
	}
	return articles
}

// exampleParagraphs are the paragraphs, lists and tables of the example's
// articles, without their front matter.
func exampleParagraphs(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob("../corpus/example/articles/*")
	if err != nil || len(paths) == 0 {
		t.Fatal("no articles in the example: ", err)
	}
	var all []string
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := string(raw)
		if _, body, ok := strings.Cut(text, "\n---\n"); ok {
			text = body
		}
		for paragraph := range strings.SplitSeq(text, "\n\n") {
			if paragraph = strings.TrimSpace(paragraph); paragraph != "" {
				all = append(all, paragraph)
			}
		}
	}
	return all
}

// A writer makes new paragraphs out of old ones.
type writer struct{ *rand.Rand }

// vary gives a paragraph other numbers and, here and there, other names.
func (w writer) vary(paragraph string) string {
	var b strings.Builder
	at := 0
	for _, tok := range token.Split(nil, paragraph) {
		b.WriteString(paragraph[at:tok.Start])
		at = tok.End
		switch word := tok.In(paragraph); {
		case tok.Kind == token.Number:
			b.WriteString(w.number(word))
		case tok.Kind == token.Word && len(word) > 4 && unicode.IsUpper(firstRune(word)) && isLower(word[1:]) && w.IntN(3) == 0:
			b.WriteString(w.name())
		default:
			b.WriteString(word)
		}
	}
	return b.String() + paragraph[at:]
}

// number returns a number of the same length. A year stays a year.
func (w writer) number(written string) string {
	if len(written) == 4 && (written[:2] == "19" || written[:2] == "20") {
		return fmt.Sprint(1950 + w.IntN(76))
	}
	digits := []byte(written)
	for i, d := range digits {
		if '0' < d && d <= '9' {
			digits[i] = '1' + byte(w.IntN(9))
		}
	}
	return string(digits)
}

func (w writer) name() string {
	return nameStarts[w.IntN(len(nameStarts))] + nameMiddles[w.IntN(len(nameMiddles))] + nameEnds[w.IntN(len(nameEnds))]
}

var (
	nameStarts  = []string{"Al", "Bran", "Cor", "Del", "El", "Fen", "Gar", "Har", "Ilm", "Jor", "Kel", "Lan", "Mor", "Nor", "Ol", "Pel", "Ros", "Stan", "Thor", "Wes"}
	nameMiddles = []string{"", "", "a", "ber", "den", "e", "ing", "le", "mar", "o", "ter", "wick"}
	nameEnds    = []string{"borough", "bridge", "by", "dale", "field", "ford", "ham", "ley", "man", "son", "stead", "ton", "well", "worth"}
)

func isLower(word string) bool {
	return !strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLower(r) })
}
