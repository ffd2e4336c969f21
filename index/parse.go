package index

import "unicode/utf8"

// Parse reads a query. An error is always a *SyntaxError.
//
//	query  = and { "OR" and }
//	and    = unary { [ "AND" ] unary }
//	unary  = [ "-" | "NOT" ] ( "(" query ")" | field | phrase | word )
//	field  = name ":" [ ">" | ">=" | "<" | "<=" | "~" ] ( word | phrase )
//	phrase = '"' words '"'
//
// What a value may be is for the fields to say.
func Parse(query string) (Query, error) {
	if !utf8.ValidString(query) {
		return Query{}, failAt(query, 0, "the query is not UTF-8")
	}
	if len(query) > maxBytes {
		return Query{}, failAt(query, maxBytes, "the query is longer than %d bytes; make it shorter", maxBytes)
	}
	p := &parser{cursor: cursor{src: query}}
	root, err := p.query()
	switch {
	case err != nil:
		return Query{}, err
	case p.next() != end:
		return Query{}, p.fail("this bracket closes none; take it out, or put it in quotes")
	case root == nil && p.sort == "":
		return Query{}, failAt(query, 0, "the query is empty; write a word, a phrase in quotes, or a field such as status:contradicted")
	case root == nil:
		root = allOf{}
	}
	return Query{root, p.sort}, nil
}

// A parser reads a query. Its methods return no node for a sort order, which is
// no condition.
type parser struct {
	cursor
	depth int // of open brackets
	terms int
	sort  Sort
}

func (p *parser) fail(format string, args ...any) error {
	return failAt(p.src, p.pos, format, args...)
}

// query reads alternatives.
func (p *parser) query() (node, error) {
	var branches []node
	for {
		branch, err := p.and()
		if err != nil {
			return nil, err
		}
		or := p.at("OR")
		if branch == nil && (or || branches != nil) {
			return nil, p.fail("OR stands between two conditions; one of them is missing here")
		}
		if branch != nil {
			branches = append(branches, branch)
		}
		if !or {
			return either(branches), nil
		}
		p.takeWord("OR")
	}
}

// and reads what must match together, up to an OR, a bracket or the end.
func (p *parser) and() (node, error) {
	var parts []node
	for {
		and := p.takeWord("AND")
		if r := p.next(); r == end || r == ')' || p.at("OR") {
			if and {
				return nil, p.fail("after AND comes what must match too")
			}
			return all(parts), nil
		}
		n, err := p.unary()
		if err != nil {
			return nil, err
		}
		if n != nil {
			parts = append(parts, n)
		}
	}
}

// unary reads one condition and whether it is negated.
func (p *parser) unary() (node, error) {
	p.next()
	start := p.pos
	if !p.takeWord("NOT") && !p.take('-') {
		return p.primary()
	}
	if r := p.next(); r == end || r == ')' || r == '-' {
		return nil, p.fail("after a minus comes what must not match")
	}
	n, err := p.primary()
	if err == nil && n == nil {
		err = failAt(p.src, start, "a sort order cannot be negated; write sort:-date for the newest first")
	}
	if err != nil {
		return nil, err
	}
	return negate(n), nil
}

func (p *parser) primary() (node, error) {
	start := p.pos
	switch p.next() {
	case '(':
		return p.group()
	case '"':
		return p.value(textFieldDefault(), start)
	}
	name := p.run(':')
	if p.here() != ':' || !isName(name) {
		p.pos = start
		p.next()
		return p.value(textFieldDefault(), p.pos)
	}
	p.step()
	f, ok := fieldNamed(name)
	if !ok {
		return nil, failAt(p.src, start, "there is no field %s:%s", name, suggestion(name))
	}
	return p.value(f, p.pos)
}

func (p *parser) group() (node, error) {
	start := p.pos
	p.take('(')
	if p.depth++; p.depth > maxDepth {
		return nil, failAt(p.src, start, "brackets stand at most %d deep", maxDepth)
	}
	n, err := p.query()
	switch {
	case err != nil:
		return nil, err
	case !p.take(')'):
		return nil, failAt(p.src, start, "this bracket is never closed; put a ) where it ends")
	case n == nil:
		return nil, failAt(p.src, start, "there is no condition in these brackets")
	}
	p.depth--
	return n, nil
}
