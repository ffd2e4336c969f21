package report

import (
	"cmp"

	"claimcheck/figures"
)

// A wireSeries is a series in the machine interface, without its figures but the
// first and the last.
type wireSeries struct {
	Kind       string           `json:"kind"`
	ID         string           `json:"id"`
	Group      string           `json:"group"` // shared by the series that differ in their place alone
	Measure    string           `json:"measure"`
	Dimensions []wireDimension  `json:"dimensions"`
	Unit       string           `json:"unit"`
	Per        *wirePer         `json:"per"`
	Place      string           `json:"place"`
	PlaceID    *string          `json:"place_id"`
	Frequency  string           `json:"frequency"`
	Figures    int              `json:"figures"`
	Vintages   int              `json:"vintages"` // of one figure, at most
	First      *wireSeriesValue `json:"first"`
	Last       *wireSeriesValue `json:"last"`
	Table      wireTable        `json:"table"`
}

type wireDimension struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Usual bool   `json:"usual"` // what a text means that says nothing of it
}

type wireTable struct {
	File    string     `json:"file"`
	Sheet   *string    `json:"sheet"`
	Title   string     `json:"title"`
	Shape   string     `json:"shape"`
	Rows    int        `json:"rows"`
	Missing int        `json:"missing"`
	Source  wireOrigin `json:"source"` // of the first figure of the series
	Notes   []string   `json:"notes"`
}

type wireOrigin struct {
	wireSource
	Licence   string  `json:"licence"`
	Retrieved *string `json:"retrieved"`
}

// A wireSeriesValue is one figure of a series.
type wireSeriesValue struct {
	Period   *wirePeriod `json:"period"`
	Named    string      `json:"period_name"`
	Value    string      `json:"value"`
	Unit     string      `json:"unit"`
	Per      *wirePer    `json:"per"`
	Modifier string      `json:"modifier"`
	AsOf     *string     `json:"as_of"`
	Status   *string     `json:"status"`
	Cell     wireCell    `json:"cell"`
}

func wireOfSeries(s *figures.Series) wireSeries {
	r := reachOf([]*figures.Series{s})
	out := wireSeries{
		Kind: "series", ID: s.ID(), Group: s.GroupID(), Measure: s.Measure, Dimensions: []wireDimension{},
		Unit: s.Unit.Name, Per: wireOfPer(s), Place: s.Place.Name, PlaceID: orNull(s.Place.ID),
		Frequency: r.frequency(), Figures: r.figures, Vintages: r.vintages,
		Table: wireTable{File: s.Table.File, Sheet: orNull(s.Table.Sheet), Title: s.Table.Title, Shape: s.Table.Shape,
			Rows: s.Table.Rows, Missing: s.Table.Missing, Source: wireOfOrigin(s.Source), Notes: append([]string{}, s.Table.Notes...)},
	}
	for _, d := range s.Dimensions {
		out.Dimensions = append(out.Dimensions, wireDimension{d.Name, d.Value, d.Usual})
	}
	if list := s.Figures(); len(list) > 0 {
		out.First, out.Last = wireOfValue(&list[0]), wireOfValue(&list[len(list)-1])
	}
	return out
}

func wireOfPer(s *figures.Series) *wirePer {
	if s.Per.IsZero() {
		return nil
	}
	return &wirePer{s.Per.Value.String(), s.Per.Unit.Name}
}

func wireOfOrigin(s *figures.Source) wireOrigin {
	if s == nil {
		return wireOrigin{}
	}
	return wireOrigin{wireSource{s.Title, s.Publisher, s.URL}, s.Licence, orNull(s.Retrieved.String())}
}

func wireOfValue(f *figures.Figure) *wireSeriesValue {
	return &wireSeriesValue{
		Period: wireOfPeriod(f.Period), Named: f.Period.String(), Value: figureValue(f), Unit: f.Series.Unit.Name, Per: wireOfPer(f.Series),
		Modifier: f.Modifier.String(), AsOf: orNull(f.AsOf.String()), Status: orNull(f.Status), Cell: wireOfCell(f),
	}
}

// figureValue is what a figure says: an amount, a date or a vote.
func figureValue(f *figures.Figure) string {
	return cmp.Or(f.EventValue(), f.Value.String())
}

func wireOfCell(f *figures.Figure) wireCell {
	c := f.Cell()
	return wireCell{c.File, orNull(c.Sheet), c.Row, c.Column, c.Value}
}
