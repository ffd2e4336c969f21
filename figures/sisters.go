package figures

import (
	"iter"
	"slices"
	"sync"

	"claimcheck/quantity"
)

// A Sister is a series of the same table that differs from another in one part
// alone. Part says in which: "place", "measure", or the name of a dimension.
type Sister struct {
	Series *Series
	Part   string
}

// A family is the series of a table, by what they measure and by where. Sisters
// have one of the two in common, which is true of few in a table of thousands.
type family struct {
	byMeasure map[string][]int // their numbers in the table, in its order
	byPlace   map[string][]int // by the keys of places
	money     string           // the one currency that some of them are in
	variants  func() map[string]int
	letters   func() map[string]bool
	numbers   func() map[string][]string
}

func newFamily(t *Table) *family {
	f := &family{byMeasure: map[string][]int{}, byPlace: map[string][]int{}}
	several := false
	for i, s := range t.Series {
		if s.Unit.Dimension == quantity.Currency {
			several = several || f.money != "" && f.money != s.Unit.Base
			f.money = s.Unit.Base
		}
		place := s.Place.Key()
		f.byMeasure[s.Measure] = append(f.byMeasure[s.Measure], i)
		f.byPlace[place] = append(f.byPlace[place], i)
	}
	if several {
		f.money = ""
	}
	f.variants = sync.OnceValue(func() map[string]int { return variantsIn(t) })
	f.letters = sync.OnceValue(func() map[string]bool { return lettersIn(t) })
	f.numbers = sync.OnceValue(func() map[string][]string { return numbersIn(t) })
	return f
}

// variantsIn counts the series of a table that are alike but for one dimension, by what
// they have in common.
func variantsIn(t *Table) map[string]int {
	count := map[string]int{}
	for _, s := range t.Series {
		for i := range s.Dimensions {
			count[s.without(i)]++
		}
	}
	return count
}

// without is what a series measures, where and of what people and kinds, but for one of
// its dimensions.
func (s *Series) without(dimension int) string {
	key := append([]byte(s.Measure), 0)
	key = append(append(key, s.Place.Key()...), 0)
	for i, d := range s.Dimensions {
		if key = append(append(key, d.Name...), 0); i != dimension {
			key = append(key, d.Value...)
		}
		key = append(key, 0)
	}
	return string(key)
}

// Variants is how many series of its table are like s in all but one of its dimensions, s
// itself among them.
func (c *Catalogue) Variants(s *Series, dimension int) int {
	return c.family(s.Table).variants()[s.without(dimension)]
}

// Currency is the one currency that a table has its sums of money in, as the base of
// a unit names it, or "" if it has none or several.
func (c *Catalogue) Currency(t *Table) string { return c.family(t).money }

// family is that of a table, which is made when it is first asked for.
func (c *Catalogue) family(t *Table) *family {
	known, ok := c.families.Load(t)
	if !ok {
		known, _ = c.families.LoadOrStore(t, newFamily(t))
	}
	return known.(*family)
}

// SameMeasure walks the series of the same table that are called the same as s, in
// the order of the table: s itself, and what it is elsewhere and of other people.
func (c *Catalogue) SameMeasure(s *Series) iter.Seq[*Series] { return c.OfMeasure(s.Table, s.Measure) }

// OfMeasure walks the series of a table that are called so, in its order.
func (c *Catalogue) OfMeasure(t *Table, measure string) iter.Seq[*Series] {
	return t.numbered(slices.Values(c.family(t).byMeasure[measure]))
}

// SamePlace walks the series of the same table and place, s itself among them, in the
// order of the table.
func (c *Catalogue) SamePlace(s *Series) iter.Seq[*Series] { return c.AtPlace(s.Table, s.Place) }

// AtPlace walks the series of a table that are of a place, in its order.
func (c *Catalogue) AtPlace(t *Table, p Place) iter.Seq[*Series] {
	return t.numbered(slices.Values(c.family(t).byPlace[p.Key()]))
}

// numbered walks the series of these numbers.
func (t *Table) numbered(numbers iter.Seq[int]) iter.Seq[*Series] {
	return func(yield func(*Series) bool) {
		for i := range numbers {
			if !yield(t.Series[i]) {
				return
			}
		}
	}
}

// Kin walks the series of the same table that are called the same as s or are of the
// same place, s itself among them, in the order of the table.
func (c *Catalogue) Kin(s *Series) iter.Seq[*Series] {
	f := c.family(s.Table)
	return s.Table.numbered(bothInOrder(f.byMeasure[s.Measure], f.byPlace[s.Place.Key()]))
}

// Sisters walks the series that differ from s in one part only, in the order of
// the table, so that the neighbour which agrees with a claim can be named.
func (c *Catalogue) Sisters(s *Series) iter.Seq[Sister] {
	return func(yield func(Sister) bool) {
		for o := range c.Kin(s) {
			if part, ok := s.differsIn(o); ok && !yield(Sister{o, part}) {
				return
			}
		}
	}
}

// Elsewhere walks the series that differ from s in place alone, in the order of the
// table. It is what Sisters gives with "place", without a look at the other measures.
func (c *Catalogue) Elsewhere(s *Series) iter.Seq[*Series] {
	return func(yield func(*Series) bool) {
		for o := range c.SameMeasure(s) {
			if part, ok := s.differsIn(o); ok && part == "place" && !yield(o) {
				return
			}
		}
	}
}

// bothInOrder walks the numbers that stand in one of two ascending lists, each once.
func bothInOrder(a, b []int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for len(a) > 0 || len(b) > 0 {
			var next int
			switch {
			case len(b) == 0 || len(a) > 0 && a[0] < b[0]:
				next, a = a[0], a[1:]
			case len(a) == 0 || b[0] < a[0]:
				next, b = b[0], b[1:]
			default:
				next, a, b = a[0], a[1:], b[1:]
			}
			if !yield(next) {
				return
			}
		}
	}
}

// differsIn returns the one part in which o differs from s. Another measure may
// have another unit; another place may not.
func (s *Series) differsIn(o *Series) (part string, ok bool) {
	if len(s.Dimensions) != len(o.Dimensions) {
		return "", false
	}
	parts := 0
	if s.Measure != o.Measure {
		part, parts = "measure", parts+1
	} else if s.Unit.Name != o.Unit.Name || s.Per.Unit.Name != o.Per.Unit.Name {
		part, parts = "unit", parts+1
	}
	if !s.Place.Same(o.Place) {
		part, parts = "place", parts+1
	}
	for _, d := range s.Dimensions {
		if !slices.Contains(o.Dimensions, d) {
			part, parts = d.Name, parts+1
		}
	}
	return part, parts == 1
}
