package corpus

import (
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// Sources returns the articles at paths in order. A path is a file, a folder
// (read with the folders in it, in order of names) or "-" for standard input.
// A file that several paths lead to is read once. What stands in a text is
// read by Source.Document; only JSONL is read on the way, a line at a time.
//
// An error is an *Unreadable or a *Skipped. Neither ends the sequence.
func Sources(paths []string, stdin io.Reader, opts Options) iter.Seq2[Source, error] {
	return func(yield func(Source, error) bool) {
		g := gathering{stdin: stdin, opts: opts, yield: yield, seen: map[string]bool{}, ids: map[uint64]bool{}}
		for _, path := range paths {
			if !g.path(path) {
				return
			}
		}
	}
}

// A gathering goes through paths once. Its methods report whether to go on.
type gathering struct {
	stdin io.Reader
	opts  Options
	yield func(Source, error) bool
	seen  map[string]bool // files and folders by where they really are
	ids   map[uint64]bool // hashes of the ids in JSONL
}

func (g *gathering) unreadable(name, why string) bool {
	return g.yield(Source{}, &Unreadable{name, why})
}

func (g *gathering) skipped(name, why string) bool {
	return g.yield(Source{}, &Skipped{name, why})
}

// once reports whether this is the first time that anything leads to real.
func (g *gathering) once(real string) bool {
	first := !g.seen[real]
	g.seen[real] = true
	return first
}

// path gathers what somebody named. Links are followed here: whoever names one
// means what it leads to.
func (g *gathering) path(path string) bool {
	if path == "-" {
		return !g.once("-") || g.standardInput()
	}
	info, err := os.Stat(path)
	if err != nil {
		return g.unreadable(path, why(err))
	}
	real := realPath(path)
	switch {
	case !g.once(real):
		return true
	case info.IsDir():
		return g.folder(path, real)
	case !info.Mode().IsRegular():
		return g.unreadable(path, "it is a pipe or a device, which is never opened; send the text to standard input and name it -")
	}
	format := formatOf(path)
	if format == noArticle {
		return g.unreadable(path, refusal(path)+"; what is read is "+readFormats)
	}
	return g.file(path, format)
}

// realPath returns the one path under which a file is known, however it was
// named.
func realPath(path string) string {
	real, err := filepath.EvalSymlinks(path)
	if err != nil {
		real = path
	}
	if abs, err := filepath.Abs(real); err == nil {
		return abs
	}
	return real
}

// folder gathers what is in a folder. Nothing there was named by anybody, so
// links are not followed and what is hidden stays hidden.
func (g *gathering) folder(path, real string) bool {
	entries, err := os.ReadDir(path)
	if err != nil && !g.unreadable(path, why(err)) {
		return false
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue // .git, .claimcheck, what editors leave behind
		}
		if !g.entry(e, filepath.Join(path, e.Name()), filepath.Join(real, e.Name())) {
			return false
		}
	}
	return true
}

func (g *gathering) entry(e os.DirEntry, path, real string) bool {
	switch format := formatOf(path); {
	case e.Type()&os.ModeSymlink != 0:
		return g.skipped(path, "it is a link, and links in a folder are not followed; name the file itself")
	case !e.IsDir() && !e.Type().IsRegular():
		return g.skipped(path, "it is a pipe or a device, which is never opened")
	case !g.once(real):
		return true
	case e.IsDir():
		return g.folder(path, real)
	case format == noArticle:
		return g.skipped(path, refusal(path))
	default:
		return g.file(path, format)
	}
}

// file gathers the one article or the many in a file.
func (g *gathering) file(path string, format format) bool {
	opts := g.opts
	switch format {
	case jsonLines, gzippedJSONLines:
		return g.jsonLines(path, format)
	case webPage:
		return g.yield(Source{path, func() (*Document, error) { return readFile(path, HTML, opts) }}, nil)
	case markdown:
		return g.yield(Source{path, func() (*Document, error) { return readFile(path, Markdown, opts) }}, nil)
	default:
		return g.yield(Source{path, func() (*Document, error) { return readFile(path, PlainText, opts) }}, nil)
	}
}

// standardInput gathers the text on standard input, which can be read only
// once, however often its document is asked for. What opens as a web page is one.
func (g *gathering) standardInput() bool {
	stdin, opts := g.stdin, g.opts
	read := sync.OnceValues(func() (*Document, error) {
		raw, err := readText("-", stdin, 0)
		if err != nil {
			return nil, err
		}
		if looksLikeHTML(raw) {
			return HTML("-", raw, opts), nil
		}
		return PlainText("-", raw, opts), nil
	})
	return g.yield(Source{"-", read}, nil)
}
