package corpus

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// maxArticle is the most bytes that one article may have. A line of JSONL may
// have as many.
const maxArticle = 16 << 20

// tooLong says that an article has more than maxArticle bytes.
var tooLong = fmt.Sprintf("it is longer than %d MiB, the most that one article may be", maxArticle>>20)

// readFile reads the file at path into a document.
func readFile(path string, read func(name, raw string, opts Options) *Document, opts Options) (*Document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, &Unreadable{path, why(err)}
	}
	defer f.Close()
	size := int64(0)
	if info, err := f.Stat(); err == nil {
		size = info.Size()
	}
	raw, err := readText(path, f, size)
	if err != nil {
		return nil, err
	}
	return read(path, raw, opts), nil
}

// readText reads all of r, which is about size bytes long.
func readText(name string, r io.Reader, size int64) (string, error) {
	var b strings.Builder
	b.Grow(int(min(size, maxArticle)))
	n, err := io.Copy(&b, io.LimitReader(r, maxArticle+1))
	if err != nil {
		return "", &Unreadable{name, why(err)}
	}
	if n > maxArticle {
		return "", &Unreadable{name, tooLong}
	}
	if binary := notText(b.String()); binary != "" {
		return "", &Unreadable{name, binary}
	}
	return b.String(), nil
}

// textHead is as much of a file as is looked at to see whether it is text.
const textHead = 8 << 10

// notText says why a file that begins with head is not text that can be read,
// and what to do about it; nothing if it is text.
func notText(head string) string {
	switch {
	case strings.HasPrefix(head, "\xff\xfe"), strings.HasPrefix(head, "\xfe\xff"):
		return "its text is in UTF-16; save it as UTF-8"
	case strings.IndexByte(head[:min(len(head), textHead)], 0) >= 0:
		return "it is a binary file in spite of its name; save its text as UTF-8"
	}
	return ""
}

// why says in plain words what kept a file from being read.
func why(err error) string {
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		return "there is no permission to read it"
	case errors.As(err, &path):
		return "it cannot be read: " + path.Err.Error()
	}
	return "it cannot be read: " + err.Error()
}
