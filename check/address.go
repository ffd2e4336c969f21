package check

import (
	"net/url"
	"path"
	"slices"
	"strings"
)

// An address is where something is published on the web, in the parts by which two
// can be told to be one: "https://www.port.example/fees/2024/index.html?tab=2#top"
// and "http://port.example/fees/2024" are.
type address struct {
	host  string // in small letters, without "www."
	path  string // without the slash and the index page at its end; empty for the site itself
	set   string // the path without what names an edition of it
	query string // what of the query may tell data sets apart, in order
}

// A likeness is how much two addresses have in common.
type likeness uint8

const (
	unlike       likeness = iota
	sameSite              // another page of the publisher
	otherEdition          // the same but for its date or version, or one of them leaves open which data set it is
	samePage
)

// addressOf takes an address apart; ok is false for what is none of the web.
func addressOf(written string) (a address, ok bool) {
	u, err := url.Parse(strings.TrimSpace(written))
	if err != nil || u.Hostname() == "" || !strings.EqualFold(u.Scheme, "http") && !strings.EqualFold(u.Scheme, "https") {
		return address{}, false
	}
	a.host = strings.TrimPrefix(strings.TrimSuffix(strings.ToLower(u.Hostname()), "."), "www.")
	a.path = strings.TrimSuffix(path.Clean("/"+u.Path), "/")
	if base := path.Base(a.path); isIndex(strings.ToLower(base)) {
		a.path = strings.TrimSuffix(a.path, "/"+base)
	}
	a.set, a.query = withoutEdition(a.path), tellingQuery(u.RawQuery)
	return a, a.host != ""
}

// isIndex reports whether the last part of a path is the page of its folder.
func isIndex(base string) bool {
	name, ending, _ := strings.Cut(base, ".")
	switch ending {
	case "html", "htm", "php", "asp", "aspx", "jsp":
		return name == "index" || name == "default" || name == "home"
	}
	return false
}

// like says how much two addresses have in common.
func (a address) like(o address) likeness {
	switch {
	case a.host != o.host:
		return unlike
	case a.path != "" && a.path == o.path && a.query == o.query:
		return samePage
	case a.set == "" || !strings.EqualFold(a.set, o.set):
		return sameSite
	case a.query != "" && o.query != "" && a.query != o.query:
		return sameSite // two data sets that one page gives out
	}
	return otherEdition
}

// key is what two addresses share that are more alike than two pages of a site.
func (a address) key() string {
	switch {
	case a.path == "":
		return ""
	case a.set == "":
		return a.host + a.path
	}
	return a.host + strings.ToLower(a.set)
}

// tellingQuery is what of a query may tell which data set is meant: neither where
// the reader came from nor how the page is to be shown.
func tellingQuery(query string) string {
	var telling []string
	for part := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(strings.ToLower(part), "=")
		if part != "" && !strings.HasPrefix(name, "utm_") && !slices.Contains(showing, name) {
			telling = append(telling, part)
		}
	}
	slices.Sort(telling)
	return strings.Join(telling, "&")
}

// showing are the names in a query that tell no data sets apart.
var showing = []string{"fbclid", "gclid", "mc_cid", "mc_eid", "ref", "referrer", "source", "src", "via", "share", "cmp", "view", "tab", "sort", "order", "page", "lang",
	"language", "locale", "hl", "format", "download", "print", "output", "display", "theme", "embed"}
