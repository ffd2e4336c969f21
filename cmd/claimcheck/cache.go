package main

import (
	"os"
	"path/filepath"
	"runtime/debug"

	"claimcheck/cmd/claimcheck/internal/headroom"
	"claimcheck/figures"
	"claimcheck/release"
)

// cacheVariable names the folder for compiled packs of figures, or is "off".
const cacheVariable = "CLAIMCHECK_CACHE"

// cache is where compiled packs of figures are kept: where the user says, else
// where programs keep such things.
func cache() figures.Cache {
	switch dir := os.Getenv(cacheVariable); dir {
	case "off":
		return figures.Cache{}
	case "":
		dir, err := os.UserCacheDir()
		if err != nil {
			return figures.Cache{}
		}
		return figures.Cache{Dir: filepath.Join(dir, "claimcheck", "figures")}
	default:
		return figures.Cache{Dir: dir}
	}
}

// readers read what the room of figures cannot.
var readers = figures.Readers{Text: release.Read}

// loadFigures loads figures. A large pack leaves much garbage behind, which is
// collected sooner than usual, so that it does not take twice its room.
func loadFigures(paths []string) (*figures.Catalogue, []figures.Problem, error) {
	if figures.IsLarge(paths) {
		headroom.End()
		defer debug.SetGCPercent(debug.SetGCPercent(30))
	}
	return cache().LoadWith(paths, readers)
}
