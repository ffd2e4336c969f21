package release_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/period"
	"claimcheck/release"
)

func TestRefused(t *testing.T) {
	for name, test := range map[string]struct{ data, want string }{
		"binary.txt": {"\x00\x01\x02", "binary file"},
		"utf16.txt":  {"\xff\xfeA\x00", "UTF-16"},
		"long.md":    {strings.Repeat("There are 12 boats.\n", 60_000), "longer than 1 MB"},
		"dense.md":   {strings.Repeat("12 boats, 3 ferries. ", 6_000), "more than 10000 numbers"},
	} {
		path := filepath.Join(t.TempDir(), name)
		if err := os.WriteFile(path, []byte(test.data), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := release.Read(path, period.Date{}); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %q", name, err, test.want)
		}
	}
	if _, err := release.Read(filepath.Join(t.TempDir(), "gone.md"), period.Date{}); err == nil {
		t.Error("what is not there was read")
	}
}

// A release is dated by its metadata, else by what is known of it from outside,
// else by its dateline.
func TestPublished(t *testing.T) {
	known := period.On(2023, 3, 1)
	for _, test := range []struct {
		raw   string
		known period.Date
		want  string
	}{
		{"---\npublished: 2024-05-06\n---\n12 boats sank.\n", known, "2024-05-06"},
		{"12 boats sank.\n", known, "2023-03-01"},
		{"Boats\n\nPress release: 7 June 2024\n\n12 boats sank.\n", known, "2023-03-01"},
		{"Boats\n\nPress release: 7 June 2024\n\n12 boats sank.\n", period.Date{}, "2024-06-07"},
		{"Boats\n\n2024-06-08\n\n12 boats sank.\n", period.Date{}, "2024-06-08"},
		{"12 boats sank on 7 June 2024.\n", period.Date{}, ""},
		{"Boats\n\nFor immediate release\n\n12 boats sank.\n", period.Date{}, ""},
	} {
		path := filepath.Join(t.TempDir(), "release.md")
		if err := os.WriteFile(path, []byte(test.raw), 0o644); err != nil {
			t.Fatal(err)
		}
		r, err := release.Read(path, test.known)
		if err != nil {
			t.Fatal(err)
		}
		if r.Published.String() != test.want {
			t.Errorf("%q is of %q, want %q", test.raw, r.Published, test.want)
		}
	}
}
