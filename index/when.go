package index

import (
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"

	"claimcheck/period"
)

// A published asks when the article appeared.
type published struct {
	written written
	days    period.Period // open on a side without a day
}

// A about asks what time the number is about. A claim of a longer period than
// the one asked for is found too.
type about struct {
	written written
	days    period.Period
}

func readDate(_ *field, v value) (node, string) {
	days, why := readDays(v.text)
	if why != "" {
		return nil, why
	}
	if v.op != "" && strings.Contains(v.text, "..") {
		return nil, "a comparison takes one date, not a range"
	}
	switch v.op {
	case ">":
		days = period.Period{From: days.To}
	case ">=":
		days = period.Period{From: days.From}
	case "<":
		days = period.Period{To: days.From}
	case "<=":
		days = period.Period{To: days.To}
	case "~":
		return nil, "a date takes no ~; write a range, as in date:2020-01..2020-07"
	}
	if days.From.IsZero() && days.To.IsZero() {
		return nil, "the date has no end to compare with"
	}
	return published{v.written, days}, ""
}

func readPeriod(_ *field, v value) (node, string) {
	days, why := readDays(v.text)
	if why != "" {
		return nil, why
	}
	return about{v.written, days}, ""
}

// readDays reads a day, month, quarter or year, or a range of them, whose end
// is meant as well. Either side of a range may be missing.
func readDays(text string) (period.Period, string) {
	first, last, isRange := strings.Cut(text, "..")
	if !isRange {
		last = first
	}
	if first == "" && last == "" {
		return period.Period{}, "a range has a date on at least one side, as in 2020-01..2020-07"
	}
	from, why := readDay(first)
	if why != "" {
		return period.Period{}, why
	}
	to, why := readDay(last)
	if why != "" {
		return period.Period{}, why
	}
	if !from.From.IsZero() && !to.To.IsZero() && !from.From.Before(to.To) {
		return period.Period{}, "the range ends before it begins; write the earlier date first"
	}
	return period.Period{From: from.From, To: to.To}, ""
}

// readDay reads one side of a range.
func readDay(text string) (period.Period, string) {
	if text == "" {
		return period.Period{}, ""
	}
	p, err := period.Read(text)
	if err != nil || p.From.IsZero() && p.To.IsZero() {
		return p, "“" + text + "” is not a date; dates look like 2020, 2020-03, 2020-Q1 or 2020-03-04"
	}
	return p, ""
}

func (d published) print(b *strings.Builder) {
	b.WriteString("date:")
	d.written.print(b)
}

func (d about) print(b *strings.Builder) {
	b.WriteString("period:")
	d.written.print(b)
}

func (d published) words() string { return "an article of " + dayWords(d.days) }
func (d about) words() string     { return "a number about " + dayWords(d.days) }

// dayWords names the first and the last day.
func dayWords(p period.Period) string {
	last := p.To.Add(0, 0, -1)
	switch {
	case p.To.IsZero():
		return p.From.String() + " or later"
	case p.From.IsZero():
		return last.String() + " or earlier"
	case p.From == last:
		return last.String()
	}
	return p.From.String() + " to " + last.String()
}

func (d published) compile(*compiler) (query.Query, error) {
	return dayRange(fieldDate, d.days.From.String(), d.days.To.String(), true), nil
}

// compile asks for periods that share a day with the one asked for.
func (d about) compile(*compiler) (query.Query, error) {
	return bleve.NewConjunctionQuery(
		dayRange(fieldFrom, noStart, d.days.To.String(), true),
		dayRange(fieldTo, d.days.From.String(), "", false),
	), nil
}

// dayRange finds the days of a field from low, or after it, up to before high.
// Without a day it is open on that side.
func dayRange(field, low, high string, withLow bool) query.Query {
	q := bleve.NewTermRangeInclusiveQuery(low, high, &withLow, new(false))
	q.SetField(field)
	return q
}

// mark adds nothing: dates are matched by their meaning, not by their words.
func (d published) mark(*wanted) {}
func (d about) mark(*wanted)     {}
