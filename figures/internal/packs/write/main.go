// Write makes the packs by which loading is measured: write PACK FOLDER.
package main

import (
	"fmt"
	"os"
	"slices"

	"claimcheck/figures/internal/packs"
)

func main() {
	if len(os.Args) == 3 {
		if p, ok := packs.Named(os.Args[1]); ok {
			err := os.MkdirAll(os.Args[2], 0o755)
			if err == nil {
				err = p.Write(os.Args[2])
			}
			if err != nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			return
		}
	}
	fmt.Fprintln(os.Stderr, "write PACK FOLDER makes a pack to measure by:")
	for _, p := range append(slices.Clip(packs.All), packs.Draft) {
		fmt.Fprintf(os.Stderr, "  %-9s %s\n", p.Name, p.Doc)
	}
	os.Exit(2)
}
