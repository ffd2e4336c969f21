package figures

// cutFormat finds the parts of a table as its format asks for: the downloads of
// statistical agencies say above their figures what a plain table says in its
// header. What a format says of its columns is added to what is given.
func cutFormat(records []record, given given) (frame, given, error) {
	switch {
	case len(records) == 0:
	case isTimeSeries(records):
		return cutTimeSeries(records, given)
	case isWorldBank(records):
		return cutWorldBank(records, given)
	}
	f, err := cut(records)
	return f, yearsOfDataBank(f.header, given), err
}
