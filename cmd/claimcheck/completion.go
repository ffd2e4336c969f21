package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

func completionCommand(io streams) *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a script that completes commands and flags in a shell",
		ArgsUsage: "bash|zsh|fish",
		Description: "   source <(claimcheck completion bash)\n" +
			"   claimcheck completion fish > ~/.config/fish/completions/claimcheck.fish",
		Action: func(c *cli.Context) error {
			script, err := completion(c.App, c.Args().First())
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(io.out, script)
			return err
		},
	}
}

func completion(app *cli.App, shell string) (string, error) {
	switch shell {
	case "bash":
		return bashCompletion, nil
	case "zsh":
		return zshCompletion, nil
	case "fish":
		return app.ToFishCompletion()
	}
	return "", misuse("completion is there for bash, zsh and fish; see claimcheck help completion")
}

// The program answers --generate-bash-completion with one candidate a line.
const bashCompletion = `_claimcheck() {
  local words
  words=("${COMP_WORDS[@]:0:COMP_CWORD}")
  if [[ "${COMP_WORDS[COMP_CWORD]}" == -* ]]; then
    words+=("${COMP_WORDS[COMP_CWORD]}")
  fi
  mapfile -t COMPREPLY < <(compgen -W "$("${words[@]}" --generate-bash-completion 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}")
}
complete -o bashdefault -o default -F _claimcheck claimcheck
`

const zshCompletion = `#compdef claimcheck
_claimcheck() {
  local -a candidates
  candidates=("${(@f)$("${words[@]:0:#words[@]-1}" --generate-bash-completion 2>/dev/null)}")
  _describe 'claimcheck' candidates || _files
}
compdef _claimcheck claimcheck
`
