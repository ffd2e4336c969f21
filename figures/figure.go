// Package figures knows what sources publish: tables of figures with publisher,
// date and cell. It does not know articles, claims or verdicts.
package figures

import (
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

// A Figure is one published value. There may be millions, so what it has in
// common with its neighbours is shared: its strings are parts of the file's own
// text, and the rest stands in its Series and its Source.
type Figure struct {
	Series   *Series
	Source   *Source
	Period   period.Period // zero if the table does not say when
	AsOf     period.Date   // when it was published; zero if the table does not say
	Value    quantity.Number
	Step     quantity.Number // one unit in the last printed place
	Written  string          // the cell as it stands in the file, without the space around it
	Column   string          // the header of the cell's column
	Status   string          // provisional, revised, estimate, forecast, as the table says
	Row      int             // physical line of the file, or row of the sheet, from 1, headers counted
	Modifier quantity.Modifier
}

// Quantity is the figure as a quantity that a claim can be compared with.
func (f *Figure) Quantity() quantity.Quantity {
	if stated := f.Series.Stated; stated != nil {
		return stated.Quantity
	}
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
	t := f.Series.Table
	return Cell{File: t.File, Sheet: t.Sheet, Row: f.Row, Column: f.Column, Value: f.Written}
}

// A Problem is something in a figure pack that could not be read, or that was
// read with doubt. It is told to the user, never passed over. What is neither
// refused nor a note is a doubt.
type Problem struct {
	File    string
	Sheet   string // of a workbook
	Row     int    // 0 if it is the whole file
	Column  string // empty if it is the whole row
	Why     string // a plain sentence, with what to do
	Refused bool   // the table, the row or the cell is not in the catalogue
	Note    bool   // it is only told what was done, and nothing could be mended: a cover sheet is passed over
}
