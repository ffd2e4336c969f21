//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package figures

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
)

// takeLock is the lock of a pack, or nil while another process has it. There are
// no locks here that go with their process, so a file that is there is one.
func takeLock(dir *os.Root) (*os.File, error) {
	lock, err := dir.OpenFile(lockName, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return nil, nil
	}
	return lock, err
}

func dropLock(dir *os.Root, lock *os.File) {
	lock.Close()
	dir.Remove(lockName)
}

// howToUnlock says what to do if a lock was left.
func howToUnlock(file string) string {
	return fmt.Sprintf(", or delete “%s” if an addition was interrupted", file)
}
