package figures

import "testing"

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
