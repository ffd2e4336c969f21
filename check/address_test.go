package check

import "testing"

// TestAddresses compares two addresses as a link and a source may have them.
func TestAddresses(t *testing.T) {
	for _, test := range []struct {
		one, other string
		want       likeness
	}{
		{"https://www.port.example/fees/", "http://Port.example/fees", samePage},
		{"https://port.example/fees/index.html#top", "https://port.example/fees?utm_source=gazette&tab=2", samePage},
		{"https://port.example./fees//boats/../boats", "https://port.example/fees/boats", samePage},
		{"https://port.example/set?b=2&a=1", "https://port.example/set?a=1&b=2", samePage},
		{"https://port.example/2024", "https://port.example/2024/", samePage},
		{"https://port.example/fees/march2024", "https://port.example/fees/april2024", otherEdition},
		{"https://port.example/fees/2024-03-15/tables", "https://port.example/fees/latest/tables", otherEdition},
		{"https://port.example/fees/2024/03/15/tables", "https://port.example/fees/tables", otherEdition},
		{"https://port.example/fees-year-ending-march-2024", "https://port.example/fees-year-ending-june-2025", otherEdition},
		{"https://port.example/fees/editions/7/v2", "https://port.example/fees/editions/8", otherEdition},
		{"https://port.example/FEES", "https://port.example/fees", otherEdition},
		{"https://port.example/set?id=7", "https://port.example/set", otherEdition},
		{"https://port.example/set?id=7", "https://port.example/set?id=8", sameSite},
		{"https://port.example/table/7", "https://port.example/table/8", sameSite},
		{"https://port.example/fees", "https://port.example/boats", sameSite},
		{"https://port.example/", "https://www.port.example", sameSite},
		{"https://port.example/2024", "https://port.example/2025", sameSite},
		{"https://port.example/fees", "https://port.example.evil.example/fees", unlike},
		{"https://port.example@evil.example/fees", "https://port.example/fees", unlike},
	} {
		a, ok := addressOf(test.one)
		b, alsoOK := addressOf(test.other)
		if got := a.like(b); got != test.want || b.like(a) != got || !ok || !alsoOK {
			t.Errorf("%s and %s: %d, want %d", test.one, test.other, got, test.want)
		}
		if a.like(b) >= otherEdition && a.key() != b.key() {
			t.Errorf("%s and %s have the keys %q and %q", test.one, test.other, a.key(), b.key())
		}
	}
}

func TestNoAddresses(t *testing.T) {
	for _, written := range []string{"", "javascript:alert(1)", "file:///etc/passwd", "mailto:a@port.example", "/fees", "port.example/fees", "https://", "https:port.example", "ht\ttp://a", "https://a.example/%zz"} {
		if a, ok := addressOf(written); ok {
			t.Errorf("%q is read as %+v", written, a)
		}
	}
}
