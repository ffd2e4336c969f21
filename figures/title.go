package figures

import (
	"path/filepath"
	"regexp"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/period"
)

// fileWords is a file's name as words, without the date at its end.
func fileWords(file string) string {
	if stem, _, ok := dateInName(file); ok {
		file = stem
	}
	name := filepath.Base(file)
	name = strings.TrimSuffix(name, filepath.Ext(name))
	return withPlaces(strings.Join(strings.Fields(strings.ReplaceAll(name, "_", " ")), " "))
}

// flowOfFile reads the name of a file that starts with the code of a data set of Eurostat, as its downloads do:
// "nrg_ind_ren_linear" is the share of energy from renewable sources.
func flowOfFile(file string) (words string, ok bool) {
	name := filepath.Base(file)
	name = strings.TrimPrefix(strings.ToLower(strings.TrimSuffix(name, filepath.Ext(name))), "estat_")
	for code := name; strings.Contains(code, "_"); code = code[:strings.LastIndexByte(code, '_')] {
		if known, ok := flows()[code]; ok {
			return first(known.measure, known.title), true
		}
	}
	return "", false
}

// unitOfFile takes the unit off the end of the words of a file's name: "solar capacity mw". Only those count that
// are nothing else there.
func unitOfFile(words string) (name string, unit measureUnit, ok bool) {
	at := strings.LastIndexByte(words, ' ')
	if at < 0 {
		return words, measureUnit{}, false
	}
	written, ok := fileUnits[strings.ToLower(words[at+1:])]
	return words[:at], readUnit(written), ok
}

// fileUnits are the units that end names of files, as tables write them.
var fileUnits = map[string]string{"mw": "MW", "gw": "GW", "mwh": "MWh", "gwh": "GWh", "twh": "TWh", "kwh": "kWh", "tonnes": "tonnes", "hectares": "hectares", "km2": "km2",
	"mtoe": "million tonnes of oil equivalent", "ktoe": "thousand tonnes of oil equivalent"}

// withPlaces writes the places in the words of a file's name as names are written,
// so that they are read as such: "road works East Midlands".
func withPlaces(words string) string {
	titled := []byte(words)
	for i := range titled {
		if (i == 0 || titled[i-1] == ' ' || titled[i-1] == '-') && 'a' <= titled[i] && titled[i] <= 'z' {
			titled[i] -= 'a' - 'A'
		}
	}
	_, found := lexicon.Heading(string(titled))
	for _, m := range found {
		if !m.Weak && !m.Demonym && m.Place.Kind <= lexicon.Region {
			words = words[:m.Start] + string(titled[m.Start:m.End]) + words[m.End:]
		}
	}
	return words
}

// cutTimes takes from a title how many one is: "Farm receipts, quarterly (x 1,000)".
func cutTimes(title string) (name, scale string) {
	for _, t := range timesInTitles {
		if before, behind, found := strings.Cut(title, t.times); found {
			return strings.TrimSpace(before) + behind, t.scale
		}
	}
	return title, ""
}

// timesInTitles are how titles write what one is, beside its scale word.
var timesInTitles = [...]struct{ times, scale string }{
	{" (x 1,000)", "thousands"}, {" (× 1,000)", "thousands"},
	{" (x 1,000,000)", "millions"}, {" (× 1,000,000)", "millions"},
}

// unitOfTitle cuts the unit off the end of a title: "Goats (thousands)",
// "Toll income, A$ million".
func unitOfTitle(title string) (name string, unit measureUnit, ok bool) {
	if name, scale := cutTimes(title); scale != "" {
		return name, readUnit(scale), true
	}
	if before, inner, found := cutBrackets(title); found && before != "" {
		if line := unitLine(inner); line != "" {
			inner = line // "thousands unless stated"
		}
		if u := readUnit(inner); u.isUnit() {
			return before, u, true
		}
	}
	if before, behind, found := cutLastDash(title); found && isWholeUnit(behind) {
		return before, readUnit(behind), true
	}
	start := strings.Index(title, ", ")
	for start > 0 {
		part, behind, more := strings.Cut(title[start+2:], ", ")
		u := readUnit(part)
		if u.certain && !(more && isStepOfTime(part)) && (isWholeUnit(part) || !more && len(strings.Fields(part)) <= 4) {
			if more {
				behind = ", " + behind
			}
			return title[:start] + behind, u, true
		}
		if !more {
			break
		}
		start += 2 + len(part)
	}
	part, behind, _ := strings.Cut(title, ", ")
	if what, written, found := cutUnitBehindIn(part); found {
		if behind != "" {
			what += ", " + behind
		}
		return what, readUnit(written), true
	}
	return cutInnerUnit(title)
}

// isStepOfTime reports whether a part of a title says in what steps of time a table is told, and not in
// what it is measured: "Permits: Germany, years, type of building".
func isStepOfTime(part string) bool {
	switch strings.ToLower(part) {
	case "years", "quarters", "months":
		return true
	}
	return false
}

