package figures

// The bounds of what tells the series of a table apart. The development indicators
// of all countries are some 1,500 measures of 300,000 series.
const (
	maxSeries      = 400_000
	maxDefinitions = 100_000
	maxDefined     = 16 << 20 // bytes
)

// outgrown refuses a table that has more series than tables have, since each is
// found by its words.
func (r *reader) outgrown(row record) error {
	switch {
	case len(r.table.Series) > maxSeries:
		return refuse(row.line, "the table has more than %d series; split it, or keep the rows that are needed", maxSeries)
	case len(r.definitions) > maxDefinitions:
		return refuse(row.line, "the table tells more than %d measures and combinations of their dimensions apart; split it, or leave out the columns that only number the rows", maxDefinitions)
	case r.defined > maxDefined:
		return refuse(row.line, "what tells the series of the table apart is longer than %d MB; shorten the labels, or leave out the columns of notes", maxDefined>>20)
	}
	return nil
}
