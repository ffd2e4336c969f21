package index

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/blevesearch/bleve/v2"
)

// A Builder writes a new index beside the one that stands in a folder. Until
// Commit has returned, searches find the old one.
type Builder struct {
	dir   string
	lock  *lock
	work  string // the folder that the new generation is built in
	bleve bleve.Builder
	known map[string]struct{} // the claims that were added
	err   error               // the first failure, after which nothing is committed
}

// Build starts a new index in a folder, which is made if need be. One index is
// built at a time: while another Builder is at work in the folder, in this
// process or another, it returns ErrBusy.
//
// The caller ends with Commit or Close; an index that is not committed leaves
// nothing behind.
func Build(dir string) (*Builder, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the folder of the index: %w", err)
	}
	held, err := acquire(dir)
	if err != nil {
		return nil, fmt.Errorf("building the index in %s: %w", dir, err)
	}
	b := &Builder{dir: dir, lock: held, known: map[string]struct{}{}}
	if err := b.start(); err != nil {
		b.Close()
		return nil, fmt.Errorf("building the index in %s: %w", dir, err)
	}
	return b, nil
}

// start clears away what a killed build may have left, and opens the writer.
func (b *Builder) start() error {
	name, _ := current(b.dir)
	if err := sweep(b.dir, name); err != nil {
		return err
	}
	work, err := os.MkdirTemp(b.dir, workPrefix)
	if err != nil {
		return err
	}
	b.work = work
	m, err := newMapping()
	if err != nil {
		return err
	}
	b.bleve, err = bleve.NewBuilder(filepath.Join(work, bleveFolder), m, map[string]any{"buildPathPrefix": work})
	return err
}

// Add adds a claim. A claim that was added before is left out: the same article
// came twice.
func (b *Builder) Add(e Entry) error {
	if b.err != nil {
		return b.err
	}
	if _, again := b.known[e.ID]; again {
		return nil
	}
	doc, err := document(&e)
	if err == nil {
		err = b.bleve.Index(e.ID, doc)
	}
	if err != nil {
		b.err = fmt.Errorf("%s:%d: indexing %q: %w", e.Document, e.Line, e.Text, err)
		return b.err
	}
	b.known[e.ID] = struct{}{}
	return nil
}

// Commit finishes the index, makes sure that it is on the disk, and puts it in
// the place of the old one.
func (b *Builder) Commit() error {
	defer b.Close()
	if b.err != nil {
		return b.err
	}
	if err := b.finish(); err != nil {
		return fmt.Errorf("finishing the index in %s: %w", b.dir, err)
	}
	return nil
}

func (b *Builder) finish() error {
	if err := b.closeBleve(); err != nil {
		return err
	}
	if err := writeManifest(b.work); err != nil {
		return err
	}
	name, err := publish(b.dir, b.work)
	if err != nil {
		return err
	}
	// The new index stands. An old one that cannot be removed, since somebody
	// searches it on a system that minds, goes with the next build.
	_ = sweep(b.dir, name)
	return nil
}

// closeBleve merges what was written into one piece. The builder of bleve fails
// on an index without documents, which is therefore written in the common way.
func (b *Builder) closeBleve() error {
	if len(b.known) > 0 {
		return b.bleve.Close()
	}
	path := filepath.Join(b.work, bleveFolder)
	if err := os.RemoveAll(path); err != nil {
		return err
	}
	m, err := newMapping()
	if err != nil {
		return err
	}
	empty, err := bleve.New(path, m)
	if err != nil {
		return err
	}
	return empty.Close()
}

// Close gives up what was not committed. After Commit it does nothing.
func (b *Builder) Close() error {
	if b.lock == nil {
		return nil
	}
	var err error
	if b.work != "" {
		err = os.RemoveAll(b.work)
	}
	b.err = os.ErrClosed
	if released := b.lock.release(); err == nil {
		err = released
	}
	b.lock = nil
	return err
}
