package check

import (
	"cmp"
	"slices"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/period"
)

// An article keeps to one time. A number without a time of its own is as likely of that as of the
// time that was named last, which may have been named only to compare; and one of "ten years earlier" is ten
// years before it. Such times confirm, where the digits of a number tell, and accuse nobody.

// mainTime is the time by which most of an article's claims hold, the latest of several; zero if too few hold by any.
func mainTime(findings []Finding) (main period.Period) {
	times := make(map[period.Period]int)
	for i := range findings {
		if f := &findings[i]; f.Evidence != nil && f.Status == Supported {
			if p := f.Evidence.Figures[0].Period; !p.IsZero() {
				times[p]++
			}
		}
	}
	for p, n := range times {
		if n >= fewestOfTime && cmp.Or(n-times[main], p.From.Compare(main.From), p.To.Compare(main.To), int(main.Grain)-int(p.Grain)) > 0 {
			main = p
		}
	}
	return main
}

// fewestOfTime is how many claims have to hold by a time for it to be the one of an article.
const fewestOfTime = 3

// atOtherTimes is a question asked of the other times that its number may be of, the likeliest first.
func (q *question) atOtherTimes(main period.Period) []*question {
	at := q.claim.Period
	var asked []*question
	if at.Near > claims.Nowhere && at.Near < claims.Sentence {
		asked = append(asked, q.withoutTime()) // the article may be done with the time that it named before
	}
	switch {
	case main.IsZero():
	case at.Near <= claims.Earlier && !at.Unresolved && !at.Past:
		asked = append(asked, q.ofTime(main))
	case at.Relative && at.Grain >= period.Year && !q.isReckonedFromTold(at.Period) && !q.published.IsZero() && at.From.Year < q.published.Year && main.From.Year != q.published.Year:
		asked = append(asked, q.ofTime(at.Shift(main.From.Year-q.published.Year, 0)))
	}
	if at.Near >= claims.Sentence && q.quantity.Digits() >= tellingDigits && !at.To.IsZero() {
		asked = append(asked, q.endingWith(at.Period)...)
	}
	return asked
}

// isReckonedFromTold reports whether a time of the sentence lies so far from one that the article has named: "a year earlier".
func (q *question) isReckonedFromTold(p period.Period) bool {
	return slices.ContainsFunc(q.text.TimesOf(q.claim.Sentence), func(t extract.Time) bool { return t.Spoken && t.Period.Same(p) })
}

// ofTime is a question asked of another time.
func (q *question) ofTime(p period.Period) *question {
	other := q.withoutTime()
	other.claim.Period = claims.Period{Period: p, Near: claims.Sentence}
	return other
}

// endingWith is a question asked of the year that ends with a time, "by the end of December 2023", and of the last
// month and year of a longer one: "between 2011 and 2019, when they reached 21,650".
func (q *question) endingWith(p period.Period) []*question {
	var asked []*question
	for _, from := range []period.Date{p.To.Add(-1, 0, 0), p.To.Add(0, -1, 0)} {
		if ending := (period.Period{From: from, To: p.To, Grain: period.Span}); !ending.Same(p) {
			asked = append(asked, q.ofTime(ending))
		}
	}
	return asked
}
