package eval

import (
	"encoding/json"
	"io"
)

// A wirePoint is a point of a curve as programs read it. What a threshold has none
// of is null.
type wirePoint struct {
	Kind       string   `json:"kind"`
	Threshold  string   `json:"threshold"`
	From       float64  `json:"from"`
	Shipped    bool     `json:"shipped"`
	Status     string   `json:"status"`
	Labelled   int      `json:"labelled"`
	Found      int      `json:"found"`
	Right      int      `json:"right"`
	Precision  *float64 `json:"precision"`
	Recall     *float64 `json:"recall"`
	F1         *float64 `json:"f1"`
	Planted    *int     `json:"planted"`
	Passed     *int     `json:"passed"`
	Named      *int     `json:"named"`
	NamedRight *int     `json:"named_right"`
	Chance     *int     `json:"chance"`
}

// WriteJSONL prints the curves as programs read them: an object a point and line.
func (c Curves) WriteJSONL(w io.Writer) error {
	enc := json.NewEncoder(w)
	for i := range c.List {
		t := &c.List[i].Threshold
		for _, p := range c.List[i].Points {
			o := wirePoint{
				Kind: "point", Threshold: t.Name, From: p.At, Shipped: p.Shipped, Status: t.Status.String(),
				Labelled: p.Gold, Found: p.Found, Right: p.Right, Precision: ifAny(p.Precision()), Recall: ifAny(p.Recall()), F1: ifAny(p.F1()),
			}
			if t.Confirms() {
				o.Planted, o.Passed = &p.Planted, &p.Passed
			}
			if t.names() {
				o.Named, o.NamedRight = &p.Named, &p.NamedRight
			}
			if c.Strange > 0 {
				o.Chance = &p.Strange
			}
			if err := enc.Encode(o); err != nil {
				return err
			}
		}
	}
	return nil
}

func ifAny(share float64, ok bool) *float64 {
	if !ok {
		return nil
	}
	share = rounded(share)
	return &share
}
