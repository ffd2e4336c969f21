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
	args = helpOfGroup(app, args)
	command := app.Command(args[1])
	if command == nil {
		return args, nil
	}
	path, words := args[:2:2], args[2:]
	if sub := command.Command(words[0]); sub != nil {
		command, path, words = sub, args[:3:3], words[1:]
	}
	var flags, rest []string
	for len(words) > 0 {
		word := words[0]
		words = words[1:]
		switch {
		case word == "-h" || word == "-help" || word == "--help":
			// The library would take an article for the topic.
			return append(path, "--help"), nil
		case word == "--":
			rest = append(rest, words...)
			words = nil
		case len(word) < 2 || word[0] != '-' || strings.Contains(word, ":") && !known(command, word):
			rest = append(rest, word)
		default:
			flags = append(flags, word)
			if takesValue(command, word) {
				if len(words) == 0 {
					return nil, misuse("%s needs a value; see claimcheck help %s", word, strings.Join(path[1:], " "))
				}
				flags = append(flags, words[0])
				words = words[1:]
			}
		}
	}
	out := append(path, flags...)
	if len(rest) > 0 {
		out = append(append(out, "--"), rest...)
	}
	return out, nil
}

// helpOfGroup turns "help figures list" into "figures list --help": the library
// looks for topics in one level alone, and does not say what is in a group.
func helpOfGroup(app *cli.App, args []string) []string {
	if args[1] != "help" && args[1] != "h" {
		return args
	}
	group := app.Command(args[2])
	switch {
	case group == nil || len(group.Subcommands) == 0:
		return args
	case len(args) == 3:
		return []string{args[0], args[2], "--help"}
	case group.Command(args[3]) == nil:
		return []string{args[0], args[2], args[3]} // which is refused
	}
	return []string{args[0], args[2], args[3], "--help"}
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
