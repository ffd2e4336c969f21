package claimcheck_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A room is a folder of the house. It imports rooms of lower floors alone, and
// only the outside libraries named here may be used in it.
type room struct {
	floor     int
	beside    []string // rooms of its own floor that it may import
	libraries []string
}

// rooms is the plan of the house, as docs/design.md explains it. A new room, or
// a new library, is a line here: a small, visible decision.
var rooms = map[string]room{
	"token":              {floor: 0},
	"embedded":           {floor: 0},
	"script":             {floor: 0, libraries: []string{"github.com/rogpeppe/go-internal", "github.com/google/go-cmp"}},
	"corpus":             {floor: 0, beside: []string{"embedded"}, libraries: []string{"github.com/yuin/goldmark", "github.com/goccy/go-yaml", "golang.org/x/net"}},
	"quantity":           {floor: 0, beside: []string{"embedded", "token"}},
	"period":             {floor: 0, beside: []string{"embedded", "token"}},
	"lexicon":            {floor: 0, beside: []string{"embedded", "token"}, libraries: []string{"github.com/blevesearch/snowballstem"}},
	"extract":            {floor: 1, beside: []string{"extract/recogniser", "extract/tagger"}},
	"extract/tagger":     {floor: 1, libraries: []string{"github.com/jdkato/prose/v2"}},
	"extract/recogniser": {floor: 1, beside: []string{"extract/tagger"}},
	"figures":            {floor: 1, libraries: []string{"github.com/goccy/go-yaml", "github.com/xuri/excelize/v2", "github.com/parquet-go/parquet-go"}},
	"claims":             {floor: 2},
	"check":              {floor: 3},
	"release":            {floor: 3},
	"index":              {floor: 4, libraries: []string{"github.com/blevesearch/bleve/v2", "github.com/blevesearch/snowballstem", "go.etcd.io/bbolt"}},
	"report":             {floor: 4},
	"eval":               {floor: 4},
	"pipeline":           {floor: 5},
	"cmd/claimcheck":     {floor: 7, libraries: []string{"github.com/urfave/cli/v2", "github.com/schollz/progressbar/v3", "golang.org/x/term"}},
}

// testRoom is for the tests of all rooms, and for nothing else.
const testRoom = "script"

// testLibraries may be used in any room's tests.
var testLibraries = []string{"github.com/rogpeppe/go-internal", "github.com/google/go-cmp", "golang.org/x/tools", "github.com/mingrammer/commonregex"}

func TestRoomsImportOnlyWhatLiesBelow(t *testing.T) {
	for path, imports := range importsOf(t) {
		name := roomOf(path)
		here, ok := rooms[name]
		if !ok {
			t.Errorf("%s stands in no room: give %s a line in rooms", path, filepath.Dir(path))
			continue
		}
		for _, imported := range imports {
			if why := here.refuses(name, imported, strings.HasSuffix(path, "_test.go")); why != "" {
				t.Errorf("%s imports %s: %s", path, imported, why)
			}
		}
	}
}

// TestPlanIsNoWider finds a use of everything that the plan allows.
func TestPlanIsNoWider(t *testing.T) {
	used := map[string][]string{}
	for path, imports := range importsOf(t) {
		if !strings.HasSuffix(path, "_test.go") {
			used[roomOf(path)] = append(used[roomOf(path)], imports...)
		}
	}
	for name, room := range rooms {
		if _, ok := used[name]; !ok {
			t.Errorf("%s has no code", name)
		}
		allowed := slices.Clone(room.libraries)
		for _, beside := range room.beside {
			allowed = append(allowed, "claimcheck/"+beside)
		}
		for _, what := range allowed {
			if !slices.ContainsFunc(used[name], func(imported string) bool { return isWithin(imported, what) }) {
				t.Errorf("%s may import %s, and does not", name, what)
			}
		}
	}
}

// TestDesignTellsThePlan finds every room with its floor in docs/design.md.
func TestDesignTellsThePlan(t *testing.T) {
	design, err := os.ReadFile("docs/design.md")
	if err != nil {
		t.Fatal(err)
	}
	for name, room := range rooms {
		if row := fmt.Sprintf("\n| %d | `%s` |", room.floor, name); !strings.Contains(string(design), row) {
			t.Errorf("docs/design.md has no row %s", row[1:])
		}
	}
}

// importsOf are the imports of every file that stands in a folder.
func importsOf(t *testing.T) map[string][]string {
	files := map[string][]string{}
	err := filepath.WalkDir(".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (strings.HasPrefix(entry.Name(), ".") && path != "." || entry.Name() == "testdata" || entry.Name() == "tools") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || filepath.Dir(path) == "." {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		imports := []string{}
		for _, spec := range file.Imports {
			imported, _ := strconv.Unquote(spec.Path.Value)
			imports = append(imports, imported)
		}
		files[filepath.ToSlash(path)] = imports
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// isWithin reports whether an import is a package or one below it.
func isWithin(imported, pkg string) bool {
	return imported == pkg || strings.HasPrefix(imported, pkg+"/")
}

// roomOf is the room in which a file stands: its folder, or the nearest above
// that is a room.
func roomOf(path string) string {
	for dir := filepath.ToSlash(filepath.Dir(path)); dir != "."; dir = filepath.ToSlash(filepath.Dir(dir)) {
		if _, ok := rooms[dir]; ok {
			return dir
		}
	}
	return ""
}

// refuses says why a room may not import a package, or nothing if it may.
func (r room) refuses(name, imported string, test bool) string {
	if inside, ok := strings.CutPrefix(imported, "claimcheck/"); ok {
		other := roomOf(inside + "/x.go")
		switch {
		case other == testRoom && name != testRoom && !test:
			return "it is for tests alone"
		case other == testRoom, other == name, slices.Contains(r.beside, other), rooms[other].floor < r.floor:
			return ""
		}
		return "it does not lie below " + name
	}
	first, _, _ := strings.Cut(imported, "/")
	if !strings.Contains(first, ".") {
		return "" // the standard library
	}
	allowed := r.libraries
	if test {
		allowed = append(slices.Clone(allowed), testLibraries...)
	}
	for _, library := range allowed {
		if isWithin(imported, library) {
			return ""
		}
	}
	return "this library does not live in " + name
}
