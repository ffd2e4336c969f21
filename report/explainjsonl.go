package report

import (
	"io"

	"claimcheck/check"
)

type wireExplanation struct {
	Kind string `json:"kind"`
	ID   string `json:"id"`
	wirePlace
	Sentence  string            `json:"sentence"`
	Status    string            `json:"status"`
	Reason    *string           `json:"reason"`
	Claim     wireQuantityClaim `json:"claim"`
	Number    []string          `json:"number"`
	Read      []string          `json:"read"`
	Asked     string            `json:"asked"` // how sure a link has to be
	Hearings  []wireHearing     `json:"hearings"`
	Judgement []string          `json:"judgement"`
	Rule      string            `json:"rule"`
}

type wireHearing struct {
	Why        string        `json:"why"`
	Given      []string      `json:"given"`
	Candidates []wireWeighed `json:"candidates"`
	Refused    []wireLink    `json:"refused"`
	Tried      []string      `json:"tried"`   // neighbours that do not agree either
	Found      []string      `json:"found"`   // the neighbour that does
	Stopped    []string      `json:"stopped"` // what kept a figure from being held against the claim
	Status     string        `json:"status"`
	Reason     *string       `json:"reason"`
	Decided    bool          `json:"decided"`
	More       int           `json:"more"` // candidates and refused series that are left out
}

type wireWeighed struct {
	Series     string             `json:"series"`
	Measure    string             `json:"measure"`
	Dimensions []wireDimension    `json:"dimensions"`
	Place      string             `json:"place"`
	File       string             `json:"file"`
	Total      float64            `json:"total"`
	Score      map[string]float64 `json:"score"`
	Cited      *string            `json:"cited"`     // how the article cites its source
	Words      string             `json:"words"`     // which of its words the claim has, and where
	Printings  []*wireSeriesValue `json:"printings"` // oldest first
	Operation  *string            `json:"operation"`
	Inputs     []*wireSeriesValue `json:"inputs"`
	Comparison string             `json:"comparison"`
	Status     *string            `json:"status"` // what it alone would say; null if it was not held against the claim
	Reason     *string            `json:"reason"`
	Chosen     bool               `json:"chosen"`
	Rejected   []string           `json:"rejected"`
}

// explainedMost is how many candidates and refused series of a hearing a line holds.
const explainedMost = 50

// ExplainJSONL writes how claim i of a result was judged as a JSON line.
func ExplainJSONL(w io.Writer, r *check.Result, i int) error {
	f, doc, account := &r.Findings[i], r.Text.Doc, r.Account(i)
	out := wireExplanation{
		Kind: "explanation", ID: f.Claim.ID, wirePlace: placeOf(doc, f.Claim.Span),
		Sentence: sentenceAround(doc, r.Text.Sentences[f.Claim.Sentence].Span, f.Claim.Span),
		Status:   f.Status.String(), Reason: orNull(f.Reason),
		Claim:  wireQuantityClaim{wireOfClaim(doc, f.Claim), wireOfQuantity(doc, f.Claim.Of(r.Text))},
		Number: account.Number, Read: account.Claim, Asked: account.Asked, Hearings: []wireHearing{},
		Judgement: judgement(f, r.Traces[i]), Rule: rule(f),
	}
	_, at := quantitiesOf(r.Text)
	out.Claim.Quantity = at[out.Claim.Quantity]
	for k := range r.Traces[i].Hearings {
		out.Hearings = append(out.Hearings, wireOfHearing(&r.Traces[i].Hearings[k]))
	}
	return newEncoder(w).Encode(out)
}

func wireOfHearing(h *check.Hearing) wireHearing {
	out := wireHearing{
		Why: h.Why, Given: orEmpty(h.Given), Tried: orEmpty(h.Tried), Found: orEmpty(h.Found), Stopped: orEmpty(h.Stopped), Candidates: []wireWeighed{}, Refused: []wireLink{},
		Status: h.Status.String(), Reason: orNull(h.Reason), Decided: h.Decided,
	}
	for i := range min(len(h.Weighed), explainedMost) {
		out.Candidates = append(out.Candidates, wireOfWeighed(&h.Weighed[i]))
	}
	for i := range min(len(h.Refused), explainedMost) {
		out.Refused = append(out.Refused, wireOfLink(&h.Refused[i]))
	}
	out.More = len(h.Weighed) + len(h.Refused) - len(out.Candidates) - len(out.Refused)
	return out
}

func wireOfWeighed(w *check.Weighed) wireWeighed {
	s := w.Series
	out := wireWeighed{
		Series: s.ID(), Measure: s.Measure, Dimensions: wireOfDimensions(s), Place: s.Place.Name, File: s.Table.File,
		Total: w.Score.Total(), Score: w.Score.Parts(), Cited: orNull(w.Cited()), Words: w.Shared, Printings: []*wireSeriesValue{}, Operation: orNull(w.Operation), Inputs: []*wireSeriesValue{},
		Comparison: w.Comparison, Chosen: w.Chosen, Rejected: orEmpty(w.Notes),
	}
	for _, f := range w.Printings {
		out.Printings = append(out.Printings, wireOfValue(f))
	}
	for _, f := range w.Inputs {
		out.Inputs = append(out.Inputs, wireOfValue(f))
	}
	if w.By != nil {
		out.Status, out.Reason = orNull(w.Status.String()), orNull(w.Reason)
	}
	return out
}

// orEmpty is an empty list rather than null.
func orEmpty(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}
