package tagger_test

import (
	"fmt"

	"claimcheck/extract/tagger"
)

func ExampleModel_Read() {
	words := tagger.Words(nil, "Their sales didn’t rise in Berlin.")
	tagger.Default().Read(words)
	for _, word := range words {
		fmt.Printf("%s/%s/%s ", word.Text, word.Tag, word.Label)
	}
	fmt.Println()
	// Output: Their/PRP$/O sales/NNS/O did/VBD/O n't/RB/O rise/VB/O in/IN/O Berlin/NNP/B-GPE ././O
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
