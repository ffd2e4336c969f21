package report

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"claimcheck/check"
	"claimcheck/figures"
)

// Links writes what a claim would be linked to, the surest first, and what was
// refused, with the reason.
func (t Text) Links(answer check.Answer, limit int) error {
	p := t.begin()
	for i := range min(limit, len(answer.Links)) {
		p.link(&answer.Links[i])
	}
	return p.err
}

func (p *printer) link(l *check.Link) {
	s := l.Series
	score := fmt.Sprintf("%.2f", l.Score.Total())
	if l.Refused != "" {
		score = " –  "
	}
	p.line("%s  %s  %s", p.paint(linkColour(l), score), s.ID(), p.bold(cut(Safe(strings.Join(whatOf(s), " · ")), longestText)))
	if l.Alike > 0 {
		p.line("      and %s, which fare the same", counted(l.Alike, "series of another place", "series of other places"))
	}
	if l.Refused != "" {
		p.line("      not meant: %s", cut(Safe(l.Because), longestText))
		return
	}
	p.line("      measure %.2f · place %.2f · period %.2f · unit %.2f", l.Score.Measure, l.Score.Place, l.Score.Period, l.Score.Unit)
	f := l.Figure()
	when := f.Period.Words()
	if f.Period.IsZero() {
		when = "the figure, of no period,"
	}
	p.line("      %s is %s · %s", when, Safe(numberWords(f)), cut(Safe(provenance(f)), longestText))
	p.line("      %s", useWords(l.Use))
}

func linkColour(l *check.Link) string {
	switch {
	case l.Refused != "":
		return "31"
	case l.Use.Contradict:
		return "32"
	case l.Use.Confirm:
		return "36"
	}
	return "33"
}

// useWords says what a link is sure enough for.
func useWords(u check.Use) string {
	confirm := "can confirm"
	switch {
	case !u.Confirm:
		return "can neither confirm nor contradict: " + u.Why
	case u.Digits == 2:
		confirm = "can confirm a number of two digits or more"
	case u.Digits == 3:
		confirm = "can confirm a number of three digits or more"
	}
	switch {
	case !u.Contradict:
		return confirm + ", and not contradict: " + u.Why
	case u.Named:
		return confirm + ", and contradict where it shows how the number went wrong"
	}
	return confirm + " and contradict"
}

type wireLink struct {
	Kind       string             `json:"kind"`
	Series     string             `json:"series"`
	Measure    string             `json:"measure"`
	Dimensions []wireDimension    `json:"dimensions"`
	Place      string             `json:"place"`
	Unit       string             `json:"unit"`
	Per        *wirePer           `json:"per"`
	File       string             `json:"file"`
	Total      *float64           `json:"total"`
	Score      map[string]float64 `json:"score,omitempty"`
	Refused    *string            `json:"refused"`
	Why        string             `json:"why"`
	Confirms   bool               `json:"confirms"`
	Digits     int                `json:"digits"` // that a number must have to be confirmed
	Contradict bool               `json:"contradicts"`
	Named      bool               `json:"only_named"` // contradicts only where it shows how the number went wrong
	Alike      int                `json:"alike"`      // how many more differ in their place alone, and fared the same
	Figure     *wireSeriesValue   `json:"figure"`
	Source     wireOrigin         `json:"source"`
}

// LinksJSONL writes links as JSON lines.
func LinksJSONL(w io.Writer, answer check.Answer, limit int) error {
	enc := newEncoder(w)
	for i := range min(limit, len(answer.Links)) {
		if err := enc.Encode(wireOfLink(&answer.Links[i])); err != nil {
			return err
		}
	}
	return nil
}

func wireOfLink(l *check.Link) wireLink {
	s := l.Series
	out := wireLink{
		Kind: "link", Series: s.ID(), Measure: s.Measure, Dimensions: wireOfDimensions(s), Place: s.Place.Name, Unit: s.Unit.Name, Per: wireOfPer(s),
		File: s.Table.File, Refused: orNull(string(l.Refused)), Why: cmp.Or(l.Because, l.Use.Why),
		Confirms: l.Use.Confirm, Digits: l.Use.Digits, Contradict: l.Use.Contradict, Named: l.Use.Named, Alike: l.Alike, Source: wireOfOrigin(s.Source),
	}
	if f := l.Figure(); f != nil {
		total := l.Score.Total()
		out.Total, out.Score = &total, l.Score.Parts()
		out.Figure, out.Source = wireOfValue(f), wireOfOrigin(f.Source)
	}
	return out
}

func wireOfDimensions(s *figures.Series) []wireDimension {
	out := []wireDimension{}
	for _, d := range s.Dimensions {
		out = append(out, wireDimension{d.Name, d.Value, d.Usual})
	}
	return out
}
