package main

import (
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// completionFlag is what a shell adds when it asks for candidates.
const completionFlag = "--generate-bash-completion"

// flagsFirst moves flags that stand after arguments before them: the library
// stops reading flags at the first argument and would ignore the rest in
// silence. Everything after "--" is left alone, and so is a word of a query such
// as -status:supported.
func flagsFirst(app *cli.App, args []string) ([]string, error) {
	if len(args) < 3 || args[len(args)-1] == completionFlag {
		return args, nil
	}
	command := app.Command(args[1])
	if command == nil {
		return args, nil
	}
	var flags, rest []string
	for words := args[2:]; len(words) > 0; {
		word := words[0]
		words = words[1:]
		switch {
		case word == "-h" || word == "-help" || word == "--help":
			// The library would take an article for the topic.
			return []string{args[0], args[1], "--help"}, nil
		case word == "--":
			rest = append(rest, words...)
			words = nil
		case len(word) < 2 || word[0] != '-' || strings.Contains(word, ":") && !known(command, word):
			rest = append(rest, word)
		default:
			flags = append(flags, word)
			if takesValue(command, word) {
				if len(words) == 0 {
					return nil, misuse("%s needs a value; see claimcheck help %s", word, command.Name)
				}
				flags = append(flags, words[0])
				words = words[1:]
			}
		}
	}
	out := append([]string{args[0], args[1]}, flags...)
	if len(rest) > 0 {
		out = append(append(out, "--"), rest...)
	}
	return out, nil
}

// takesValue reports whether the word after a flag is its value.
func takesValue(command *cli.Command, word string) bool {
	f := flagNamed(command, word)
	_, isBool := f.(*cli.BoolFlag)
	return f != nil && !isBool && !strings.Contains(word, "=")
}

func known(command *cli.Command, word string) bool { return flagNamed(command, word) != nil }

// flagNamed returns the command's flag that a word names, or nil.
func flagNamed(command *cli.Command, word string) cli.Flag {
	name, _, _ := strings.Cut(strings.TrimLeft(word, "-"), "=")
	for _, f := range command.Flags {
		if slices.Contains(f.Names(), name) {
			return f
		}
	}
	return nil
}
