package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

var modalityMessage = map[claims.Modality]string{
	claims.Opinion:      "not checked: an opinion or a figure of speech",
	claims.Forecast:     "not checked: a forecast",
	claims.Target:       "not checked: a target, not a measurement",
	claims.Hypothetical: "not checked: a supposition",
	claims.Mentioned:    "not checked: the text itself rejects or retires this number",
}

var unsourcedMessage = map[string]string{
	"no_figure": "no figure to check this by",
	"unsure":    "no figure that is surely the one meant",
	"vague":     "too vague to check",
	"personal":  "about one person; no table holds it",
}

// explain turns the chosen opinion into a finding that says what the evidence
// is.
func explain(q *question, o opinion, readings []Reading) Finding {
	f := Finding{
		Status: o.status, Reason: o.reason, Candidates: readings,
		Evidence:   &Evidence{Operation: "lookup", Value: o.figure.Quantity(), Figures: []*figures.Figure{o.figure}},
		Arithmetic: comparison(sides(q.quantity, o.figure)),
		Message:    states(o.figure),
	}
	if o.inputs != nil {
		f.Evidence = &Evidence{Operation: o.reading.derives.Name, Value: q.quantity.Quantity, Figures: slices.Clone(o.inputs)}
		f.Evidence.Value.Value = o.derived.value
		f.Arithmetic = o.derived.arithmetic()
		f.Message = statesAll(o.inputs)
		if q.quantity.Kind == quantity.Rank || o.reading.derives.Name == "count" {
			f.Message = f.Arithmetic + ": " + f.Message // which years or places were held
		}
	}
	switch o.status {
	case Outdated:
		newest := o.reading.newest()
		f.Evidence.Figures = append(f.Evidence.Figures, newest)
		f.Evidence.Value = newest.Quantity()
		f.Message = fmt.Sprintf("%s; %s", states(newest), stalenessMessage(o.reason, newest))
		if o.reason == "before_publication" {
			f.Suggestion = suggestion(q, newest)
		}
	case Imprecise:
		f.Message += looseMessage[o.reason]
	}
	if told := o.figure.Series.Table.Counted; told != "" && o.inputs == nil {
		f.Message += "; " + told
	}
	return f
}

// What is said behind the figure, by reason.
var slipMessage = map[string]string{
	"bound":     "; that is on the other side of the bound",
	"scale":     "; the digits are right, the power of ten is not",
	"direction": "; the sign is the other way round",
	"digits":    "; two digits are the other way round",
	"unit":      "; the digits are right, the unit is not",
	"per":       "; the digits are right, what they are counted per is not",
	"points":    "; percentage points are not per cent",
}

var looseMessage = map[string]string{
	"misrounded":  "; rounded, that is a little off",
	"rounding":    "; that differs only by rounding",
	"understated": "; well beyond what is written",
	"overstated":  "; well short of what is written",
	"hedge":       "; the hedge points the wrong way",
}

func stalenessMessage(reason string, newest *figures.Figure) string {
	on := ""
	if !newest.AsOf.IsZero() {
		on = " on " + period.DayOf(newest.AsOf).Words()
	}
	switch reason {
	case "before_publication":
		return "the newer figure was out" + on + ", before the article"
	case "running_total":
		return "the count has grown since, last published" + on
	}
	return "revised" + on + ", after the article"
}

// states says what a figure states: "CPIH annual rate, United Kingdom,
// September 2023, is 6.3%". A released text says it in its own words.
func states(f *figures.Figure) string {
	if f.Series.Stated != nil {
		return describe(f)
	}
	return describe(f) + " is " + printed(f)
}

// statesAll says what some figures state, the first few of many.
func statesAll(list []*figures.Figure) string {
	var said []string
	for _, f := range list[:min(len(list), statedInputs)] {
		said = append(said, states(f))
	}
	if rest := len(list) - statedInputs; rest > 0 {
		said = append(said, fmt.Sprintf("and %d more", rest))
	}
	return strings.Join(said, "; ")
}

// statedInputs is how many figures a message spells out.
const statedInputs = 4

// describe names a figure by measure, place and period, or by its sentence.
func describe(f *figures.Figure) string {
	if st := f.Series.Stated; st != nil {
		return "“" + st.Sentence + "”"
	}
	parts := []string{f.Series.Measure}
	for _, d := range f.Series.Dimensions {
		if !d.IsTotal() && !d.Usual {
			parts = append(parts, d.Value)
		}
	}
	if f.Series.Place.Name != "" {
		parts = append(parts, f.Series.Place.Name)
	}
	if !f.Period.IsZero() {
		parts = append(parts, f.Period.Words())
	}
	return strings.Join(parts, ", ")
}

// printed is a figure as an article would write it: as the released text does, and
// of a table, without what a count counts, which is said by its measure.
func printed(f *figures.Figure) string {
	if st := f.Series.Stated; st != nil {
		return st.Written
	}
	q := f.Quantity()
	if q.Unit.Dimension == quantity.Things {
		q.Unit, q.Per = quantity.Unit{}, quantity.Per{}
	}
	return symbols.Replace(q.String())
}

// suggestion is a figure as the article would write it in the place of the
// number, behind the number's own hedge; else as an article would write it.
func suggestion(q *question, f *figures.Figure) string {
	claim, figure := sides(q.quantity, f)
	if claim.Per.IsZero() {
		figure.Per = quantity.Per{} // the text leaves to the reader that a rent is for a month
	}
	if in, ok := figure.In(claim.Unit); ok && claim.Per.Unit.Name == figure.Per.Unit.Name && claim.Per.Value.Equal(figure.Per.Value) {
		if text, ok := quantity.Restyled(q.text.Doc.Plain(q.claim.Span), claim, in); ok {
			return text
		}
	}
	if isPrice(f.Series) && claim.Unit.Dimension == quantity.Currency {
		return symbols.Replace(figure.String()) // a price of a table that does not say in what it is
	}
	return printed(f)
}

// symbols are how articles write the currencies that need no code.
var symbols = strings.NewReplacer("GBP ", "£", "USD ", "$", "EUR ", "€")

// disputed is the finding for a claim on which sources of equal rank differ.
func disputed(supports opinion, contradicts *opinion, readings []Reading) Finding {
	return Finding{
		Status: Disputed, Candidates: readings,
		Message:  fmt.Sprintf("sources differ: %s (%s), but %s (%s)", states(supports.figure), publisher(supports.figure), states(contradicts.figure), publisher(contradicts.figure)),
		Evidence: &Evidence{Operation: "lookup", Value: supports.figure.Quantity(), Figures: []*figures.Figure{supports.figure, contradicts.figure}},
	}
}

func publisher(f *figures.Figure) string {
	if f.Source.Publisher != "" {
		return f.Source.Publisher
	}
	return f.Source.Title
}
