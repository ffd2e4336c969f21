//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package figures

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// takeLock is the lock of a pack, or nil while another process has it.
func takeLock(dir *os.Root) (*os.File, error) {
	lock, err := dir.OpenFile(lockName, os.O_CREATE|os.O_RDWR|syscall.O_NONBLOCK, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		lock.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) || errors.Is(err, syscall.EINTR) {
			return nil, nil
		}
		return nil, err
	}
	// Whoever had the lock before may have removed the file that is open here.
	open, err := lock.Stat()
	if err == nil {
		var there fs.FileInfo
		if there, err = dir.Lstat(lockName); err == nil && os.SameFile(open, there) {
			return lock, nil
		}
	}
	lock.Close()
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return nil, nil
}

// dropLock removes the lock while nobody else can have it.
func dropLock(dir *os.Root, lock *os.File) {
	dir.Remove(lockName)
	lock.Close()
}

func howToUnlock(string) string { return "" }
