package figures

import (
	"strings"
	"testing"
)

const orchards = `measure,place,sex,period,value,unit
Apples picked,Wales,,2021,410,tonnes
Apples picked,Norway,,2021,230,tonnes
Apples picked by hand,Wales,,2021,31,tonnes
Pickers,Wales,Women,2021,900,people
Pickers,Wales,Men,2021,870,people
`

func TestNamed(t *testing.T) {
	file := write(t, t.TempDir(), "orchards.csv", orchards)
	c, _, err := Load([]string{file})
	if err != nil {
		t.Fatal(err)
	}
	first := c.Series[0]
	for _, test := range []struct{ name, want string }{
		{"apples picked", "410 230"}, // what is measured is just that
		{"APPLES  Picked", "410 230"},
		{"apples", "410 230 31"},
		{"pick hand", "31"},
		{"pickers women", "900"},
		{"apples norway", "230"},
		{"pears", ""},
		{"", ""},
		{first.ID(), "410"},
		{first.GroupID(), "410 230"},
		{first.ID()[:10], "410"},
	} {
		var found []string
		for _, s := range c.Named(test.name) {
			found = append(found, s.Figures()[0].Written)
		}
		if got := strings.Join(found, " "); got != test.want {
			t.Errorf("%q is %q, want %q", test.name, got, test.want)
		}
	}
}

// TestSeriesID holds identifiers apart, and to the table rather than to the
// folder that it lies in.
func TestSeriesID(t *testing.T) {
	read := func(dir string) []*Series {
		c, _, err := Load([]string{write(t, dir, "orchards.csv", orchards)})
		if err != nil {
			t.Fatal(err)
		}
		return c.Series
	}
	here, there := read(t.TempDir()), read(t.TempDir())
	seen := map[string]bool{}
	for i, s := range here {
		if s.ID() != there[i].ID() {
			t.Errorf("%s is %s and %s", s.Measure, s.ID(), there[i].ID())
		}
		if seen[s.ID()] {
			t.Errorf("%s is there twice", s.ID())
		}
		seen[s.ID()] = true
	}
	if here[0].GroupID() != here[1].GroupID() || here[0].GroupID() == here[2].GroupID() {
		t.Error("the series that differ in their place alone have no name in common, or others have")
	}
}
