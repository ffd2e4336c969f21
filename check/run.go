package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"claimcheck/figures"
	"claimcheck/period"
	"claimcheck/quantity"
)

// Run is how many times in a row a figure rose or fell: "fell for the third year
// running".
var Run = Derivation{
	Name:    "count",
	Doc:     "how many times in a row a figure rose or fell",
	Calls:   callsRun,
	Inputs:  runInputs,
	Compute: run,
}

func callsRun(q *question, s *figures.Series) bool {
	isRank := q.quantity.Kind == quantity.Rank && q.quantity.Form == quantity.Consecutive
	return (isRank || q.isLengthOfRun()) && q.wayBefore() != quantity.None && !measuresChange(s)
}

// isLengthOfRun reports whether a number says over how many years or months something rose or fell without a break: "for
// seven consecutive years", "six months in a row".
func (q *question) isLengthOfRun() bool {
	if q.quantity.Modifier != quantity.Exact || grainsOfRun[q.quantity.Unit.Name] == 0 {
		return false
	}
	after := q.wordsAfter()
	for _, word := range []string{" consecutive ", " successive ", " straight "} {
		if strings.HasPrefix(after, word) {
			return true
		}
	}
	for _, words := range []string{" in a row", " running", " in succession", " on the trot"} {
		if rest, ok := strings.CutPrefix(after, words); ok && strings.IndexFunc(rest, unicode.IsLetter) != 0 {
			return true
		}
	}
	return false
}

// grainsOfRun are the steps of a run by the unit in which it is counted.
var grainsOfRun = map[string]period.Grain{"year": period.Year, "quarter": period.Quarter, "month": period.Month, "week": period.Week}

// runInputs are the figure of the claim and those before it without a gap, the
// newest first: one more than the run needs, and another to see it begin.
func runInputs(q *question, r *Reading) []inputs {
	list := known(r.Series.Figures(), q.asOf)
	if grain := grainsOfRun[q.quantity.Unit.Name]; q.quantity.Kind != quantity.Rank && r.newest().Period.Grain != grain && !(grain == period.Year && r.newest().Period.Grain == period.FiscalYear) {
		return nil
	}
	in := inputs{printings: [][]*figures.Figure{r.Printings}, named: true}
	last := r.newest()
	for _, f := range slices.Backward(list) {
		if f.Period.Grain != last.Period.Grain || !f.Period.From.Before(last.Period.From) {
			continue
		}
		if f.Period.To != last.Period.From {
			break
		}
		in.printings = append(in.printings, []*figures.Figure{f})
		if last = f; q.quantity.Value.Less(quantity.Int(int64(len(in.printings) - 2))) {
			break // enough to see it begin
		}
	}
	if quantity.Int(int64(len(in.printings))).Cmp(q.quantity.Value) <= 0 {
		return nil
	}
	return []inputs{in}
}

// run counts the steps in the direction of the claim, from the newest back.
func run(q *question, in []*figures.Figure) (derived, bool) {
	way, steps := q.wayBefore(), int64(0)
	for i := 0; i+1 < len(in); i++ {
		if up := in[i+1].Value.Less(in[i].Value); up != (way == quantity.Up) || in[i].Value.Equal(in[i+1].Value) {
			break
		}
		steps++
	}
	n := quantity.Int(steps)
	if q.quantity.Kind != quantity.Rank && q.quantity.Value.Less(n) {
		return derived{}, false // what rose for nine years has risen for seven
	}
	words := map[quantity.Change]string{quantity.Up: "rises", quantity.Down: "falls"}
	return derived{n, quantity.Point(n), func() string {
		return fmt.Sprintf("%d %s in a row to %s", steps, words[way], in[0].Period.Words())
	}}, true
}
