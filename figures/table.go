package figures

// A Table is one file, or one sheet, that was read.
type Table struct {
	File      string // as the user can find it
	Sheet     string // for workbooks
	Title     string
	Notes     []string // what else stands above and below the figures
	Shape     string   // how the table was read and why, as a plain sentence
	Header    []string
	Series    []*Series // in the order of the file
	Events    []*Series // that tell when something happened, or how a vote went; in the order of the file
	Rows      int       // rows below the header
	Missing   int       // cells that say that there is no figure
	Repeats   int       // rows that say again what a row above says
	YearShift int       // by how many months its years lie after the calendar years that they are called by: -5 where 2025 is August 2024 to July 2025
	InUnread  string    // a line that seems to say in what the figures are, and is not understood; empty if there is none
	Counted   string    // how it is known in what its figures count, where an article tells it; empty as read
	words     string    // the title as the measures have it
	ledger    *ledger   // of all figures but those of events

	happened [][]Figure // of each of Events
}

// Figures is how many figures the table holds.
func (t *Table) Figures() int {
	n := 0
	for _, s := range t.All() {
		n += int(s.count)
	}
	return n
}
