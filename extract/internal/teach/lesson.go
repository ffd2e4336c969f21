package main

import (
	"strings"

	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/extract/recogniser"
)

// documentLength is how many sentences of a set are taken for one document.
const documentLength = 25

// marked are the sentences as the recogniser sees those of articles.
func marked(sentences []sentence) []recogniser.Marked {
	x := extract.New()
	var all []recogniser.Marked
	for len(sentences) > 0 {
		part := sentences[:min(documentLength, len(sentences))]
		sentences = sentences[len(part):]
		text, seen := x.Lesson(document(part))
		for i, s := range text.Sentences {
			all = append(all, recogniser.Marked{Words: seen[i], Names: namesIn(s, part[s.Block].names)})
		}
	}
	return all
}

// document is a document with a block for each sentence.
func document(sentences []sentence) *corpus.Document {
	var raw strings.Builder
	for _, s := range sentences {
		raw.WriteString(s.text + "\n")
	}
	doc := &corpus.Document{Raw: raw.String()}
	start := 0
	for _, s := range sentences {
		end := start + len(s.text)
		doc.Blocks = append(doc.Blocks, corpus.NewBlock(corpus.Paragraph, doc.Raw, corpus.Span{Start: start, End: end}))
		start = end + len("\n")
	}
	return doc
}

// namesIn finds the words of the names that lie in a sentence. A word that two
// names share belongs to the first.
func namesIn(s extract.Sentence, names []name) []recogniser.Name {
	var found []recogniser.Name
	next := 0
	for _, n := range names {
		first, end := next, next
		for i := next; i < len(s.Words) && s.From+s.Words[i].Start < n.to; i++ {
			end = i + 1
			if s.From+s.Words[i].End <= n.from {
				first = i + 1
			}
		}
		if first < end {
			found = append(found, recogniser.Name{First: first, End: end, Kind: n.kind})
			next = end
		}
	}
	return found
}
