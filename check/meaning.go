package check

import (
	_ "embed"
	"sync"

	"claimcheck/embedded"
)

//go:embed meanings.tsv
var meaningTable string

// A verdictName is a status with its reason, which may be empty.
type verdictName struct{ status, reason string }

// meanings reads the table once.
var meanings = sync.OnceValue(func() map[verdictName]string {
	m := make(map[verdictName]string)
	for row := range embedded.Rows(meaningTable, 3, 3) {
		m[verdictName{row[0], row[1]}] = row[2]
	}
	return m
})

// Meaning says what a status with its reason means, as a sentence without its
// subject: "is the figure of another time". It is empty for what no finding has.
func Meaning(s Status, reason string) string { return meanings()[verdictName{s.String(), reason}] }
