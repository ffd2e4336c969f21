package figures

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"claimcheck/embedded"
)

// A role is what a column is for, as far as its header says.
type role uint8

const (
	noRole role = iota
	measureRole
	placeRole
	weakPlaceRole
	siteRole
	codeRole
	periodRole
	yearRole
	monthRole
	asOfRole
	valueRole
	unitRole
	multiplierRole
	decimalsRole
	modifierRole
	statusRole
	sourceRole
	publisherRole
	urlRole
	licenceRole
	retrievedRole
	noteRole
	dimensionRole
	ignoredRole
	runningRole
	totalRole
	wholePlaceRole
	roles // how many there are
)

var roleNames = [roles]string{"", "measure", "place", "weak place", "site", "place code", "period", "year", "month", "as of", "value",
	"unit", "multiplier", "decimals", "modifier", "status", "source", "publisher", "url", "licence", "retrieved", "note", "dimension", "ignore", "running number", "total", "whole place"}

//go:embed roles.tsv
var rolesTable string

// roleWords is the role of every header in roles.tsv.
var roleWords = sync.OnceValue(func() map[string]role {
	words := map[string]role{}
	for row := range embedded.Rows(rolesTable, 2, 2) {
		for r, name := range roleNames {
			if name != row[0] {
				continue
			}
			for word := range strings.SplitSeq(row[1], ";") {
				words[plain(word)] = role(r)
			}
		}
	}
	return words
})

// roleOf is the role of a column with that header. "Local Authority / Region Name" is that
// of its parts, if these have one role.
func roleOf(header string) role {
	name := plain(header)
	if of, ok := strings.CutPrefix(name, "unit of "); ok && of != "analysis" && of != "account" && roleWords()[name] == noRole {
		return unitRole // "Unit of pollution level"
	}
	if r := roleWords()[name]; r != noRole || !strings.Contains(name, "/") {
		return r
	}
	if _, english, _ := strings.Cut(name, "/"); !isASCII(name) && isASCII(english) && roleWords()[english] != noRole {
		return roleWords()[english] // of a header in two languages: "年份/Year"
	}
	common := noRole
	parts := strings.Split(name, "/")
	last := parts[len(parts)-1]
	for _, kind := range [...]string{"", " name", " code"} {
		if kind != "" && !strings.HasSuffix(last, kind) {
			continue
		}
		for i, part := range parts {
			if part = strings.TrimSpace(part); i < len(parts)-1 {
				part += kind
			}
			r := roleWords()[part]
			if r == noRole || common != noRole && r != common {
				common = noRole
				break
			}
			common = r
		}
		if common != noRole {
			break
		}
	}
	return common
}

// plain is a header as it is compared: in lower case, with single spaces for
// all that separates words.
func plain(s string) string {
	if isPlain(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, r := range s {
		if r == '_' || r == '-' || r == '.' || unicode.IsSpace(r) {
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// isPlain reports whether a header is as it is compared already.
func isPlain(s string) bool {
	before := byte(' ')
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ' && before == ' ', c == '_', c == '-', c == '.', 'A' <= c && c <= 'Z', c >= 0x80, c < ' ':
			return false
		default:
			before = c
		}
	}
	return s == "" || before != ' '
}

// isASCII reports whether a text has no letters but those of English.
func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
