package figures

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// An Addition is a download that is to go into a pack, and what a person says of it.
type Addition struct {
	File  string // the download
	Into  string // the folder of the pack, which is made if it is not there
	Words []Word // in the order in which they are written down

	Readers Readers // of released texts, which cannot be added without
}

// A Word is one thing that is said of a table, by its name in figures.yaml.
type Word struct{ Name, Text string }

// An Added table is what Add has read and where it now stands.
type Added struct {
	File      string   // in the pack
	Known     bool     // it was there and recorded before
	Beside    []string // what lay beside the download to describe it, and lies beside it in the pack too
	Catalogue *Catalogue
	Problems  []Problem
}

// Add copies a download into a pack and records it in the pack's figures.yaml with
// its SHA-256. What its publisher gave beside it to describe it is copied too. What
// cannot be read as a table or a released text is not added, and neither is a file of the name of
// another. The pack is as it was, or has both the file and its
// entry, whenever it is interrupted; at worst it has the file alone, which can be
// added again.
func Add(a Addition) (*Added, error) {
	name := filepath.Base(a.File)
	if strings.ContainsFunc(name, unicode.IsControl) || strings.HasPrefix(name, ".") {
		return nil, fmt.Errorf("“%s” is no name for a table; rename the file", name)
	}
	format, err := a.format()
	if err != nil {
		return nil, err
	}
	data, err := readAlone(a.File)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(a.Into, 0o755); err != nil {
		return nil, err
	}
	within, err := fenceAround(a.Into, true)
	if err != nil {
		return nil, err
	}
	defer within.close()
	unlock, err := lockPack(within, patience)
	if err != nil {
		return nil, err
	}
	defer unlock()
	clearAway(a.Into)
	p := &packing{file: filepath.Join(a.Into, name), name: name, data: data, sum: sumOf(data), described: filepath.Join(a.Into, describedName), within: within}
	return p.add(a, format)
}

// format says as what the download is read. A released text has none.
func (a Addition) format() (fileFormat, error) {
	format, err := addable(a.File)
	if err != nil && a.isText() {
		if info, err := os.Stat(a.File); err == nil && info.Mode().IsRegular() {
			return noFormat, nil
		}
	}
	return format, err
}

func (a Addition) isText() bool { return a.Readers.Text != nil && isText(a.File) }

// addable says as what a file is read, or why it is not.
func addable(file string) (fileFormat, error) {
	info, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return noFormat, fmt.Errorf("there is no “%s”; give the file that was downloaded", file)
	case err != nil:
		return noFormat, err
	case isPackage(file):
		return noFormat, fmt.Errorf("“%s” is a data package, which says all that is known of its tables; copy its folder into the pack as it is", file)
	case !info.Mode().IsRegular():
		return noFormat, fmt.Errorf("“%s” is no file; give one table at a time", file)
	}
	if strings.EqualFold(filepath.Ext(file), ".json") {
		return jsonFormat, nil
	}
	format, why := formatOf(file)
	if format == noFormat {
		return noFormat, fmt.Errorf("“%s”: %s", file, first(why, "this is no table that can be read; tables are .csv, .tsv, .xlsx, .parquet and .json files"))
	}
	return format, nil
}

// isPackage reports whether a path is a data package.
func isPackage(path string) bool {
	if filepath.Base(path) == packageFile {
		return true
	}
	_, err := os.Stat(filepath.Join(path, packageFile))
	return err == nil
}

// A packing is one file on its way into a pack.
type packing struct {
	file, name string // where it is to stand
	data, sum  string
	described  string // the figures.yaml of the pack
	before     string // its text
	isThere    bool   // the pack has the same file
	within     *fence // of the pack
}

// readAlone reads a file that a person names.
func readAlone(file string) (string, error) {
	f, err := fenceAround(file, false)
	if err != nil {
		return "", err
	}
	defer f.close()
	return f.read(file)
}

func (p *packing) add(a Addition, format fileFormat) (*Added, error) {
	said, err := p.look()
	if err != nil {
		return nil, err
	}
	known := false
	for _, t := range said.tables {
		switch {
		case t.file != p.name:
		case t.sha256 == p.sum && p.isThere:
			if w, ok := p.unsaid(t, a.Words); ok {
				return nil, fmt.Errorf("“%s” is described in line %d of %s already; write “%s: %s” there", p.name, t.line, p.described, w.Name, yamlText(w.Text))
			}
			known = true
		case p.isThere:
			return nil, fmt.Errorf("“%s” is described in line %d of %s already; write “sha256: %s” there", p.name, t.line, p.described, p.sum)
		default:
			return nil, fmt.Errorf("line %d of %s describes a “%s” that is not there; delete the entry, and add the file again", t.line, p.described, p.name)
		}
	}
	after := p.before
	if !known {
		if after, said, err = p.entry(said, a.Words); err != nil {
			return nil, err
		}
	}
	beside, undo, err := p.copyBeside(a.File)
	if err != nil {
		return nil, err
	}
	added, err := p.read(said, format, a)
	added.Known, added.Beside = known, beside
	if err != nil {
		undo()
	}
	if err != nil || known {
		return added, err
	}
	return added, p.write(after)
}

// unsaid is the first of the words that an entry does not say in a line of its own.
func (p *packing) unsaid(t *describedTable, words []Word) (Word, bool) {
	said := map[string]bool{}
	for i, line := range strings.Split(p.before, "\n")[t.line-1:] {
		opened := strings.HasPrefix(strings.TrimSpace(line), "- ")
		if opened && i > 0 {
			break // the next entry
		}
		said[strings.TrimLeft(strings.TrimSpace(line), "- ")] = true
	}
	for _, w := range words {
		if !said[w.Name+": "+yamlText(w.Text)] {
			return w, true
		}
	}
	return Word{}, false
}

