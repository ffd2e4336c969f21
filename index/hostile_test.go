package index

import (
	"strings"
	"testing"
)

// The dearest queries that the limits let through are answered all the same.
func TestDearQueries(t *testing.T) {
	x := opened(t, built(t, vary(2000)))
	for _, q := range []string{
		strings.TrimSuffix(strings.Repeat("aaa* OR ", 32), " OR "),
		strings.Repeat("-the ", 32),
		strings.Repeat("(", 8) + "the" + strings.Repeat(")", 8),
		`"` + strings.Repeat("the ", 32) + `"`,
		strings.TrimSuffix(strings.Repeat("date:1900..2100 OR ", 10), " OR "),
		strings.TrimSuffix(strings.Repeat("value:0.. OR ", 32), " OR "),
		strings.Repeat("article:news ", 32),
	} {
		found(t, x, q, Options{Limit: 1 << 30, Facets: facetFields})
	}
}
