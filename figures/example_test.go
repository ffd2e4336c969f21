package figures_test

import (
	"fmt"
	"os"
	"path/filepath"

	"claimcheck/figures"
	"claimcheck/lexicon"
	"claimcheck/period"
)

func Example() {
	dir, err := os.MkdirTemp("", "figures")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	table := `Measure,Area,Unit,Published,2021,2022
Herring landed,Scotland,thousand tonnes,2022-09-01,84,..
Herring landed,Scotland,thousand tonnes,2023-09-01,86.5,91
`
	if err := os.WriteFile(filepath.Join(dir, "herring.csv"), []byte(table), 0o644); err != nil {
		fmt.Println(err)
		return
	}

	catalogue, problems, err := figures.Load([]string{dir})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(catalogue.Series), "series,", len(problems), "problems")

	best := catalogue.Find(figures.Query{Terms: lexicon.Terms("boats landed more herring")})[0].Series
	newest, earlier := best.At(period.YearOf(2021), period.Date{})
	cell := newest.Cell()
	fmt.Println(best.Measure, best.Place.Name, newest.Value, best.Unit.Name, "row", cell.Row, "column", cell.Column)
	fmt.Println("first given as", earlier[0].Value, "on", earlier[0].AsOf)
	// Output:
	// 1 series, 0 problems
	// Herring landed Scotland 86500 tonne row 3 column 2021
	// first given as 84000 on 2022-09-01
}
