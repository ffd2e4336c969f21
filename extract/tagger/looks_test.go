package tagger

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/mingrammer/commonregex"
)

// What prose does with regular expressions and the library, to hold the scans
// against.
var (
	traceRE    = regexp.MustCompile(`^(?:0|\*[\w?]\*|\*\-\d{1,3}|\*[A-Z]+\*\-\d{1,3}|\*)$`)
	bracketRE  = regexp.MustCompile(`^\-[A-Z]{3}\-$`)
	wholeRE    = regexp.MustCompile(`^(?:[A-Za-z]\.){2,}$|^[A-Z][a-z]{1,2}\.$`)
	markEndRE  = regexp.MustCompile(`\W+$`)
	wordEndRE  = regexp.MustCompile(`\w+$`)
	shapeNames = []string{"number", "punct", "downcase", "upcase", "mixedcase", "other"}
)

var lookers = []string{
	"", "-", "--", "-5", "-123", "+123", "1984", "1,98", "19845", "3.54", "3.5", ".5", "5.", ".", "1e5", "1e999", "1e", "1e+", "0x1p-2", "0x_1p4", "0X", "1_000",
	"inf", "+Inf", "-infinity", "+nan", "NaN", "infinit", "10m", "2nd", "12%", "£5", "½", "and", "in", "The", "BBC", "iPhone", "McDonald", "U.S.", "A.b", "p.m.", "Mr.", "Smith-Jones",
	"naïve", "café", "Über", "ǅ", "ǆ", "ȺȺ", "İ", "a\xffb", "\xff", "A\xc3", "\uFFFD", "\uFFFDa", "It's", "A\u00a0b", "A\u00a0B", "hyphen-ated", "-LRB-", "-ABC-", "-abc-", "-LRBX-",
	"0", "*", "**", "*?*", "*T*-1", "*T*-1234", "*T*", "*-12", "*-", "*a*", "*é*", "T*-1", "*TT*-12",
	"www.gov.uk", "http://a.bc", "a.b(c", "a.(b)", "a.(b)c", "a.(b(c)d)(e)", "a.(b(c)d", "a.(((", "x.....", "x....y", "a.)", "a.b)", "a.é", "a.éé", "A.bc", "1.(2)(3)", "a.<b", "..", "...", "…a.bc",
	"(a.b)", "a.()", "a.()()", "a.(())b", "a.b c", "x. yz", "a.(.b,c,)",
	"a@b.c", "a@b", "a@-b.c", "a@b-.c", "@b.c", "é@b.c", "a@b..c", "a@b.-", "ſ@b.c", "a@K.c", "K@ſ.K", "a@b@c.d", "a@b.@c.d", "@", "@@", ":-)", "8D", "(ಠ_ಠ)",
}

func FuzzLooks(f *testing.F) {
	for _, text := range lookers {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		check := func(what string, got, want any) {
			if got != want {
				t.Errorf("%s of %q: %v, prose: %v", what, text, got, want)
			}
		}
		check("link", hasLink(text), commonregex.LinkRegex.MatchString(text))
		check("e-mail", hasEmail(text), commonregex.EmailRegex.MatchString(text))
		check("trace", isTrace(text), traceRE.MatchString(text))
		check("bracket", bracketTag(text) != 0, bracketRE.MatchString(text))
		check("shape", shapeNames[shapeOf(text)], proseShape(text))
		check("class", classOf(text), proseClass(text))
		check("lower", string(appendLower(nil, text)), strings.ToLower(text))
		if text != "" {
			initials := initialsIn(text)
			whole := len(text) >= 4 && initials == len(text) || isShortTitle(text)
			check("whole", whole, wholeRE.MatchString(text))
		}
	})
}

func proseShape(text string) string {
	if _, err := strconv.ParseFloat(text, 64); err == nil {
		return "number"
	}
	switch {
	case markEndRE.MatchString(text):
		return "punct"
	case !wordEndRE.MatchString(text):
		return "other"
	case strings.ToLower(text) == text:
		return "downcase"
	case strings.Title(text) == text: //lint:ignore SA1019 prose calls it
		return "upcase"
	}
	return "mixedcase"
}

func proseClass(text string) class {
	if text == "" {
		return itself
	}
	_, notWhole := strconv.Atoi(text)
	switch {
	case strings.Contains(text, "-") && text[0] != '-':
		return hyphened
	case notWhole == nil && len(text) == 4:
		return year
	case '0' <= text[0] && text[0] <= '9':
		return digits
	}
	return itself
}
