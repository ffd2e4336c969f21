package corpus

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
)

// inFolder makes a folder with the files given as pairs of name and content,
// and goes there.
func inFolder(t *testing.T, files ...string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for i := 0; i < len(files); i += 2 {
		write(t, files[i], files[i+1])
	}
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// gathered writes a line for each article or error that paths lead to.
func gathered(stdin string, paths ...string) string {
	var b strings.Builder
	for source, err := range Sources(paths, strings.NewReader(stdin), Options{}) {
		if err != nil {
			fmt.Fprintln(&b, err)
			continue
		}
		doc, err := source.Document()
		if err != nil {
			fmt.Fprintln(&b, err)
			continue
		}
		fmt.Fprintf(&b, "%s: %q\n", source.Name, doc.Raw)
	}
	return b.String()
}

func TestSources(t *testing.T) {
	inFolder(t,
		"news/b.md", "B", "news/a.txt", "A", "news/c/d.TXT", "D", "news/e.jsonl", `{"id":"x","text":"X"}`,
		"news/.git/f.txt", "F", "news/.claimcheck/g.md", "G", "news/.h.md", "H",
		"news/page.html", "<p>P", "news/old.HTM", "<p>O", "news/paper.pdf", "", "news/letter.docx", "", "news/pic.png", "", "news/README", "",
	)
	tests := []struct {
		name  string
		paths []string
		want  string
	}{
		{"a folder", []string{"news"}, lines(
			"news/README: not read, its name has no ending that says what it is",
			`news/a.txt: "A"`, `news/b.md: "B"`, `news/c/d.TXT: "D"`, `x: "X"`,
			"news/letter.docx: not read, word processor files are not read yet",
			`news/old.HTM: "<p>O"`, `news/page.html: "<p>P"`,
			"news/paper.pdf: not read, PDF is not read yet",
			"news/pic.png: not read, files ending in .png are not articles",
		)},
		{"files in the order given", []string{"news/b.md", "./news/a.txt"}, lines(`news/b.md: "B"`, `./news/a.txt: "A"`)},
		{"standard input", []string{"-", "-"}, lines(`-: "from a pipe"`)},
		{"the same file twice", []string{"news/c/d.TXT", "./news/c", "news/../news/c/d.TXT"}, lines(`news/c/d.TXT: "D"`)},
		{"a hidden file that is named", []string{"news/.h.md"}, lines(`news/.h.md: "H"`)},
		{"what is not there", []string{"gone.txt", "news/b.md"}, lines("gone.txt: there is no such file or folder", `news/b.md: "B"`)},
		{"what is not read", []string{"news/paper.pdf", "news/pic.png"}, lines(
			"news/paper.pdf: PDF is not read yet; what is read is .txt, .md, .html, .jsonl and .jsonl.gz",
			"news/pic.png: files ending in .png are not articles; what is read is .txt, .md, .html, .jsonl and .jsonl.gz",
		)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := gathered("from a pipe", test.paths...); got != test.want {
				t.Errorf("got\n%swant\n%s", got, test.want)
			}
		})
	}
}

func TestSourcesStopWhenAsked(t *testing.T) {
	inFolder(t, "a.txt", "A", "b.txt", "B", "news/c.jsonl", `{"text":"C"}`, "news/d.pdf", "")
	for n := 1; n <= 3; n++ {
		seen := 0
		for range Sources([]string{"a.txt", "b.txt", "gone", "news"}, nil, Options{}) {
			if seen++; seen == n {
				break
			}
		}
		if seen != n {
			t.Errorf("%d, want %d", seen, n)
		}
	}
}

// TestSourcesAreNotReadYet: a file that goes away in the meantime is that
// article's error.
func TestSourcesAreNotReadYet(t *testing.T) {
	inFolder(t, "a.txt", "A")
	for source, err := range Sources([]string{"a.txt"}, nil, Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		os.Remove("a.txt")
		_, err := source.Document()
		var unreadable *Unreadable
		if !errors.As(err, &unreadable) || unreadable.Name != "a.txt" {
			t.Errorf("error %v", err)
		}
	}
}

func TestFilesThatAreNotText(t *testing.T) {
	inFolder(t,
		"late.txt", strings.Repeat("a", textHead)+"\x00", "nul.md", "a\x00b",
		"utf16.txt", "\xff\xfea\x00", "big.txt", strings.Repeat("a", maxArticle+1), "nul.jsonl", "a\x00b",
	)
	const binary = "it is a binary file in spite of its name; save its text as UTF-8"
	want := lines(
		"nul.md: "+binary, "utf16.txt: its text is in UTF-16; save it as UTF-8",
		"big.txt: it is longer than 16 MiB, the most that one article may be", "nul.jsonl: "+binary,
	)
	if got := gathered("", "nul.md", "utf16.txt", "big.txt", "nul.jsonl"); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if got := gathered("", "late.txt"); !strings.HasPrefix(got, `late.txt: "aaa`) {
		t.Errorf("got %.80s", got)
	}
}

// TestStandardInputIsReadOnce: whoever asks again gets the same document.
func TestStandardInputIsReadOnce(t *testing.T) {
	for source := range Sources([]string{"-"}, iotest.OneByteReader(strings.NewReader("Fees\n\nrose.")), Options{}) {
		first, err := source.Document()
		if err != nil || first.Title != "Fees" {
			t.Fatalf("%v, %v", first, err)
		}
		if again, _ := source.Document(); again != first {
			t.Error("standard input was read twice")
		}
	}
	for source := range Sources([]string{"-"}, iotest.ErrReader(errors.New("broken pipe")), Options{}) {
		if _, err := source.Document(); err == nil || err.Error() != "-: it cannot be read: broken pipe" {
			t.Errorf("error %v", err)
		}
	}
}

// TestDocumentsSideBySide reads many articles at once, for the race detector
// to watch.
func TestDocumentsSideBySide(t *testing.T) {
	inFolder(t, "a.md", "# A\n\nIt is *5* &amp; more.\n", "b.jsonl", `{"id":1,"text":"It is 5."}`+"\n"+`{"id":2,"text":"It is 6."}`)
	var all []Source
	for source, err := range Sources([]string{"."}, nil, Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, source, source)
	}
	var group sync.WaitGroup
	for _, source := range all {
		group.Go(func() {
			doc, err := source.Document()
			if err != nil || doc.Name != source.Name || len(doc.Blocks) == 0 {
				t.Errorf("%s: %v, %v", source.Name, doc, err)
			}
		})
	}
	group.Wait()
}
