package headroom_test

import (
	"os"
	"runtime/debug"
	"testing"

	"claimcheck/cmd/claimcheck/internal/headroom"
)

// percent is how much the heap may grow now.
func percent() int {
	now := debug.SetGCPercent(100)
	debug.SetGCPercent(now)
	return now
}

func TestHeadroomEnds(t *testing.T) {
	if os.Getenv("GOGC") != "" {
		t.Skip("GOGC is set, so nothing began")
	}
	headroom.End()
	if got := percent(); got != 100 {
		t.Errorf("the heap may grow by %d%%", got)
	}
	debug.SetGCPercent(30)
	headroom.End()
	if got := percent(); got != 30 {
		t.Errorf("what was set afterwards is %d%% now", got)
	}
}
