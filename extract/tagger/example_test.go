package tagger_test

import (
	"fmt"

	"claimcheck/extract/tagger"
)

func ExampleModel_Tag() {
	words := tagger.Words(nil, "Sales didn’t rise 12% in March.")
	tagger.Default().Tag(words)
	for _, word := range words {
		fmt.Print(word.Text, "/", word.Tag, " ")
	}
	fmt.Println()
	// Output: Sales/NNS did/VBD n't/RB rise/VB 12%/CD in/IN March/NNP ./.
}

func ExampleEntities() {
	const sentence = "Boris Hartmann moved to Berlin from New York City."
	words := tagger.Words(nil, sentence)
	m := tagger.Default()
	m.Tag(words)
	m.Label(words)
	for _, name := range tagger.Entities(nil, words) {
		start, end := words[name.First].Start, words[name.End-1].End
		fmt.Println(name.Kind, sentence[start:end])
	}
	// Output:
	// PERSON Boris Hartmann
	// GPE Berlin
	// GPE New York City
}

func ExampleWords() {
	const sentence = "The NCA’s report isn’t out."
	for _, word := range tagger.Words(nil, sentence) {
		fmt.Printf("%d:%d %s %s\n", word.Start, word.End, word.Text, sentence[word.Start:word.End])
	}
	// Output:
	// 0:3 The The
	// 4:7 NCA NCA
	// 7:11 's ’s
	// 12:18 report report
	// 19:21 is is
	// 21:26 n't n’t
	// 27:30 out out
	// 30:31 . .
}
