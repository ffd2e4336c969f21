// Package index finds claims again: it keeps the claims of all checked articles
// on disk and searches them with a small query language. It does not know how a
// verdict is come by, nor what the articles look like.
//
// The index is derived: whatever happens to it, a new run over the articles
// builds it again.
package index

import (
	"context"
	"errors"
	"fmt"

	"github.com/blevesearch/bleve/v2"
)

// What can be wrong with an index that is opened. Each says what to do.
var (
	ErrMissing      = errors.New("there is no index here yet; run claimcheck batch over your articles to make one")
	ErrDamaged      = errors.New("the index is damaged; run claimcheck batch again to rebuild it")
	ErrOtherVersion = errors.New("the index was made by another version of claimcheck; run claimcheck batch again to rebuild it")
)

// An Index is an index of claims, open for searching. It never changes: who
// builds the index anew meanwhile does so beside it.
type Index struct {
	bleve bleve.Index
}

// Open opens the index in a folder. It reads every byte of the index once, to
// be sure that none has changed since it was written.
func Open(dir string) (*Index, error) {
	for {
		name, err := current(dir)
		if err != nil {
			return nil, fmt.Errorf("opening the index in %s: %w", dir, err)
		}
		x, err := openGeneration(dir, name)
		if err == nil {
			return x, nil
		}
		// A new generation may have replaced this one while it was being opened.
		if newer, again := current(dir); again != nil || newer == name {
			return nil, fmt.Errorf("opening the index in %s: %w", dir, err)
		}
	}
}

// Close releases the index.
func (x *Index) Close() error { return x.bleve.Close() }

// Len is the number of claims in the index.
func (x *Index) Len() (int, error) {
	n, err := x.bleve.DocCount()
	return int(n), err
}

// expand returns the terms of a field that begin with prefix, in order, as long
// as more says so.
func (x *Index) expand(ctx context.Context, field, prefix string, more func(term string) bool) error {
	dict, err := x.bleve.FieldDictPrefix(field, []byte(prefix))
	if err != nil {
		return err
	}
	defer dict.Close()
	for {
		entry, err := dict.Next()
		if err != nil || entry == nil {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		if !more(entry.Term) {
			return nil
		}
	}
}
