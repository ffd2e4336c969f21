package figures

import (
	"fmt"
	"strings"

	"claimcheck/period"
)

// isBankAnswer reports whether a JSON text is what the World Bank's programming
// interface answers: a list of what the answer is, and the figures.
func isBankAnswer(root *node) bool {
	about := root.at(0)
	return about.has("message") || about.has("page") && root.at(1).at(0).has("indicator")
}

// bankHeader is what a figure of an answer is told by.
var bankHeader = []string{"indicator", "country", "countryiso3code", "date", "value", "unit", "obs_status"}

var bankRoles = []role{measureRole, placeRole, codeRole, periodRole, valueRole, unitRole, statusRole}

// readBankAnswer reads such an answer, or tells what the bank said instead.
func readBankAnswer(root *node, said given) ([]jsonTable, error) {
	about := root.at(0)
	if message := about.member("message").at(0); message.kind == objectNode {
		return nil, refuse(int(message.line), "the World Bank answered with an error, “%s”; ask it again and save its figures", message.member("value").words())
	}
	t := jsonTable{given: said, frame: frame{header: record{line: int(about.line), cells: bankHeader}}}
	t.given.fields = map[string]givenField{}
	for i, h := range bankHeader {
		t.given.fields[h] = givenField{role: bankRoles[i]}
	}
	t.given.source.Publisher = first(said.source.Publisher, worldBank)
	if about.member("sourceid").text == "2" {
		t.given.source.Title = first(said.source.Title, "World Development Indicators")
	}
	if updated := about.member("lastupdated").words(); updated != "" {
		var err error
		if t.frame.published, err = period.ReadDate(updated); err != nil {
			return nil, refuse(int(about.line), "“%s” is no date of the last update; write it as 2023-07-14", updated)
		}
	}
	if pages := about.member("pages").words(); pages != "" && pages != "1" {
		t.frame.doubts = append(t.frame.doubts, fmt.Sprintf("this is page %s of %s, and the others are read only if they lie beside it; ask for more figures a page", about.member("page").words(), pages))
	}
	for i := range root.at(1).nodes {
		t.frame.rows = append(t.frame.rows, bankFigure(&root.at(1).nodes[i]))
	}
	return []jsonTable{t}, nil
}

// bankFigure is one figure as a row. It is named as a person would look for it
// in the file.
func bankFigure(n *node) record {
	value := n.member("value")
	indicator, country, date := n.member("indicator").member("value").words(), n.member("country").member("value").words(), n.member("date").words()
	return record{
		line:  int(value.line),
		cells: []string{indicator, country, n.member("countryiso3code").words(), date, value.words(), n.member("unit").words(), n.member("obs_status").words()},
		alone: &loneFigure{name: strings.Join([]string{indicator, country, date}, ", ")},
	}
}
