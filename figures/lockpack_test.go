package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func lockedPack(t *testing.T) (pack *fence) {
	t.Helper()
	pack, err := fenceAround(t.TempDir(), true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pack.close)
	return pack
}

// TestLockPack takes a lock, while which nobody else gets it, and lets it go.
func TestLockPack(t *testing.T) {
	pack := lockedPack(t)
	for range 2 {
		unlock, err := lockPack(pack, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := lockPack(pack, 0); err == nil || !strings.Contains(err.Error(), "just now") {
			t.Errorf("a second lock: %v", err)
		}
		unlock()
		if entries, _ := os.ReadDir(pack.dir); len(entries) > 0 {
			t.Errorf("%v is left", entries)
		}
	}
}

// TestAddClearsAway adds to a pack in which an interrupted addition has left its
// half of a file.
func TestAddClearsAway(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, "pack/"+halfWritten+"123", "area,ye")
	file := write(t, dir, "boats.csv", "area,year,boats\nWales,2020,4\n")
	if _, err := Add(Addition{File: file, Into: filepath.Join(dir, "pack")}); err != nil {
		t.Fatal(err)
	}
	entries, _ := os.ReadDir(filepath.Join(dir, "pack"))
	if got := fmt.Sprint(entries); len(entries) != 2 {
		t.Errorf("the pack holds %s", got)
	}
}
