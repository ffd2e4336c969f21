package figures

// cutFormat finds the parts of a table as its format asks for: the downloads of
// statistical agencies say above their figures what a plain table says in its
// header. What a format says of its columns is added to what is given.
func (g grid) cutFormat(given given) (frame, given, error) {
	switch records := g.records; {
	case len(records) == 0:
	case isTimeSeries(records):
		return cutTimeSeries(records, given)
	case isWorldBank(records):
		return g.cutWorldBank(given)
	case isEurostatPage(records):
		return g.cutEurostat(given)
	}
	f, err := g.cut()
	return f, yearsOfDataBank(f.header, given), err
}

// isOfAgency reports whether the records are such a download, which is one table.
func isOfAgency(records []record) bool {
	return len(records) > 0 && (isOfSDMX(records) || isTimeSeries(records) || isWorldBank(records) || isEurostatPage(records))
}
