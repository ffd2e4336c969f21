package figures

import (
	"testing"

	"claimcheck/period"
)

func TestOnlyPlace(t *testing.T) {
	for _, test := range []struct{ title, want string }{
		{"Otters counted in Wales", "Wales"},
		{"Welsh otters", "Wales"},
		{"Otters in Wales and Norway", ""},
		{"Ferries: Great Britain, incl. Scotland", "Great Britain"},
		{"Ferries in the United Kingdom (including Northern Ireland)", "United Kingdom"},
		{"Ferries in Scotland, including Norway", ""},
		{"Ferries in the United Kingdom excluding Wales", ""},
		{"Ferries", ""},
		{"Owls in Wales (UK Bird Office, 2020)", "Wales"},
		{"Owls in Wales (UK, excluding Scotland)", ""},
		{"Owls (Wales, 2020)", "Wales"},
		{"Owls (Wales)", "Wales"},
	} {
		if got := onlyPlace(test.title).Name; got != test.want {
			t.Errorf("%q is of %q, want %q", test.title, got, test.want)
		}
	}
}

func TestFileWords(t *testing.T) {
	for _, test := range []struct{ file, want string }{
		{"packs/road_works_east_midlands.csv", "road works East Midlands"},
		{"Otters_in-wales_20240514.csv", "Otters in-Wales"},
		{"reading_ages.csv", "reading ages"},
	} {
		if got := fileWords(test.file); got != test.want {
			t.Errorf("%s says %q, want %q", test.file, got, test.want)
		}
	}
}

func TestPeriodOfTitle(t *testing.T) {
	for _, test := range []struct{ title, want string }{
		{"Otters counted in Wales, 2021", "2021"},
		{"Otters counted in Wales, July 2023 to June 2024", "2023-07/2024-06"},
		{"Otters counted in Wales, July 2021 to June 2024", ""}, // what the table spans
		{"Otters, 2021 and owls, 2022", ""},
		{"Otters", ""},
	} {
		if got := periodOfTitle(period.Calendar{}, test.title); got.String() != test.want {
			t.Errorf("%q is of %q, want %q", test.title, got, test.want)
		}
	}
}
