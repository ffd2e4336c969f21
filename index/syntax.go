package index

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Limits on a query, which keep a hostile one from costing more than a long
// honest one.
const (
	maxBytes      = 2000
	maxTerms      = 32
	maxDepth      = 8
	maxExpansions = 1024 // words that a beginning may stand for
	minPrefix     = 3    // letters before a star
)

// A SyntaxError is a query that cannot be read: where, and what was expected.
type SyntaxError struct {
	Query  string
	Column int // in characters, from 1
	Why    string
}

// Error is the reason with its column, in a sentence.
func (e *SyntaxError) Error() string { return fmt.Sprintf("column %d: %s", e.Column, e.Why) }

// Caret is the query with a mark under the column, in two lines.
func (e *SyntaxError) Caret() string {
	return e.Query + "\n" + strings.Repeat(" ", e.Column-1) + "^"
}

// failAt is the error that the query is wrong at a byte offset.
func failAt(query string, at int, format string, args ...any) error {
	at = min(at, len(query))
	return &SyntaxError{query, utf8.RuneCountInString(query[:at]) + 1, fmt.Sprintf(format, args...)}
}
