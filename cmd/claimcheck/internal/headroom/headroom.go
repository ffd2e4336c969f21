// Package headroom lets the program allocate its first megabytes without collecting
// garbage: a draft is checked before there is anything worth collecting, and collecting
// takes a fifth of the time that its author waits. Once that much was allocated, garbage is
// collected as usual, so an archive takes no more memory than it would have taken.
//
// It has to begin before the program's tables are made, and so depends on next to nothing.
// Whoever sets GOGC decides for themselves.
package headroom

import (
	"os"
	"runtime"
	"runtime/debug"
	"sync"
)

// The heap at which garbage is first collected, in megabytes: as the runtime has it, and
// as the program does.
const (
	usually = 4
	first   = 64
)

// usual is how much the heap may grow between collections, in per cent, if nobody says
// otherwise.
const usual = 100

// End collects garbage as usual from here on. It does nothing if that is so already.
var End = func() {}

func init() {
	if os.Getenv("GOGC") != "" {
		return
	}
	debug.SetGCPercent(usual * first / usually)
	End = sync.OnceFunc(func() { debug.SetGCPercent(usual) })
	runtime.AddCleanup(new(lost), func(end func()) { end() }, End)
}

// A lost thing is found to be garbage by the first collection.
type lost struct{ _ *lost }
