package figures

import (
	"cmp"
	"strings"
)

// chooseCarrier settles which columns name the measure, and which of them is
// rewritten to hold it: that of the dataflow, or the first that says what is
// measured, or one that says nothing else.
func (t *sdmxTable) chooseCarrier() {
	t.filled = make([]bool, len(t.columns))
	slots := ""
	for _, r := range t.rows {
		if f, ok := t.flowOf(r).known(); ok && !strings.Contains(slots, f.part) {
			slots += f.part
		}
	}
	for i, c := range t.columns {
		t.filled[i] = c.use == itemUse || c.use == dimensionUse && c.list != "" && strings.Contains(slots, "{"+c.list+"}")
	}
	for _, u := range []use{flowUse, itemUse, flowNameUse, frequencyUse} {
		if i := t.by[u]; i >= 0 && (u != frequencyUse || len(t.meant[i]) == 1) {
			t.carrier = i
			return
		}
	}
}

// measure is what the figure of a row measures: what the dataflow is about, with
// the item that the row is of, and what the unit makes of it.
func (t *sdmxTable) measure(r record) string {
	key := r.at(t.by[flowUse]) + "\x00" + r.at(t.by[flowNameUse]) + "\x00" + r.at(t.by[unitUse]) + "\x00" + r.at(t.by[frequencyUse]) + "\x00" + r.at(t.by[currencyUse])
	for i, filled := range t.filled {
		if filled {
			key += "\x00" + r.cells[i]
		}
	}
	text, ok := t.words[key]
	if !ok {
		text = t.inCurrency(r, t.inUnit(r, t.subject(r)))
		t.words[key] = text
	}
	return text
}

// subject is what is measured before the unit says how: "Core inflation, HICP,
// annual rate" of prc_hicp_manr and TOT_X_NRG_FOOD.
func (t *sdmxTable) subject(r record) string {
	f, known := t.flowOf(r).known()
	text, part := f.measure, f.part
	var items, codes []string
	for i, c := range t.columns {
		meant := t.meant[i][r.cells[i]]
		slot := "{" + c.list + "}"
		switch {
		case !t.filled[i] || meant.label == "" || meant.usual != telling || strings.EqualFold(meant.label, f.measure):
		case c.list != "" && strings.Contains(part, slot):
			part = strings.Replace(part, slot, meant.label, 1)
			text = part
		case meant.label == r.cells[i] && isCode(meant.label):
			codes = append(codes, meant.label)
		default:
			items = append(items, meant.label)
		}
	}
	switch {
	case text != "":
		items = append([]string{text}, items...)
	case len(items) == 0 || known && t.by[itemUse] < 0:
		title := cmp.Or(r.at(t.by[flowNameUse]), t.flowOf(r).label, t.given.title)
		t.named = t.named && cmp.Or(title, f.title) != ""
		items = append([]string{withoutBreakdown(cmp.Or(title, f.title, fileWords(t.file)))}, items...)
	}
	text = strings.Join(items, ": ")
	if len(codes) > 0 {
		text += " (" + strings.Join(codes, ", ") + ")"
	}
	return text
}

// inUnit is a measure as its unit makes it: a percentage of GDP, growth on the
// previous quarter.
func (t *sdmxTable) inUnit(r record, measure string) string {
	code := t.unitCode(r)
	unit, _ := unitCoded(code)
	added := strings.Trim(strings.ReplaceAll(unit.measure, "{}", ""), " ,")
	if added == "" || strings.Contains(strings.ToLower(measure), added) {
		return measure + t.notes[code] // "unemployment rate" says already that it is one
	}
	name := "period"
	if c := t.by[frequencyUse]; c >= 0 {
		frequency, _ := cutGlued(r.at(c))
		name = cmp.Or(frequencies[frequency], name)
	}
	return strings.NewReplacer("{}", measure, "{period}", name).Replace(unit.measure) + t.notes[code]
}

// inCurrency is a measure as its currency makes it, where that is told beside the unit.
func (t *sdmxTable) inCurrency(r record, measure string) string {
	if t.price(r) == "" {
		return measure
	}
	code := r.at(t.by[currencyUse])
	if t.columns[t.by[currencyUse]].glued {
		code, _ = cutGlued(code)
	}
	if money, _ := unitCoded(code); money.measure != "" {
		return strings.ReplaceAll(money.measure, "{}", measure)
	}
	return measure
}

// frequencies are the periods by the code of how often figures come.
var frequencies = map[string]string{"A": "year", "S": "half-year", "Q": "quarter", "M": "month", "W": "week", "D": "day"}

func (t *sdmxTable) unitCode(r record) string {
	i := t.by[unitUse]
	if i >= 0 && t.columns[i].glued {
		code, _ := cutGlued(r.at(i))
		return code
	}
	return r.at(i)
}

// tellUnits works out what the units of the table say beside what they make of
// the measure. Two indices that differ in their base year alone are told apart
// by it; else it is context.
func (t *sdmxTable) tellUnits() (context string) {
	var codes, labels []string
	seen, same := map[string]bool{}, map[codedUnit]int{}
	for _, r := range t.rows {
		code := t.unitCode(r)
		if seen[code] {
			continue
		}
		seen[code] = true
		codes = append(codes, code)
		unit, _ := unitCoded(code)
		if unit.label != "" {
			labels = append(labels, unit.label)
		}
		unit.label = ""
		same[unit]++
	}
	t.notes = map[string]string{}
	for _, code := range codes {
		unit, _ := unitCoded(code)
		label := cmp.Or(unit.label, code)
		if unit.label = ""; same[unit] > 1 {
			t.notes[code] = ", " + label
		}
	}
	return strings.Join(labels, ". ")
}
