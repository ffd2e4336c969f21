package figures

import (
	"fmt"
	"testing"
)

func TestReadHappened(t *testing.T) {
	for cell, want := range map[string]string{
		"2020-03-05": "2020-03-05", "5 March 2020": "2020-03-05", "March 5, 2020": "2020-03-05", "Thu, 5 Mar 2020": "2020-03-05", "17/05/2020": "2020-05-17",
		"05/05/2020": "2020-05-05", "2020-03": "2020-03", "March 2020": "2020-03", "2020": "2020",
		"05/03/2020": "", "5.3.2020": "", "Mar-20": "", "2019/20": "", "2020 Q1": "", "soon": "", "52": "", "from 5 March 2020": "",
	} {
		p, err := readHappened(cell, true)
		if got := p.String(); got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, want %q (%v)", cell, got, want, err)
		}
	}
	if _, err := readHappened("2020", false); err == nil {
		t.Error("a bare number is a year though nothing says that it is a date")
	}
}

func TestReadDivision(t *testing.T) {
	for cell, want := range map[string]string{
		"52–48": "52 48", "52-48": "52 48", "22 to 0": "22 0", "52 votes to 48": "52 48", "52 for, 48 against": "52 48", "Ayes 52, Noes 48": "52 48", "310 − 290": "310 290",
		"52": "", "52–48–3": "", "against 48, 52 for": "", "52–48%": "", "3–1 (aet)": "", "-5": "", "2020-03-05": "", "5.2–4.8": "", "£52–48": "", "12345–2": "",
	} {
		d, err := readDivision(cell)
		got := ""
		if err == nil {
			got = fmt.Sprint(d.For, " ", d.Against)
		}
		if got != want {
			t.Errorf("%q is %q, want %q", cell, got, want)
		}
	}
}

func FuzzEventCell(f *testing.F) {
	f.Add("2020-03-05")
	f.Add("52 votes to 48")
	f.Add("５2–\xff8")
	f.Fuzz(func(t *testing.T, cell string) {
		if p, err := readHappened(cell, true); err == nil && !p.From.Before(p.To) {
			t.Errorf("%q is %v", cell, p)
		}
		if d, err := readDivision(cell); err == nil && (d.For.Sign() < 0 || d.Against.Sign() < 0) {
			t.Errorf("%q is %v", cell, d)
		}
	})
}
