package quantity

import "testing"

func TestRestyled(t *testing.T) {
	for _, tt := range []struct{ phrase, written, figure, want string }{
		{"£54 million", "£54 million", "£56,600,000", "£57 million"},
		{"almost £54 million", "£54 million", "£56,600,000", "£57 million"},
		{"more than £54 million", "£54 million", "£56,600,000", "£56 million"},
		{"over £54 million", "£54 million", "£56,000,000", "£55 million"},
		{"6.7%", "6.7%", "6.3%", "6.3%"},
		{"6.7%", "6.7%", "6%", "6%"},
		{"6.70%", "6.70%", "6.30%", "6.30%"},
		{"1,205 ferries", "1,205 ferries", "13,850 ferries", "13,850 ferries"},
		{"746 ferries", "746 ferries", "1,385 ferries", "1,385 ferries"},
		{"around 60,000 homes", "60,000 homes", "73,412 homes", "70,000 homes"},
		{"60,000 homes", "60,000 homes", "64,912 homes", "65,000 homes"},
		{"€1.4bn", "€1.4bn", "€23,100,000,000", "€23.1bn"},
		{"twelve ferries", "twelve ferries", "14 ferries", ""},
		{"18 to 24 homes", "18 to 24 homes", "30 homes", ""},
		{"12%", "12%", "-3%", ""},
		{"more than 30,000 homes", "30,000 homes", "25,447 homes", "25,000 homes"},
		{"23,410 homes", "23,410 homes", "19,872 homes", "19,872 homes"},
		{"£54 million", "£54 million", "£940,000", "£0.9 million"},
		{"£54 million", "£54 million", "£54 billion", "£54 billion"},
		{"£5.42bn", "£5.42bn", "£5,418,300", "£5.42m"},
		{"almost 3 million homes", "3 million homes", "2,871 homes", "3 thousand homes"},
		{"5,418 homes", "5,418 homes", "5,418,300 homes", ""},
	} {
		q, err := Parse(tt.phrase)
		if err != nil {
			t.Fatal(tt.phrase, err)
		}
		figure, err := Parse(tt.figure)
		if err != nil {
			t.Fatal(tt.figure, err)
		}
		got, ok := Restyled(tt.written, q, figure)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%s for %s in %q: got %q, want %q", tt.figure, tt.written, tt.phrase, got, tt.want)
		}
	}
}