// look reads what the pack says, and finds the file of that name.
func (p *packing) look() (*describedFolder, error) {
	text, err := p.within.readDescribed(p.described)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s: %w", p.described, err)
	}
	p.before = text
	said, problems := readDescribed(p.described, text)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s:%d: %s; nothing was added", p.described, problems[0].Row, problems[0].Why)
	}
	_, err = os.Lstat(p.file)
	if errors.Is(err, fs.ErrNotExist) {
		return said, nil
	}
	there, err := p.within.read(p.file)
	if err != nil {
		return nil, err
	}
	if there != p.data {
		ext := filepath.Ext(p.name)
		stem := strings.TrimSuffix(p.name, ext)
		return nil, fmt.Errorf("the pack has another “%s”, and nothing is overwritten; give this one a name of its own, such as %s-2024-05-14%s for a later release, and write “supersedes: %s” into its entry", p.name, stem, ext, p.name)
	}
	p.isThere = true
	return said, nil
}

// entry is the text of figures.yaml with the file recorded, read again to see
// that it says so.
func (p *packing) entry(before *describedFolder, words []Word) (string, *describedFolder, error) {
	all := append([]Word{{"file", p.name}}, words...)
	after, err := appendEntry(p.before, append(all, Word{"sha256", p.sum}))
	if err != nil {
		return "", nil, fmt.Errorf("%s: %w", p.described, err)
	}
	said, problems := readDescribed(p.described, after)
	switch {
	case len(problems) > 0:
		return "", nil, fmt.Errorf("%s; nothing was added", problems[0].Why)
	case len(said.tables) != len(before.tables)+1 || said.tables[len(said.tables)-1].file != p.name:
		return "", nil, fmt.Errorf("%s is written in a way that nothing can be added to; write each table below “tables:” on lines of its own", p.described)
	}
	return after, said, nil
}

// read reads the table as it will be read in the pack.
func (p *packing) read(said *describedFolder, format fileFormat, a Addition) (*Added, error) {
	download := a.File
	l := loader{readers: a.Readers, named: download, fence: p.within, seen: map[string]bool{}, described: map[string]*describedFolder{filepath.Dir(p.file): said}}
	if format == noFormat {
		l.released(p.file, download)
	} else {
		l.contents(p.file, p.data, format, given{})
	}
	added := &Added{File: p.file, Catalogue: newCatalogue(l.tables), Problems: l.problems}
	if len(l.tables) == 0 {
		for i := range added.Problems {
			if added.Problems[i].File == p.file {
				added.Problems[i].File = download // which is all that there is
			}
		}
		return added, fmt.Errorf("nothing of “%s” could be read, so it was not added", p.name)
	}
	return added, nil
}

// write puts the file into the pack and then its entry.
func (p *packing) write(after string) error {
	if !p.isThere {
		if err := writeWhole(p.file, p.data); err != nil {
			return err
		}
	}
	err := writeWhole(p.described, after)
	if err != nil && !p.isThere {
		os.Remove(p.file) // the pack is as it was
	}
	return err
}

// halfWritten begins the name of a file that is being written, or that an
// interrupted addition has left.
const halfWritten = ".adding-"

// clearAway removes what interrupted additions have left. Whoever calls it has
// locked the pack.
func clearAway(dir string) {
	entries, _ := os.ReadDir(dir)
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), halfWritten) && e.Type().IsRegular() {
			os.Remove(filepath.Join(dir, e.Name()))
		}
	}
}

// copyBeside copies what the publisher of a table gives beside it to describe it,
// without which the table would be read worse in the pack than where it was
// downloaded. What is in the pack already stays, and must be the same.
func (p *packing) copyBeside(download string) (names []string, undo func(), err error) {
	var written []string
	undo = func() {
		for _, file := range written {
			os.Remove(file)
		}
	}
	outside, err := fenceAround(download, false)
	if err != nil {
		return nil, undo, err
	}
	defer outside.close()
	dir, name := filepath.Split(download)
	stem := strings.TrimSuffix(name, filepath.Ext(name))
	for _, beside := range []string{name + csvwSuffix, stem + chartSuffix, stem + codesSuffix} {
		data, err := outside.read(filepath.Join(dir, beside))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		file := filepath.Join(filepath.Dir(p.file), beside)
		if err == nil {
			err = p.within.putBeside(file, data, &written)
		}
		if err != nil {
			undo()
			return nil, func() {}, err
		}
		names = append(names, beside)
	}
	return names, undo, nil
}

// putBeside writes a file unless it is there.
func (f *fence) putBeside(file, data string, written *[]string) error {
	there, err := f.read(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		*written = append(*written, file)
		return writeWhole(file, data)
	case err == nil && there != data:
		return fmt.Errorf("the pack has another “%s”, and nothing is overwritten; delete it if it is out of date", filepath.Base(file))
	}
	return err
}

// writeWhole writes a file so that there is all of it under its name, or nothing.
func writeWhole(file, data string) (err error) {
	temp, err := os.CreateTemp(filepath.Dir(file), halfWritten+"*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			temp.Close()
			os.Remove(temp.Name())
		}
	}()
	if _, err = temp.WriteString(data); err != nil {
		return err
	}
	if err = temp.Chmod(0o644); err != nil {
		return err
	}
	if err = temp.Sync(); err != nil {
		return err
	}
	if err = temp.Close(); err != nil {
		return err
	}
	return os.Rename(temp.Name(), file)
}

// sumOf is the SHA-256 of the bytes of a file.
func sumOf(data string) string {
	sum := sha256.Sum256([]byte(data))
	return hex.EncodeToString(sum[:])
}
