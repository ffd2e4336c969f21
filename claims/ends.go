package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/period"
)

// endPeriod tells when an end of a change was so, where the sentence names both
// times at once: "fell from 5,100 to 4,300 between 2011 and 2016" puts the 5,100
// in 2011.
func (ctx *context) endPeriod(i int) (Period, bool) {
	if !ctx.hasOtherEnd(i) {
		return Period{}, false
	}
	first, last, ok := ctx.stretchOfTimes(i)
	if !ok {
		return Period{}, false
	}
	if ctx.text.Quantities[i].Role == extract.ChangedTo {
		first = last
	}
	return Period{Period: first, Near: Own}, true
}

// hasOtherEnd reports whether quantity i is one end of a change and the sentence
// states the other.
func (ctx *context) hasOtherEnd(i int) bool {
	other := extract.ChangedFrom
	switch ctx.text.Quantities[i].Role {
	case extract.ChangedFrom:
		other = extract.ChangedTo
	case extract.ChangedTo:
	default:
		return false
	}
	for _, part := range ctx.text.PartsOfChange(i) {
		if ctx.text.Quantities[part].Role == other {
			return true
		}
	}
	return false
}

// stretchOfTimes finds the first and the last time of a stretch that the sentence
// of quantity i names by both: "between March to May and June to August".
func (ctx *context) stretchOfTimes(i int) (first, last period.Period, ok bool) {
	q := &ctx.text.Quantities[i]
	times := around(ctx.text.TimesOf(q.Sentence), q.From, timeAt)
	for n, t := range times {
		if !t.Dates() || t.Period.IsZero() || !ctx.opensStretch(t) || ctx.isOfOtherClause(i, t) {
			continue
		}
		text := ctx.block(q.Block).Text
		if n+1 < len(times) && joinsTimes(text[t.To:times[n+1].From]) && !times[n+1].Period.IsZero() {
			return t.Period, times[n+1].Period, true
		}
		if t.Period.Grain == period.Span {
			return endsOf(t.Period, text[t.From:t.To])
		}
	}
	return first, last, false
}

// isOfOtherClause reports whether a time stands in a clause that looks back, and quantity i outside it: "fell 28% in
// 2023, from 7,410 to 5,335, having risen 14% between 2019 and 2022".
func (ctx *context) isOfOtherClause(i int, t extract.Time) bool {
	sent := ctx.sentence(t.Sentence)
	from, to := wordAt(sent, t.From), wordAt(sent, t.To)
	for from > 0 && sent.Words[from-1].Text != "," {
		from--
	}
	for to < len(sent.Words) && sent.Words[to].Text != "," {
		to++
	}
	at := wordAt(sent, ctx.text.Quantities[i].From)
	return (at < from || at >= to) && slices.Contains(lookingBack, lower(sent, from))
}

// lookingBack are the words with which a clause begins that tells of what was before.
var lookingBack = []string{"having", "after", "following", "which", "when", "once"}

// opensStretch reports whether the word before a time says that a stretch begins.
func (ctx *context) opensStretch(t extract.Time) bool {
	sent := ctx.sentence(t.Sentence)
	n := wordAt(sent, t.From) - 1
	for n > 0 && strings.EqualFold(sent.Words[n].Text, "the") {
		n--
	}
	return n >= 0 && (strings.EqualFold(sent.Words[n].Text, "between") || strings.EqualFold(sent.Words[n].Text, "from"))
}

func joinsTimes(words string) bool {
	switch strings.TrimSpace(words) {
	case "and", "to", "and the", "to the":
		return true
	}
	return false
}

// endsOf are the first and the last year or month of a stretch, as it is written.
func endsOf(p period.Period, written string) (first, last period.Period, ok bool) {
	if p.From.IsZero() || p.To.IsZero() || p.From.Day != 1 || p.To.Day != 1 {
		return first, last, false
	}
	opening, _, _ := strings.Cut(written, " ")
	if isYear(opening) {
		return period.YearOf(p.From.Year), period.YearOf(p.To.Year - 1), p.From.Month == 1 && p.To.Month == 1
	}
	if named, err := period.Read(opening + " 2000"); err != nil || named.Grain != period.Month {
		return first, last, false
	}
	end := p.To.Add(0, -1, 0)
	return period.MonthOf(p.From.Year, p.From.Month), period.MonthOf(end.Year, end.Month), true
}

func isYear(word string) bool {
	return len(word) == len("2011") && strings.Trim(word, "0123456789") == ""
}
