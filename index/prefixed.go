package index

import (
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"
)

// A prefixed asks for what begins in a certain way: the articles of a folder, a
// claim by the first letters of its id.
type prefixed struct {
	field string
	value string
}

func readBeginning(f *field, v value) (node, string) {
	text := strings.TrimSuffix(fold(v.text), "*")
	if text == "" || strings.Contains(text, "*") {
		return nil, f.name + ": is followed by " + f.wants
	}
	return prefixed{f.name, text}, ""
}

func (p prefixed) print(b *strings.Builder) {
	b.WriteString(p.field + ":")
	written{text: p.value}.print(b)
}

func (p prefixed) words() string { return "the " + p.field + " beginning with “" + p.value + "”" }

// compile covers the paths with as few terms as can be: a folder that begins
// so stands for all that is in it.
func (p prefixed) compile(c *compiler) (query.Query, error) {
	var cover []query.Query
	folder := ""
	tooMany := false
	err := c.index.expand(c.ctx, p.field, p.value, func(found string) bool {
		if folder != "" && strings.HasPrefix(found, folder) {
			return true
		}
		folder = ""
		if strings.HasSuffix(found, "/") {
			folder = found
		}
		cover = append(cover, term(p.field, found))
		tooMany = len(cover) > maxExpansions
		return !tooMany
	})
	if err != nil {
		return nil, err
	}
	if tooMany {
		return nil, &TooWideError{p.field + ":" + p.value}
	}
	return bleve.NewDisjunctionQuery(cover...), nil
}

// mark adds nothing: a path does not stand in the sentence.
func (p prefixed) mark(*wanted) {}
