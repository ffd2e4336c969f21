package headroom_test

import (
	"fmt"
	"os"
	"os/exec"
	"runtime/debug"
	"runtime/metrics"
	"testing"

	"claimcheck/cmd/claimcheck/internal/headroom"
)

// tells makes this program tell how much its heap may grow, instead of running tests:
// headroom begins with the program, so what GOGC does to it only another program shows.
const tells = "CLAIMCHECK_TELLS_HEADROOM"

func TestMain(m *testing.M) {
	if os.Getenv(tells) == "" {
		os.Exit(m.Run())
	}
	begun := percent()
	headroom.End()
	ended := percent()
	debug.SetGCPercent(30)
	headroom.End()
	fmt.Print(begun, " ", ended, " ", percent())
}

// percent is how much the heap may grow now.
func percent() uint64 {
	sample := []metrics.Sample{{Name: "/gc/gogc:percent"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

func TestHeadroom(t *testing.T) {
	for _, test := range []struct{ setting, want string }{
		{"GOGC=", "1600 100 30"}, // at 64 MB, and as usual when it has ended; what is set afterwards stays
		{"GOGC=50", "50 50 30"},  // whoever sets it decides
	} {
		program := exec.Command(os.Args[0])
		program.Env = append(os.Environ(), tells+"=1", test.setting)
		got, err := program.Output()
		if err != nil || string(got) != test.want {
			t.Errorf("with %s the heap may grow by %s%% (%v), want %s", test.setting, got, err, test.want)
		}
	}
}
