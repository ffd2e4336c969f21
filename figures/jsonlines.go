package figures

import (
	"errors"
	"fmt"
	"strings"
)

// readJSONLines reads records of which each stands on a line of its own. What is wrong with
// a line is told, and the others are read.
func readJSONLines(file, data string, said given) ([]*Table, []Problem) {
	data = strings.TrimPrefix(data, "\uFEFF")
	if strings.HasPrefix(strings.TrimSpace(data), "[") {
		return readJSONTables(file, data, said) // a list of records under another name
	}
	list, broken := linesOf(file, data)
	if len(list.nodes) == 0 {
		err := error(refuse(0, "the file is empty"))
		if len(broken) > 0 {
			err = refuse(broken[0].Row, "no line of the file is a record; the first reason: %s", broken[0].Why)
		}
		return grid{file: file}.refused(err)
	}
	found, err := readObjects(list, said, true)
	if err != nil {
		return grid{file: file}.refused(err)
	}
	t, problems, err := grid{file: file}.tryFrame(found[0].frame, said.describe(""))
	if err != nil {
		_, problems = grid{file: file}.refused(err)
	}
	if t == nil {
		return nil, problems
	}
	return []*Table{t}, append(broken, problems...)
}

// linesOf reads each line as a record. Its number is its line, for the file is read so by people.
func linesOf(file, data string) (list *node, broken []Problem) {
	list = &node{kind: listNode, line: 1}
	values, passed := 0, 0
	line := 0
	for text := range strings.SplitSeq(data, "\n") {
		if line++; strings.TrimSpace(text) == "" {
			continue
		}
		n, err := recordOn(text, line, &values)
		if err == nil {
			list.nodes = append(list.nodes, *n)
			continue
		}
		if passed++; passed <= maxProblems {
			broken = append(broken, Problem{File: file, Row: line, Why: err.Error(), Refused: true})
		}
		if values > mostValues {
			break
		}
	}
	if more := passed - maxProblems; more > 0 {
		broken = append(broken, Problem{File: file, Why: fmt.Sprintf("%d more lines could not be read", more), Refused: true})
	}
	return list, broken
}

// recordOn reads one line as an object that gives each name once.
func recordOn(text string, line int, values *int) (*node, error) {
	n, err := readJSON(text)
	var known *refusal
	switch {
	case errors.As(err, &known):
		return nil, errors.New(known.why)
	case err != nil:
		return nil, err
	case n.kind != objectNode:
		return nil, errors.New("the line is no JSON object, {\"name\": value}; each line is a record")
	}
	seen := make(map[string]bool, len(n.nodes))
	n.line = int32(line)
	for i := range n.nodes {
		member := &n.nodes[i]
		if seen[member.name] {
			return nil, fmt.Errorf("the record gives “%s” twice; leave the right one", shortened(member.name))
		}
		seen[member.name], member.line = true, int32(line)
	}
	if *values += 1 + len(n.nodes); *values > mostValues {
		return nil, fmt.Errorf("the file holds more than %d values, and what follows is not read; save a part of it, or the table as CSV", mostValues)
	}
	return n, nil
}
