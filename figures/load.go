package figures

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
)

// A Catalogue is all that was read: every series of every table, and the words
// that find them.
type Catalogue struct {
	Series   []*Series // in the order of the paths, the files and the rows, without those of superseded tables
	Tables   []*Table
	index    index
	released *Catalogue // the statements of released texts, which are found by words of their own
	families sync.Map   // *family of each table that was asked for, by *Table
	events   *Catalogue // what happened when, and how votes went
}

// Load reads tables of figures. A path is a table, a folder, which is searched
// in the order of its names, or a data package: a folder with a datapackage.json,
// or that file. What cannot be read is among the problems and the rest stays; an
// error is only what spoils the run.
func Load(paths []string) (*Catalogue, []Problem, error) { return LoadWith(paths, Readers{}) }

// LoadWith reads tables as Load does, and with them what the readers can read.
func LoadWith(paths []string, readers Readers) (*Catalogue, []Problem, error) {
	l := loader{seen: map[string]bool{}, readers: readers, asides: newAsides(min(runtime.GOMAXPROCS(0), mostAside))}
	defer l.asides.close()
	err := l.paths(paths)
	l.join()
	if err != nil {
		return nil, nil, err
	}
	l.joinVersions()
	c := newCatalogue(l.tables)
	return c, append(l.problems, c.compare()...), nil
}

// newCatalogue indexes the tables.
func newCatalogue(tables []*Table) *Catalogue {
	c := &Catalogue{Tables: tables}
	var measured, stated, events []*Series
	for _, t := range tables {
		for _, s := range t.Events {
			if s.Superseded == nil {
				events = append(events, s)
			}
		}
		for _, s := range t.Series {
			if s.Superseded != nil {
				continue
			}
			c.Series = append(c.Series, s)
			if s.Stated != nil {
				stated = append(stated, s)
			} else {
				measured = append(measured, s)
			}
		}
	}
	c.index = newIndex(measured)
	if len(stated) > 0 {
		c.released = &Catalogue{Series: stated, index: newIndex(stated)}
	}
	if len(events) > 0 {
		c.events = &Catalogue{Series: events, index: newIndex(events)}
	}
	return c
}

// Released is the part of the catalogue that was read from released texts, with
// an index of its own: that a word is common in prose says nothing of how rare it
// is among tables. It is nil if there are none.
func (c *Catalogue) Released() *Catalogue { return c.released }

// A loader collects tables and problems, and reads no file twice.
type loader struct {
	readers   Readers
	named     string // the path that was asked for
	tables    []*Table
	problems  []Problem
	seen      map[string]bool             // paths that were read
	codes     map[string]besideCodes      // the code lists of a folder, once they were read
	described map[string]*describedFolder // what figures.yaml says of a folder's tables, once it was read
	fence     *fence                      // of the path that is being read
	met       int                         // how many tables were met, read now or before, or refused
	asides    asides                      // what is read while others are
}

func (l *loader) paths(paths []string) error {
	for _, path := range paths {
		l.named = path
		if err := l.path(path); err != nil {
			return err
		}
	}
	return nil
}

func (l *loader) path(path string) error {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("figures: there is no “%s”; give a table (.csv, .tsv, .xlsx, .parquet, .json), a released text (.txt, .md, .html), a folder of them, or a data package", path)
	case err != nil:
		return fmt.Errorf("figures: %w", err)
	}
	if l.fence, err = fenceAround(path, info.IsDir()); err != nil {
		return fmt.Errorf("figures: %w", err)
	}
	defer l.fence.close()
	before := l.met
	switch {
	case info.IsDir():
		err = l.folder(path)
	case filepath.Base(path) == packageFile:
		err = l.pack(filepath.Dir(path))
	default:
		l.file(path)
	}
	if err != nil {
		return fmt.Errorf("figures: %w", err)
	}
	switch {
	case l.met > before:
	case !info.IsDir():
		return fmt.Errorf("figures: “%s” is no table and no released text; give a .csv, .tsv, .xlsx, .parquet, .json, .txt, .md or .html file, a folder of them, or a data package", path)
	default:
		return fmt.Errorf("figures: “%s” holds no table and no dated text; put .csv, .tsv, .xlsx, .parquet or .json files into it, a released text (.txt, .md, .html), or a datapackage.json that names them", path)
	}
	return nil
}

// folder reads what lies in a folder and below it: the package first, if there
// is one, then all other files by name.
func (l *loader) folder(path string) error {
	entries, err := os.ReadDir(path)
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(path, packageFile)); err == nil {
		if err := l.pack(path); err != nil {
			return err
		}
	}
	for _, e := range entries {
		name := filepath.Join(path, e.Name())
		switch {
		case strings.HasPrefix(e.Name(), ".") || e.Name() == packageFile:
		case e.IsDir():
			if err := l.folder(name); err != nil {
				l.refuse(name, whyNot(err))
			}
		case e.Type()&(fs.ModeNamedPipe|fs.ModeSocket|fs.ModeDevice) != 0:
			l.refuse(name, errNoFile.Error())
		case isLinkToFolder(e, name):
			l.refuse(name, "a link to a folder is not followed; give that folder as another path")
		default:
			l.file(name)
		}
	}
	return nil
}

