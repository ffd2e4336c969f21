package index

import (
	"errors"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"
	bbolterrors "go.etcd.io/bbolt/errors"
)

// ErrBusy is returned where another process builds the index.
var ErrBusy = errors.New("another run is writing this index; wait until it has ended")

// A lock is held by whoever builds an index in a folder. It is the lock of an
// empty database file, which every system releases when its holder dies, so
// none is ever left behind.
type lock struct{ file *bbolt.DB }

const lockFile = "lock"

// patience is how long the lock is waited for. bbolt takes 0 for ever.
const patience = time.Millisecond

func acquire(dir string) (*lock, error) {
	db, err := bbolt.Open(filepath.Join(dir, lockFile), 0o600, &bbolt.Options{Timeout: patience})
	if errors.Is(err, bbolterrors.ErrTimeout) {
		return nil, ErrBusy
	}
	if err != nil {
		return nil, err
	}
	return &lock{db}, nil
}

func (l *lock) release() error { return l.file.Close() }
