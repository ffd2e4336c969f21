package corpus

import "golang.org/x/net/html/atom"

// isBlock reports whether an element stands on lines of its own.
func isBlock(tag atom.Atom) bool {
	switch tag {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Center, atom.Dd, atom.Details, atom.Dialog,
		atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption, atom.Figure, atom.Footer, atom.Form,
		atom.Header, atom.Hgroup, atom.Hr, atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P,
		atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Ul:
		return true
	}
	return isHeading(tag)
}

func isHeading(tag atom.Atom) bool {
	switch tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// headingLevel is 1 for h1.
func headingLevel(tag atom.Atom) int { return int(tag.String()[1] - '0') }

// isTablePart reports whether an element is part of a table.
func isTablePart(tag atom.Atom) bool {
	switch tag {
	case atom.Caption, atom.Col, atom.Colgroup, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Tr:
		return true
	}
	return false
}

// isCellOrTable reports whether no tag within an element ends one around it.
func isCellOrTable(tag atom.Atom) bool {
	return tag == atom.Td || tag == atom.Th || tag == atom.Caption || tag == atom.Table
}

// breaksText reports whether text before an element and text in it are two blocks.
func breaksText(tag atom.Atom) bool { return isBlock(tag) || isTablePart(tag) || tag == atom.Body }

// isVoid reports whether an element has nothing in it and no end tag.
func isVoid(tag atom.Atom) bool {
	switch tag {
	case atom.Area, atom.Base, atom.Br, atom.Col, atom.Embed, atom.Hr, atom.Img, atom.Input, atom.Link,
		atom.Meta, atom.Param, atom.Source, atom.Track, atom.Wbr:
		return true
	}
	return false
}

// neverSeen reports whether the text in an element is not shown as text, or is
// shown as deleted.
func neverSeen(tag atom.Atom) bool {
	switch tag {
	case atom.Audio, atom.Button, atom.Canvas, atom.Code, atom.Datalist, atom.Del, atom.Dialog, atom.Head,
		atom.Iframe, atom.Math, atom.Noembed, atom.Noframes, atom.Noscript, atom.Object, atom.Progress, atom.Meter,
		atom.Rp, atom.Rt, atom.S, atom.Script, atom.Select, atom.Strike, atom.Style, atom.Svg, atom.Template,
		atom.Textarea, atom.Title, atom.Video, atom.Xmp:
		return true
	}
	return false
}

// standsAround reports whether an element holds what stands around an article.
func standsAround(tag atom.Atom) bool {
	switch tag {
	case atom.Aside, atom.Footer, atom.Form, atom.Menu, atom.Nav:
		return true
	}
	return false
}

// roleAround reports whether a role says the same.
func roleAround(role string) bool {
	switch role {
	case "navigation", "contentinfo", "complementary", "search", "form", "menu", "menubar", "toolbar", "tablist",
		"dialog", "alertdialog", "banner":
		return true
	}
	return false
}

// holdsNoText reports whether space in an element means nothing.
func holdsNoText(tag atom.Atom) bool {
	switch tag {
	case atom.Html, atom.Body, atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr:
		return true
	}
	return false
}
