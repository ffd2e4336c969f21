package embedded

import (
	"fmt"
	"slices"
	"testing"
)

func ExampleRows() {
	const table = "# fish and what they weigh\nherring\t0.2\tkg\n#\ncod\t4\n"
	for row := range Rows(table, 2, 3) {
		fmt.Printf("%q\n", row)
	}
	// Output:
	// ["herring" "0.2" "kg"]
	// ["cod" "4" ""]
}

// A mark that begins with # is no comment.
func TestMarksAreRows(t *testing.T) {
	if rows := slices.Collect(Rows("#n/a\tmissing\n#\tnote\n", 2, 2)); len(rows) != 2 {
		t.Errorf("%d rows, want 2", len(rows))
	}
}

func TestWrongWidthPanics(t *testing.T) {
	for _, table := range []string{"herring\n", "herring\t1\t2\t3\n"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q is read", table)
				}
			}()
			for range Rows(table, 2, 3) {
			}
		}()
	}
}
