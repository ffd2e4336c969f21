package report

import (
	"fmt"
	"testing"
	"unicode/utf8"
)

func TestSafe(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"£54 million in cash", "£54 million in cash"},
		{"two\nlines\tand\r\na tab", "two lines and  a tab"},
		{"\x1b[31mred\x1b[0m", `\x1b[31mred\x1b[0m`},
		{"title \x1b]0;owned\x07", `title \x1b]0;owned\x07`},
		{"\u009b31m in one byte", `\x9b31m in one byte`},
		{"right \u202eto left", `right \u202eto left`},
		{"not \xff text", `not \xff text`},
		{"", ""},
	} {
		if got := Safe(c.text); got != c.want {
			t.Errorf("Safe(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// FuzzSafe: nothing that a terminal acts on is left, and what is safe already is
// not changed.
func FuzzSafe(f *testing.F) {
	f.Add("a\x1b[2Jb\u202e\xff")
	f.Fuzz(func(t *testing.T, s string) {
		safe := Safe(s)
		if !utf8.ValidString(safe) {
			t.Fatalf("Safe(%q) is not UTF-8", s)
		}
		for _, r := range safe {
			if unsafeRune(r) {
				t.Fatalf("Safe(%q) still has %U", s, r)
			}
		}
		if again := Safe(safe); again != safe {
			t.Fatalf("Safe(%q) = %q, and again %q", s, safe, again)
		}
	})
}

func TestInert(t *testing.T) {
	for _, c := range []struct{ cell, want string }{
		{"cash seized", "cash seized"},
		{`=HYPERLINK("https://example.org")`, `'=HYPERLINK("https://example.org")`},
		{"+44", "'+44"},
		{"@cmd", "'@cmd"},
		{"-0.3%", "'-0.3%"},
		{"", ""},
	} {
		if got := inert(c.cell); got != c.want {
			t.Errorf("inert(%q) = %q, want %q", c.cell, got, c.want)
		}
	}
}

func ExampleTally() {
	fmt.Println((&Tally{Articles: 1, Claims: 0}).String())
	// Output: 0 claims
}
