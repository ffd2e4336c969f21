package figures

import (
	"os"
	"path/filepath"
	"testing"
)

// TestSources finds the sources of a table whose rows have several.
func TestSources(t *testing.T) {
	file := filepath.Join(t.TempDir(), "fees.csv")
	rows := "measure,place,period,value,unit,publisher,url\nFees,Norway,2022,5,%,Port,https://port.example/a\nFees,Norway,2023,6,%,Port,https://port.example/b\nFees,Sweden,2023,7,%,Port,https://port.example/a\n"
	if err := os.WriteFile(file, []byte(rows), 0o644); err != nil {
		t.Fatal(err)
	}
	c, _, err := Load([]string{file})
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, s := range c.Tables[0].Sources() {
		found[s.URL] = true
	}
	if len(found) != 2 || !found["https://port.example/a"] || !found["https://port.example/b"] {
		t.Errorf("the sources are at %v", found)
	}
}
