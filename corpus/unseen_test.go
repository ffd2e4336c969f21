package corpus

import "testing"

// TestUnseen reads numbers with characters within them that nobody sees.
func TestUnseen(t *testing.T) {
	for _, c := range []struct{ raw, text, whole string }{
		{"\u200bIt has 1,\u200b250 boats.", "It has 1,250 boats.", "It has 1,\u200b250 boats."},
		{"It fell by \u200e-\u200e3%.\u200f", "It fell by -3%.", "It fell by \u200e-\u200e3%."},
		{"It cost £5 mil\u00adlion.", "It cost £5 million.", "It cost £5 mil\u00adlion."},
		{"It took 5\u2060–\u20606 days.", "It took 5–6 days.", "It took 5\u2060–\u20606 days."},
		{"\u202d\ufeff", "", ""},
	} {
		for name, doc := range map[string]*Document{"plain": PlainText("a.txt", c.raw, Options{}), "Markdown": Markdown("a.md", c.raw, Options{})} {
			text, whole := "", ""
			for _, b := range doc.Blocks {
				text, whole = b.Text, doc.Text(b.Whole())
			}
			if text != c.text || whole != c.whole {
				t.Errorf("%s: %+q is read as %+q at %+q, want %+q at %+q", name, c.raw, text, whole, c.text, c.whole)
			}
			checkPlaces(t, doc)
		}
	}
}
