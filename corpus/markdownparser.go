package corpus

import (
	"fmt"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// markdownParser reads CommonMark with tables. It keeps no state between
// articles; what belongs to one is in its guard.
var markdownParser = parser.NewParser(
	parser.WithBlockParsers(
		util.Prioritized(underlinedLines{parser.NewSetextHeadingParser()}, 100),
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(shallowLists{parser.NewListParser()}, 300),
		util.Prioritized(parser.NewListItemParser(), 400),
		util.Prioritized(parser.NewCodeBlockParser(), 500),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
		util.Prioritized(shallowQuotes{parser.NewBlockquoteParser()}, 800),
		util.Prioritized(parser.NewHTMLBlockParser(), 900),
		util.Prioritized(parser.NewParagraphParser(), 1000),
	),
	parser.WithInlineParsers(
		util.Prioritized(untangled{parser.NewCodeSpanParser()}, 100),
		util.Prioritized(untangledLinks{untangled{parser.NewLinkParser()}}, 200),
		util.Prioritized(untangled{parser.NewAutoLinkParser()}, 300),
		util.Prioritized(untangled{parser.NewRawHTMLParser()}, 400),
		util.Prioritized(untangled{parser.NewEmphasisParser()}, 500),
	),
	parser.WithParagraphTransformers(
		util.Prioritized(fewTargets{parser.LinkReferenceParagraphTransformer}, 100),
		util.Prioritized(fullTables{extension.NewTableParagraphTransformer()}, 200),
	),
)

// parseMarkdown returns the syntax tree, and sentences about what was too
// tangled to be read as Markdown.
func parseMarkdown(source []byte) (ast.Node, []string) {
	g := &guard{}
	context := parser.NewContext()
	context.Set(guardKey, g)
	root := markdownParser.Parse(singleBlanks{text.NewReader(source)}, parser.WithContext(context))
	return root, g.notes()
}

// A guard notices, while one article is parsed, where a bound was reached.
type guard struct {
	block   ast.Node // the block whose marks were counted last
	tangled bool     // whether there were too many
	reached [len(boundNotes)]bool
}

type bound uint8

const (
	marksBound bound = iota
	depthBound
	cellsBound
	targetsBound
)

var boundNotes = [...]string{
	marksBound:   fmt.Sprintf("A paragraph has more than %d marks of emphasis, links and code; it was read as plain text.", maxMarks),
	depthBound:   fmt.Sprintf("Lists or quotations stand more than %d deep within one another; the inner ones were read as plain text.", maxDepth),
	cellsBound:   "A table has far more columns than its rows fill; it was read as plain text.",
	targetsBound: "A great many link targets follow one another; they were read as plain text.",
}

var guardKey = parser.NewContextKey()

// guardOf returns the guard of the article that is being parsed.
func guardOf(pc parser.Context) *guard { return pc.Get(guardKey).(*guard) }

// reach puts down that a bound was reached.
func (g *guard) reach(b bound) { g.reached[b] = true }

// notes returns a sentence for every bound that was reached.
func (g *guard) notes() []string {
	var notes []string
	for b, reached := range g.reached {
		if reached {
			notes = append(notes, boundNotes[b])
		}
	}
	return notes
}
