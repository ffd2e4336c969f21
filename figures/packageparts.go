package figures

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// A schema says what the columns are.
type schema struct {
	Fields        []packageField
	MissingValues []string
}

// A packageDialect says how the rows are written.
type packageDialect struct {
	Delimiter string
	Header    *bool
}

// A part stands in the package itself, or in a file that the package names.
type part[T any] struct {
	path string
	is   T
}

// UnmarshalJSON reads what stands in the package, or the path of the file.
func (p *part[T]) UnmarshalJSON(data []byte) error {
	if json.Unmarshal(data, &p.path) == nil {
		return nil
	}
	return json.Unmarshal(data, &p.is)
}

// complete reads a part that stands in a file of its own, which many resources
// may share.
func (p *part[T]) complete(folder *packageFolder) error {
	if p.path == "" {
		return nil
	}
	if known, ok := folder.parts[p.path].(T); ok {
		p.is = known
		return nil
	}
	data, err := folder.read(p.path)
	if err == nil {
		err = json.Unmarshal([]byte(strings.TrimPrefix(data, "\uFEFF")), &p.is)
	}
	if err != nil {
		return fmt.Errorf("“%s”: %w", shortened(p.path), err)
	}
	folder.parts[p.path] = p.is
	return nil
}

// paths is where the resource's rows are.
func (r resource) paths() ([]string, error) {
	var one string
	if json.Unmarshal(r.Path, &one) == nil {
		return []string{one}, nil
	}
	var many []string
	if len(r.Path) > 0 && json.Unmarshal(r.Path, &many) != nil {
		return nil, fmt.Errorf("its path is neither a text nor a list of texts")
	}
	return many, nil
}

// A packageFolder is the folder of a data package, which no path of it leaves.
type packageFolder struct {
	root  *os.Root
	dir   string
	parts map[string]any // what files say that the package names, by path
	tree  *node          // the package itself, once rows of it are read
}

// full is a path of the package as the user can find it.
func (f *packageFolder) full(name string) string {
	return filepath.Join(f.dir, filepath.FromSlash(name))
}

// holds says why a path is none within the folder.
func (f *packageFolder) holds(name string) error {
	switch {
	case strings.Contains(name, "://"):
		return errors.New("it is on the net, and only files within the package are read; download it into the folder")
	case !fs.ValidPath(path.Clean(name)):
		return errors.New("it leaves the package's folder, and only files within it are read")
	}
	return nil
}

func (f *packageFolder) read(name string) (string, error) {
	if err := f.holds(name); err != nil {
		return "", err
	}
	data, err := readWithin(f.root, path.Clean(name))
	var no *refusal
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", errors.New("there is no such file in the package's folder")
	case errors.Is(err, fs.ErrPermission):
		return "", errors.New("it may not be read; see who owns it")
	case errors.As(err, &no), errors.Is(err, errNoFile):
		return "", err
	case err != nil:
		return "", errOutside
	}
	return data, nil
}

func readWithin(root *os.Root, name string) (string, error) {
	if info, err := root.Stat(filepath.FromSlash(name)); err != nil || !info.Mode().IsRegular() {
		return "", cmp.Or(err, errNoFile)
	}
	f, err := root.Open(filepath.FromSlash(name))
	if err != nil {
		return "", err
	}
	defer f.Close()
	return readAll(f)
}

// settle keeps how the resource says that it is written.
func (r resource) settle(about *given) error {
	if err := about.dialect.separatedBy(r.Dialect.is.Delimiter); err != nil {
		return err
	}
	about.dialect.encoding = r.Encoding
	var names []string
	for _, f := range r.Schema.is.Fields {
		name := strings.TrimSpace(f.Name)
		names = append(names, name)
		column := about.fields[name]
		if err := column.numbersWith(f.DecimalChar, f.GroupChar); err != nil {
			return fmt.Errorf("field “%s” %w", name, err)
		}
		about.fields[name] = column
		about.dialect.settled = about.dialect.settled || f.DecimalChar+f.GroupChar != ""
	}
	headless := r.Dialect.is.Header != nil && !*r.Dialect.is.Header
	return about.dialect.nameColumns(headless, names)
}
