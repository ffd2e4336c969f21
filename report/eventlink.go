package report

import (
	"fmt"
	"io"
	"strings"

	"claimcheck/check"
)

// EventLinks writes the events that share words with what is asked for.
func (t Text) EventLinks(events []check.EventLink, limit int) error {
	p := t.begin()
	for i := range min(limit, len(events)) {
		l := &events[i]
		f := l.Newest()
		p.line("%s  %s  %s", p.paint("36", fmt.Sprintf("%.2f", l.Share)), l.Series.ID(), p.bold(cut(Safe(strings.Join(whatOf(l.Series), " · ")), longestText)))
		p.line("      %s · %s", Safe(f.EventWords()), cut(Safe(provenance(f)), longestText))
		if len(l.Missing) == 0 {
			p.line("      all that it names is said, so that it can confirm and contradict")
		} else {
			p.line("      not said: %s; what stands before a sentence may say it, and then it can only confirm", cut(Safe(strings.Join(l.Missing, ", ")), longestText))
		}
	}
	return p.err
}

type wireEventLink struct {
	Kind    string           `json:"kind"`
	Series  string           `json:"series"`
	Measure string           `json:"measure"`
	Place   string           `json:"place"`
	Unit    string           `json:"unit"`
	File    string           `json:"file"`
	Total   float64          `json:"total"`
	Missing []string         `json:"missing"`
	Figure  *wireSeriesValue `json:"figure"`
	Source  wireOrigin       `json:"source"`
}

// EventLinksJSONL writes such events as JSON lines.
func EventLinksJSONL(w io.Writer, events []check.EventLink, limit int) error {
	enc := newEncoder(w)
	for i := range min(limit, len(events)) {
		l := &events[i]
		f := l.Newest()
		out := wireEventLink{"event_link", l.Series.ID(), l.Series.Measure, l.Series.Place.Name, l.Series.Unit.Name, l.Series.Table.File, l.Share, orEmpty(l.Missing), wireOfValue(f), wireOfOrigin(f.Source)}
		if err := enc.Encode(out); err != nil {
			return err
		}
	}
	return nil
}
