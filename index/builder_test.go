package index

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOpenWithoutIndex(t *testing.T) {
	_, err := Open(filepath.Join(t.TempDir(), "index"))
	if !errors.Is(err, ErrMissing) || !strings.Contains(err.Error(), "run claimcheck batch") {
		t.Errorf("%v, want ErrMissing", err)
	}
}

func TestEmptyIndex(t *testing.T) {
	x := opened(t, built(t, nil))
	if n, err := x.Len(); n != 0 || err != nil {
		t.Errorf("%d claims, %v", n, err)
	}
	for _, q := range []string{"police", "poli*", "article:news", "value:>1", "sort:date"} {
		if r := found(t, x, q, Options{}); r.Total != 0 {
			t.Errorf("%s: %d hits in an index of nothing", q, r.Total)
		}
	}
}

func TestSecondBuilderIsRefused(t *testing.T) {
	dir := t.TempDir()
	first, err := Build(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Build(dir); !errors.Is(err, ErrBusy) {
		t.Errorf("%v, want ErrBusy", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	build(t, dir, archive())
}

func TestClosedBuilderLeavesTheOldIndex(t *testing.T) {
	dir := built(t, archive()[:2])
	b, err := Build(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Add(archive()[5]); err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	if err := b.Add(archive()[6]); err == nil {
		t.Error("a closed builder took a claim")
	}
	if err := b.Commit(); err == nil {
		t.Error("a closed builder committed")
	}
	if got := sorted(ids(found(t, opened(t, dir), "sort:date", Options{}))); got != "a1 a2" {
		t.Errorf("the index holds %q, want the old one", got)
	}
	if left := contents(t, dir); len(left) != 3 {
		t.Errorf("the folder holds %v, want CURRENT, lock and one generation", left)
	}
}

// An entry that cannot be indexed spoils the build, and nothing else.
func TestFailedBuildLeavesTheOldIndex(t *testing.T) {
	dir := built(t, archive()[:2])
	b, err := Build(dir)
	if err != nil {
		t.Fatal(err)
	}
	bad := archive()[3]
	bad.Published = "yesterday"
	if err := b.Add(bad); err == nil || !strings.Contains(err.Error(), `news/police.md:4: indexing "746"`) {
		t.Errorf("%v, want an error that names the claim", err)
	}
	if err := b.Commit(); err == nil {
		t.Error("a build that failed was committed")
	}
	if got := sorted(ids(found(t, opened(t, dir), "sort:date", Options{}))); got != "a1 a2" {
		t.Errorf("the index holds %q, want the old one", got)
	}
}

// Who searches goes on with the old index while a new one takes its place.
func TestReadersKeepTheirIndex(t *testing.T) {
	dir := built(t, archive()[:2])
	x, y := opened(t, dir), opened(t, dir)
	build(t, dir, archive()[2:5])
	for _, old := range []*Index{x, y} {
		if got := sorted(ids(found(t, old, "sort:date", Options{}))); got != "a1 a2" {
			t.Errorf("an open index changed to %q", got)
		}
	}
	if got := sorted(ids(found(t, opened(t, dir), "sort:date", Options{}))); got != "a3 a4 a5" {
		t.Errorf("the new index holds %q", got)
	}
}

// Opening never fails because a new index takes the old one's place meanwhile.
func TestOpenWhileBuilding(t *testing.T) {
	dir := built(t, archive())
	done := make(chan error)
	go func() {
		for range 10 {
			b, err := Build(dir)
			if err == nil {
				err = errors.Join(b.Add(archive()[0]), b.Commit())
			}
			if err != nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	for {
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			return
		default:
			x, err := Open(dir)
			if err != nil {
				t.Fatal(err)
			}
			x.Close()
		}
	}
}

func TestSameClaimTwice(t *testing.T) {
	x := opened(t, built(t, append(archive(), archive()...)))
	if n, _ := x.Len(); n != len(archive()) {
		t.Errorf("%d claims, want %d", n, len(archive()))
	}
}

// Whatever a killed build leaves in the folder, the old index is found, and the
// next build clears it away.
func TestKilledBuild(t *testing.T) {
	for _, killed := range []struct {
		when  string
		leave func(dir, generation string) error
	}{
		{"while writing", func(dir, _ string) error {
			return os.MkdirAll(filepath.Join(dir, workPrefix+"1", bleveFolder, "store"), 0o700)
		}},
		{"after the new generation got its name", func(dir, old string) error {
			return os.CopyFS(filepath.Join(dir, generationPrefix+"1"), os.DirFS(filepath.Join(dir, old)))
		}},
		{"while writing the pointer", func(dir, _ string) error {
			return os.WriteFile(filepath.Join(dir, newCurrentFile), []byte(generationPrefix), 0o600)
		}},
		{"before the old generation was removed", func(dir, old string) error {
			return os.CopyFS(filepath.Join(dir, generationPrefix+"0"), os.DirFS(filepath.Join(dir, old)))
		}},
	} {
		t.Run(killed.when, func(t *testing.T) {
			dir := built(t, archive()[:2])
			old, err := current(dir)
			if err != nil {
				t.Fatal(err)
			}
			if err := killed.leave(dir, old); err != nil {
				t.Fatal(err)
			}
			if got := sorted(ids(found(t, opened(t, dir), "sort:date", Options{}))); got != "a1 a2" {
				t.Errorf("the index holds %q, want the old one", got)
			}
			build(t, dir, archive()[:1])
			if got := ids(found(t, opened(t, dir), "sort:date", Options{})); got != "a1" {
				t.Errorf("the next index holds %q", got)
			}
			if left := contents(t, dir); len(left) != 3 {
				t.Errorf("the folder holds %v, want CURRENT, lock and one generation", left)
			}
		})
	}
}

// A flipped bit anywhere in the index, a missing file or a cut one is found
// when the index is opened.
func TestDamage(t *testing.T) {
	dir := built(t, archive())
	name, err := current(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := filesBelow(t, filepath.Join(dir, name))
	if len(files) < 4 {
		t.Fatalf("the generation holds only %v", files)
	}
	for _, file := range files {
		whole, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		step := max(1, len(whole)/16)
		for at := 0; at < len(whole); at += step {
			flipped := append([]byte(nil), whole...)
			flipped[at] ^= 1 << (at % 8)
			refuses(t, dir, file, flipped, fmt.Sprintf("bit flipped at %d", at))
		}
		refuses(t, dir, file, whole[:len(whole)/2], "cut in half")
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
		if x, err := Open(dir); err == nil {
			x.Close()
			t.Errorf("%s is missing and the index was opened", file)
		}
		write(t, file, whole)
	}
	opened(t, dir)
}

func refuses(t *testing.T, dir, file string, content []byte, what string) {
	t.Helper()
	whole, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	write(t, file, content)
	defer write(t, file, whole)
	x, err := Open(dir)
	if err == nil {
		// The manifest is read as JSON, where a blank more means nothing.
		if filepath.Base(file) != manifestName {
			t.Errorf("%s, %s: the index was opened", filepath.Base(file), what)
		}
		x.Close()
		return
	}
	if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrOtherVersion) || !strings.Contains(err.Error(), "run claimcheck batch again") {
		t.Errorf("%s, %s: %v", filepath.Base(file), what, err)
	}
}

func TestOtherVersion(t *testing.T) {
	dir := built(t, archive())
	name, err := current(dir)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(dir, name, manifestName)
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	write(t, file, []byte(strings.Replace(string(b), `"mapping": "`+mappingVersion+`"`, `"mapping": "0"`, 1)))
	if _, err := Open(dir); !errors.Is(err, ErrOtherVersion) {
		t.Errorf("%v, want ErrOtherVersion", err)
	}
}

func TestStrangeCurrent(t *testing.T) {
	dir := built(t, archive())
	for _, content := range []string{"", "../elsewhere", generationPrefix + "/../../x", generationPrefix + "gone"} {
		write(t, filepath.Join(dir, currentFile), []byte(content))
		if _, err := Open(dir); !errors.Is(err, ErrDamaged) {
			t.Errorf("CURRENT says %q: %v, want ErrDamaged", content, err)
		}
	}
}

// A beginning that stands for too many words is refused, unless folders cover it.
func TestExpansions(t *testing.T) {
	var many []Entry
	for i := range maxExpansions + 1 {
		e := archive()[3]
		e.ID, e.Document = fmt.Sprintf("x%05d", i), fmt.Sprintf("big/folder/%05d.md", i)
		e.Sentence = "The word is nrx" + letters(i) + "."
		many = append(many, e)
	}
	x := opened(t, built(t, many))
	for _, c := range []struct {
		query string
		wide  bool
	}{
		{"nrxa*", false}, {"nrx*", true}, {"-nrx*", true}, {"nothing*", false}, {"article:b", false}, {"article:big/folder/00", false},
		{"article:big/folder/0", true}, {"id:x", true},
	} {
		q, err := Parse(c.query)
		if err != nil {
			t.Fatal(err)
		}
		_, err = x.Search(t.Context(), q, Options{})
		var wide *TooWideError
		if errors.As(err, &wide) != c.wide {
			t.Errorf("%s: %v, too wide should be %v", c.query, err, c.wide)
		}
	}
	if r := found(t, x, "article:big", Options{}); r.Total != len(many) {
		t.Errorf("the folder holds %d claims, want %d", r.Total, len(many))
	}
}

// letters is a number in letters, so that it makes words.
func letters(n int) string {
	return string([]byte{byte('a' + n/676%26), byte('a' + n/26%26), byte('a' + n%26)})
}

func contents(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func filesBelow(t *testing.T, dir string) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func write(t *testing.T, file string, content []byte) {
	t.Helper()
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
}