// isLinkToFolder reports whether an entry of a folder stands for another folder.
func isLinkToFolder(e fs.DirEntry, path string) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func (l *loader) refuse(file, why string) {
	l.met++
	l.problems = append(l.problems, Problem{File: file, Why: why, Refused: true})
}

// file reads one file by what its name says it is.
func (l *loader) file(path string) {
	format, why := formatOf(path)
	released := l.readers.Text != nil && isText(path)
	isJSON := strings.EqualFold(filepath.Ext(path), ".json")
	if format == noFormat && why == "" && !released && !isJSON {
		return // what lies beside tables
	}
	if l.seen[filepath.Clean(path)] {
		l.met++
		return
	}
	l.seen[filepath.Clean(path)] = true
	read := l.fence.read
	switch {
	case released:
		l.releasedText(path)
		return
	case isJSON:
		format, read = jsonFormat, l.fence.readJSON
	case format == linesFormat:
		read = l.fence.readJSON
	case format == noFormat:
		l.refuse(path, why)
		return
	}
	data, err := read(path)
	if err != nil {
		l.refuse(path, whyNot(err))
		return
	}
	l.contents(path, data, format, given{})
}

// contents reads the bytes of a file, with what lies beside it. What only explains
// tables is passed over.
func (l *loader) contents(path, data string, format fileFormat, given given) {
	switch {
	case format == jsonFormat:
		if !describes(path, data) {
			l.read(path, data, format, given)
		}
	case isAboutWorldBank(path, data) || isCodeList(path, data):
	case isOwnCodes(path):
		l.refuse(path, "a list of codes has the columns dimension, code and label; mend the header")
	default:
		given, err := l.besides(path, given)
		if err != nil {
			l.refuse(path, err.Error())
			return
		}
		given.codes = l.codesBeside(path)
		l.read(path, data, format, given)
	}
}

// read makes tables of the bytes of a file.
func (l *loader) read(path, data string, format fileFormat, given given) {
	var err error
	if given.described, err = l.describedOf(path); err != nil {
		l.refuse(path, err.Error())
		return
	}
	l.met++
	l.aside(len(data), func() ([]*Table, []Problem) {
		tables, problems := readAs(path, data, format, given)
		if len(tables) > 0 {
			problems = append(problems, given.described.unused()...)
		}
		return tables, problems
	})
}

// readAs makes tables of the bytes of a file of which all is given.
func readAs(path, data string, format fileFormat, given given) ([]*Table, []Problem) {
	switch format {
	case jsonFormat:
		return readJSONTables(path, data, given)
	case linesFormat:
		return readJSONLines(path, data, given)
	case workbookFormat:
		return readWorkbook(path, data, given)
	case parquetFormat:
		return readParquet(path, data, given)
	case tabText:
		return readTables(path, data, '\t', given)
	}
	return readTables(path, data, ',', given)
}

// add keeps tables and the problems with them.
func (l *loader) add(tables []*Table, problems []Problem) {
	l.tables = append(l.tables, tables...)
	l.problems = append(l.problems, problems...)
}

// A fileFormat is what the bytes of a file are, as far as its name says.
type fileFormat uint8

const (
	noFormat fileFormat = iota
	commaText
	tabText
	workbookFormat
	parquetFormat
	jsonFormat
	linesFormat // a JSON object a line
)

// formatOf returns the format of a file, or why it is no table that can be read.
// Both are zero for what lies in every folder beside the tables.
func formatOf(path string) (format fileFormat, why string) {
	name := strings.ToLower(filepath.Base(path))
	if isBeside(path) {
		return noFormat, ""
	}
	switch ext := filepath.Ext(name); ext {
	case ".csv":
		return commaText, ""
	case ".tsv", ".tab":
		return tabText, ""
	case ".md", ".markdown", ".yaml", ".yml":
		return noFormat, ""
	case ".xlsx", ".xlsm":
		return workbookFormat, ""
	case ".xls", ".xlsb", ".ods", ".numbers":
		return noFormat, fmt.Sprintf("a workbook of this kind (%s) is not read; open it in a spreadsheet program and save it as .xlsx, or each sheet as CSV", ext)
	case ".parquet":
		return parquetFormat, ""
	case ".jsonl", ".ndjson":
		return linesFormat, ""
	case ".json":
		return noFormat, "JSON is read as JSON-stat or as an answer of the World Bank, in a .json file outside a data package; save the table as CSV"
	case ".gz", ".zip", ".zst", ".bz2", ".xz", ".7z":
		return noFormat, fmt.Sprintf("a packed file (%s) is not read yet; unpack it", ext)
	case ".txt":
		return noFormat, "a text file is not read as a table; name it .csv if its cells are separated by commas, .tsv if by tabs"
	default:
		return noFormat, "this is no table that can be read; tables are .csv, .tsv, .xlsx, .parquet and .json files"
	}
}

// isBeside reports whether a file explains what lies beside it.
func isBeside(path string) bool {
	name := strings.ToLower(filepath.Base(path))
	for _, beside := range []string{"readme", "license", "licence", "copying", "changelog"} {
		if strings.HasPrefix(name, beside) {
			return !strings.HasSuffix(name, ".csv") && !strings.HasSuffix(name, ".tsv")
		}
	}
	return false
}
