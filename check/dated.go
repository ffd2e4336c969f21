package check

import (
	"fmt"
	"slices"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
)

// A Dated is what was found out about a time by which the article says when
// something happened, where a source tells of that too. A time of which no source
// tells anything is no finding.
type Dated struct {
	Dating *claims.Dating
	Finding
	Told []string // how it was linked and compared, for who asks why
	Sure float64  // how sure the link is, from 0 to 1
}

// Confidence is how sure the link to the event is.
func (d *Dated) Confidence() float64 { return d.Sure }

// datings judges the times of an article by what happened when.
func (c *Checker) datings(text *extract.Text) []Dated {
	if c.Catalogue == nil || c.Catalogue.Events() == nil {
		return nil
	}
	published := period.DateOf(text.Doc.Published)
	asOf := c.evaluated(published)
	var found []Dated
	datings := claims.Datings(text)
	for i := range datings {
		d := &datings[i]
		if links := c.linksOf(tellerOf(text, d.Deed), figures.Dated); len(links) > 0 {
			w := when{text: text, dating: d, time: &text.Times[d.Time], published: published, asOf: asOf}
			if f, ok := w.judge(links); ok {
				f.Severity = severity(f.Status, f.Reason, d.Voice)
				found = append(found, f)
			}
		}
	}
	return found
}

// evaluated is the day up to which figures are known, for an article of a day.
func (c *Checker) evaluated(published period.Date) period.Date {
	asOf := c.AsOf
	if asOf.IsZero() {
		if asOf = c.Today; asOf.Before(published) {
			asOf = published
		}
	}
	return asOf
}

// A when is a time in an article that is held against events.
type when struct {
	text      *extract.Text
	dating    *claims.Dating
	time      *extract.Time
	published period.Date
	asOf      period.Date
	told      []string
}

// A dateOpinion is what one series makes of a time.
type dateOpinion struct {
	link   *deedLink
	status Status
	reason string
	figure *figures.Figure
	once   bool // it happened once, as far as the series knows
}

// judge judges a time by all events that may be meant. One that agrees supports it;
// it is contradicted only by the one event that is surely meant.
func (w *when) judge(links []deedLink) (Dated, bool) {
	d := Dated{Dating: w.dating}
	var best *dateOpinion
	var sure []dateOpinion
	for i := range links {
		o, ok := w.opine(&links[i])
		if !ok {
			continue
		}
		if o.link.sure() {
			sure = append(sure, o)
		}
		if best == nil || favour[o.status] > favour[best.status] || favour[o.status] == favour[best.status] && o.link.confidence() > best.link.confidence() {
			best = &o
		}
	}
	if best == nil || best.status == Contradicted && (!best.link.near || len(best.link.another) > 0) {
		return d, false
	}
	switch {
	case best.status != Contradicted:
	case !sameDay(sure) || !sure[0].once || w.mayMeanAnotherYear(sure[0].figure):
		w.tell("it is not held against the article, because %s", w.whyNot(best, sure))
		best.status, best.reason = Unsourced, "unsure"
	default:
		best = &sure[0]
	}
	d.Sure, d.Told = best.link.confidence(), w.told
	d.Finding = w.finding(best)
	return d, true
}

func (w *when) tell(format string, args ...any) {
	w.told = append(w.told, fmt.Sprintf(format, args...))
}

// whyNot says why a time that disagrees is not held against the article.
func (w *when) whyNot(best *dateOpinion, sure []dateOpinion) string {
	switch {
	case len(sure) > 1 && !sameDay(sure):
		return "several events may be meant"
	case len(sure) > 0 && !sure[0].once:
		return "the source knows of several times at which it happened"
	case len(sure) > 0:
		return "the words do not say of which year or week they are"
	case best.link.crowded:
		return "the sentence tells more than that"
	}
	return "the sentence does not name all that the source does"
}

// sameDay reports whether there are events that are surely meant, and all of one
// time: two tables may tell of the same.
func sameDay(sure []dateOpinion) bool {
	if len(sure) == 0 {
		return false
	}
	return !slices.ContainsFunc(sure, func(o dateOpinion) bool {
		return !o.figure.Happened().Same(sure[0].figure.Happened())
	})
}

// opine judges the time by one series, by the printings that were out. A printing
// that was revised since is told apart.
func (w *when) opine(l *deedLink) (o dateOpinion, ok bool) {
	list := known(l.series.Figures(), w.asOf)
	if len(list) == 0 {
		return o, false
	}
	o = dateOpinion{link: l, status: Contradicted, once: true}
	told := fmt.Sprintf("“%s” is named by the sentence", l.series.Measure)
	if len(l.carried) > 0 {
		told = fmt.Sprintf("“%s” is named by the sentence and, for %s, by what stands around it", l.series.Measure, quoted(l.carried))
	}
	w.tell("%s", told)
	for from := 0; from < len(list); {
		to := from
		for to < len(list) && list[to].Period.Same(list[from].Period) {
			to++
		}
		o.once = o.once && from == 0
		w.opineOn(&o, list[from:to])
		from = to
	}
	if w.tooWide(l, o.status) {
		return o, false
	}
	return o, true
}

// opineOn takes in the printings of one happening.
func (w *when) opineOn(o *dateOpinion, printings []*figures.Figure) {
	newest := printings[len(printings)-1]
	fit, reason := fitOf(w.time, newest.Happened(), w.published)
	w.tell("it was %s%s: %s", dayOrMonth(newest.Happened()), source(newest), [...]string{"the words are too coarse or too open to tell", "the time agrees", "the time lies one beside it", "the time is another"}[fit])
	status := [...]Status{Unsourced, Supported, Imprecise, Contradicted}[fit]
	if fit == offFit && daySlip(w.time.Named, newest.Happened()) {
		reason = "digits"
	}
	if status == Unsourced {
		reason = "unsure"
	}
	figure := newest
	if fit == offFit {
		for i := len(printings) - 2; i >= 0; i-- {
			if earlier, _ := fitOf(w.time, printings[i].Happened(), w.published); earlier == agreeFit {
				status, reason, figure = Outdated, staleness(printings[i], printings[i+1], w.published), printings[i]
				break
			}
		}
	}
	if o.figure == nil || favour[status] > favour[o.status] {
		o.status, o.reason, o.figure = status, reason, figure
	}
}

// tooWide reports whether a time agrees too easily for the link: what stands before
// the sentence alone is no ground to believe a year, and where another event may be
// meant nothing but a day is.
func (w *when) tooWide(l *deedLink, s Status) bool {
	if s == Contradicted || w.time.Named.IsZero() {
		return false
	}
	days := daysBetween(w.time.Named.From, w.time.Named.To)
	switch {
	case len(l.another) > 0:
		return days > 1
	case len(l.carried) == 0:
		return false
	}
	return days > 31 || !l.near && days > 7
}

// mayMeanAnotherYear reports whether a time that names no year, or a day of the week
// alone, may mean another than the one it is taken for.
func (w *when) mayMeanAnotherYear(f *figures.Figure) bool {
	happened, words := f.Happened(), w.text.Doc.Plain(w.dating.Span)
	switch {
	case w.time.Approximate && w.time.Ago == nil:
		return true
	case isWeekday(w.time, words):
		return happened.From.Time().Weekday() == w.time.Named.From.Time().Weekday() || happened.From.Before(w.published.Add(0, 0, -14))
	case yearInferred(w.time, words):
		return happened.From.Before(w.published.Add(-1, 0, 0)) || w.published.Before(happened.From)
	}
	return false
}
