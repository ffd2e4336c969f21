package figures

import (
	"fmt"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// A Statement is a number that a released text states: "The agency seized over
// £54m in cash in June". It is a figure whose place is its sentence.
type Statement struct {
	Quantity   quantity.Quantity // as it is written, with its hedges; a change has its direction
	Measure    string            // what is counted, in the text's own words
	Subject    string            // whom or what it is said of
	Terms      []lexicon.Term    // of its own words
	Context    []lexicon.Term    // of the words around them
	Place      Place
	Period     period.Period // zero if the text does not say when
	Dated      bool          // the sentence itself says when; else an earlier one did, and may have meant another
	Base       period.Period // what a change is reckoned from, if the text says
	Starts     bool          // it is what a change started from: the 4.9% of "up from 4.9%"
	Difference bool          // it is how many more or fewer there are than of something else
	Forecast   bool
	Sentence   string // as it is quoted
	Written    string // the number as it stands in the text
	Row        int    // the physical line on which the sentence begins, from 1
}

// A Release is what was read of a released text: a press release, a report.
type Release struct {
	Title      string
	Source     Source
	Published  period.Date // zero if the text does not say
	Statements []Statement
	LeftOut    []string // numbers that are no statements of fact, by kind: "2 targets"
	Missing    int      // how many they are
}

// Readers read what this room cannot: it knows tables, and no texts.
type Readers struct {
	// Text reads a released text. The day of publication is given where something
	// beside the text says it, and zero otherwise.
	Text func(path string, published period.Date) (*Release, error)
}

// sentenceColumn is the column of a figure that stands in a sentence.
const sentenceColumn = "sentence"

// table is the release as a table: a series for each statement.
func (r *Release) table(file string) *Table {
	t := &Table{File: file, Title: r.Title, Shape: r.shape(), Rows: len(r.Statements) + r.Missing, Missing: r.Missing}
	source := r.Source
	w := newLedgerWriter()
	for i := range r.Statements {
		st := &r.Statements[i]
		d := &Definition{
			Table: t, Measure: st.Measure, Unit: st.Quantity.Unit, Per: st.Quantity.Per, Stated: st,
			Column: sentenceColumn, About: st.Sentence, Terms: st.Terms, Parts: make([][]string, len(st.Terms)), Context: st.Context,
		}
		m := manner{period: st.Period, asOf: r.Published, source: &source, column: sentenceColumn, modifier: st.Quantity.Modifier, step: st.Quantity.Step}
		if st.Forecast {
			m.status = "forecast"
		}
		e := entry{manner: w.number(m), row: st.Row}
		w.count(&e, st.Quantity.Value, st.Quantity.Step)
		t.Series = append(t.Series, &Series{Definition: d, Place: st.Place, Source: &source, count: 1, from: uint32(w.at())})
		w.write(e, 0, st.Written)
	}
	t.ledger = w.finish()
	return t
}

// shape says in a sentence what was made of the text.
func (r *Release) shape() string {
	why := fmt.Sprintf("a released text, with one figure for each of its %d statements", len(r.Statements))
	if len(r.LeftOut) > 0 {
		why += "; left out: " + strings.Join(r.LeftOut, ", ")
	}
	return why
}
