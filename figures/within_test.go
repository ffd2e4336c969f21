package figures

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestNothingLeavesTheFolder reads a folder in which links lead out, within, to
// nothing and to a folder. A link that the user names is followed.
func TestNothingLeavesTheFolder(t *testing.T) {
	away, dir := t.TempDir(), t.TempDir()
	table := "Area,Year,Ferries\nWales,2019,7\n"
	secret := write(t, away, "secret.csv", table)
	write(t, away, "codes.csv", "dimension,code,label\nKIND,T7,Secret boats\n")
	write(t, away, "about.json", `{"@context": "http://www.w3.org/ns/csvw", "url": "own.csv", "dc:title": "Secret title"}`)
	write(t, away, "datapackage.json", `{"resources": [{"path": "own.csv", "title": "Secret title"}]}`)
	write(t, dir, "own.csv", table)
	write(t, dir, "flow.csv", "DATAFLOW,REF_AREA,KIND,TIME_PERIOD,OBS_VALUE\nX:BOATS(1.0),GB,T7,2019,21\n")
	write(t, dir, "pack/datapackage.json", `{"resources": [{"path": "leads-out.csv"}, {"path": "own.csv", "schema": "schema.json"}]}`)
	write(t, dir, "pack/own.csv", table)
	for from, to := range map[string]string{
		"leads-out.csv":             secret,
		"flow.codes.csv":            filepath.Join(away, "codes.csv"),
		"own.csv-metadata.json":     filepath.Join(away, "about.json"),
		"stat.json":                 filepath.Join(away, "about.json"),
		"to-nothing.csv":            filepath.Join(away, "gone.csv"),
		"to-a-folder":               away,
		"within.csv":                "own.csv",
		"pack/leads-out.csv":        secret,
		"pack/schema.json":          filepath.Join(away, "about.json"),
		"linked/datapackage.json":   filepath.Join(away, "datapackage.json"),
		"linked/own.csv":            filepath.Join(dir, "own.csv"),
		"linked/csv-metadata.json":  filepath.Join(away, "about.json"),
		"linked/codelist_KIND.csv":  filepath.Join(away, "codes.csv"),
		"linked/secret.parquet":     secret,
		"linked/secret.xlsx":        secret,
		"linked/more/../secret.csv": secret,
	} {
		link := filepath.Join(dir, filepath.FromSlash(from))
		if err := os.MkdirAll(filepath.Dir(link), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(to, link); err != nil {
			t.Fatal(err)
		}
	}
	c, problems, err := Load([]string{dir})
	if err != nil {
		t.Fatal(err)
	}
	refused := map[string]string{}
	for _, p := range problems {
		name, _ := filepath.Rel(dir, p.File)
		refused[filepath.ToSlash(name)] += p.Why
	}
	for _, want := range []string{"leads-out.csv", "own.csv-metadata.json", "stat.json", "pack/datapackage.json", "linked/datapackage.json",
		"linked/csv-metadata.json", "linked/own.csv", "linked/secret.csv", "linked/secret.xlsx", "linked/secret.parquet"} {
		if !strings.Contains(refused[want], "leads out of the folder") {
			t.Errorf("%s: %q", want, refused[want])
		}
	}
	for name, want := range map[string]string{"to-nothing.csv": "link to nothing", "to-a-folder": "link to a folder"} {
		if !strings.Contains(refused[name], want) {
			t.Errorf("%s: %q", name, refused[name])
		}
	}
	var read []string
	for _, table := range c.Tables {
		name, _ := filepath.Rel(dir, table.File)
		read = append(read, filepath.ToSlash(name))
		for _, s := range table.Series {
			if strings.Contains(describe(s)+s.About, "Secret") {
				t.Errorf("%s knows what lies outside: %s", name, describe(s))
			}
		}
	}
	if got := strings.Join(read, " "); got != "flow.csv own.csv within.csv" {
		t.Errorf("read were %s", got)
	}

	link := filepath.Join(dir, "leads-out.csv")
	if c, problems, err := Load([]string{link}); err != nil || len(problems) > 0 || len(c.Tables) != 1 {
		t.Error("a link that is named is not followed:", problems, err)
	}
}
