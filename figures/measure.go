package figures

import (
	"slices"
	"strings"

	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// inFull is the value of a dimension as an article says it: a table of schools by
// phase says “Secondary”, where people speak of secondary schools.
func (r *reader) inFull(d Dimension) string {
	const noun = "school"
	if !strings.Contains(plain(d.Name), noun) && !strings.Contains(plain(r.table.Title), noun) {
		return d.Value
	}
	namesPhase := func(t lexicon.Term) bool { return t.Group == "phase" }
	if full := d.Value + " " + noun; !slices.ContainsFunc(r.termsOf(d.Value), namesPhase) && slices.ContainsFunc(r.termsOf(full), namesPhase) {
		return full
	}
	return d.Value
}

// sexInFull is a sex that a column of sexes has a letter for.
func sexInFull(header, value string) string {
	if name := plain(header); len(value) == 1 && (strings.HasPrefix(name, "sex") || strings.HasPrefix(name, "gender")) {
		return first(sexes[value], value)
	}
	return value
}

var sexes = map[string]string{"M": "Male", "F": "Female", "T": "Total"}

// perOf is what a measure is counted per by its own name: "Spending per head",
// "Deaths per 100,000 people, men", "Meals per pupil by region".
func perOf(measure string) quantity.Per {
	_, per, ok := strings.Cut(measure, " per ")
	if !ok {
		per, ok = foreignPer(measure)
	}
	if i := strings.IndexAny(per, ":;("); i >= 0 {
		per = per[:i]
	}
	per, _, _ = strings.Cut(per, ", ")
	words := strings.Fields(per)
	if i := slices.IndexFunc(words, func(w string) bool { return behindPer[strings.ToLower(w)] }); i > 0 {
		per = strings.Join(words[:i], " ")
	}
	if !ok || strings.HasPrefix(per, "cent") || len(per) > longestUnit {
		return quantity.Per{}
	}
	return readPer(per)
}

// paidPer is what money is paid per by an adjective of its measure: "Median gross
// weekly pay", "Average monthly rent".
func paidPer(measure string) quantity.Per {
	per, isPaid := "", false
	for word := range strings.FieldsSeq(strings.ToLower(measure)) {
		word = strings.Trim(word, "():,;")
		if unit, ok := payDays[word]; ok && per == "" {
			per = unit
		}
		isPaid = isPaid || paidEach[strings.TrimSuffix(word, "s")]
	}
	if !isPaid || per == "" {
		return quantity.Per{}
	}
	return readPer(per)
}

// paidEach are the words for what each of several people gets or pays so often. The monthly receipts
// of a treasury are what it received in a month.
var paidEach = map[string]bool{"pay": true, "wage": true, "earning": true, "salary": true, "salarie": true, "rent": true, "bill": true, "cost": true, "payment": true, "benefit": true, "pension": true,
	"allowance": true, "income": true, "expenditure": true, "spending": true, "spend": true, "fee": true, "price": true, "premium": true, "charge": true, "rate": true, "repayment": true, "contribution": true}

// payDays are the adjectives that say how often money is paid. A year is none:
// what is spent in one is an annual sum, whoever says so.
var payDays = map[string]string{"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month"}

// behindPer are the words behind which a measure goes on to say of whom, where or
// how, and no longer per what.
var behindPer = map[string]bool{"in": true, "at": true, "by": true, "on": true, "from": true, "for": true, "to": true, "with": true,
	"among": true, "aged": true, "who": true, "whose": true, "living": true, "since": true, "after": true, "before": true}

// measureOf is what a column measures in a row: what the row says, then what the
// header adds. A table says the rest in its title, "GDP" above columns of
// "Growth"; so the title comes first where it alone names a measure that is
// known, or where the columns are named for periods. titled is how much of the
// measure is the title put before more.
func (r *reader) measureOf(row record, h *heading) (measure string, titled int) {
	parts := make([]string, 0, 3)
	if label := labelOf(row.at(r.column[measureRole])); label != "" {
		parts = append(parts, label)
	}
	if h.measure != "" && !r.long {
		parts = append(parts, h.measure)
	}
	if h.sister != "" {
		parts = append(parts, h.sister)
	}
	hasLabel := r.has(measureRole) && len(parts) > 0
	if told := r.toldMeasure(h); told != "" && !hasLabel {
		return told, 0
	}
	if len(parts) == 0 || !hasLabel && (r.byPeriod || h.ofTitle && r.table.Title != "" || r.borrows(h.measure)) {
		if len(parts) > 0 {
			titled = len(r.title)
		}
		parts = append([]string{r.title}, parts...)
	}
	return strings.Join(parts, ": "), titled
}

// borrows reports whether a header names no measure that the lexicon knows, and
// either says nothing but which people or which kind ("Men", "All", "Growth"), or stands
// below a title that does name one.
func (r *reader) borrows(header string) bool {
	terms := r.termsOf(header)
	if by, ok := generic[strings.ToLower(header)]; ok && len(r.termsOf(r.title)) > 0 && (r.table.Title != "" || by == byFile && strings.Contains(r.title, " ")) {
		return true
	}
	if r.table.Title == "" || slices.ContainsFunc(terms, isConcept) {
		return false
	}
	tellsApart := roleOf(header) == totalRole || len(terms) > 0 && !slices.ContainsFunc(terms, func(t lexicon.Term) bool { return !t.Qualifier() })
	return tellsApart || listsDimensions(r.title) || slices.ContainsFunc(r.termsOf(r.title), isConcept)
}

// generic are headers that say how much there was and not of what, which the title says or, of some, the name of
// the file: "Production" of wheat.
var generic = map[string]saidBy{"production": byFile, "output": byFile, "yield": byFile, "consumption": byFile, "capacity": byFile,
	"number": byTitle, "count": byTitle, "rate": byTitle, "price": byTitle, "average price": byTitle}

// A saidBy is what says of what a generic header is: a title alone, or the name of the file as well.
type saidBy int

const (
	byTitle saidBy = iota
	byFile
)

// listsDimensions reports whether a title names all that its table is broken down by, to the time, as those
// of PxWeb do: "Capacity by country, technology, grid and year". What stands in its header is a kind then.
func listsDimensions(title string) bool {
	words := strings.Fields(title)
	if n := len(words); n < fewestListed || !isTimeHeader(words[n-1]) {
		return false
	}
	return slices.ContainsFunc(words[1:len(words)-1], func(w string) bool { return means("breakdown", w) })
}

// fewestListed is how many words such a title has at least: "Births by sex and year".
const fewestListed = 5

func isConcept(t lexicon.Term) bool { return t.Concept }

// describe sets the terms of a definition, which others may share. What
// a measure says in its last brackets is context: more often a source or a note
// than what is measured.
func (r *reader) describe(s *Definition) {
	text, about := s.Measure, s.About
	if at := strings.LastIndex(text, ": "); at > 0 && otherValues[text[at+2:]] {
		text = text[:at] // how it was reckoned is not what was measured
	}
	if before, inner, ok := cutBrackets(text); ok && len(r.termsOf(before)) > 0 {
		text, about = before, about+"\n"+inner
	}
	text, about = r.withDimensions(text, about, s.Dimensions)
	key := [2]string{text, about}
	known, ok := r.described[key]
	if !ok {
		known.terms = distinct(r.withoutCitation(text, r.withoutExclusions(text, r.withoutBreakdown(text, r.termsOf(text)))), nil)
		known.context = distinct(r.termsOf(about), known.terms)
		known.parts = partsOf(text, known.terms, s.Dimensions)
		r.described[key] = known
	}
	s.Terms, s.Parts, s.Context = known.terms, known.parts, known.context
}

// withDimensions adds to what a series measures what tells it from its sisters,
// and to its context what goes without saying.
func (r *reader) withDimensions(text, about string, dimensions []Dimension) (string, string) {
	for _, d := range dimensions {
		d.Value = r.inFull(d)
		switch {
		case d.IsTotal():
		case d.Place != "": // which is matched as a place: Turkey is no fowl here
		case d.Usual || r.isUsual(d.Value):
			about += "\n" + d.Value
		case strings.HasPrefix(plain(d.Name), "age") && !strings.HasPrefix(plain(d.Value), "age"):
			text += "\naged " + d.Value
		default:
			text += "\n" + d.Value
		}
	}
	return text, about
}

// withoutBreakdown drops the terms that only say which columns there are: "sex"
// and "region" of "Milkers by sex and region" above columns of these names.
func (r *reader) withoutBreakdown(text string, terms []lexicon.Term) []lexicon.Term {
	by := strings.Index(text, " by ")
	if by < 0 {
		return terms
	}
	end := len(text)
	if line := strings.IndexByte(text, '\n'); line >= 0 {
		end = line // dimensions follow, each on a line
	}
	if strings.HasPrefix(text, r.title) && by < len(r.title) {
		end = min(end, len(r.title)) // the header follows, which names one of them
	}
	return slices.DeleteFunc(slices.Clone(terms), func(t lexicon.Term) bool {
		return by < t.Start && t.Start < end && r.isHeader(t.ID)
	})
}

// exclusions open what a title says that its figures leave out.
var exclusions = [...]string{" excluding ", " not including ", " other than ", " except for ", " except "}

// withoutExclusions drops the terms of what the table's title leaves out: the
// charges of "Levy of boats, excluding pier charges". They are context, save for
// qualifiers, which say what is left: "excluding bonuses". What a column or a row leaves
// out tells it from its neighbours, and stays.
func (r *reader) withoutExclusions(text string, terms []lexicon.Term) []lexicon.Term {
	if !strings.HasPrefix(text, r.title) {
		return terms
	}
	for _, opening := range exclusions {
		start := strings.Index(r.title, opening)
		if start < 0 {
			continue
		}
		end := len(r.title)
		if i := strings.IndexAny(r.title[start:], ":;()"); i >= 0 {
			end = start + i
		}
		return slices.DeleteFunc(slices.Clone(terms), func(t lexicon.Term) bool {
			return start < t.Start && t.Start < end && !t.Qualifier()
		})
	}
	return terms
}

// withoutCitation drops the terms of who published the table, which a title tells
// behind a dash: "Coal output - Energy Office (2020)". They are context.
func (r *reader) withoutCitation(text string, terms []lexicon.Term) []lexicon.Term {
	said, cited, ok := cutBrackets(r.title)
	dash := max(strings.LastIndex(said, " - "), strings.LastIndex(said, " – "))
	if !ok || dash < 0 || !isYear(cited) || !strings.HasPrefix(text, r.title) {
		return terms
	}
	return slices.DeleteFunc(slices.Clone(terms), func(t lexicon.Term) bool { return dash < t.Start && t.Start < len(r.title) })
}

// isHeader reports whether a term is what a column is called, or what kind of
// thing it is called: the sex of columns for men and for women.
func (r *reader) isHeader(id string) bool {
	if r.headers == nil {
		r.headers = map[string]bool{}
		for _, h := range r.header.cells {
			for _, t := range r.termsOf(h) {
				r.headers[t.ID] = true
				if kind, _, ok := strings.Cut(t.ID, ":"); ok {
					r.headers[kind] = true
				}
			}
		}
	}
	return r.headers[id]
}

// isUsual reports whether a dimension says what is so wherever nothing is said:
// figures for the news are seasonally adjusted.
func (r *reader) isUsual(value string) bool {
	return slices.ContainsFunc(r.termsOf(value), func(t lexicon.Term) bool { return t.ID == "adjustment:seasonally-adjusted" })
}

// A description is what the words of a series say.
type description struct {
	terms, context []lexicon.Term
	parts          [][]string
}

// partsOf returns, for each term that a phrase of several words means, the terms
// of the words alone: prison and population for "prison population". A text that
// speaks of prisons may mean it without saying it whole. For a term that is one of
// the two names of a dimension it is the other.
func partsOf(text string, terms []lexicon.Term, dimensions []Dimension) [][]string {
	parts := make([][]string, len(terms))
	for i, t := range terms {
		if !t.Concept {
			continue
		}
		for word := range strings.FieldsSeq(text[t.Start:t.End]) {
			for _, part := range lexicon.Terms(word) {
				if part.ID != t.ID && !slices.Contains(parts[i], part.ID) {
					parts[i] = append(parts[i], part.ID)
				}
			}
		}
	}
	for _, d := range dimensions {
		if age, people, ok := twoNames(d); ok {
			for i, t := range terms {
				switch t.ID {
				case age:
					parts[i] = []string{people}
				case people:
					parts[i] = []string{age}
				}
			}
		}
	}
	return parts
}

// twoNames are the terms of an age and of those who are of it, which a code list
// says beside each other: “15 to 24, young people”. An article says either.
func twoNames(d Dimension) (age, people string, ok bool) {
	before, behind, ok := strings.Cut(d.Value, ", ")
	if !ok {
		return "", "", false
	}
	ages, groups := lexicon.Terms("aged "+before), lexicon.Terms(behind)
	if len(ages) != 1 || ages[0].Group != "age" || len(groups) != 1 || groups[0].Group != "age-group" {
		return "", "", false
	}
	return ages[0].ID, groups[0].ID, true
}

// termsOf is what a text says of a measure, without the places that it names.
func (r *reader) termsOf(text string) []lexicon.Term {
	found, ok := r.terms[text]
	if !ok {
		found, _ = lexicon.Heading(text)
		r.terms[text] = found
	}
	return found
}

// distinct is the terms without repetitions and without those of others.
func distinct(terms, others []lexicon.Term) []lexicon.Term {
	seen := make(map[string]bool, len(terms)+len(others))
	for _, t := range others {
		seen[t.ID] = true
	}
	var kept []lexicon.Term
	for _, t := range terms {
		if !seen[t.ID] {
			seen[t.ID] = true
			kept = append(kept, t)
		}
	}
	return kept
}

// labelOf is a label without its footnote mark and without its unit.
func labelOf(label string) string {
	label = withoutFootnote(label)
	if before, inner, ok := cutBrackets(label); ok && before != "" && readUnit(inner).certain {
		return before
	}
	name, _, _ := cutInnerUnit(label)
	return name
}
