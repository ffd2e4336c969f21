package figures

// A jsonTable is one table of a JSON file, cut into its parts as one of separated
// text is: each figure is a row of its own.
type jsonTable struct {
	sheet string // its name, where the file holds several
	frame frame
	given given
}

// readJSONTables reads the tables of a JSON file. What it is shows in what it
// holds, for its name says nothing.
func readJSONTables(file, data string, said given) ([]*Table, []Problem) {
	found, err := jsonTables(data, said)
	if err != nil {
		return grid{file: file}.refused(err)
	}
	var tables []*Table
	var problems []Problem
	for _, j := range found {
		t, more, err := grid{file: file}.tryFrame(j.frame, j.given.describe(j.sheet))
		if err != nil {
			_, more = grid{file: file}.refused(err)
		}
		for i := range more {
			more[i].Sheet = j.sheet
		}
		problems = append(problems, more...)
		if t != nil {
			t.Sheet = j.sheet
			tables = append(tables, t)
		}
	}
	return tables, problems
}

// jsonTables tells the formats apart.
func jsonTables(data string, said given) ([]jsonTable, error) {
	root, err := readJSON(data)
	if err != nil {
		return nil, err
	}
	switch {
	case isBankAnswer(root):
		return readBankAnswer(root, said)
	case isStat(root):
		return readStat(root, said)
	}
	if list := recordsOf(root); list != nil {
		return readObjects(list, said, false)
	}
	return nil, refuse(0, "this JSON is neither a list of records nor JSON-stat nor an answer of the World Bank nor a data package (datapackage.json); save the table as CSV")
}
