package quantity

import (
	"fmt"
	"strings"
	"testing"
)

func ExampleParse() {
	q, _ := Parse("over £54 million")
	fmt.Println(q, q.Asserts())
	// Output: more than GBP 54 million (54000000, 81000000]
}

func ExampleCompare() {
	claim, _ := Parse("£54 million")
	for _, figure := range []string{"£53,812,000", "£54.9 million", "over £90 million"} {
		published, _ := Parse(figure)
		fmt.Printf("%s: %q\n", figure, Compare(claim, published).Why)
	}
	// Output:
	// £53,812,000: ""
	// £54.9 million: "misrounded"
	// over £90 million: "value"
}

func TestParse(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"£54 million", "GBP 54 million"}, {"1,247.50", "1,247.50"}, {"12.4%", "12.4%"}, {"(3.2)", "-3.2"}, {"(£1,200)", "-GBP 1,200"},
		{"over 2 tonnes", "more than 2 tonnes"}, {" 746 ", "746"}, {"746 new arrests", "746 new arrest"}, {"2019", "2,019"}, {"-", ""},
		{"1.3e6", "1.3 million"}, {".08", "0.08"}, {"1 234 567", "1,234,567"}, {"two thirds", "2/3"}, {"500+", "at least 500"},
		{"18 to 24", "between 18 and 24"}, {"13.7 per 100,000", "13.7 per 100,000"}, {"0", "0"}, {"−4", "-4"}, {"20p", "20 pence"},
	} {
		q, err := Parse(c.text)
		if err != nil && c.want != "" || err == nil && q.String() != c.want {
			t.Errorf("%q is read as %s, %v, want %s", c.text, q, err, c.want)
		}
	}
}

func TestParseErrors(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", "holds no number"}, {"n/a", "holds no number"}, {"5 and 6", "more than one number"}, {"Section 21", "looks like a reference"},
		{"020 7946 0327", "looks like a phone"}, {"17th", "looks like an ordinal"}, {"5 -> up", "not understood"}, {"the 5", "not understood"},
		{"((5))", "not understood"}, {"(5 to 6)", "not a number in brackets"},
	} {
		q, err := Parse(c.text)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q is read as %s, %v, want an error: %s", c.text, q, err, c.want)
		}
	}
}

func TestReadFigures(t *testing.T) {
	for _, c := range []struct{ text, want, step, why string }{
		{"1,247.50", "1247.5", "0.01", ""}, {"27,349.19", "27349.19", "0.01", ""}, {"10\u00a0500", "10500", "1", ""}, {"5\u202f000", "5000", "1", ""},
		{"1'000", "1000", "1", ""}, {"1.111,11", "1111.11", "0.01", ""}, {"1.234.567", "1234567", "1", ""}, {"2,50,000", "250000", "1", ""},
		{"5,00", "5", "0.01", ""}, {"1,234·5", "1234.5", "0.1", ""}, {"1·2·3", "", "", "version"}, {"4.800", "4.8", "0.001", ""}, {"1,1,1", "", "", "list"}, {"2.0.1", "", "", "version"}, {"0,123,456", "", "", "list"},
	} {
		f, why := readFigures(c.text)
		if why != c.why || why == "" && (f.value.String() != c.want || f.step.String() != c.step) {
			t.Errorf("%q is %s in steps of %s, %q", c.text, f.value, f.step, why)
		}
	}
}
