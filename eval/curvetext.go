package eval

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// Write prints the curves as a person reads them: a table for each threshold, and
// beside it a plot with the shares from left to right.
func (c Curves) Write(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d articles, %d labelled numbers", c.Articles, c.Labels)
	if c.Unread > 0 {
		fmt.Fprintf(&b, ", of which %d are not read as claims, so that no threshold reaches them", c.Unread)
	}
	fmt.Fprintf(&b, "\n→ as shipped · %s\n", strings.Join(c.legend(), "  "))
	for i := range c.List {
		c.List[i].write(&b, c.Strange > 0)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// legend says what the signs of the plots are.
func (c Curves) legend() []string {
	signs := []string{"● precision", "○ recall"}
	if slices.ContainsFunc(c.List, func(c Curve) bool { return c.Threshold.Confirms() }) {
		signs = append(signs, "× errors planted that pass")
	}
	if c.Strange > 0 {
		signs = append(signs, "chance: so found by figures about other things")
	}
	return signs
}

// A column is a heading with what stands below it for a point.
type column struct {
	heading string
	of      func(Point) string
}

// columns are those of a curve.
func (c *Curve) columns(strange bool) []column {
	number := func(of func(Point) int) func(Point) string {
		return func(p Point) string { return fmt.Sprint(of(p)) }
	}
	list := []column{
		{"from", func(p Point) string { return fmt.Sprintf("%.2f", p.At) }},
		{" found", number(func(p Point) int { return p.Found })},
		{" right", number(func(p Point) int { return p.Right })},
		{"precision", func(p Point) string { return inPercent(p.Precision()) }},
		{"recall", func(p Point) string { return inPercent(p.Recall()) }},
		{"  F1", func(p Point) string { return inPercent(p.F1()) }},
	}
	switch t := &c.Threshold; {
	case t.Confirms():
		list = append(list,
			column{"planted", number(func(p Point) int { return p.Planted })},
			column{"passed", number(func(p Point) int { return p.Passed })},
			column{"share", func(p Point) string { return inPercent(p.Passing()) }})
	case t.names():
		list = append(list,
			column{"   named", func(p Point) string { return of(p.NamedRight, p.Named) }},
			column{" unnamed", func(p Point) string { return of(p.Right-p.NamedRight, p.Found-p.Named) }})
	}
	if strange {
		list = append(list, column{"chance", number(func(p Point) int { return p.Strange })})
	}
	return list
}

// write prints one curve.
func (c *Curve) write(b *strings.Builder, strange bool) {
	t := &c.Threshold
	fmt.Fprintf(b, "\n%s: from here on, %s\n", t.Name, t.Doc)
	fmt.Fprintf(b, "labelled %s: %d\n ", t.Status, c.Points[0].Gold)
	columns := c.columns(strange)
	for _, col := range columns {
		b.WriteString("  " + col.heading)
	}
	fmt.Fprintf(b, "  %-*s%s\n", plotWidth-len("100%"), "0%", "100%")
	for _, p := range c.Points {
		sign := " "
		if p.Shipped {
			sign = "→"
		}
		b.WriteString(sign)
		for _, col := range columns {
			fmt.Fprintf(b, "  %*s", len(col.heading), col.of(p))
		}
		fmt.Fprintf(b, "  %s\n", p.plot())
	}
}

// of is how many of those that were found are right: "26 of 28".
func of(n, all int) string { return fmt.Sprintf("%d of %d", n, all) }

func inPercent(share float64, ok bool) string {
	if !ok {
		return "–"
	}
	return fmt.Sprintf("%.0f%%", 100*share)
}

// plotWidth is how many places a plot has, from 0% in the first to 100% in the last.
const plotWidth = 21

// plot is a line with the shares of a point in their places. Of two in one place
// that which comes later in the legend is seen.
func (p Point) plot() string {
	line := []rune(strings.Repeat("·", plotWidth))
	set := func(sign rune, share float64, ok bool) {
		if ok {
			line[int(math.Round(share*(plotWidth-1)))] = sign
		}
	}
	precision, ok := p.Precision()
	set('●', precision, ok)
	recall, ok := p.Recall()
	set('○', recall, ok)
	passing, ok := p.Passing()
	set('×', passing, ok)
	return string(line)
}
