package figures

import "slices"

// cutFormat finds the parts of a table as its format asks for: the downloads of
// statistical agencies say above their figures what a plain table says in its
// header. What a format says of its columns is added to what is given.
func (g grid) cutFormat(given given) (frame, given, error) {
	switch records := g.records; {
	case len(records) == 0:
	case isSDMX(records[0]):
		return frame{}, given, refuse(0, "this is SDMX-CSV, which is not read yet; save it as a plain table with columns such as measure, place, period, value, unit")
	case isTimeSeries(records):
		return cutTimeSeries(records, given)
	case isWorldBank(records):
		return g.cutWorldBank(given)
	}
	f, err := g.cut()
	return f, yearsOfDataBank(f.header, given), err
}

func isSDMX(header record) bool {
	first := header.cells
	return first[0] == "DATAFLOW" || first[0] == "STRUCTURE" || slices.Contains(first, "OBS_VALUE") && slices.Contains(first, "TIME_PERIOD")
}

// isOfAgency reports whether the records are such a download, which is one table.
func isOfAgency(records []record) bool {
	return len(records) > 0 && (isSDMX(records[0]) || isTimeSeries(records) || isWorldBank(records))
}
