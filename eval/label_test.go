package eval

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"claimcheck/corpus"
)

func ExampleReadLabels() {
	labels, mistakes := ReadLabels("gold.tsv", "quote\tstatus\treason\tcells\n"+
		"landed 84,200\tcontradicted\tperiod\therring.csv:3\n"+
		"and 40\tunsorced\tno_figure\t\n")
	for _, l := range labels {
		fmt.Println(l.Quote, l.Status, l.Reason, l.Cells)
	}
	fmt.Println(errors.Join(mistakes...))
	// Output:
	// landed 84,200 contradicted period [herring.csv:3]
	// gold.tsv:3: there is no status "unsorced"; it can be contradicted, disputed, imprecise, inconsistency, outdated, skipped, supported, unchecked, unsourced
}

// TestLabelsAreReadStrictly tells what is wrong with a table, and where.
func TestLabelsAreReadStrictly(t *testing.T) {
	for _, test := range []struct{ table, want string }{
		{"", "gold.tsv:1: it has no labels; write a line for each number, below the columns quote, status and reason"},
		{"quote\tstatus\treason\n", "gold.tsv:1: it has no labels; write a line for each number, below the columns quote, status and reason"},
		{"quote\tverdict\treason\n", `gold.tsv:1: there is no column "verdict"; the columns are quote, status, reason, article, operation, cells, note, with a tab between them`},
		{"quote\tstatus\n", `gold.tsv:1: the column "reason" is missing; a label needs quote, status, reason`},
		{"quote\tstatus\treason\tquote\n", `gold.tsv:1: the column "quote" stands twice`},
		{"quote\tstatus\treason\nin 40\tsupported\n", "gold.tsv:2: it has 2 columns, and 3 are named on top; a column that is empty still needs its tab"},
		{"quote\tstatus\treason\n\tsupported\t\n", "gold.tsv:2: the quote is empty; write some words of the article that end with the number"},
		{"quote\tstatus\treason\nin 40\tcontradicted\t\n", `gold.tsv:2: "contradicted" needs a reason: value, digits, scale, unit, per, place, period, measure, direction, base, bound, points`},
		{"quote\tstatus\treason\nin 40\tsupported\tdigits\n", `gold.tsv:2: "supported" has no reasons, and this says "digits"`},
		{"quote\tstatus\treason\nin 40\tunchecked\tdigits\n", `gold.tsv:2: "unchecked" has no reason "digits"; it can be opinion, forecast, target, hypothetical, mentioned`},
		{"article\tquote\tstatus\treason\n\tin 40\tsupported\t\n", "gold.tsv:2: it does not say of which article it is"},
		{"quote\tstatus\treason\tcells\nin 40\tsupported\t\tcrabs.csv\n", `gold.tsv:2: the cell "crabs.csv" is not written as file:row; write prices.csv:5, with a space between two`},
		{"\ufeffquote\tstatus\treason\r\nin 40\tskipped\t\r\n", ""},
	} {
		_, mistakes := ReadLabels("gold.tsv", test.table)
		got := ""
		if len(mistakes) > 0 {
			got = mistakes[0].Error()
		}
		if got != test.want {
			t.Errorf("%q: %s, want %s", test.table, got, test.want)
		}
	}
}

func TestMisplaced(t *testing.T) {
	doc := corpus.PlainText("crabs.txt", "There were 40 crabs, and then 40 more.", corpus.Options{})
	labels, _ := ReadLabels("gold.tsv", "quote\tstatus\treason\nwere 40\tsupported\t\n40\tsupported\t\n41\tsupported\t\n")
	want := `gold.tsv:3: "40" stands 2 times in crabs.txt; quote more of it, so that it stands once
gold.tsv:4: crabs.txt has no "41"; quote it as it stands in the file`
	if got := errors.Join(Misplaced(doc, labels)...).Error(); got != want {
		t.Errorf("%s\nwant\n%s", got, want)
	}
	if at := labels[0].At(doc); doc.Raw[:at.End] != "There were 40" || at.Len() != 1 {
		t.Errorf("the number ends at %v", at)
	}
}

// TestReasonsOf has the reasons of a status that has some, and of one that has
// none.
func TestReasonsOf(t *testing.T) {
	if got := strings.Join(ReasonsOf("imprecise"), " "); got != "misrounded rounding understated overstated hedge" {
		t.Error(got)
	}
	if got := ReasonsOf("supported"); len(got) > 0 {
		t.Error(got)
	}
}
