package check

import "testing"

// A defect in one hand is one of the article, which the caller hears of.
func TestDefectInOneHand(t *testing.T) {
	defer func() {
		if p := recover(); p != "broken" {
			t.Errorf("the caller hears of %v", p)
		}
	}()
	c := &Checker{Hands: 3}
	c.share(100, &subject{}, func(_ *subject, i int) {
		if i == 57 {
			panic("broken")
		}
	})
	t.Error("nobody hears of it")
}
