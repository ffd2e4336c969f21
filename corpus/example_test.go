package corpus_test

import (
	"fmt"
	"os"
	"strings"

	"claimcheck/corpus"
)

func ExampleMarkdown() {
	doc := corpus.Markdown("fees.md", "# Fees rise\n\nThey rose by **&pound;5** a day.\n", corpus.Options{})
	for _, b := range doc.Blocks {
		fmt.Printf("%s: %s\n", b.Kind, b.Text)
	}
	b := doc.Blocks[1]
	start := strings.Index(b.Text, "£5")
	span := b.Span(start, start+len("£5"))
	line, column := doc.Position(span.Start)
	fmt.Printf("%d:%d: %s\n", line, column, doc.Text(span))
	// Output:
	// headline: Fees rise
	// paragraph: They rose by £5 a day.
	// 3:16: &pound;5
}

func ExampleSources() {
	for source, err := range corpus.Sources([]string{"-", "page.html"}, os.Stdin, corpus.Options{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(source.Name)
	}
	// Output:
	// -
	// page.html: there is no such file or folder
}
