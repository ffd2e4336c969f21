package figures

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

// packageFile is what the Frictionless standard calls the file that describes a
// data package.
const packageFile = "datapackage.json"

// A dataPackage is the part of the Frictionless standard that says what figures
// are and whose, and what Our World in Data adds to it.
type dataPackage struct {
	Name, Title, Description string
	Sources                  []packageSource
	Contributors             []struct{ Title, Role string }
	Licenses                 []struct{ Name, Title, Path string }
	Resources                []resource
}

type packageSource struct {
	Title, Path             string
	Name, Link              string // Our World in Data
	DataPublishedBy         string
	RetrievedDate           string
	DataPublisherSource     string
	Email, Web, Description string
}

type resource struct {
	Name, Title, Description string
	Path                     json.RawMessage // a path, or a list of paths
	Data                     json.RawMessage
	Sources                  []packageSource
	Encoding                 string
	Dialect                  struct {
		Delimiter string
		Header    *bool
	}
	Schema struct {
		Fields        []packageField
		MissingValues []string
	}
}

type packageField struct {
	Name, Title, Description, Unit string
	DecimalChar, GroupChar         string
	OwidDisplaySettings            json.RawMessage // an object, or a string that holds one
}

// pack reads a data package. Only files within its folder are read, whatever
// its paths say and wherever links lead.
func (l *loader) pack(dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	file := filepath.Join(dir, packageFile)
	data, err := readWithin(root, packageFile)
	if err != nil {
		return err
	}
	var p dataPackage
	if err := json.Unmarshal([]byte(strings.TrimPrefix(data, "\uFEFF")), &p); err != nil {
		l.refuse(file, fmt.Sprintf("this does not read as a data package: %v", err))
		return nil
	}
	if len(p.Resources) == 0 {
		l.refuse(file, "the package names no resources")
	}
	for i, r := range p.Resources {
		paths, err := r.paths()
		if err != nil {
			l.refuse(file, fmt.Sprintf("resource %d: %v", i+1, err))
			continue
		}
		for _, name := range paths {
			if err := l.resource(root, dir, name, p.about(r), r); err != nil {
				l.refuse(file, fmt.Sprintf("resource “%s”: %v", name, err))
			}
		}
	}
	return nil
}

func readWithin(root *os.Root, name string) (string, error) {
	f, err := root.Open(filepath.FromSlash(name))
	if err != nil {
		return "", err
	}
	defer f.Close()
	return readAll(f)
}

// paths is where the resource's rows are.
func (r resource) paths() ([]string, error) {
	if len(r.Path) == 0 {
		return nil, fmt.Errorf("it has no path; figures within the JSON are not read yet")
	}
	var one string
	if json.Unmarshal(r.Path, &one) == nil {
		return []string{one}, nil
	}
	var many []string
	if json.Unmarshal(r.Path, &many) != nil {
		return nil, fmt.Errorf("its path is neither a text nor a list of texts")
	}
	if len(many) > 1 {
		return nil, fmt.Errorf("a table in several files is not read yet")
	}
	return many, nil
}

// resource reads one table of a package.
func (l *loader) resource(root *os.Root, dir, name string, about given, r resource) error {
	full := filepath.Join(dir, filepath.FromSlash(name))
	switch {
	case strings.Contains(name, "://"):
		return fmt.Errorf("it is on the net, and only files within the package are read; download it into the folder")
	case !fs.ValidPath(path.Clean(name)):
		return fmt.Errorf("it leaves the package's folder, and only files within it are read")
	case l.seen[full]:
		l.met++
		return nil
	}
	format, why := formatOf(name)
	if format == noFormat {
		l.seen[full] = true
		if why == "" {
			why = "this is no table that can be read; tables are .csv, .tsv, .xlsx and .parquet files"
		}
		return fmt.Errorf("%s", why)
	}
	l.seen[full] = true
	if err := r.readable(); err != nil {
		return err
	}
	data, err := readWithin(root, path.Clean(name))
	if err != nil {
		return fmt.Errorf("it cannot be read within the package's folder: %v", err)
	}
	l.read(full, data, format, about)
	return nil
}

// readable refuses dialects that would be misread. The separator is found in the
// text itself.
func (r resource) readable() error {
	switch r.Dialect.Delimiter {
	case "", ",", ";", "\t", "|":
	default:
		return fmt.Errorf("cells separated by “%s” are not read yet", r.Dialect.Delimiter)
	}
	if r.Dialect.Header != nil && !*r.Dialect.Header {
		return fmt.Errorf("a table without a header is not read yet")
	}
	for _, f := range r.Schema.Fields {
		if f.DecimalChar != "" && f.DecimalChar != "." || f.GroupChar != "" && f.GroupChar != "," && f.GroupChar != " " {
			return fmt.Errorf("field “%s” writes numbers with “%s” and “%s”, which is not read yet; use 1,234.5", f.Name, f.DecimalChar, f.GroupChar)
		}
	}
	return nil
}
