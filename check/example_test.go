package check_test

import (
	"fmt"
	"os"
	"path/filepath"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/period"
)

func ExampleChecker_Article() {
	dir, err := os.MkdirTemp("", "figures")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	table := `measure,place,period,as_of,value,unit
Herring landed,Scotland,2021,2022-09-01,84200,tonnes
Herring landed,Scotland,2022,2023-09-01,91000,tonnes
`
	if err := os.WriteFile(filepath.Join(dir, "herring.csv"), []byte(table), 0o644); err != nil {
		fmt.Println(err)
		return
	}
	catalogue, _, err := figures.Load([]string{dir})
	if err != nil {
		fmt.Println(err)
		return
	}

	doc := corpus.PlainText("harbour.txt", "Boats landed 84,200 tonnes of herring in Scotland in 2022, and 40 crabs.", corpus.Options{})
	checker := &check.Checker{Catalogue: catalogue, Today: period.On(2024, 1, 1)}
	result := checker.Article(extract.Read(doc))
	for _, f := range result.Findings {
		fmt.Println(doc.Text(f.Claim.Span), "is", f.Status, f.Reason)
		if f.Evidence != nil {
			fmt.Println(f.Message+";", f.Also)
		}
	}
	fmt.Println("worst:", result.Worst())
	// Output:
	// 84,200 tonnes is contradicted period
	// Herring landed, Scotland, 2022 is 91,000 tonnes; 84,200 tonnes is also Herring landed, Scotland, 2021
	// 40 crabs is unsourced no_figure
	// worst: error
}
