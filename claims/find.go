package claims

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"

	"claimcheck/extract"
	"claimcheck/quantity"
)

// Find returns the claims of a text, one for each quantity that states
// something of the world, in the order of the text.
func Find(text *extract.Text) []Claim {
	ctx := newContext(text)
	repeats := make(map[string]int)
	var found []Claim
	for i := range text.Quantities {
		q := &text.Quantities[i]
		if !ctx.states(q) {
			continue
		}
		own := ctx.own[i]
		c := Claim{Quantity: i, Span: q.Span, Sentence: q.Sentence}
		c.Measure, c.Subject = ctx.measure(i, own), ctx.subject(i)
		c.Terms = ctx.terms(i, own)
		c.Place = ctx.place(i, own)
		c.Period, c.Base = ctx.period(i, own), ctx.base(i, own)
		c.Voice, c.Speaker = ctx.voice(q)
		c.Modality = ctx.modality(i, c.Voice)
		c.ID = identify(text, &c, repeats)
		found = append(found, c)
	}
	return found
}

// states reports whether a quantity says something that could be looked up. The
// age beside a person's name describes the person, and one of the largest may be
// any of them.
func (ctx *context) states(q *extract.Quantity) bool {
	if q.Form == quantity.Superlative {
		before := strings.ToLower(ctx.block(q.Block).Text[ctx.sentence(q.Sentence).From:q.From])
		return !strings.HasSuffix(before, "one of the ") && !strings.HasSuffix(before, "among the ")
	}
	return q.Kind != quantity.Age
}

// identify names a claim by what it says and not by where it stands, so that
// an edit elsewhere in the article changes no name. The same number in the same
// sentence a second time is told apart by counting.
func identify(text *extract.Text, c *Claim, repeats map[string]int) string {
	sentence := text.Sentences[c.Sentence].Plain(text.Doc)
	key := text.Doc.Name + "\x00" + strings.Join(strings.Fields(sentence), " ") + "\x00" + text.Doc.Text(c.Span)
	repeats[key]++
	sum := sha256.Sum256([]byte(key + "\x00" + strconv.Itoa(repeats[key])))
	return hex.EncodeToString(sum[:6])
}
