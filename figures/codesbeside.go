package figures

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// besideCodes is what the code lists beside a table say: the label of a code by
// its dimension, as plain headers are compared, and by the code.
type besideCodes map[[2]string]string

// isCodeList reports whether a file holds code lists: NAME.codes.csv for the
// table NAME.csv beside it, and codelist_ANYTHING.csv for all tables of a folder.
func isCodeList(path string) bool {
	name := strings.ToLower(filepath.Base(path))
	return strings.HasSuffix(name, ".codes.csv") || strings.HasPrefix(name, "codelist_") && strings.HasSuffix(name, ".csv")
}

// codesBeside reads the code lists for a table. What its own list says comes
// before what the folder's lists say.
func (l *loader) codesBeside(table string) besideCodes {
	folder := filepath.Dir(table)
	files, _ := filepath.Glob(filepath.Join(escapeGlob(folder), "codelist_*.csv"))
	files = append(files, ownCodes(table))
	var codes besideCodes
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		if codes == nil {
			codes = besideCodes{}
		}
		if err := codes.read(string(data)); err != nil && !l.seen[file] {
			l.refuse(file, err.Error())
			l.met--
		}
		l.seen[file] = true
	}
	return codes
}

// ownCodes is the name of the code lists that are for one table.
func ownCodes(table string) string {
	return strings.TrimSuffix(table, filepath.Ext(table)) + ".codes.csv"
}

// read adds the rows of a list: dimension, code and label.
func (codes besideCodes) read(data string) error {
	records, err := readRecords(data, ',')
	if err != nil {
		return err
	}
	for i, r := range records {
		switch {
		case len(r.cells) < 3 || i == 0 && (plain(r.cells[0]) != "dimension" || plain(r.cells[1]) != "code" || plain(r.cells[2]) != "label"):
			return fmt.Errorf("line %d: a code list has the columns dimension, code and label", r.line)
		case i > 0:
			codes[[2]string{plain(r.cells[0]), r.cells[1]}] = r.cells[2]
		}
	}
	return nil
}

func escapeGlob(path string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`).Replace(path)
}
