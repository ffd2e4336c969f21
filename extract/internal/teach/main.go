// Teach makes the weights of the recogniser from a folder of texts in which
// people have marked the names. The same texts give the same bytes.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"claimcheck/extract/recogniser"
)

// sets are the texts that the shipped weights are made from. NOTICE names their
// makers and licences.
var sets = []string{
	"uner-ewt.train", "uner-ewt.dev", "uner-ewt.test",
	"crossner-politics.train", "crossner-science.train", "crossner-science.dev", "crossner-science.test",
	"crossner-literature.train", "crossner-literature.dev", "crossner-literature.test",
	"wikigold", "btc",
}

// More rounds than this learn the sets by heart; more rows than 1<<bits find
// hardly a name more.
const (
	rounds = 20
	bits   = 17
)

func main() {
	data := flag.String("data", "", "the folder with the marked texts, a file SET.bio.gz each")
	out := flag.String("o", "weights.bin", "the file to write")
	measure := flag.String("measure", "", "leave out these sets, with commas between, and say how well they are recognised, instead of writing")
	flag.Parse()
	if err := run(*data, *out, strings.FieldsFunc(*measure, func(r rune) bool { return r == ',' })); err != nil {
		fmt.Fprintln(os.Stderr, "teach:", err)
		os.Exit(1)
	}
}

func run(dir, out string, measured []string) error {
	var taught []recogniser.Marked
	for _, set := range sets {
		if slices.Contains(measured, set) {
			continue
		}
		marked, err := readSet(dir, set)
		if err != nil {
			return err
		}
		taught = append(taught, marked...)
	}
	model := recogniser.Teach(taught, rounds, bits)
	if len(measured) == 0 {
		return os.WriteFile(out, model.Bytes(), 0o644)
	}
	for _, set := range measured {
		marked, err := readSet(dir, set)
		if err != nil {
			return err
		}
		fmt.Printf("%s: %s\n", set, measure(model, marked))
	}
	return nil
}
