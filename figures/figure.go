// Package figures knows what sources publish: tables of figures with publisher,
// date and cell. It does not know articles, claims or verdicts.
package figures

import (
	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A Source is who published a figure, and where.
type Source struct {
	Title     string
	Publisher string
	URL       string
	Licence   string
	Retrieved period.Date
}

// A Series is one measure of one place in one unit, over time and in all its
// vintages.
type Series struct {
	Measure    string      // what is measured, in the table's words
	About      string      // title and description of the table, for context
	Place      Place       // where; the zero Place if the table does not say
	Dimensions []Dimension // what else tells this series from its sisters: sex, age, sector
	Unit       quantity.Unit
	Per        quantity.Per
	Source     *Source
	File       string  // the table's path, as the user can find it
	Sheet      string  // for workbooks
	Column     string  // the header of the column, where all figures stand in one
	Terms      []lexicon.Term
	Figures    []Figure // by period, then by vintage, then by row
}

// A Place is where a series was measured: known to the lexicon by its ID, or a
// name that only this table knows (a hospital trust, a station).
type Place struct {
	ID   string
	Name string // as the table writes it
}

// A Dimension is one more thing that a table tells its rows apart by.
type Dimension struct{ Name, Value string }

// A Figure is one published value.
type Figure struct {
	Series   *Series
	Period   period.Period
	AsOf     period.Date // when it was published; zero if the table does not say
	Value    quantity.Number
	Step     quantity.Number // one unit in the last printed place
	Modifier quantity.Modifier
	Written  string // the cell as it stands in the file
	Row      int    // physical line of the file, or row of the sheet, from 1, headers counted
	Column   string // the header text of the cell's column
	Status   string // provisional, revised, estimate, forecast, as the table says
	Source   *Source
}

// Quantity is the figure as a quantity that a claim can be compared with.
func (f *Figure) Quantity() quantity.Quantity {
	q := quantity.Quantity{Value: f.Value, Step: f.Step, Form: quantity.Decimal, Modifier: f.Modifier, Unit: f.Series.Unit, Per: f.Series.Per}
	q.Kind = quantity.KindOf(q.Unit)
	return q
}

// A Cell is where a figure stands.
type Cell struct {
	File   string
	Sheet  string
	Row    int
	Column string
	Value  string
}

// Cell returns where the figure stands.
func (f *Figure) Cell() Cell {
	return Cell{File: f.Series.File, Sheet: f.Series.Sheet, Row: f.Row, Column: f.Column, Value: f.Written}
}

// A Problem is something in a figure pack that could not be read, or that was
// read with doubt. It is told to the user, never passed over.
type Problem struct {
	File    string
	Row     int    // 0 if it is the whole file
	Column  string // empty if it is the whole row
	Why     string // a plain sentence, with what to do
	Refused bool   // the table, or the row, is not in the catalogue
}
