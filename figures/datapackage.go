package figures

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// packageFile is what the Frictionless standard calls the file that describes a
// data package.
const packageFile = "datapackage.json"

// longestPackage is how many bytes the description of a package may have, the
// rows within it counted, and mostResources how many tables it may name.
const (
	longestPackage = 8 << 20
	mostResources  = 10_000
)

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
	Data                     json.RawMessage // the rows themselves
	Sources                  []packageSource
	Encoding                 string
	Dialect                  part[packageDialect]
	Schema                   part[schema]
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
	folder := &packageFolder{root: root, dir: dir, parts: map[string]any{}}
	data, err := folder.read(packageFile)
	if err != nil {
		l.refuse(file, err.Error())
		return nil
	}
	if len(data) > longestPackage {
		l.refuse(file, fmt.Sprintf("the description of the package is larger than %d MB; put its rows into files of their own", longestPackage>>20))
		return nil
	}
	var p dataPackage
	if err := json.Unmarshal([]byte(strings.TrimPrefix(data, "\uFEFF")), &p); err != nil {
		l.refuse(file, fmt.Sprintf("this does not read as a data package: %v", err))
		return nil
	}
	switch {
	case len(p.Resources) == 0:
		l.refuse(file, "the package names no resources")
	case len(p.Resources) > mostResources:
		l.refuse(file, fmt.Sprintf("the package names more than %d resources; split it", mostResources))
		return nil
	}
	for i, r := range p.Resources {
		if why := l.resource(folder, p, i); why != nil {
			l.refuse(file, fmt.Sprintf("resource %s: %v", r.called(i), why))
			paths, _ := r.paths()
			l.passOver(folder, paths...)
		}
	}
	return nil
}

// resource reads one table of a package, which may lie in several files.
func (l *loader) resource(folder *packageFolder, p dataPackage, n int) error {
	r := p.Resources[n]
	paths, err := r.paths()
	if err != nil {
		return err
	}
	l.passOver(folder, r.Schema.path, r.Dialect.path)
	if err := r.Schema.complete(folder); err != nil {
		return err
	}
	if err := r.Dialect.complete(folder); err != nil {
		return err
	}
	about := p.about(r)
	if err := r.settle(&about); err != nil {
		return err
	}
	switch {
	case len(paths) == 0 && len(r.Data) == 0:
		return fmt.Errorf("it has neither a path nor data")
	case len(paths) == 0:
		return l.inline(folder, n, about)
	}
	for i, name := range paths {
		header, err := l.part(folder, name, about, i == 0 && len(paths) > 1)
		if err != nil {
			return err
		}
		if i == 0 {
			about.dialect.names = header // the other parts go on without one
		}
	}
	return nil
}

// called is the name of a resource in a message.
func (r resource) called(n int) string {
	if paths, err := r.paths(); err == nil && len(paths) > 0 {
		return "“" + shortened(paths[0]) + "”"
	}
	return fmt.Sprint(n + 1)
}

// passOver keeps files of the package from being read as tables of which nothing
// is said: schemas, and what was refused.
func (l *loader) passOver(folder *packageFolder, paths ...string) {
	for _, name := range paths {
		if name != "" && folder.holds(name) == nil {
			l.seen[folder.full(name)] = true
		}
	}
}

// part reads one file of a resource, and returns its header if that is wanted.
func (l *loader) part(folder *packageFolder, name string, about given, wantsHeader bool) (header []string, err error) {
	if err := folder.holds(name); err != nil {
		return nil, err
	}
	full := folder.full(name)
	if l.seen[full] {
		l.met++
		return nil, nil
	}
	l.seen[full] = true
	isJSON := strings.EqualFold(filepath.Ext(name), ".json")
	format, why := formatOf(name)
	if format == noFormat && !isJSON {
		return nil, fmt.Errorf("%s", first(why, "this is no table that can be read; tables are .csv, .tsv, .xlsx, .parquet and .json files"))
	}
	data, err := folder.read(name)
	if err != nil {
		return nil, err
	}
	if about, err = l.besides(full, about); err != nil {
		return nil, err
	}
	about.codes = l.codesBeside(full)
	if isJSON {
		format = jsonFormat
	}
	if !wantsHeader {
		l.read(full, data, format, about)
		return nil, nil
	}
	l.join()
	before := len(l.tables)
	l.read(full, data, format, about)
	if l.join(); len(l.tables) == before {
		return nil, nil
	}
	return l.tables[before].Header, nil
}
