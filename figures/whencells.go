package figures

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"claimcheck/period"
)

// The cells of a column of times explain each other: what one by itself could be, the
// others settle.

// acrossYears writes "201819" as "2018/19", if every cell of a column is of two years
// that follow each other, and there are several. By itself it could be a month.
func acrossYears(cells []string) []string {
	if len(cells) < 2 {
		return cells
	}
	written := make([]string, len(cells))
	for i, cell := range cells {
		if len(cell) != len("201819") || !onlyDigits(cell) {
			return cells
		}
		year, _ := strconv.Atoi(cell[:4])
		if end, _ := strconv.Atoi(cell[4:]); end != (year+1)%100 || year < 1800 || year > 2200 {
			return cells
		}
		written[i] = cell[:4] + "/" + cell[4:]
	}
	return written
}

// thirteenthMonths writes "202313" as "2023", if the others of a column are months, "202312": databases
// give the year as a thirteenth.
func thirteenthMonths(cells []string) []string {
	written := slices.Clone(cells)
	months, years := false, false
	for i, cell := range cells {
		if len(cell) != len("202313") || !onlyDigits(cell) || cell[4:] < "01" || cell[4:] > "13" {
			return cells
		}
		if cell[4:] == "13" {
			written[i], years = cell[:4], true
		} else {
			written[i], months = cell[:4]+"-"+cell[4:], true
		}
	}
	if !months || !years {
		return cells
	}
	return written
}

// overTwoYears writes "2023-2024" as "2023/24", if every cell of several is of two years
// that follow each other and the second of one is the first of another: these are fiscal
// years, and not stretches of two.
func overTwoYears(cells []string) []string {
	if len(cells) < 2 {
		return cells
	}
	written := make([]string, len(cells))
	starts, ends := map[int]bool{}, map[int]bool{}
	for i, cell := range cells {
		if len(cell) != len("2023-2024") || cell[4] != '-' && cell[4] != '/' {
			return cells
		}
		from, err1 := strconv.Atoi(cell[:4])
		to, err2 := strconv.Atoi(cell[5:])
		if err1 != nil || err2 != nil || to != from+1 {
			return cells
		}
		starts[from], ends[to] = true, true
		written[i] = cell[:4] + "/" + cell[7:]
	}
	for year := range ends {
		if starts[year] {
			return written
		}
	}
	return cells
}

// asMonths makes months of days, if all of several are the first of one or all are the
// last of one: so a program writes the month. The Federal Reserve's data service writes
// quarters so too; elsewhere such days may be those of a count.
func asMonths(cells []string, read []period.Period, errs []error, isFRED bool) {
	if len(read) < fewestMonths {
		return
	}
	first, last := true, true
	quarters, years := true, true
	for i, p := range read {
		if errs[i] != nil || p.Grain != period.Day || strings.ContainsFunc(cells[i], unicode.IsLetter) {
			return
		}
		first = first && p.From.Day == 1
		last = last && p.To.Day == 1
		quarters = quarters && p.From.Month%3 == 1
		years = years && p.From.Month == 1
	}
	step := monthsApart(read)
	if !first && !last || years && first || step != 1 && !(isFRED && step == 3) {
		return
	}
	for i := range read {
		month := period.MonthOf(read[i].From.Year, read[i].From.Month)
		if quarters && first {
			month = period.Period{From: month.From, To: month.From.Add(0, 3, 0), Grain: period.Quarter}
		}
		read[i] = month
	}
}

// monthsApart is how many months lie between days that are evenly apart, and else 0.
func monthsApart(read []period.Period) int {
	var months []int
	for _, p := range read {
		months = append(months, 12*p.From.Year+int(p.From.Month))
	}
	slices.Sort(months)
	months = slices.Compact(months)
	if len(months) < fewestMonths {
		return 0
	}
	step := months[1] - months[0]
	for i := 1; i < len(months); i++ {
		if months[i]-months[i-1] != step {
			return 0
		}
	}
	return step
}

// fewestMonths is how many days have to be told for their pattern to be no chance.
const fewestMonths = 6
