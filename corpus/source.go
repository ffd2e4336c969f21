package corpus

import (
	"fmt"
	"time"
)

// Options say how articles are read.
type Options struct {
	Published time.Time // for articles that do not say when they appeared
}

// A Source is an article that has not been read yet. Reading and parsing it is
// left to whoever works on it, so that many can be read side by side.
type Source struct {
	Name string
	read func() (*Document, error)
}

// Document reads the article. What cannot be read is an *Unreadable.
func (s Source) Document() (*Document, error) { return s.read() }

// Unreadable is an article that could not be read. The run goes on without it.
type Unreadable struct {
	Name string
	Why  string // a plain sentence without the name
}

func (e *Unreadable) Error() string { return fmt.Sprintf("%s: %s", e.Name, e.Why) }

// Skipped is a file in a folder that is not an article. It is named, so that
// nobody takes silence for "all fine".
type Skipped struct {
	Name string
	Why  string
}

func (e *Skipped) Error() string { return fmt.Sprintf("%s: not read, %s", e.Name, e.Why) }
