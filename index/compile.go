package index

import (
	"context"
	"fmt"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"
)

// A compiler turns conditions into what bleve searches for.
type compiler struct {
	ctx   context.Context
	index *Index
}

// A TooWideError is a beginning of words that stands for too many of them.
type TooWideError struct{ Beginning string }

// Error says what to do.
func (e *TooWideError) Error() string {
	return fmt.Sprintf("“%s” stands for more than %d different words or names; write more of it", e.Beginning, maxExpansions)
}

// beginning finds words that begin so, after counting them.
func (c *compiler) beginning(field, word, written string) (query.Query, error) {
	n := 0
	err := c.index.expand(c.ctx, field, word, func(string) bool {
		n++
		return n <= maxExpansions
	})
	if err != nil {
		return nil, err
	}
	if n > maxExpansions {
		return nil, &TooWideError{written + "*"}
	}
	q := bleve.NewPrefixQuery(word)
	q.SetField(field)
	return q, nil
}