// americanDay matches a day of which the year stands behind a comma: "October 1, 2023".
var americanDay = regexp.MustCompile(`\b((?:January|February|March|April|May|June|July|August|September|October|November|December)) ([0-9]{1,2}), ([0-9]{4})\b`)

// periodOfTitle is the period that a title names, if one alone: at the start or
// the end of one of its parts. Longer ones than a year say what the table spans.
func periodOfTitle(calendar period.Calendar, title string) period.Period {
	var only period.Period
	title = americanDay.ReplaceAllString(title, "$2 $1 $3")
	for part := range strings.FieldsFuncSeq(title, func(r rune) bool { return strings.ContainsRune(",:;()|", r) }) {
		h := heading{}
		if h.takePeriod(part); h.when == "" {
			continue
		}
		p, err := calendar.Read(h.when)
		isLong := p.Grain == period.Span && p.From.Add(1, 0, 0).Before(p.To)
		if err != nil || isLong || !only.IsZero() && !only.Same(p) {
			return period.Period{}
		}
		only = p
	}
	return only
}

// numberInName matches a year in a file's name, alone or with the one after it or a month before it:
// "2021_22", "Mar2025".
var numberInName = regexp.MustCompile(`(?i)(?:^|[^0-9a-z])((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[_ -]?)?((?:19|20)[0-9]{2})(?:[_-]((?:20)?[0-9]{2}))?(?:[^0-9a-z]|$)`)

// periodOfFile is the period in the name of a file, if it has one alone.
func periodOfFile(calendar period.Calendar, file string) period.Period {
	name := filepath.Base(file)
	name = strings.TrimSuffix(name, filepath.Ext(name))
	found := numberInName.FindAllStringSubmatch(name, -1)
	if len(found) != 1 {
		return period.Period{}
	}
	month, year, end := strings.Trim(found[0][1], "_ -"), found[0][2], found[0][3]
	text := strings.TrimSpace(month + " " + year)
	if end != "" {
		text += "-" + end
	}
	when, err := calendar.Read(text)
	if err != nil || when.Grain == period.Month && month == "" || when.Grain == period.Year {
		return period.Period{} // a year alone, or "2021-12", is that of printing as often
	}
	return when
}

// catalogued matches the number of a publication or a table in its publisher's catalogue:
// "4519.0 Garden sheds", "PKBN_02b: Public benches".
var catalogued = regexp.MustCompile(`^(?:[0-9]{4}\.[0-9](?:\.[0-9]{2}\.[0-9]{3})?\s+|[A-Z]{2,6}_?[0-9]{2,4}[a-z]{0,3}:\s+)`)

// withoutNumber is a title without the number of its table.
func withoutNumber(title string) string {
	if number := catalogued.FindString(title); number != "" && len(number) < len(title) {
		return title[len(number):]
	}
	if _, rest := cutTableNumber(title); rest != "" {
		return rest
	}
	return title
}

// sheetWords is the name of a sheet if it says what the sheet holds, and empty if
// it is a number or what a program calls a new sheet.
func sheetWords(sheet string) string {
	if number, rest := cutTableNumber(sheet); number != "" && rest == "" {
		return ""
	}
	name := strings.Join(strings.Fields(strings.ReplaceAll(withoutNumber(sheet), "_", " ")), " ")
	switch strings.TrimRight(plain(name), " 0123456789()") {
	case "", "sheet", "table", "data", "tab", "worksheet", "fig", "figure", "t", "a", "b":
		return ""
	}
	return name
}

// onlyPlace is the place that a title names, if it names one and no other but what
// that includes: "Norway including Svalbard". Who published the table is no place of
// its figures: "Owls in Wales (UK Bird Office, 2020)".
func onlyPlace(title string) Place {
	if said, cited, ok := cutBrackets(title); ok && endsInYear(cited) {
		if place := placeNamedIn(said); !place.IsZero() {
			return place
		}
	}
	return placeNamedIn(title)
}

func placeNamedIn(title string) Place {
	var only Place
	end := 0
	_, named := lexicon.Heading(title)
	for _, m := range named {
		switch {
		case m.Weak:
		case only.ID != "" && includes(title[end:m.Start]) && lexicon.Within(m.Place.ID, only.ID):
		case only.ID != "" && only.ID != m.Place.ID:
			return Place{}
		default:
			only, end = Place{m.Place.ID, title[m.Start:m.End]}, m.End
			if m.Demonym {
				only.Name = m.Place.Name
			}
		}
	}
	return only
}

// includes reports whether the words between two places say that the first has the
// second in it.
func includes(between string) bool {
	switch strings.Trim(strings.ToLower(between), " ,(.") {
	case "including", "incl", "inc", "with":
		return true
	}
	return false
}

// endsInYear reports whether brackets hold more than a year and end in one, as a
// citation does.
func endsInYear(inner string) bool {
	i := strings.LastIndexAny(inner, " (")
	return i > 0 && isYear(strings.TrimRight(inner[i+1:], ")"))
}
