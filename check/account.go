package check

import (
	"fmt"
	"slices"
	"strings"

	"claimcheck/claims"
	"claimcheck/extract"
	"claimcheck/quantity"
)

// An Account is what was read before a claim was judged, in sentences.
type Account struct {
	Number []string // how the number was read
	Claim  []string // what it was taken to be stated of
	Asked  string   // how sure a link has to be
}

// Account says how the number of claim i was read, and what it was taken to state.
func (r *Result) Account(i int) Account {
	claim := &r.Claims[i]
	q := claim.Of(r.Text)
	written := r.Text.Doc.Plain(claim.Span)
	return Account{
		Number: slices.Concat(readAs(q, written), asserted(q), hedged(q), changed(q)),
		Claim:  slices.Concat(measured(r.Text, claim), placed(claim), timed(claim), against(q, claim), voiced(claim), citesSaid(r.Findings[i].Cites)),
		Asked: fmt.Sprintf("a figure that agrees confirms it from a score of %.2f on; one that does not is held against it from %.2f on, or from %.2f where it shows how the number went wrong",
			r.thresholds.confirmFrom(TellingDigits(q)), r.thresholds.Accuse, r.thresholds.Name),
	}
}

// Whether a number is a count or a percentage, in words.
var kindWords = map[quantity.Kind]string{
	quantity.Count: "a count", quantity.Money: "a sum of money", quantity.Percent: "a percentage", quantity.Points: "percentage points", quantity.Ratio: "a share",
	quantity.Times: "a multiple", quantity.Measure: "a measure", quantity.Duration: "a length of time", quantity.Age: "an age", quantity.Rank: "a rank",
}

func readAs(q *extract.Quantity, written string) []string {
	said := fmt.Sprintf("“%s” is read as %s", written, kindWords[q.Kind])
	switch {
	case q.Form == quantity.Superlative:
		return []string{said + ": the first of all"}
	case q.Form == quantity.Range:
		said += fmt.Sprintf(": %s to %s", grouped(q.Value), grouped(q.Max))
	default:
		said += ": " + grouped(q.Value)
	}
	switch unit := strings.TrimSpace(q.Unit.Name + q.Per.String()); {
	case unit == "" || q.Kind == quantity.Rank:
	case unit[0] == '%':
		said += unit
	default:
		said += ", in the unit “" + unit + "”"
	}
	return []string{said}
}

// asserted is the interval of a number with the row of the table that made it, and
// the loose bands around it.
func asserted(q *extract.Quantity) []string {
	row := q.Row()
	if len(row.Bands) == 0 {
		return nil
	}
	said := []string{fmt.Sprintf("it asserts %s, by the row “%s”", within(row.Bands[0].Interval), row.Name)}
	for _, b := range row.Bands[1:] {
		said = append(said, fmt.Sprintf("a figure of %s would be loosely right (%s)", within(b.Interval), b.Why))
	}
	return said
}

// within is an interval as a sentence has it: one number, or a stretch.
func within(i quantity.Interval) string {
	if i.IsPoint() {
		return grouped(i.Low.Value)
	}
	return span(i)
}

func hedged(q *extract.Quantity) []string {
	if q.ModifierText == "" {
		return []string{"no word widens or bounds it"}
	}
	return []string{fmt.Sprintf("“%s” widens or bounds it (%s)", q.ModifierText, q.Modifier)}
}

func changed(q *extract.Quantity) []string {
	way := map[quantity.Change]string{quantity.Up: "rose", quantity.Down: "fell"}[q.Change]
	switch {
	case q.Role == extract.ChangedFrom:
		return []string{"it is what a change started from"}
	case q.Role == extract.ChangedTo:
		return []string{"it is what a change led to"}
	case way != "":
		return []string{"it says by how much something " + way}
	}
	return []string{"it is a level, and not the amount of a change"}
}

