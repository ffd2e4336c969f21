package index

import "strings"

// value reads the value of a field, which begins at the cursor.
func (p *parser) value(f *field, start int) (node, error) {
	v := value{written: written{op: p.comparison(f)}}
	if v.quoted = p.here() == '"'; v.quoted {
		text, ok := p.quoted()
		if !ok {
			return nil, failAt(p.src, start, "these quotes are never closed; put a second \" where they end")
		}
		v.text = text
	} else {
		v.text = p.run(end)
	}
	if v.text == "" {
		return nil, failAt(p.src, start, "%s: is followed by %s", f.name, f.wants)
	}
	p.terms += max(1, len(split(v.text)))
	if p.terms > maxTerms {
		return nil, failAt(p.src, start, "the query has more than %d words; make it shorter", maxTerms)
	}
	if f.name == "sort" {
		return nil, p.order(v, start)
	}
	n, why := f.read(f, v)
	if why == "" && f.compares {
		why = p.cutValue(v)
	}
	if why != "" {
		return nil, failAt(p.src, start, "%s", why)
	}
	return n, nil
}

// comparisons come in this order because ">" begins ">=" too.
var comparisons = []string{">=", "<=", ">", "<", "~"}

// comparison reads what stands between a field that compares and its value.
func (p *parser) comparison(f *field) string {
	if !f.compares {
		return ""
	}
	for _, op := range comparisons {
		if strings.HasPrefix(p.src[p.pos:], op) {
			p.pos += len(op)
			return op
		}
	}
	return ""
}

// cutValue says why a value is only half of what was meant: value:>54 million.
func (p *parser) cutValue(v value) string {
	if strings.IndexAny(v.text, "<>=~") == 0 {
		return "a comparison stands once, and before the quotes, as in value:>\"54 million\""
	}
	for _, scale := range []string{"hundred", "thousand", "million", "billion", "trillion", "per", "percent", "%"} {
		if p.at(scale) {
			return "a number of several words stands in quotes: \"" + v.text + " " + scale + "\""
		}
	}
	return ""
}

// order takes down the order of the hits.
func (p *parser) order(v value, start int) error {
	s, ok := sortNamed(v.text)
	switch {
	case !ok:
		return failAt(p.src, start, "sort: is followed by one of %s", sortNames())
	case p.depth > 0:
		return failAt(p.src, start, "sort: stands outside brackets, since it orders all hits")
	case p.sort != "":
		return failAt(p.src, start, "there is a second sort:; keep one")
	}
	p.sort = s
	return nil
}
