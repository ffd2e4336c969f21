package figures

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// A fence keeps all that is read for one path within its folder, whatever the
// files there say and wherever links lead.
type fence struct {
	dir   string
	root  *os.Root
	named string // the file that the user named, which may be a link to anywhere
}

var (
	errOutside = errors.New("it leads out of the folder, and only files within it are read; put a copy into the folder")
	errNoFile  = errors.New("this is no file")
	errNothing = errors.New("it is a link to nothing")
)

// whyNot is why a file or a folder cannot be read, for a person who knows which.
func whyNot(err error) string {
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrPermission):
		return "you have no permission to read it; see who owns it"
	case errors.As(err, &path):
		return fmt.Sprintf("it cannot be read: %v", path.Err)
	}
	return err.Error()
}

// fenceAround is the fence of a folder, or of a file and what lies beside it.
func fenceAround(path string, isFolder bool) (*fence, error) {
	f := &fence{dir: path}
	if !isFolder {
		f.dir, f.named = filepath.Dir(path), path
	}
	root, err := os.OpenRoot(f.dir)
	f.root = root
	return f, err
}

func (f *fence) close() { f.root.Close() }

// open opens a file within the fence. Whoever reads a path that a file names, or
// that is found in a folder, does so here.
func (f *fence) open(path string) (*os.File, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if _, linked := os.Lstat(path); linked == nil {
			return nil, errNothing
		}
		return nil, err
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular():
		return nil, errNoFile
	case path == f.named:
		return os.Open(path)
	}
	name, err := filepath.Rel(f.dir, path)
	if err != nil {
		return nil, errOutside
	}
	file, err := f.root.Open(name)
	if err != nil && !errors.Is(err, fs.ErrPermission) {
		return nil, errOutside // for the file is there
	}
	return file, err
}

// read reads a file within the fence that is not too large for a table.
func (f *fence) read(path string) (string, error) {
	file, err := f.open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	return readAll(file)
}

// readJSON reads a file within the fence that is not too large for JSON.
func (f *fence) readJSON(path string) (string, error) {
	file, err := f.open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Size() > longestJSON {
		return "", refuse(0, "the file is larger than %d MB; save a part of it, or the table as CSV", longestJSON>>20)
	}
	return readAll(file)
}
