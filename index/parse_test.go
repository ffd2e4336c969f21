package index

import (
	"errors"
	"reflect"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for _, c := range []struct{ query, printed, words string }{
		{"arrests", "arrests", "claims: the word “arrests”; the best match first"},
		{"  text:arrests ", "arrests", ""},
		{`“two  tonnes”`, `"two tonnes"`, "claims: the words “two tonnes” in a row; the best match first"},
		{`"arrests"`, `"arrests"`, "claims: exactly the word “arrests”; the best match first"},
		{"arres*", "arres*", "claims: a word beginning with “arres”; the best match first"},
		{"a AND b", "a b", ""},
		{"a b OR c d", "a b OR c d", "claims: either the word “a”, the word “b” or the word “c”, the word “d”; the best match first"},
		{"a (b OR c)", "a (b OR c)", ""},
		{"a (b c)", "a b c", ""},
		{"(a OR (b OR c))", "a OR b OR c", ""},
		{"NOT a -(b c)", "-a -(b c)", "claims: not the word “a”, not (the word “b”, the word “c”); the newest first"},
		{"-(-a)", "a", ""},
		{"VERDICT:Supported", "status:supported", "claims: the status supported; the newest first"},
		{"document:News/*", "article:news/", "claims: the article beginning with “news/”; the newest first"},
		{`unit:people`, "unit:person", ""},
		{`unit:pp`, `unit:"percentage point"`, ""},
		{`speaker:"Bank of England"`, `speaker:"Bank of England"`, "claims: the words “Bank of England” in a row in the speaker; the newest first"},
		{`value:>"54 million"`, `value:>"54 million"`, "claims: a value above 54,000,000; the newest first"},
		{"value:~£1.3bn", "value:~£1.3bn", "claims: a value from 1,235,000,000 to 1,365,000,000 in the unit GBP; the newest first"},
		{"value:<=4%", "value:<=4%", "claims: a value of at most 4 in the unit %; the newest first"},
		{"date:2020-01..2020-07", "date:2020-01..2020-07", "claims: an article of 2020-01-01 to 2020-07-31; the newest first"},
		{"date:>2020-Q1", "date:>2020-Q1", "claims: an article of 2020-04-01 or later; the newest first"},
		{"period:2019", "period:2019", "claims: a number about 2019-01-01 to 2019-12-31; the newest first"},
		{"sort:-date", "sort:-date", "all claims; the newest first"},
		{"sort:value police", "police sort:value", "claims: the word “police”; the smallest first"},
		{"12:30", "12:30", "claims: the words “12:30” in a row; the best match first"},
		{"or not and", "or not and", ""},
	} {
		q, err := Parse(c.query)
		if err != nil {
			t.Errorf("%s: %v", c.query, err)
			continue
		}
		if got := q.String(); got != c.printed {
			t.Errorf("%s: printed as %s, want %s", c.query, got, c.printed)
		}
		if got := q.Words(); c.words != "" && got != c.words {
			t.Errorf("%s: understood as\n     %s\nwant %s", c.query, got, c.words)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct {
		query  string
		column int
		why    string
	}{
		{"", 1, "the query is empty"},
		{"   ", 1, "the query is empty"},
		{"\xff", 1, "not UTF-8"},
		{"police verdct:supported", 8, "there is no field verdct: did you mean verdict:?"},
		{"ärger verdct:supported", 7, "did you mean verdict:?"},
		{"https://example.org", 1, "put the word in quotes"},
		{"colour:red", 1, "fields are text, measure,"},
		{"status:contradcted", 8, "did you mean contradicted?"},
		{"status:x", 8, "it is one of supported, imprecise,"},
		{"status:", 8, "status: is followed by a verdict"},
		{"value: 5", 7, "value: is followed by a number"},
		{"value:lots", 7, "“lots” is not a number"},
		{"value:>54 million", 7, `a number of several words stands in quotes: "54 million"`},
		{"value:>4..5", 7, "a comparison takes one number"},
		{"value:>4-5%", 7, "a comparison takes one plain number"},
		{`value:">£5"`, 7, "before the quotes"},
		{`value:"£1,200 a year"`, 7, "is a rate"},
		{"value:4-5%..7%", 7, "between two plain numbers"},
		{"value:5..4", 7, "write the lower number first"},
		{"value:£4..5%", 7, "the ends of the range are in different units, GBP and %"},
		{"value:..", 7, "a range has a number on at least one side"},
		{"date:..", 6, "a range has a date on at least one side"},
		{"date:soon", 6, "“soon” is not a date"},
		{"date:2020-13", 6, "is not a date"},
		{"date:2021..2020", 6, "write the earlier date first"},
		{"date:~2020", 6, "a date takes no ~"},
		{"date:>2020..2021", 6, "a comparison takes one date"},
		{"status:>supported", 8, "there is no status “>supported”"},
		{`police "in cash`, 8, "these quotes are never closed"},
		{"(police", 1, "this bracket is never closed"},
		{"police)", 7, "this bracket closes none"},
		{"police ()", 8, "there is no condition in these brackets"},
		{"police OR", 10, "OR stands between two conditions"},
		{"OR police", 1, "OR stands between two conditions"},
		{"police AND", 11, "after AND"},
		{"police -", 9, "after a minus"},
		{"police --cash", 9, "after a minus"},
		{"-sort:date", 1, "a sort order cannot be negated"},
		{"(police sort:date)", 14, "stands outside brackets"},
		{"sort:date sort:value", 16, "a second sort:"},
		{"sort:size", 6, "sort: is followed by one of relevance, -date"},
		{"po*", 1, "one word of at least 3 letters"},
		{"*ice", 1, "a star stands only at the end of a word, as in ice*"},
		{"*", 1, "before a star stands one word"},
		{"pol*ce", 1, "a star stands only at the end of a word"},
		{"long-ter*", 1, "before a star stands one word"},
		{"article:*", 9, "the beginning of a path"},
		{"£", 1, "has neither letters nor digits"},
		{`""`, 1, "text: is followed by"},
		{`"£ %"`, 1, "has neither letters nor digits"},
		{strings.Repeat("a ", 33), 65, "more than 32 words"},
		{`"` + strings.Repeat("a ", 33) + `"`, 1, "more than 32 words"},
		{strings.Repeat("(", 9) + "a" + strings.Repeat(")", 9), 9, "at most 8 deep"},
		{strings.Repeat("a", 2001), 2001, "longer than 2000 bytes"},
	} {
		_, err := Parse(c.query)
		var syntax *SyntaxError
		if !errors.As(err, &syntax) {
			t.Errorf("%.30q: %v, want a syntax error", c.query, err)
			continue
		}
		if syntax.Column != c.column || !strings.Contains(syntax.Why, c.why) {
			t.Errorf("%.30q: %v, want column %d: …%s…", c.query, err, c.column, c.why)
		}
	}
}

func TestCaret(t *testing.T) {
	_, err := Parse("ärger verdct:x")
	var syntax *SyntaxError
	if !errors.As(err, &syntax) {
		t.Fatal(err)
	}
	if got, want := syntax.Caret(), "ärger verdct:x\n      ^"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A query printed and read again is itself.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"arrests", `"two tonnes" OR police*`, "-(a b) c OR d", "value:>£1m unit:GBP", "value:4%..5%", `value:~"54 million"`,
		"date:2020-01..2020-07 sort:-date", "period:2019/20", "article:news/ id:a1", `speaker:"Rachel Reeves" -status:supported`,
		"unit:people", `unit:">x"`, `value:~"Billion"`, `value:"54" million`, "NOT (a OR b)", "12:30 don't “x y”", "kind:count voice:own level:error", "reason:no*", "(((a)))",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		q, err := Parse(s)
		if err != nil {
			var syntax *SyntaxError
			if !errors.As(err, &syntax) || syntax.Column < 1 {
				t.Fatalf("%q: %v is no syntax error with a column", s, err)
			}
			_ = syntax.Caret()
			return
		}
		printed := q.String()
		again, err := Parse(printed)
		if err != nil {
			t.Fatalf("%q was printed as %q: %v", s, printed, err)
		}
		if !reflect.DeepEqual(q, again) {
			t.Fatalf("%q was printed as %q, which is read as %q", s, printed, again.String())
		}
		if q.Words() == "" {
			t.Fatalf("%q is not said in words", s)
		}
	})
}
