package check

import (
	"fmt"
	"strings"

	"claimcheck/figures"
	"claimcheck/period"
)

// finding is the finding of an opinion.
func (w *when) finding(o *dateOpinion) Finding {
	s, f := o.link.series, o.figure
	found := Finding{Status: o.status, Reason: o.reason, Evidence: &Evidence{Operation: "lookup", Value: f.Quantity(), Figures: []*figures.Figure{f}}}
	was := fmt.Sprintf("%s: %s", s.Measure, f.EventWords())
	switch o.status {
	case Supported:
		found.Message = was
	case Imprecise:
		found.Message = fmt.Sprintf("%s, one %s beside that", was, w.time.Ago.Unit.Name)
		if o.reason == "understated" {
			found.Message = was + ", which is longer ago"
		}
	case Outdated:
		newest := newestOf(known(s.Figures(), w.asOf), f)
		found.Message = fmt.Sprintf("%s, first; given as %s since", was, newest.EventWords())
	case Contradicted:
		found.Message = was + w.said()
	case Unsourced:
		found.Message = was + "; it may not be meant, or the words leave it open"
		found.Evidence = nil
	}
	return found
}

// said is what the article says instead, where its words do not show it.
func (w *when) said() string {
	if !w.time.Relative {
		return ""
	}
	return fmt.Sprintf("; the article says %s", dayOrMonth(w.time.Named))
}

func newestOf(list []*figures.Figure, of *figures.Figure) *figures.Figure {
	newest := of
	for _, f := range list {
		if f.Period.Same(of.Period) {
			newest = f
		}
	}
	return newest
}

// dayOrMonth is a date in words: “on 5 March 2020”, “in March 2020”.
func dayOrMonth(p period.Period) string {
	if p.Grain == period.Day {
		return "on " + p.Words()
	}
	return "in " + p.Words()
}

func source(f *figures.Figure) string {
	if f.AsOf.IsZero() {
		return ""
	}
	return " (as given on " + period.DayOf(f.AsOf).Words() + ")"
}

// quoted is words in quotation marks, as a list.
func quoted(words []string) string {
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = "“" + w + "”"
	}
	return strings.Join(list, ", ")
}
