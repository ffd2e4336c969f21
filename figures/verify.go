package figures

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Verify hashes the tables of packs again. The problems are the tables that are
// not as the figures.yaml beside them records, and files that cannot be
// understood, which are refused; files is how many are as recorded.
func Verify(paths []string) (files int, problems []Problem, err error) {
	v := verifier{}
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return 0, nil, fmt.Errorf("figures: there is no “%s”; give a folder of tables, or a table", path)
		case err != nil:
			return 0, nil, fmt.Errorf("figures: %w", err)
		}
		if v.fence, err = fenceAround(path, info.IsDir()); err != nil {
			return 0, nil, fmt.Errorf("figures: %w", err)
		}
		switch {
		case info.IsDir():
			err = v.folder(path)
		case filepath.Base(path) == describedName || filepath.Base(path) == packageFile:
			err = v.folder(filepath.Dir(path))
		default:
			v.some(filepath.Dir(path), []string{filepath.Base(path)})
		}
		v.fence.close()
		if err != nil {
			return 0, nil, fmt.Errorf("figures: %w", err)
		}
	}
	return v.files, v.problems, nil
}

// A verifier collects what is not as recorded.
type verifier struct {
	fence    *fence // of the path that is looked at
	files    int
	problems []Problem
}

func (v *verifier) tell(file string, row int, format string, args ...any) {
	v.problems = append(v.problems, Problem{File: file, Row: row, Why: fmt.Sprintf(format, args...)})
}

func (v *verifier) refuse(path string, err error) {
	v.problems = append(v.problems, Problem{File: path, Why: whyNot(err), Refused: true})
}

// folder looks at what lies in a folder and below it.
func (v *verifier) folder(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	var names []string
	for _, e := range entries {
		switch name := e.Name(); {
		case strings.HasPrefix(name, "."):
		case e.IsDir():
			if err := v.folder(filepath.Join(dir, name)); err != nil {
				v.refuse(filepath.Join(dir, name), err)
			}
		case v.isTable(filepath.Join(dir, name)):
			names = append(names, name)
		}
	}
	l := loader{fence: v.fence}
	for _, t := range l.describedIn(dir).tables {
		if t.file != "" && !slices.Contains(names, t.file) {
			names = append(names, t.file)
		}
	}
	v.some(dir, names)
	return nil
}

// isTable reports whether a file holds figures, by its name and, where that may
// be anything, by its bytes.
func (v *verifier) isTable(path string) bool {
	format, err := addable(path)
	if err != nil || filepath.Base(path) == packageFile {
		return false
	}
	if format != commaText && format != jsonFormat {
		return true
	}
	data, err := v.fence.read(path)
	return err != nil || format == jsonFormat && !describes(path, data) || format == commaText && !isAboutWorldBank(path, data) && !isCodeList(path, data)
}

// some looks at some files of a folder.
func (v *verifier) some(dir string, names []string) {
	l := loader{fence: v.fence}
	said := l.describedIn(dir)
	for _, p := range l.problems {
		if said.spoilt || !strings.HasPrefix(p.Why, "there is no file") { // which is told below
			v.problems = append(v.problems, p)
		}
	}
	if said.spoilt {
		return
	}
	for _, name := range names {
		v.file(said, filepath.Join(dir, name))
	}
}

// file compares a file with what is recorded of it.
func (v *verifier) file(said *describedFolder, path string) {
	line, recorded := 0, ""
	for _, t := range said.tables {
		if t.file == filepath.Base(path) && (line == 0 || recorded == "") {
			line, recorded = t.line, t.sha256
		}
	}
	sum, err := v.sum(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		v.tell(path, 0, "missing; line %d of %s describes it: put it back, or delete the entry", line, describedName)
	case err != nil:
		v.refuse(path, err)
	case recorded == "":
		v.tell(path, 0, "not recorded; write “sha256: %s” into its entry in %s, or add the file with “claimcheck figures add”", sum, describedName)
	case recorded != sum:
		v.tell(path, 0, "changed since it was recorded in line %d of %s; its SHA-256 is now %s", line, describedName, sum)
	default:
		v.files++
	}
}

// sum is the SHA-256 of a file as figures.yaml writes it, however large the file
// is.
func (v *verifier) sum(path string) (string, error) {
	file, err := v.fence.open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	sum, err := hashOf(file)
	return hex.EncodeToString(sum), err
}
