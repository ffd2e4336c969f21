package index

import (
	"context"
	"errors"
	"fmt"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search"
)

// Options say which part of the hits is wanted.
type Options struct {
	Limit  int      // how many hits; 0 stands for 20, and 1000 are the most
	After  string   // the Next of the results before these
	Facets []string // fields to count the hits by: status, kind, unit, reason, severity, voice
}

const (
	usualLimit = 20
	maxLimit   = 1000
)

// Results are some of the hits, and how many there are in all.
type Results struct {
	Hits   []Hit
	Total  int
	Next   string // for Options.After, to go on; empty after the last hit
	Facets []Facet
}

// A Hit is a claim that was found.
type Hit struct {
	Entry
	Score float64 // how well the words match; 0 where hits come in another order
	Marks []Mark
}

// Search finds the claims that match a query, within the deadline of ctx. The
// same query gives the same hits in the same order, whatever way the index was
// built.
func (x *Index) Search(ctx context.Context, q Query, opts Options) (*Results, error) {
	req, err := x.request(ctx, q, opts)
	if err != nil {
		return nil, err
	}
	found, err := x.bleve.SearchInContext(ctx, req)
	if ctx.Err() != nil {
		err = ctx.Err()
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return nil, fmt.Errorf("the search took too long; ask for less, such as fewer alternatives or a span of dates: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("searching: %w", err)
	}
	var w wanted
	q.root.mark(&w)
	out := &Results{Total: int(found.Total), Facets: facetsOf(opts.Facets, found.Facets)}
	for _, h := range found.Hits {
		e, err := readStored(fmt.Sprint(h.Fields[fieldEntry]))
		if err != nil {
			return nil, fmt.Errorf("claim %s: %w", h.ID, ErrDamaged)
		}
		out.Hits = append(out.Hits, Hit{Entry: e, Score: h.Score, Marks: w.marks(&e)})
	}
	if len(found.Hits) == req.Size {
		out.Next, err = cursorAfter(found.Hits[len(found.Hits)-1])
	}
	return out, err
}

func (x *Index) request(ctx context.Context, q Query, opts Options) (*bleve.SearchRequest, error) {
	if q.root == nil {
		return nil, errors.New("there is no query to search for")
	}
	compiled, err := q.root.compile(&compiler{ctx, x})
	if err != nil {
		return nil, err
	}
	limit := opts.Limit
	if limit <= 0 {
		limit = usualLimit
	}
	req := bleve.NewSearchRequestOptions(compiled, min(limit, maxLimit), 0, false)
	req.Fields = []string{fieldEntry}
	order := q.order()
	if order != Relevance {
		req.Score = "none"
	}
	req.SortByCustom(order.keys())
	if opts.After != "" {
		if req.SearchAfter, err = readCursor(opts.After, len(req.Sort)); err != nil {
			return nil, err
		}
	}
	return req, addFacets(req, opts.Facets)
}

// keys are what hits are sorted by. Claims that match alike come in the order
// of the archive, and their ids settle the rest.
func (s Sort) keys() search.SortOrder {
	var first search.SearchSort
	switch s {
	case Newest, Oldest:
		first = byField(fieldDate, s == Newest)
	case Greatest, Smallest:
		first = byField(fieldByValue, s == Greatest)
	default:
		first = &search.SortScore{Desc: true}
	}
	return search.SortOrder{first, byField(fieldByPlace, false), &search.SortDocID{}}
}

// byField sorts by text; a claim without the field comes last.
func byField(name string, descending bool) search.SearchSort {
	return &search.SortField{Field: name, Desc: descending, Type: search.SortFieldAsString, Missing: search.SortFieldMissingLast}
}
