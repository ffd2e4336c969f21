package index

import (
	"strings"

	"github.com/blevesearch/bleve/v2/search/query"
)

// A Query is what an editor asked for, understood. The zero Query is none; see
// Parse.
type Query struct {
	root node
	sort Sort
}

// A node is a condition on a claim.
type node interface {
	print(b *strings.Builder) // as Parse reads it
	words() string            // as it was understood
	compile(c *compiler) (query.Query, error)
	mark(w *wanted) // adds what is to be marked in a hit
}

// String is the query as Parse reads it back, in its plainest form.
func (q Query) String() string {
	var b strings.Builder
	if q.root != nil {
		q.root.print(&b)
	}
	if q.sort != "" {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString("sort:" + string(q.sort))
	}
	return b.String()
}

// Words says in words how the query was understood, and in which order its hits
// come.
func (q Query) Words() string {
	conditions := ""
	if q.root != nil {
		conditions = q.root.words()
	}
	if conditions == "" {
		return "all claims; " + q.order().words()
	}
	return "claims: " + conditions + "; " + q.order().words()
}

// order is the order of the hits. Where nobody asks for one, words come by
// relevance, and everything else by date, since filters match all alike.
func (q Query) order() Sort {
	if q.sort != "" {
		return q.sort
	}
	var w wanted
	if q.root != nil {
		q.root.mark(&w)
	}
	if w.isZero() {
		return Newest
	}
	return Relevance
}

// A Sort is an order of hits.
type Sort string

const (
	Relevance Sort = "relevance"
	Newest    Sort = "-date"
	Oldest    Sort = "date"
	Greatest  Sort = "-value"
	Smallest  Sort = "value"
)

var sorts = []Sort{Relevance, Newest, Oldest, Greatest, Smallest}

func sortNamed(name string) (Sort, bool) {
	for _, s := range sorts {
		if string(s) == fold(name) {
			return s, true
		}
	}
	return "", false
}

func sortNames() string {
	names := make([]string, len(sorts))
	for i, s := range sorts {
		names[i] = string(s)
	}
	return strings.Join(names, ", ")
}

func (s Sort) words() string {
	switch s {
	case Newest:
		return "the newest first"
	case Oldest:
		return "the oldest first"
	case Greatest:
		return "the greatest first"
	case Smallest:
		return "the smallest first"
	}
	return "the best match first"
}
