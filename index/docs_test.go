package index

import (
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"
)

// A row of a table in the handbook: the query, and what is said of it.
var docRow = regexp.MustCompile("(?m)^\\| `([^`]+)` \\| (.*) \\|$")

// A call of the search on the command line.
var docCommand = regexp.MustCompile("claimcheck search '([^']+)'")

// Every example of the handbook means something, and those of its last table
// give the messages that stand beside them.
func TestHandbook(t *testing.T) {
	b, err := os.ReadFile("../docs/query.md")
	if err != nil {
		t.Fatal(err)
	}
	good, bad, ok := strings.Cut(string(b), "## When a query cannot be read")
	if !ok {
		t.Fatal("the section about errors is missing")
	}
	x := opened(t, built(t, archive()))
	for _, example := range []*regexp.Regexp{docRow, docCommand} {
		for _, row := range example.FindAllStringSubmatch(good, -1) {
			found(t, x, row[1], Options{})
		}
	}
	for _, row := range docRow.FindAllStringSubmatch(bad, -1) {
		_, err := Parse(row[1])
		var syntax *SyntaxError
		if !errors.As(err, &syntax) || !strings.Contains(syntax.Why, row[2]) {
			t.Errorf("%s: %v, want a message with “%s”", row[1], err, row[2])
		}
	}
	for _, f := range fields {
		for _, name := range append(f.aliases, f.name) {
			if !strings.Contains(good, name+":") {
				t.Errorf("the handbook does not mention %s:", name)
			}
		}
	}
}

// What the handbook calls the same is the same.
func TestSameInTheHandbook(t *testing.T) {
	x := opened(t, built(t, archive()))
	for _, c := range [][2]string{
		{"arrests NOT officers", "arrests -officers"}, {"text:arrests", "arrests"}, {"verdict:contradicted", "status:contradicted"},
		{"level:error", "severity:error"}, {"document:news/", "article:news/"}, {"value:4..5%", "value:4%..5%"}, {"value:>1m unit:GBP", "value:>£1m"},
	} {
		a, b := ids(found(t, x, c[0], Options{})), ids(found(t, x, c[1], Options{}))
		if a != b || a == "" {
			t.Errorf("%s finds %q, %s finds %q", c[0], a, c[1], b)
		}
	}
}

func ExampleParse() {
	q, err := Parse(`unemployment value:>1m verdict:contradicted -speaker:"Rachel Reeves"`)
	if err != nil {
		panic(err)
	}
	os.Stdout.WriteString(q.String() + "\n" + q.Words() + "\n")
	// Output:
	// unemployment value:>1m status:contradicted -speaker:"Rachel Reeves"
	// claims: the word “unemployment”, a value above 1,000,000, the status contradicted, not the words “Rachel Reeves” in a row in the speaker; the best match first
}
