package claims

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"claimcheck/extract"
	"claimcheck/quantity"
)

// Find returns the claims of a text, one for each quantity that states
// something of the world, in the order of the text.
func Find(text *extract.Text) []Claim { return FindIn(text, nil) }

// FindIn is Find for an article whose words are read already; nil if they are not.
func FindIn(text *extract.Text, words Words) []Claim {
	ctx := newContext(text, words)
	names := newNamer(text)
	var found []Claim
	for i := range text.Quantities {
		q := &text.Quantities[i]
		if !ctx.states(q) {
			continue
		}
		own := ctx.own[i]
		c := Claim{Quantity: i, Span: q.Span, Sentence: q.Sentence}
		c.Measure, c.Subject = ctx.measure(i, own, found), ctx.subject(i)
		c.Terms, c.NotMeant = ctx.terms(i, ctx.withPredicate(i, own)), ctx.notMeant(i)
		c.Against = ctx.standard(i)
		c.Place = ctx.place(i, own, c.Against)
		c.Period, c.Base = ctx.period(i, own, c.Against), ctx.base(i, own, c.Against)
		c.Back, c.Once = ctx.back(i), cues().once.in(ctx.words(q.Sentence, ctx.clause(i)))
		if s, ok := ctx.sameSpan(i, found); ok && c.Base.Near < Own {
			switch q.Role {
			case extract.ChangedFrom:
				c.Period = s.base
			case extract.ChangedTo:
				c.Period = s.end
			default:
				c.Period, c.Base, c.Back = s.end, s.base, s.back
			}
		}
		if ctx.endsAfter(&c, found) || StatesChange(q) && c.Base.Near >= Sentence && c.Period.Near < Sentence && c.Period.Same(c.Base.Period) {
			c.Period = Period{} // nothing is more than in the year that it is of
		}
		if StatesChange(q) && c.Base.Near >= Sentence && c.Period.Near == Sentence && !c.Period.To.IsZero() && !c.Base.From.IsZero() && !c.Base.From.Before(c.Period.To) {
			c.Period = Period{} // nor did it change until before it began: "up 14 from 2016 and level with 2011"
		}
		c.Now = ctx.borrowsTime(i, c.Period) && ctx.isNow(i)
		c.Voice, c.Speaker = ctx.voice(q)
		c.Modality = ctx.modality(i, c.Voice)
		c.ID = names.name(&c)
		if n := len(found) - 1; n >= 0 && ctx.cameTo(&found[n], &c) {
			found[n].Period, found[n].Now = c.Period, false
			found[n].Period.Near = Sentence
		}
		found = append(found, c)
	}
	return found
}

// endsAfter reports whether a claim is what a change came to whose start has the time of another clause of the
// sentence, so that it is of some time after that: "In 2008 it stood at 8.2 tonnes, and the total fell from 74
// to 53 million".
func (ctx *context) endsAfter(c *Claim, found []Claim) bool {
	if len(found) == 0 || c.Of(ctx.text).Role != extract.ChangedTo || c.Period.Near != Sentence {
		return false
	}
	isThen := func(o *Claim) bool { return o.Sentence == c.Sentence && o.Period.Period.Same(c.Period.Period) }
	start := &found[len(found)-1]
	return isThen(start) && start.Of(ctx.text).Role == extract.ChangedFrom &&
		slices.ContainsFunc(found, func(o Claim) bool {
			return isThen(&o) && o.Period.Near == Own && o.Of(ctx.text).To <= start.Of(ctx.text).From
		})
}

// cameTo reports whether a claim is by how much something changed, without a time of its own, and the one behind it what it
// came to, at a time that stands there: "rose by 11% to 5,300 bags in 2022" is all said of 2022.
func (ctx *context) cameTo(by, to *Claim) bool {
	change, level := by.Of(ctx.text), to.Of(ctx.text)
	if by.Sentence != to.Sentence || !StatesChange(change) || level.Role != extract.ChangedTo || by.Period.Near >= Sentence || to.Period.Near < Own || to.Period.Unresolved || to.Period.From.IsZero() || to.Period.To.IsZero() {
		return false
	}
	return strings.Trim(ctx.block(change.Block).Text[change.To:level.From], " ,") == "to"
}

// states reports whether a quantity says something that could be looked up. The
// age beside a person's name describes the person, and one of the largest may be
// any of them.
func (ctx *context) states(q *extract.Quantity) bool {
	if q.Form == quantity.Superlative {
		text := ctx.block(q.Block).Text
		before := strings.ToLower(text[max(ctx.sentence(q.Sentence).From, q.From-len("one of the ")):q.From])
		return !strings.HasSuffix(before, "one of the ") && !strings.HasSuffix(before, "among the ")
	}
	return q.Kind != quantity.Age || ctx.isMeanAge(q)
}

// isMeanAge reports whether an age is that of many, of which tables are made: "28 years
// old on average".
func (ctx *context) isMeanAge(q *extract.Quantity) bool {
	for _, w := range ctx.sentence(q.Sentence).Words {
		switch strings.ToLower(w.Text) {
		case "average", "median", "mean":
			return true
		}
	}
	return false
}

// A namer names claims by what they say and not by where they stand, so that an
// edit elsewhere in the article changes no name. The same number in the same
// sentence a second time is told apart by counting.
type namer struct {
	text     *extract.Text
	sentence int               // the one that begun is for, or -1
	begun    [sha256.Size]byte // the hash of document and sentence
	repeats  map[string]int
}

func newNamer(text *extract.Text) *namer {
	return &namer{text: text, sentence: -1, repeats: make(map[string]int)}
}

func (n *namer) name(c *Claim) string { return n.of(c.Sentence, n.text.Doc.Text(c.Span)) }

// of names some words of a sentence.
func (n *namer) of(at int, words string) string {
	if at != n.sentence {
		n.sentence = at
		sentence := n.text.Sentences[at].Plain(n.text.Doc)
		n.begun = sha256.Sum256([]byte(n.text.Doc.Name + "\x00" + strings.Join(strings.Fields(sentence), " ")))
	}
	key := string(n.begun[:]) + words
	n.repeats[key]++
	sum := sha256.Sum256([]byte(key + "\x00" + strconv.Itoa(n.repeats[key])))
	return hex.EncodeToString(sum[:6])
}
