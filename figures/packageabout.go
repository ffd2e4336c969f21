package figures

import (
	"encoding/json"
	"strings"

	"claimcheck/period"
	"claimcheck/quantity"
)

// about is what the package says of a resource.
func (p dataPackage) about(r resource) given {
	g := given{title: first(r.Title, p.Title, r.Name, p.Name), fields: map[string]givenField{}, missing: map[string]bool{}}
	sources := r.Sources
	if len(sources) == 0 {
		sources = p.Sources
	}
	if len(sources) > 0 {
		s := sources[0]
		g.source = Source{Title: first(s.Title, s.Name), Publisher: first(s.DataPublishedBy, s.Name, s.Title), URL: first(s.Link, s.Path)}
		g.source.Retrieved, _ = period.ReadDate(s.RetrievedDate)
	}
	for _, c := range p.Contributors {
		if c.Role == "publisher" {
			g.source.Publisher = c.Title
		}
	}
	if len(p.Licenses) > 0 {
		g.source.Licence = first(p.Licenses[0].Title, p.Licenses[0].Name, p.Licenses[0].Path)
	}
	for _, m := range r.Schema.is.MissingValues {
		g.missing[m] = true
	}
	mentions := p.Title + "\n" + p.Name
	for _, s := range sources {
		mentions += "\n" + s.Title + "\n" + s.Name + "\n" + s.DataPublishedBy
	}
	for _, f := range r.Schema.is.Fields {
		g.fields[strings.TrimSpace(f.Name)] = f.given(mentions)
	}
	return g
}

// given is what the package says of a column.
func (f packageField) given(mentions string) givenField {
	settings := f.display()
	name, unit := first(settings.Name, f.Title), first(settings.Unit, settings.ShortUnit, f.Unit)
	if before, inner, ok := cutBrackets(name); ok && unit == "" && readUnit(inner).isUnit() {
		name, unit = before, inner // "Length (km)"
	}
	g := givenField{name: name, about: f.Description}
	if g.name == "" {
		g.name = withoutSource(f.Name, mentions)
	}
	factor, _ := quantity.ParseDecimal(settings.ConversionFactor.String())
	g.setUnit(unit, factor)
	return g
}

// A display is how Our World in Data shows a column. The figures it shows are
// those of the file times the conversion factor.
type display struct {
	Name, Unit, ShortUnit string
	ConversionFactor      json.Number
}

func (f packageField) display() display {
	var d display
	raw := []byte(f.OwidDisplaySettings)
	var text string
	if json.Unmarshal(raw, &text) == nil {
		raw = []byte(text)
	}
	if json.Unmarshal(raw, &d) != nil {
		return display{}
	}
	return d
}

// withoutSource is a column's name without the brackets that repeat who published
// it: "Honey (Bee Office (2021))". It is empty if nothing was cut.
func withoutSource(name, mentions string) string {
	before, inner, ok := cutBrackets(strings.TrimSpace(name))
	if !ok || before == "" {
		return ""
	}
	inner = strings.TrimRight(inner, "() 0123456789")
	if inner == "" || !strings.Contains(plain(mentions), plain(inner)) {
		return ""
	}
	return before
}

// first is the first text that is not empty.
func first(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