// measured is the words that say what is measured, by where they stand.
func measured(text *extract.Text, claim *claims.Claim) []string {
	texts := append(placesRead(text, claim), claim.Of(text).Unit.Name) // what is counted may be said of “those”
	said := "no words of its own say what is measured"
	if claim.Measure != "" {
		said = fmt.Sprintf("its own words say “%s”", claim.Measure)
	}
	if claim.Subject != "" {
		said += fmt.Sprintf(", of “%s”", claim.Subject)
	}
	list := []string{said}
	for near := claims.Own; near > claims.Nowhere; near-- {
		var words []string
		for _, t := range claim.Terms {
			if word := termWords(t, texts); t.Near == near && !slices.Contains(words, word) {
				words = append(words, word)
			}
		}
		if len(words) > 0 {
			list = append(list, fmt.Sprintf("read in %s: %s", near.Words(), strings.Join(words[:min(len(words), termsTold)], ", ")))
		}
	}
	return list
}

// termsTold is how many words of one place are told.
const termsTold = 12

// termWords is a word with what is told of it.
func termWords(t claims.Term, texts []string) string {
	word := saidAs(t.Term, texts...)
	if t.Another {
		word += " (of another number)"
	}
	if t.InName {
		word += " (in a name)"
	}
	return word
}

func placed(claim *claims.Claim) []string {
	p := claim.Place
	switch {
	case p.Near == claims.Nowhere:
		return []string{"no place is named"}
	case p.Contested:
		return []string{fmt.Sprintf("the place is %s, from %s, and another could have been carried over as well", p.Name, p.Near.Words())}
	}
	return []string{fmt.Sprintf("the place is %s, from %s", p.Name, p.Near.Words())}
}

func timed(claim *claims.Claim) []string {
	p := claim.Period
	switch {
	case p.Near == claims.Nowhere:
		return []string{"no time is named, so the newest figure at publication is meant"}
	case p.Unresolved:
		return []string{fmt.Sprintf("a time is named in %s, and not of which year", p.Near.Words())}
	case p.IsZero():
		return []string{fmt.Sprintf("a time is named in %s that could not be resolved", p.Near.Words())}
	}
	said := []string{fmt.Sprintf("the time is %s, from %s", p.Words(), p.Near.Words())}
	if claim.Now {
		said = append(said, "the sentence is in the present tense, so that time may be over")
	}
	return said
}

func lasting(months int) string {
	if months == 1 {
		return "one month"
	}
	return fmt.Sprintf("%d months", months)
}

// against is what a change is reckoned from, or what the number is held against.
func against(q *extract.Quantity, claim *claims.Claim) []string {
	var said []string
	if claim.Base.Near != claims.Nowhere && !claim.Base.IsZero() {
		said = append(said, fmt.Sprintf("the change is reckoned from %s, in %s", claim.Base.Words(), claim.Base.Near.Words()))
	}
	if b := claim.Back; !b.IsZero() && statesChange(q) {
		said = append(said, "the change took "+lasting(12*b.Years+b.Months))
	}
	var others []string
	for _, p := range claim.Against.Places {
		others = append(others, p.Name)
	}
	for _, t := range claim.Against.Terms {
		others = append(others, saidAs(t))
	}
	switch {
	case len(others) == 0:
	case claim.Against.Of:
		said = append(said, "it is a part of "+strings.Join(others, ", "))
	default:
		said = append(said, "it is held against "+strings.Join(others, ", "))
	}
	return said
}

func voiced(claim *claims.Claim) []string {
	voice := map[claims.Voice]string{claims.OwnVoice: "the article says so itself", claims.Attributed: "the article reports it", claims.Quoted: "it is quoted"}[claim.Voice]
	if claim.Speaker != "" {
		voice += ", as said by " + claim.Speaker
	}
	return []string{voice, "it is stated as " + map[claims.Modality]string{
		claims.Fact: "a fact", claims.Opinion: "an opinion or a figure of speech", claims.Forecast: "a forecast", claims.Target: "a target",
		claims.Hypothetical: "a supposition", claims.Mentioned: "a number that the text itself rejects or retires",
	}[claim.Modality]}
}
