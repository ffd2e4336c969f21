package release

import (
	"fmt"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/quantity"
)

// refused says what a number is that makes no figure, or nothing. What somebody
// is quoted with is that person's, and no statement of who released the text.
func refused(text *extract.Text, c *claims.Claim) string {
	q := c.Of(text)
	switch {
	case c.Voice == claims.Quoted:
		return "quotation"
	case c.Modality != claims.Fact && c.Modality != claims.Forecast:
		return named[c.Modality]
	case q.Kind == quantity.Rank || q.Form == quantity.Superlative || q.Form == quantity.Consecutive:
		return "rank"
	case q.Form == quantity.Vague || q.Form == quantity.Indefinite:
		return "vague number"
	}
	return ""
}

// named is what a number is called that is not asserted as a fact.
var named = map[claims.Modality]string{claims.Opinion: "opinion", claims.Target: "target", claims.Hypothetical: "supposition", claims.Mentioned: "rejected number"}

// A leftOut counts the numbers that make no figure, by why not, in the order in
// which the text came to each kind.
type leftOut struct {
	order []string
	count map[string]int
	all   int
}

func (l *leftOut) add(why string) {
	if l.count == nil {
		l.count = map[string]int{}
	}
	if l.count[why] == 0 {
		l.order = append(l.order, why)
	}
	l.count[why]++
	l.all++
}

// kinds are the counts in words: "2 targets".
func (l *leftOut) kinds() []string {
	var kinds []string
	for _, why := range l.order {
		words := fmt.Sprintf("%d %s", l.count[why], why)
		if l.count[why] > 1 {
			words += "s"
		}
		kinds = append(kinds, words)
	}
	return kinds
}
