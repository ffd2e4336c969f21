package index

import (
	"strings"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/search/query"

	"claimcheck/quantity"
)

// A number asks for claims whose value lies in an interval.
//
// Without a unit it is compared with the digits as the claim has them, so that
// value:>2 unit:tonne means two tonnes. With one it is compared in the unit's
// base, so that value:>2kg finds 2,500 grams.
type number struct {
	written  written
	interval quantity.Interval
	unit     quantity.Unit
}

func readNumber(_ *field, v value) (node, string) {
	if low, high, ok := strings.Cut(v.text, ".."); ok {
		return readRange(v, low, high)
	}
	q, why := readAmount(v.text)
	if why != "" {
		return nil, why
	}
	if !isPlain(q) && v.op != "" {
		return nil, "a comparison takes one plain number, not “" + v.text + "”"
	}
	return number{v.written, intervalOf(v.op, q), q.Unit}, ""
}

// readRange reads "4%..5%", of which either side may be missing.
func readRange(v value, low, high string) (node, string) {
	if v.op != "" {
		return nil, "a comparison takes one number, not a range"
	}
	if low == "" && high == "" {
		return nil, "a range has a number on at least one side, as in 4%..5%"
	}
	n := number{written: v.written, interval: quantity.Interval{Low: quantity.Bound{Unbounded: true}, High: quantity.Bound{Unbounded: true}}}
	var from, to quantity.Quantity
	var why string
	if low != "" {
		if from, why = readPlain(low); why != "" {
			return nil, why
		}
		n.interval.Low, n.unit = quantity.Bound{Value: from.Value}, from.Unit
	}
	if high != "" {
		if to, why = readPlain(high); why != "" {
			return nil, why
		}
		n.interval.High = quantity.Bound{Value: to.Value}
	}
	return n.inOneUnit(from, to, low != "" && high != "")
}

// inOneUnit settles the unit of a range: "3..5%" is of per cent on both sides.
func (n number) inOneUnit(from, to quantity.Quantity, both bool) (node, string) {
	switch {
	case from.Unit.Name == "":
		n.unit = to.Unit
	case both && to.Unit.Name != "":
		x, ok := to.Unit.To(from.Unit, to.Value)
		if !ok {
			return nil, "the ends of the range are in different units, " + from.Unit.Name + " and " + to.Unit.Name
		}
		n.interval.High.Value = x
	}
	if both && n.interval.High.Value.Less(n.interval.Low.Value) {
		return nil, "the range ends below its beginning; write the lower number first"
	}
	return n, ""
}

// intervalOf is where the value must lie, of one number with a comparison.
func intervalOf(op string, q quantity.Quantity) quantity.Interval {
	open := quantity.Bound{Unbounded: true}
	switch op {
	case ">", ">=":
		return quantity.Interval{Low: quantity.Bound{Value: q.Value, Open: op == ">"}, High: open}
	case "<", "<=":
		return quantity.Interval{Low: open, High: quantity.Bound{Value: q.Value, Open: op == "<"}}
	case "~":
		q.Modifier = quantity.About
		return q.Asserts()
	}
	switch {
	case isPlain(q):
		return quantity.Point(q.Value)
	case q.Form == quantity.Range:
		return quantity.Closed(q.Value, q.Max)
	}
	return q.Asserts()
}

// readAmount reads a whole text as one number with its unit, as an article
// would write it.
func readAmount(text string) (q quantity.Quantity, why string) {
	q, err := quantity.Parse(text)
	switch {
	case err != nil || q.Form == quantity.Superlative:
		return q, "“" + text + "” is not a number; numbers look like 54m, 4.5%, £1.5bn or \"54 million\""
	case !q.Per.IsZero():
		return q, "“" + text + "” is a rate; write its number alone"
	}
	return q, ""
}

// readPlain reads an end of a range.
func readPlain(text string) (quantity.Quantity, string) {
	q, why := readAmount(text)
	if why == "" && !isPlain(q) {
		why = "a range stands between two plain numbers, and “" + text + "” is none"
	}
	return q, why
}

// isPlain reports whether a number is one point, which others can be compared
// with: neither a range nor "about 5".
func isPlain(q quantity.Quantity) bool {
	return q.Modifier <= quantity.Precisely && q.Form != quantity.Range && q.Form != quantity.Vague && q.Form != quantity.Indefinite
}

func (n number) print(b *strings.Builder) {
	b.WriteString("value:")
	n.written.print(b)
}

func (n number) words() string {
	low, high := quantity.Grouped(n.interval.Low.Value.String()), quantity.Grouped(n.interval.High.Value.String())
	var what string
	switch i := n.interval; {
	case i.IsPoint():
		what = low
	case i.Low.Unbounded && i.High.Open:
		what = "below " + high
	case i.Low.Unbounded:
		what = "of at most " + high
	case i.High.Unbounded && i.Low.Open:
		what = "above " + low
	case i.High.Unbounded:
		what = "of at least " + low
	default:
		what = "from " + low + " to " + high
	}
	if n.unit.Name != "" {
		return "a value " + what + " in the unit " + n.unit.Name
	}
	return "a value " + what
}

func (n number) compile(*compiler) (query.Query, error) {
	if n.unit.Name == "" {
		return within(fieldValue, n.interval, quantity.Unit{}), nil
	}
	return bleve.NewConjunctionQuery(term(fieldBaseUnit, baseOf(n.unit)), within(fieldBase, n.interval, n.unit)), nil
}

// within finds the numbers of a field that lie in an interval given in unit.
func within(field string, i quantity.Interval, unit quantity.Unit) query.Query {
	var low, high *float64
	if !i.Low.Unbounded {
		low = new(unit.InBase(i.Low.Value).Float())
	}
	if !i.High.Unbounded {
		high = new(unit.InBase(i.High.Value).Float())
	}
	q := bleve.NewNumericRangeInclusiveQuery(low, high, new(!i.Low.Open), new(!i.High.Open))
	q.SetField(field)
	return q
}

// mark adds nothing: the number of a claim is marked in every hit.
func (n number) mark(*wanted) {}
