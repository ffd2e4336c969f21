package figures

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"claimcheck/period"
)

const ferries = "Area,Year,Ferries\nWales,2019,7\n"

func link(t *testing.T, to, from string) {
	t.Helper()
	if err := os.Symlink(to, from); err != nil {
		t.Fatal(err)
	}
}

// whyOf is what is told of each file of a folder, by its name.
func whyOf(problems []Problem) map[string]string {
	why := map[string]string{}
	for _, p := range problems {
		why[filepath.Base(p.File)] += p.Why
	}
	return why
}

// TestOneFileSpoilsNoOther reads a folder of which single files cannot be opened,
// and releases that lie elsewhere.
func TestOneFileSpoilsNoOther(t *testing.T) {
	away, dir := t.TempDir(), t.TempDir()
	secret := write(t, away, "secret.md", "published: 2023-05-04\n\nWales had 7 ferries.\n")
	write(t, dir, "ferries.csv", ferries)
	link(t, "loop.csv", filepath.Join(dir, "loop.csv"))
	link(t, "loop.json", filepath.Join(dir, "loop.json"))
	link(t, "loop.txt", filepath.Join(dir, "loop.txt"))
	link(t, secret, filepath.Join(dir, "away.md"))
	link(t, "nowhere", filepath.Join(dir, "gone.txt"))
	read := func(path string, _ period.Date) (*Release, error) {
		t.Errorf("%s is read", path)
		return &Release{}, nil
	}
	c, problems, err := LoadWith([]string{dir}, Readers{Text: read})
	if err != nil || len(c.Tables) != 1 {
		t.Fatalf("%v, %v", c, err)
	}
	why := whyOf(problems)
	for name, want := range map[string]string{"loop.csv": "cannot be read", "loop.json": "cannot be read", "loop.txt": "cannot be read",
		"away.md": "leads out of the folder", "gone.txt": "link to nothing"} {
		if !strings.Contains(why[name], want) {
			t.Errorf("of %s is told %q, not %q", name, why[name], want)
		}
	}
}

// TestVerifyGoesOn verifies a folder of which some files cannot be hashed.
func TestVerifyGoesOn(t *testing.T) {
	away, dir := t.TempDir(), t.TempDir()
	secret := write(t, away, "secret.csv", ferries)
	sum := sumOf(ferries)
	entry := func(name string) string { return "  - file: " + name + "\n    sha256: " + sum + "\n" }
	write(t, dir, "figures.yaml", "tables:\n"+entry("a-folder")+entry("away.csv")+entry("loop.csv")+entry("whole.csv"))
	write(t, dir, "whole.csv", ferries)
	write(t, dir, "a-folder/more.csv", ferries)
	link(t, secret, filepath.Join(dir, "away.csv"))
	link(t, "loop.csv", filepath.Join(dir, "loop.csv"))
	files, problems, err := Verify([]string{dir})
	if err != nil || files != 1 {
		t.Fatalf("%d, %v", files, err)
	}
	why := whyOf(problems)
	for name, want := range map[string]string{"a-folder": "no file", "away.csv": "leads out", "loop.csv": "cannot be read", "more.csv": "not recorded"} {
		if !strings.Contains(why[name], want) {
			t.Errorf("of %s is told %q, not %q", name, why[name], want)
		}
	}
}

// TestFingerprintOfLink tells a link that leads out, which is refused, from a copy
// of what it leads to.
func TestFingerprintOfLink(t *testing.T) {
	away, dir := t.TempDir(), t.TempDir()
	secret := write(t, away, "secret.csv", ferries)
	file := filepath.Join(dir, "ferries.csv")
	print := func() fingerprint {
		t.Helper()
		p, err := fingerprintOf([]string{dir}, func() []byte { return nil })
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	link(t, secret, file)
	linked := print()
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	write(t, dir, "ferries.csv", ferries)
	if copied := print(); copied == linked {
		t.Error("a link and a copy have the same fingerprint")
	}
}
