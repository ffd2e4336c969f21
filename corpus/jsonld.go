package corpus

import (
	"encoding/json"
	"strings"
)

// maxLinked is how many bytes of JSON-LD are read. Newspapers write a few thousand.
const maxLinked = 1 << 20

// linkedData takes what a script in JSON-LD says about the article. One that
// cannot be read says nothing.
func (f *facts) linkedData(script string) {
	if f.linked += len(script); f.linked > maxLinked {
		return
	}
	var value any
	if json.Unmarshal([]byte(strings.TrimSpace(script)), &value) != nil {
		return
	}
	g := linkedGraph{byID: map[string]map[string]any{}}
	g.gather(value, 0)
	for _, thing := range g.things {
		if isArticle(thing) {
			f.article(&g, thing)
			return
		}
	}
	for _, thing := range g.things {
		if textOf(thing["datePublished"]) != "" {
			f.article(&g, thing)
			return
		}
	}
}

// article takes the facts of one thing that is an article.
func (f *facts) article(g *linkedGraph, thing map[string]any) {
	say := func(fact, value string) { f.sayLinked(fact, value) }
	say("published", textOf(thing["datePublished"]))
	if headline := textOf(thing["headline"]); headline != "" {
		say("title", headline)
	} else {
		say("title", textOf(thing["name"]))
	}
	say("author", g.nameOf(thing["author"]))
	say("outlet", g.nameOf(thing["publisher"]))
	if url := textOf(thing["url"]); url != "" {
		say("url", url)
	} else {
		say("url", textOf(thing["mainEntityOfPage"]))
	}
}

func (f *facts) sayLinked(fact, value string) {
	f.add(saidFact{pageMeta()[linkedName+" "+fact], "JSON-LD", strings.Join(strings.Fields(value), " ")})
}

// A linkedGraph holds the things that a page describes, with those that others
// name by an @id.
type linkedGraph struct {
	things []map[string]any
	byID   map[string]map[string]any
}

// maxLinkedDepth is how deep lists and graphs are followed into one another.
const maxLinkedDepth = 8

// gather takes the things of a list, of an @graph, and the main entity of a page.
func (g *linkedGraph) gather(value any, depth int) {
	if depth > maxLinkedDepth {
		return
	}
	switch v := value.(type) {
	case []any:
		for _, member := range v {
			g.gather(member, depth+1)
		}
	case map[string]any:
		g.things = append(g.things, v)
		if id := textOf(v["@id"]); id != "" && len(v) > 1 {
			g.byID[id] = v
		}
		g.gather(v["@graph"], depth+1)
		g.gather(v["mainEntity"], depth+1)
	}
}

// nameOf is the name of a person or an organisation, or of several.
func (g *linkedGraph) nameOf(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case []any:
		var names []string
		for _, member := range v {
			if _, nested := member.([]any); !nested {
				if name := g.nameOf(member); name != "" {
					names = append(names, name)
				}
			}
		}
		return strings.Join(names, ", ")
	case map[string]any:
		if name := textOf(v["name"]); name != "" {
			return name
		}
		return textOf(g.byID[textOf(v["@id"])]["name"])
	}
	return ""
}

// isArticle reports whether a thing is of one of the types that schema.org has
// for what newsrooms publish.
func isArticle(thing map[string]any) bool {
	types, ok := thing["@type"].([]any)
	if !ok {
		types = []any{thing["@type"]}
	}
	for _, t := range types {
		name := textOf(t)
		if strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "BlogPosting") || strings.HasSuffix(name, "Report") {
			return true
		}
	}
	return false
}

// textOf is a value that is a text, or the first text of a list.
func textOf(value any) string {
	switch v := value.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			s, _ := v[0].(string)
			return s
		}
	}
	return ""
}
