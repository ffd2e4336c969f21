package quantity

import "testing"

// A round number of a text is known to its last digit that is not zero, so that it
// confirms no finer one.
func TestPublished(t *testing.T) {
	for _, c := range []struct {
		claim, stated string
		want          Outcome
	}{
		{"60,000 people", "60,000 people", Agrees},
		{"58,900 people", "60,000 people", Unknown},
		{"72,000 people", "60,000 people", Disagrees},
		{"746 people", "746 people", Agrees},
		{"745 people", "746 people", Disagrees},
		{"£54 million", "£54.1 million", Agrees},
	} {
		claim, stated := parsed(t, c.claim), parsed(t, c.stated).Published()
		if got := Compare(claim, stated); got.Outcome != c.want {
			t.Errorf("%s against a stated %s: %+v, want outcome %d", c.claim, c.stated, got, c.want)
		}
	}
}

func TestPercentage(t *testing.T) {
	for _, c := range []struct {
		claim, stated string
		want          Outcome
	}{
		{"20%", "one in five", Unknown}, // which may be 18.5%
		{"31%", "one in five", Disagrees},
		{"25%", "a quarter", Unknown},
		{"over 15%", "one in five", Agrees},
		{"47%", "nearly half", Agrees},
		{"52%", "nearly half", Disagrees},
	} {
		if got := Compare(parsed(t, c.claim), parsed(t, c.stated).Percentage()); got.Outcome != c.want {
			t.Errorf("%s against a stated %s: %+v, want outcome %d", c.claim, c.stated, got, c.want)
		}
	}
	if half := parsed(t, "nearly half").Percentage(); half.Asserts().String() != "[45, 50)" {
		t.Errorf("nearly half is %s per cent", half.Asserts())
	}
}

func TestHolds(t *testing.T) {
	two, three, four := Int(2), Int(3), Int(4)
	for _, c := range []struct {
		outer, inner Interval
		want         bool
	}{
		{Closed(two, four), Closed(two, three), true}, {Closed(two, three), Closed(two, four), false},
		{above(two, four), above(two, four), true}, {above(two, four), Closed(two, four), false},
		{from(two), Closed(three, four), true}, {Closed(three, four), from(two), false}, {upTo(four), below(two, four), true},
	} {
		if got := c.outer.Holds(c.inner); got != c.want {
			t.Errorf("%s holds %s: %v", c.outer, c.inner, got)
		}
	}
}

func parsed(t *testing.T, text string) Quantity {
	t.Helper()
	q, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return q
}
