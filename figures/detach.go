package figures

import "strings"

// A keeper makes copies of texts, one of each, so that what is kept of a table
// does not hold on to the whole text of its file.
type keeper map[string]string

func (k keeper) keep(text *string) {
	if *text == "" {
		return
	}
	kept, ok := k[*text]
	if !ok {
		kept = strings.Clone(*text)
		k[kept] = kept
	}
	*text = kept
}

func (k keeper) each(texts ...*string) {
	for _, text := range texts {
		k.keep(text)
	}
}

// detach parts all that is kept of the table from the text of its file.
func (r *reader) detach() {
	k, t := keeper{}, r.table
	k.keep(&t.Title)
	for i := range t.Notes {
		k.keep(&t.Notes[i])
	}
	for i := range t.Header {
		k.keep(&t.Header[i])
	}
	for i := range t.ledger.manners {
		k.keep(&t.ledger.manners[i].column)
		k.keep(&t.ledger.manners[i].status)
	}
	for _, s := range r.sources {
		k.each(&s.Title, &s.Publisher, &s.URL, &s.Licence)
	}
	for _, d := range r.definitions {
		k.each(&d.Measure, &d.Column, &d.About)
		for i := range d.Dimensions {
			k.each(&d.Dimensions[i].Name, &d.Dimensions[i].Value)
		}
	}
	for _, s := range t.Series {
		k.keep(&s.Place.Name)
	}
	for i, s := range t.Events {
		k.each(&s.Place.Name, &s.Measure, &s.Column, &s.About)
		for i := range s.Dimensions {
			k.each(&s.Dimensions[i].Name, &s.Dimensions[i].Value)
		}
		for n := range t.happened[i] {
			k.each(&t.happened[i][n].Written, &t.happened[i][n].Column, &t.happened[i][n].Status)
		}
	}
	for i := range r.problems {
		k.each(&r.problems[i].Column, &r.problems[i].Why)
	}
}
