package check

import (
	"testing"

	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

func TestVintages(t *testing.T) {
	printings := series(t,
		[3]string{"2021", "2022-09-01", "84,200"},
		[3]string{"2021", "2023-09-01", "86,500"},
	)
	before, after := period.On(2022, 12, 1), period.On(2023, 12, 1)
	for _, test := range []struct {
		claim     string
		published period.Date
		status    Status
		reason    string
	}{
		{"86,500", after, Supported, ""},
		{"84,200", before, Outdated, "revised"},
		{"84,200", after, Outdated, "before_publication"},
		{"84,200", period.Date{}, Outdated, "revised"},
		{"79,100", after, Contradicted, "value"},
		{"over 95,000", after, Contradicted, "bound"},
	} {
		q := &extract.Quantity{Quantity: parse(t, test.claim)}
		status, reason, _ := judgeVintages(q, printings, test.published)
		if status != test.status || reason != test.reason {
			t.Errorf("%s, published %v: %v %s, want %v %s", test.claim, test.published, status, reason, test.status, test.reason)
		}
	}
}

// What two sources published on one day are no vintages of one another.
func TestContemporaries(t *testing.T) {
	printings := series(t,
		[3]string{"2021", "2022-09-01", "480,000"},
		[3]string{"2021", "2023-09-01", "468,000"},
		[3]string{"2021", "2023-09-01", "512,000"},
	)
	for i, publisher := range []string{"Tea Board", "Tea Board", "Customs"} {
		printings[i].Source = &figures.Source{Publisher: publisher}
	}
	for claim, want := range map[string]Status{"512,000": Supported, "468,000": Supported, "480,000": Outdated, "391,000": Contradicted} {
		q := &extract.Quantity{Quantity: parse(t, claim)}
		if status, _, _ := judgeVintages(q, printings, period.On(2024, 1, 1)); status != want {
			t.Errorf("%s: %v, want %v", claim, status, want)
		}
	}
	if earlier, newest := vintages(printings); len(earlier) != 1 || len(newest) != 2 {
		t.Errorf("%d earlier and %d newest printings", len(earlier), len(newest))
	}
}

func TestGrouped(t *testing.T) {
	for n, want := range map[quantity.Number]string{
		quantity.Int(0): "0", quantity.Int(999): "999", quantity.Int(1000): "1,000", quantity.Int(-23410): "−23,410", quantity.Frac(63, 10): "6.3",
	} {
		if got := grouped(n); got != want {
			t.Errorf("%v is written %q, want %q", n, got, want)
		}
	}
}
