package figures

import (
	"fmt"
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

// shortYears writes "23-24" as "2023-24", if every cell of a column is of two years that follow each other and there are
// several. By itself it could be a range of numbers.
func shortYears(cells []string) []string {
	if len(cells) < 2 {
		return cells
	}
	written := make([]string, len(cells))
	for i, cell := range cells {
		first, second, ok := strings.Cut(strings.ReplaceAll(cell, "/", "-"), "-")
		if !ok || len(first) != 2 || len(second) != 2 || !onlyDigits(first+second) {
			return cells
		}
		year, _ := strconv.Atoi(first)
		if end, _ := strconv.Atoi(second); end != (year+1)%100 {
			return cells
		}
		century := "20"
		if year > latestShortYear {
			century = "19"
		}
		written[i] = century + first + "-" + second
	}
	return written
}

// latestShortYear is up to which year two digits are of this century.
const latestShortYear = 60

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

// overTwoYears writes "2023-2024" and "2023 to 2024" as "2023/24", if all cells of two years in a column
// are of years that follow each other, and the second of one is the first of another, or one is shortened: these are
// fiscal years, and not stretches of two. Months may stand below them.
func overTwoYears(cells []string) []string {
	if len(cells) < 2 {
		return cells
	}
	written := slices.Clone(cells)
	starts, ends := map[int]bool{}, map[int]bool{}
	for i, cell := range cells {
		from, to, ok := twoYears(cell)
		switch {
		case !ok:
		case to != from+1:
			return cells
		default:
			starts[from], ends[to] = true, true
			when, _ := cutStatus(cell)
			written[i] = fmt.Sprintf("%d/%02d%s", from, to%100, strings.TrimPrefix(cell, when))
		}
	}
	for year := range ends {
		if starts[year] || slices.ContainsFunc(cells, isShortened) {
			return written
		}
	}
	return cells
}

// isShortened reports whether a cell is a year that runs into the next and is written with two digits of that: "2009-10",
// beside which "1999-2000" is one too.
func isShortened(cell string) bool {
	cell, _ = cutStatus(cell)
	if len(cell) != len("2009-10") || cell[4] != '-' && cell[4] != '/' || !isYear(cell[:4]) || !onlyDigits(cell[5:]) {
		return false
	}
	year, _ := strconv.Atoi(cell[:4])
	next, _ := strconv.Atoi(cell[5:])
	return next == (year+1)%100
}

// twoYears reads a cell of two whole years and nothing else, but for what says how firm its figures are.
func twoYears(cell string) (from, to int, ok bool) {
	cell, _ = cutStatus(cell)
	cell = twoYearsSpelt.Replace(cell)
	if len(cell) != len("2023-2024") || cell[4] != '-' && cell[4] != '/' {
		return 0, 0, false
	}
	from, err1 := strconv.Atoi(cell[:4])
	to, err2 := strconv.Atoi(cell[5:])
	return from, to, err1 == nil && err2 == nil
}

// twoYearsSpelt writes what stands between two years as a hyphen.
var twoYearsSpelt = strings.NewReplacer(" to ", "-", " - ", "-", " – ", "-", "–", "-")

// asYearMonths writes "202204" as "2022-04", if every cell of several is a year with a month.
func asYearMonths(cells []string) []string {
	if len(cells) < 2 {
		return cells
	}
	written := make([]string, len(cells))
	for i, cell := range cells {
		if !isYearMonth(cell) {
			return cells
		}
		written[i] = cell[:4] + "-" + cell[4:]
	}
	return written
}

// unnotedYears cuts the numbers of notes off years that they were pasted to, "20195" for 2019, where nearly all others of a column are
// years and none is the same.
func unnotedYears(cells []string) []string {
	years := 0
	for _, cell := range cells {
		if isYear(cell) {
			years++
		}
	}
	if years < fewestNamed || 3*years < 2*len(cells) {
		return cells
	}
	written := slices.Clone(cells)
	for i, cell := range cells {
		if n := len("2019"); len(cell) == n+1 && onlyDigits(cell) && isYear(cell[:n]) && !slices.Contains(cells, cell[:n]) {
			written[i] = cell[:n]
		}
	}
	return written
}

// gluedYears writes "202223" as "2022/23", if every cell is of two years that follow each other and one cannot be a month.
func gluedYears(cells []string) []string {
	written := make([]string, len(cells))
	sure := false
	for i, cell := range cells {
		if len(cell) != len("202223") || !onlyDigits(cell) {
			return cells
		}
		year, _ := strconv.Atoi(cell[:4])
		next, _ := strconv.Atoi(cell[4:])
		if next != (year+1)%100 {
			return cells
		}
		sure = sure || next > 12
		written[i] = cell[:4] + "/" + cell[4:]
	}
	if !sure {
		return cells
	}
	return written
}

// dottedMonths writes "2021.07" as "2021-07", if every cell of a column is a year with a month behind a
// point. Where the column was kept as numbers, October lost its nought: "2021.1" beside "2021.01".
func dottedMonths(cells []string) []string {
	written := make([]string, len(cells))
	isPadded := false
	for i, cell := range cells {
		year, month, ok := strings.Cut(cell, ".")
		if !ok || len(year) != 4 || !onlyDigits(month) || len(month) == 0 || len(month) > 2 {
			return cells
		}
		if isPadded = isPadded || month[0] == '0'; month == "1" {
			month = "10"
		}
		if !isYearMonth(year + month) {
			return cells
		}
		written[i] = year + "-" + month
	}
	if !isPadded {
		return cells
	}
	return written
}

// takeYearMonths takes headers that are years with months, or two years that follow each other, in six
// digits as periods, where several are: "202204", "201819".
func takeYearMonths(headings []heading) {
	var at []int
	var cells []string
	for i, h := range headings {
		if h.when == "" && len(h.written) == len("202204") && onlyDigits(h.written) {
			at, cells = append(at, i), append(cells, h.written)
		}
	}
	for n, cell := range asYearMonths(acrossYears(cells)) {
		h := &headings[at[n]]
		p, err := period.Read(cell)
		if err != nil || cell == h.written {
			return
		}
		h.when, h.period, h.measure = cell, p, ""
	}
}

// isYearMonthColumn reports whether a column is of months by what it is called, "MonthOfDelay", and by the
// six digits of each cell.
func isYearMonthColumn(header string, f frame, column int) bool {
	named := false
	for word := range strings.FieldsSeq(plain(spaced(camelWords(header)))) {
		named = named || word == "month" || word == "period" || word == "date" || word == "yearmonth"
	}
	if !named {
		return false
	}
	cells := f.someOf(column, manyTimes)
	return len(cells) > 1 && !slices.ContainsFunc(cells, func(cell string) bool { return !isYearMonth(cell) })
}

// isYearMonth reports whether a cell is a year with a month in six digits.
func isYearMonth(cell string) bool {
	if len(cell) != len("202204") || !onlyDigits(cell) {
		return false
	}
	year, _ := strconv.Atoi(cell[:4])
	month, _ := strconv.Atoi(cell[4:])
	return year >= firstLedYear && year <= lastLedYear && month >= 1 && month <= 12
}

// withoutReturn leaves out the code of a return before all times of a column, "MSitAE-JANUARY-2024".
func withoutReturn(cells []string) []string {
	code := ""
	written := make([]string, len(cells))
	for i, cell := range cells {
		before, when, ok := strings.Cut(cell, "-")
		if written[i] = cell; !ok && isTotal(cell) {
			continue
		}
		if !ok || code != "" && before != code || !isReturn(before) {
			return cells
		}
		if _, err := period.Read(when); err != nil {
			return cells
		}
		code, written[i] = before, when
	}
	return written
}

// isReturn reports whether a word is written as the codes of returns are, with capitals or digits within: "MSitAE".
func isReturn(word string) bool {
	return len(word) > 3 && isLetter(word[0]) && !strings.Contains(word, " ") && strings.ContainsAny(word[1:], "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
}

// asMonths makes months of days, if all of several are the first of one or all are the
// last of one: so a program writes the month. The Federal Reserve's data service writes
// quarters so too; elsewhere such days may be those of a count.
func asMonths(cells []string, read []period.Period, errs []error, isFRED bool) {
	if len(read) < fewestDays {
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
	if !first && !last || years && first || step != 1 && !(isFRED && step == 3) && !(first && ofAnyMonth(read)) {
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

// ofAnyMonth reports whether days are those of months in each third of a quarter: some rows of a monthly
// table, and not the days on which quarters begin.
func ofAnyMonth(read []period.Period) bool {
	met := [3]bool{}
	for _, p := range read {
		met[p.From.Month%3] = true
	}
	return met[0] && met[1] && met[2]
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

// fewestDays is how many days of a month each have to be told to be those of months of all sorts.
const fewestDays = 4

// fewestMonths is how many days have to be told for their pattern to be no chance.
const fewestMonths = 6
