package figures

import "strings"

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
