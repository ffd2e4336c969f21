package figures

import (
	"slices"
	"strings"
)

// “Miles” are thousands in Spanish, and miles in English. Those of headers are read as the header is.

// inThousands reads “miles” so where a row says it, “Ocupados (miles)”.
func (r *reader) inThousands(u measureUnit) measureUnit {
	if !u.saysMiles() {
		return u
	}
	if r.spanish == nil {
		is := r.isSpanish() || countSpanish(r.someLabels()) >= fewestSpanish
		r.spanish = &is
	}
	if *r.spanish {
		return u.inThousands()
	}
	return u
}

func (u measureUnit) saysMiles() bool {
	return u.unit.Name == "mile" && strings.Contains(strings.ToLower(u.written), "miles")
}

func (u measureUnit) inThousands() measureUnit {
	return readUnit(strings.Replace(strings.ToLower(u.written), "miles", "thousand", 1))
}

// someLabels are labels of the first rows.
func (r *reader) someLabels() []string {
	var labels []string
	for _, row := range r.rows[:min(len(r.rows), sampleSize)] {
		for _, label := range r.labels {
			labels = append(labels, row.at(label))
		}
	}
	return labels
}

// isSpanish reports whether title, header and notes are written in Spanish.
func (f frame) isSpanish() bool {
	return countSpanish(slices.Concat([]string{f.title, f.unit}, f.header.cells, f.notes)) >= fewestSpanish
}

// countSpanish is how many words of the texts are Spanish ones.
func countSpanish(texts []string) int {
	found := 0
	for _, text := range texts {
		for word := range strings.FieldsSeq(strings.ToLower(text)) {
			if spanish[strings.Trim(word, "().,:;")] {
				found++
			}
		}
	}
	return found
}

// spanish are words that no English table has, and fewestSpanish how many of them make a Spanish one.
var spanish = map[string]bool{"de": true, "del": true, "los": true, "las": true, "según": true, "año": true, "años": true, "población": true, "fuente": true, "nota": true,
	"trabajo": true, "ocupados": true, "desocupados": true, "personas": true, "hombres": true, "mujeres": true, "tasa": true, "por": true, "con": true, "trimestre": true}

const fewestSpanish = 3

// inThousands reads “miles” as what it is in a Spanish table: thousands.
func (f frame) inThousands(h heading) heading {
	if h.hasUnit && h.unit.saysMiles() && f.isSpanish() {
		h.unit = h.unit.inThousands()
	}
	return h
}
