package token

import (
	"strings"
	"testing"
)

func TestSplit(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Customs burnt £54 million.", "Customs burnt £|54 million|."},
		{"US$2.4bn, 35m and EUR50m", "US|$|2.4|bn|, 35|m and EUR|50|m"},
		{"the NCA's 1,247.50", "the NCA|'s 1,247.50"},
		{"don’t", "don|’t"},
		{"10\u00a0500 or 5\u202f000 or 1'000", "10\u00a0500 or 5\u202f000 or 1'000"},
		{"2012\u00a02013", "2012 2013"},
		{"3·5% · 4·", "3·5|% · 4|·"},
		{"the U.S. at 10 p.m. today", "the U.S. at 10 p.m. today"},
		{"A. Smith", "A|. Smith"},
		{"Covid-19, 5G, CO2", "Covid|-|19|, 5|G|, CO|2"},
		{"3½ m²", "3|½ m|²"},
		{"40–45%", "40|–|45|%"},
		{"caf\u0065\u0301 'quoted'", "caf\u0065\u0301 '|quoted|'"},
		{"bad \xff\xfe bytes", "bad \xff|\xfe bytes"},
		{"", ""},
	} {
		var got strings.Builder
		for i, tok := range Split(nil, c.text) {
			if i > 0 {
				got.WriteString(map[bool]string{true: "|", false: " "}[tok.Glued])
			}
			got.WriteString(tok.In(c.text))
		}
		if got.String() != c.want {
			t.Errorf("Split(%q)\n got %s\nwant %s", c.text, got.String(), c.want)
		}
	}
}

// FuzzSplit: tokens come in order, stay inside the text, and only spaces stand
// between them.
func FuzzSplit(f *testing.F) {
	f.Add("£54 million in 2019–20, p.m. ½ \xff don't 1,1,1")
	f.Fuzz(func(t *testing.T, text string) {
		at := 0
		for _, tok := range Split(nil, text) {
			if tok.Start < at || tok.End <= tok.Start || tok.End > len(text) {
				t.Fatalf("token %+v after byte %d of %q", tok, at, text)
			}
			between := strings.Trim(text[at:tok.Start], " \t\n\v\f\r\u0085\u00A0\uFEFF\u200B\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000")
			if between != "" {
				t.Fatalf("lost %q of %q", between, text)
			}
			at = tok.End
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("Customs burnt £54 million in notes, 31 boats, and over two crates of rum. ", 1000)
	var toks []Token
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		toks = Split(toks[:0], text)
	}
}
