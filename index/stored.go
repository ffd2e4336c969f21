package index

import "encoding/json"

// An Entry is a claim as the index keeps it, with all that is needed to show it
// without its article. Numbers are decimals as written in the claim's own unit,
// days are written as 2020-07-03, and what is not known is empty.
type Entry struct {
	ID        string `json:"id"` // of the claim
	Document  string `json:"document"`
	Title     string `json:"title,omitempty"`
	Published string `json:"published,omitempty"`
	Line      int    `json:"line"`
	Start     int    `json:"start"` // bytes of the document, half-open
	End       int    `json:"end"`
	Text      string `json:"text"` // the number as the article has it
	Sentence  string `json:"sentence"`
	Offset    int    `json:"offset"` // where in Sentence Text stands

	Measure  string   `json:"measure,omitempty"`
	Subject  string   `json:"subject,omitempty"`
	Speaker  string   `json:"speaker,omitempty"`
	Voice    string   `json:"voice,omitempty"`
	Place    string   `json:"place,omitempty"`
	Entities []string `json:"entities,omitempty"`

	Kind  string `json:"kind,omitempty"`
	Unit  string `json:"unit,omitempty"`
	Value string `json:"value,omitempty"`
	Max   string `json:"max,omitempty"`  // the upper end, of a range
	Low   string `json:"low,omitempty"`  // what the written number asserts
	High  string `json:"high,omitempty"` //

	PeriodFrom string `json:"period_from,omitempty"` // half-open
	PeriodTo   string `json:"period_to,omitempty"`

	Status    string `json:"status"`
	Reason    string `json:"reason,omitempty"`
	Severity  string `json:"severity,omitempty"`
	Message   string `json:"message,omitempty"`
	Publisher string `json:"publisher,omitempty"` // of the evidence
	Source    string `json:"source,omitempty"`    // its title
}

func (e *Entry) stored() (string, error) {
	b, err := json.Marshal(e)
	return string(b), err
}

func readStored(s string) (e Entry, err error) {
	err = json.Unmarshal([]byte(s), &e)
	return e, err
}
