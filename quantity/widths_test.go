package quantity

import (
	"strings"
	"testing"
)

// TestWidths is the table of widths, row by row: what is written, what it
// asserts, and what some figures make of it. A figure stands before its
// outcome; one without an outcome agrees.
func TestWidths(t *testing.T) {
	for _, c := range []struct{ written, asserts, figures string }{
		// counts of whole things, ranks, "exactly"
		{"746 arrests", "{746}", "746; 747 value; 745.9 value"},
		{"77 firearms", "{77}", "77; 78 value"},
		{"no deaths", "{0}", "0; 1 value"},
		{"exactly 60,000", "{60000}", "60000; 60001 value"},
		{"second highest", "{2}", "2; 3 value"},
		// decimals or a scale word
		{"£54 million", "[53500000, 54500000]", "53500000; 54500000; 53400000 misrounded; 54999999 misrounded; 55500000 value"},
		{"1.4m", "[1350000, 1450000]", "1350000; 1450000; 1460000 misrounded; 1560000 value"},
		{"3.0%", "[2.95, 3.05]", "2.95; 2.94 misrounded; 3.2 value"},
		{"3.8%", "[3.75, 3.85]", "3.85; 3.86 misrounded; 4.1 value"},
		{"0.25 percentage points", "[0.245, 0.255]", "0.25; 0.26 misrounded; 0.3 value"},
		{"−0.3%", "[-0.35, -0.25]", "-0.3; 0.3 value"},
		// any other integer
		{"17%", "[16.5, 17.5]", "16.5; 17.5; 17.9 misrounded; 18 value"},
		{"3%", "[2.5, 3.5]", "2.5; 3.4; 3.6 value"},
		{"£1,247", "[1246.5, 1247.5]", "1247.5; 1247.9 misrounded; 1248 value"},
		{"six months", "[5.5, 6.5]", "6.5; 6.6 value"},
		{"12 per 100,000 people", "[11.5, 12.5]", "12.4; 12.6 misrounded; 13 value"},
		// bare round counts, measures and sums
		{"60,000 homes", "[57000, 63000]", "57000; 63000; 65000 misrounded; 69001 value"},
		{"£1,200", "[1150, 1250]", "1151; 1299 misrounded; 1301 value"},
		{"200 miles", "[190, 210]", "209; 230 misrounded; 231 value"},
		// about
		{"around 10,000 people", "[9000, 11000]", "9000; 11000; 11500 misrounded; 11501 value"},
		{"about 4.2%", "[3.99, 4.41]", "4; 4.8 misrounded; 5 value"},
		// over
		{"over two tonnes", "(2, 3]", "2.1; 3; 2 hedge; 3.1 understated; 1.9 bound"},
		{"more than £54 million", "(54000000, 81000000]", "54000001; 81000001 understated; 54000000 hedge; 53999999 bound"},
		{"more than doubled", "(2, 3]", "2.1; 2 hedge; 3.5 understated; 1.9 bound"},
		{"more than $770bn", "(770000000000, 1155000000000]", "771000000000; 769000000000 bound"},
		// at least
		{"at least 44 people", "[44, 66]", "44; 66; 67 understated; 43 bound"},
		// just over
		{"just over 2,500 men", "(2500, 2550]", "2543; 2551 understated; 2600 understated; 2500 hedge; 2601 bound; 2499 bound"},
		// under
		{"fewer than 1,000 storks", "[0, 1000)", "999; 0; -1 overstated; 1000 bound"},
		{"under 4%", "[2, 4)", "3.9; 1.9 overstated; 4 bound"},
		// nearly
		{"nearly half", "[0.45, 0.5)", "0.46; 0.44 overstated; 0.5 hedge; 0.525 hedge; 0.53 bound"},
		{"almost 300,000", "[270000, 300000)", "298000; 260000 overstated; 310000 hedge; 316000 bound"},
		{"just under 60%", "[54, 60)", "59.6; 60.1 hedge; 50 overstated; 70 bound"},
		// up to, at most
		{"up to 600", "[300, 600]", "600; 540; 617 hedge; 250 overstated; 631 bound"},
		{"no more than 60", "(0, 60]", "60; 1; 61 bound"},
		{"up to −5C", "[-5, 0]", "-5; -2; 0; -7 hedge; 1 bound"},
		{"at most −2%", "(−∞, -2]", "-2; -9; -1 hedge; 0.5 bound"},
		// ranges
		{"more than 10 but fewer than 20 vans", "(10, 20)", "10.5; 19; 10 hedge; 20 hedge; 21 bound; 9 bound"},
		{"at least 10% and under 12%", "[10, 12)", "10; 12 hedge; 9.9 bound"},
		{"between 15 and 21 months", "[15, 21]", "15; 21; 21.5 misrounded; 22 value"},
		{"£3-5 billion", "[3000000000, 5000000000]", "3000000000; 5400000000 misrounded; 5600000000 value"},
		// fractions
		{"a third", "[0.308333333333, 0.358333333333]", "0.31; 0.358; 0.37 misrounded; 0.39 value"},
		{"minus two-thirds", "[-0.691666666667, -0.641666666667]", "-0.65; -0.7 misrounded; 0.65 value"},
		{"two-thirds", "[0.641666666667, 0.691666666667]", "0.65; 0.7 misrounded; 0.75 value"},
		{"half", "[0.475, 0.525]", "0.48; 0.54 misrounded; 0.56 value"},
		// one in N
		{"one in six", "(0.153846153846, 0.181818181818)", "0.16; 0.19 misrounded; 0.21 value"},
		// multiples
		{"doubled", "[1.9, 2.1]", "1.95; 2.2 misrounded; 2.4 value"},
		{"more than halved", "[0, 0.5)", "0.4; 0.2; 0.6 bound"},
		{"nearly halved", "(0.5, 0.55]", "0.54; 0.5 hedge; 0.6 overstated; 0.4 bound"},
		{"halved", "[0.475, 0.525]", "0.5; 0.55 misrounded; 0.6 value"},
		// vague plurals
		{"dozens", "[24, 120)", "24; 119; 120 misrounded; 12 misrounded; 250 value; 11 value"},
		{"hundreds of thousands", "[200000, 1000000)", "999999; 1000000 misrounded; 2000000 value"},
		{"millions", "[2000000, 1000000000)", "900000000; 1000000 misrounded; 2000000000 value"},
		{"tens of millions", "[20000000, 100000000)", "20000000; 99000000; 200000000 value"},
		// indefinite times
		{"for months", "[2, ∞)", "2; 40; 1 value"},
	} {
		q, err := Parse(c.written)
		if err != nil {
			t.Error(err)
			continue
		}
		if got := q.Asserts().String(); got != c.asserts {
			t.Errorf("%s asserts %s, want %s", c.written, got, c.asserts)
		}
		for figure := range strings.SplitSeq(c.figures, "; ") {
			x, why, _ := strings.Cut(figure, " ")
			if got := Judge(q, number(t, x)); got != outcomeNamed(why) {
				t.Errorf("%s against %s: %+v, want %+v", c.written, x, got, outcomeNamed(why))
			}
		}
	}
}

// outcomeNamed is the agreement that a reason stands for.
func outcomeNamed(why string) Agreement {
	switch why {
	case "":
		return Agreement{Agrees, ""}
	case "value", "bound":
		return Agreement{Disagrees, why}
	}
	return Agreement{Imprecise, why}
}

func TestSuperlativeAssertsNothingByItself(t *testing.T) {
	q := Quantity{Form: Superlative, Kind: Rank}
	if len(q.Bands()) != 0 || !q.Asserts().Contains(Int(1_000_000)) {
		t.Errorf("a superlative asserts %s", q.Asserts())
	}
}
