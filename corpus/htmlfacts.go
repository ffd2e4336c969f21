package corpus

import (
	_ "embed"
	"fmt"
	"html"
	"strings"
	"sync"

	"claimcheck/embedded"
)

//go:embed pagemeta.tsv
var pageMetaTable string

// pageMeta is the rank of each name by which pages state a fact, lowest first.
var pageMeta = sync.OnceValue(func() map[string]factRow {
	rows := make(map[string]factRow)
	for row := range embedded.Rows(pageMetaTable, 2, 2) {
		name := row[1]
		if name == linkedName {
			name += " " + row[0]
		}
		rows[name] = factRow{row[0], len(rows)}
	}
	return rows
})

// A factRow is a row of the table: which fact a name states, and how much that
// name is preferred.
type factRow struct {
	fact string
	rank int
}

// linkedName stands in the table for what JSON-LD says.
const linkedName = "json-ld"

// facts are what a page says about its article.
type facts struct {
	said    []saidFact
	charset string
	linked  int // bytes of JSON-LD that were read
}

// A saidFact is one fact as one element of the page states it.
type saidFact struct {
	factRow
	name, value string
}

// say takes a fact by the name under which the page states it.
func (f *facts) say(name, value string) {
	value = strings.Join(strings.Fields(value), " ")
	row, ok := pageMeta()[name]
	if !ok && strings.HasPrefix(name, "itemprop:") {
		return
	}
	if !ok {
		row, ok = pageMeta()[strings.ToLower(name)]
	}
	if ok {
		f.add(saidFact{row, name, value})
	}
}

// add keeps a fact, unless the page has stated it under this name before.
func (f *facts) add(s saidFact) {
	for _, before := range f.said {
		if before.factRow == s.factRow {
			return
		}
	}
	if s.value != "" {
		f.said = append(f.said, s)
	}
}

// meta takes what a meta element says.
func (f *facts) meta(m meta) {
	if m.charset != "" {
		f.charset = m.charset
	}
	if _, charset, ok := strings.Cut(m.content, "charset="); ok && f.charset == "" {
		f.charset = charset
	}
	f.say(m.name, m.content)
}

// link takes the address that a page calls its own, and that of its licence.
func (f *facts) link(m meta) {
	switch strings.ToLower(m.rel) {
	case "canonical", "license":
		f.say(strings.ToLower(m.rel), m.href)
	}
}

// time takes the time at which an article says it appeared: the first on the
// page that is neither when it was changed nor that of something around it.
func (p *page) time(m meta) {
	if m.datetime == "" || p.aroundHere() {
		return
	}
	for _, word := range []string{"updated", "modified"} {
		if strings.Contains(m.class, word) || strings.Contains(strings.ToLower(m.name), word) {
			return
		}
	}
	name := m.name
	if _, ok := pageMeta()[name]; !ok {
		name = "time"
	}
	p.facts.say(name, m.datetime)
}

// aroundHere reports whether an element that is open stands around the article.
func (p *page) aroundHere() bool {
	for _, i := range p.open {
		if p.nodes[i].traits&(around|unseen) != 0 {
			return true
		}
	}
	return false
}

// best is the value of a fact by the name that ranks first, if ok likes it.
func (f *facts) best(fact string, ok func(saidFact) bool) (saidFact, bool) {
	var best saidFact
	found := false
	for _, s := range f.said {
		if s.fact == fact && (!found || s.rank < best.rank) && ok(s) {
			best, found = s, true
		}
	}
	return best, found
}

// describe takes what the page says about its article.
func (d *Document) describe(p *page) {
	f := &p.facts
	anything := func(saidFact) bool { return true }
	isName := func(s saidFact) bool { return !strings.Contains(s.value, "://") }
	if s, ok := f.best("title", anything); ok {
		d.Title = html.UnescapeString(s.value)
	}
	if s, ok := f.best("author", isName); ok {
		d.Author = html.UnescapeString(s.value)
	}
	if s, ok := f.best("outlet", anything); ok {
		d.Outlet = html.UnescapeString(s.value)
	}
	if s, ok := f.best("url", anything); ok {
		d.URL = s.value
	}
	if s, ok := f.best("licence", anything); ok {
		d.Licence = html.UnescapeString(s.value)
	}
	isDate := func(s saidFact) bool { _, ok := readDate(s.value); return ok }
	if s, ok := f.best("published", isDate); ok {
		d.setPublished(s.name, s.value)
	} else if s, ok := f.best("published", anything); ok && d.Published.IsZero() {
		d.setPublished(s.name, s.value)
	}
	d.describeWriting(p)
}

// describeWriting notes an encoding and a language that are not read.
func (d *Document) describeWriting(p *page) {
	if charset := strings.Trim(strings.ToLower(p.facts.charset), " \"';"); charset != "" && !isKnownCharset(charset) && len(d.Notes) > 0 {
		d.note(fmt.Sprintf("The page says that its text is in %s, which is not read; save it as UTF-8.", shorten(charset)))
	}
	if language := strings.ToLower(p.language); language != "" && !strings.HasPrefix(language, "en") {
		d.note(fmt.Sprintf("The page says that its language is %q; only English is read.", shorten(p.language)))
	}
}

func isKnownCharset(charset string) bool {
	switch charset {
	case "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "windows-1252", "cp1252":
		return true
	}
	return false
}

// withoutOutlet is a page's title without the name of its site, which follows
// after a bar or a dash.
func withoutOutlet(title, outlet string) string {
	if at := outletAt(title, outlet); at > 0 {
		return strings.TrimSpace(title[:at])
	}
	return title
}

// outletAt is where in a title the name of the site begins, with its bar, or -1.
func outletAt(title, outlet string) int {
	for _, bar := range []string{" | ", " – ", " — ", " - ", " :: ", " · "} {
		at := strings.LastIndex(title, bar)
		if at <= 0 {
			continue
		}
		site := title[at+len(bar):]
		if strings.EqualFold(site, outlet) || outlet == "" && !fewerWords(title[:at], 3) && fewerWords(site, 4) && startsWithCapital(site) {
			return at
		}
	}
	return -1
}
