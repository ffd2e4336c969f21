package figures

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// besideCodes is what the code lists beside a table say: the label of a code by
// its dimension, as plain headers are compared, and by the code.
type besideCodes map[[2]string]string

// of is the label of a code of a column, which a list may call by its header, by
// the name of its code list or by what people call it.
func (codes besideCodes) of(c *sdmxColumn, code string) (label string, ok bool) {
	for _, dimension := range []string{c.id, plain(c.list), plain(c.name)} {
		if label, ok = codes[[2]string{dimension, code}]; ok {
			return label, true
		}
	}
	return "", false
}

// mayBeCodeList reports whether a file is named as code lists are: une.codes.csv
// beside une.csv, codelist_age.csv, CL_AREA.csv.
func mayBeCodeList(path string) bool {
	name := strings.ToLower(filepath.Base(path))
	return strings.HasSuffix(name, ".csv") && (strings.Contains(name, "code") || strings.HasPrefix(name, "cl_"))
}

// The headers of a code list.
var (
	dimensionHeaders = []string{"dimension", "codelist", "code list", "list", "concept", "column", "variable"}
	codeHeaders      = []string{"code", "id", "value"}
	labelHeaders     = []string{"label", "name", "description", "meaning"}
)

// isCodeList reports whether a file holds code lists and no figures.
func isCodeList(path, data string) bool {
	_, ok := readCodeList(path, data)
	return ok
}

// codesSuffix stands in place of a table's ".csv" in the name of its code list.
const codesSuffix = ".codes.csv"

// isOwnCodes reports whether a file can be nothing but the code lists of a table.
func isOwnCodes(path string) bool { return strings.HasSuffix(strings.ToLower(path), codesSuffix) }

// readCodeList reads a file as code lists, if it has columns for codes and their
// labels and no others but the dimension that they are of. Without one the file
// is named for it.
func readCodeList(path, data string) (besideCodes, bool) {
	if !mayBeCodeList(path) {
		return nil, false
	}
	g, err := readText(path, data, ',', dialect{})
	if err != nil || len(g.records) < 2 {
		return nil, false
	}
	records := g.records
	column := func(headers []string) int {
		return slices.IndexFunc(records[0].cells, func(h string) bool { return slices.Contains(headers, plain(h)) })
	}
	dimension, code, label := column(dimensionHeaders), column(codeHeaders), column(labelHeaders)
	named := 2
	if dimension >= 0 {
		named = 3
	}
	if code < 0 || label < 0 || len(records[0].cells) != named {
		return nil, false
	}
	codes := besideCodes{}
	for _, r := range records[1:] {
		of := plain(r.at(dimension))
		if dimension < 0 {
			of = namedFor(path)
		}
		codes[[2]string{of, r.at(code)}] = r.at(label)
	}
	return codes, true
}

// namedFor is the dimension that a file of codes is named for.
func namedFor(path string) string {
	words := strings.Fields(plain(strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))))
	words = slices.DeleteFunc(words, func(w string) bool {
		return w == "codelist" || w == "cl" || w == "codes" || w == "code" || w == "list"
	})
	return strings.Join(words, " ")
}

// codesBeside reads the code lists for a table: those of its folder, and the one
// that is named for it, NAME.codes.csv for NAME.csv, which comes before them.
func (l *loader) codesBeside(table string) besideCodes {
	folder := filepath.Dir(table)
	if l.codes == nil {
		l.codes = map[string]besideCodes{}
	}
	all, known := l.codes[folder]
	if !known {
		all = l.codesOfFolder(folder)
		l.codes[folder] = all
	}
	own, ok := l.readCodeFile(ownCodes(table))
	if !ok {
		return all
	}
	for key, label := range all {
		if _, told := own[key]; !told {
			own[key] = label
		}
	}
	return own
}

// codesOfFolder reads the lists that are for all tables of a folder.
func (l *loader) codesOfFolder(folder string) besideCodes {
	all := besideCodes{}
	entries, _ := os.ReadDir(folder)
	for _, e := range entries {
		if !e.Type().IsRegular() || isOwnCodes(e.Name()) {
			continue
		}
		codes, _ := l.readCodeFile(filepath.Join(folder, e.Name()))
		for key, label := range codes {
			all[key] = label
		}
	}
	return all
}

// longestCodeList is larger than any list of codes.
const longestCodeList = 4 << 20

func (l *loader) readCodeFile(path string) (besideCodes, bool) {
	if !mayBeCodeList(path) {
		return nil, false
	}
	file, err := l.fence.open(path)
	if err != nil {
		return nil, false
	}
	defer file.Close()
	if info, err := file.Stat(); err != nil || info.Size() > longestCodeList {
		return nil, false
	}
	data, err := readAll(file)
	if err != nil {
		return nil, false
	}
	return readCodeList(path, data)
}

// ownCodes is the name of the code lists that are for one table.
func ownCodes(table string) string {
	return strings.TrimSuffix(table, filepath.Ext(table)) + codesSuffix
}
