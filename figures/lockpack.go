package figures

import (
	"fmt"
	"path/filepath"
	"time"
)

// lockName is the file that is there while something is added to a pack.
const lockName = ".adding.lock"

// patience is how long an addition waits for another.
const patience = 10 * time.Second

// lockPack lets one addition at a time change a pack. The lock is that of an open
// file, so that it goes with the process that holds it, however that ends.
func lockPack(pack *fence, patience time.Duration) (unlock func(), err error) {
	for end := time.Now().Add(patience); ; time.Sleep(10 * time.Millisecond) {
		lock, err := takeLock(pack.root)
		switch {
		case err != nil:
			return nil, fmt.Errorf("“%s” cannot be locked: %v; see whether you may write there", pack.dir, err)
		case lock != nil:
			return func() { dropLock(pack.root, lock) }, nil
		case time.Now().After(end):
			return nil, fmt.Errorf("something is being added to “%s” just now; wait until it is done%s", pack.dir, howToUnlock(filepath.Join(pack.dir, lockName)))
		}
	}
}
