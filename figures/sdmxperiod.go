package figures

import (
	"strconv"
	"strings"

	"claimcheck/period"
)

// sdmxPeriod writes a time of SDMX so that it can be read in one way alone:
// 2011-12 is the December of 2011 and no fiscal year, 2024-A1 and
// 2024-01-01/P1Y are years.
func sdmxPeriod(cell string) string {
	if start, length, ok := strings.Cut(cell, "/P"); ok {
		return lasting(cell, start, length)
	}
	year, rest, _ := strings.Cut(cell, "-")
	switch {
	case len(year) != 4 || !onlyDigits(year):
		return cell
	case rest == "A1":
		return year
	case len(rest) == 2 && onlyDigits(rest):
		return year + "-M" + rest
	}
	return cell
}

// lasting is the period that begins on a day and lasts for a number of years,
// months or days: 2023-04-01/P1Y is 2023-04-01/2024-03-31.
func lasting(cell, start, length string) string {
	from, err := period.ReadDate(start)
	if err != nil || len(length) < 2 {
		return cell
	}
	n, err := strconv.Atoi(length[:len(length)-1])
	if err != nil || n < 1 || n > 1000 {
		return cell
	}
	var to period.Date
	switch length[len(length)-1] {
	case 'Y':
		to = from.Add(n, 0, -1)
	case 'M':
		to = from.Add(0, n, -1)
	case 'D':
		to = from.Add(0, 0, n-1)
	default:
		return cell
	}
	if to == from {
		return from.String()
	}
	return from.String() + "/" + to.String()
}
