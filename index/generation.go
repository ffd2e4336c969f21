package index

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/blevesearch/bleve/v2"
)

// The folder of an index holds one generation, a folder of its own that never
// changes, and the file CURRENT that names it. A new generation is built under
// another name, and one rename of CURRENT puts it in the old one's place:
// whenever the machine stops, CURRENT names a whole generation.
const (
	currentFile      = "CURRENT"
	newCurrentFile   = "CURRENT.new"
	generationPrefix = "generation-"
	workPrefix       = "building-"
	bleveFolder      = "bleve"
)

// current is the name of the generation that searches use.
func current(dir string) (string, error) {
	b, err := os.ReadFile(filepath.Join(dir, currentFile))
	if errors.Is(err, fs.ErrNotExist) {
		return "", ErrMissing
	}
	if err != nil {
		return "", err
	}
	name := strings.TrimSuffix(string(b), "\n")
	if !strings.HasPrefix(name, generationPrefix) || strings.ContainsAny(name, `/\`) {
		return "", fmt.Errorf("%w (%s)", ErrDamaged, currentFile)
	}
	return name, nil
}

// publish gives the finished generation in work its name and makes it the
// current one.
func publish(dir, work string) (name string, err error) {
	name = generationPrefix + strings.TrimPrefix(filepath.Base(work), workPrefix)
	if err := os.Rename(work, filepath.Join(dir, name)); err != nil {
		return "", err
	}
	pointer := filepath.Join(dir, newCurrentFile)
	if err := os.WriteFile(pointer, []byte(name+"\n"), 0o600); err != nil {
		return "", err
	}
	if err := syncPath(pointer); err != nil {
		return "", err
	}
	if err := syncFolder(dir); err != nil {
		return "", err
	}
	if err := os.Rename(pointer, filepath.Join(dir, currentFile)); err != nil {
		return "", err
	}
	return name, syncFolder(dir)
}

// sweep removes every generation but one, and what builds left that were
// killed. Whoever calls it holds the lock.
func sweep(dir, keep string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	var failed error
	for _, e := range entries {
		name := e.Name()
		old := strings.HasPrefix(name, generationPrefix) && name != keep
		if !old && !strings.HasPrefix(name, workPrefix) && name != newCurrentFile {
			continue
		}
		if err := os.RemoveAll(filepath.Join(dir, name)); err != nil && failed == nil {
			failed = err
		}
	}
	return failed
}

// openGeneration opens a generation after making sure that it is whole.
func openGeneration(dir, name string) (*Index, error) {
	path := filepath.Join(dir, name)
	if err := verify(path); err != nil {
		return nil, err
	}
	// Opening for reading takes a shared lock, so a timeout only guards against
	// a stranger who holds the file.
	b, err := bleve.OpenUsing(filepath.Join(path, bleveFolder), map[string]any{"read_only": true, "bolt_timeout": "2s"})
	if err != nil {
		return nil, fmt.Errorf("%w (%v)", ErrDamaged, err)
	}
	return &Index{bleve: b}, nil
}

func syncPath(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

// syncFolder makes new and renamed names in a folder last. Systems that cannot
// sync a folder do so by themselves.
func syncFolder(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	_ = f.Sync()
	return f.Close()
}
