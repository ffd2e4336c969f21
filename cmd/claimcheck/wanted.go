package main

import (
	"fmt"
	"strconv"
	"strings"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/report"
)

// Wanted are the claims that somebody asks for, by identifier or by place, and
// those of them that were found, in the order of the articles.
type wanted struct {
	wishes []*wish
	found  []foundClaim
}

type foundClaim struct {
	result *check.Result
	claim  int  // or the date
	isDate bool // of something that happened
}

// A wish asks for one claim by its identifier, or for those of a line.
type wish struct {
	id           string // or the beginning of one; empty for a place
	line, column int    // column 0 is any
	fits         []string
	nearest      string // what the wish may have meant
	near         int    // how near that is; the greater, the nearer
}

// wantedClaims reads what is asked for.
func wantedClaims(ids, lines []string) (*wanted, error) {
	w := &wanted{}
	for _, id := range ids {
		w.wishes = append(w.wishes, &wish{id: id})
	}
	for _, place := range lines {
		line, column, both := strings.Cut(place, ":")
		asked := &wish{}
		var err error
		if asked.line, err = strconv.Atoi(line); err == nil && both {
			asked.column, err = strconv.Atoi(column)
		}
		if err != nil || asked.line < 1 || both && asked.column < 1 {
			return nil, misuse("--line is %q; write a line, 12, or a line and a column, 12:169", place)
		}
		w.wishes = append(w.wishes, asked)
	}
	if len(w.wishes) == 0 {
		return nil, misuse("name a claim by its identifier, as check prints it with --format jsonl, or by --line; see claimcheck help explain")
	}
	return w, nil
}

// offer takes a claim if somebody asks for it.
func (w *wanted) offer(r *check.Result, claim int) {
	w.offerAt(r.Claims[claim].ID, r.Claims[claim].Span, foundClaim{r, claim, false})
}

// offerDate takes a date of something that happened if somebody asks for it.
func (w *wanted) offerDate(r *check.Result, date int) {
	w.offerAt(r.Dated[date].Dating.ID, r.Dated[date].Dating.Span, foundClaim{r, date, true})
}

func (w *wanted) offerAt(id string, span corpus.Span, found foundClaim) {
	doc := found.result.Text.Doc
	line, from := doc.Position(span.Start)
	_, to := doc.Position(span.End)
	label := fmt.Sprintf("%s  %s:%d:%d “%s”", id, doc.Name, line, from, doc.Plain(span))
	taken := false
	for _, asked := range w.wishes {
		if fits, near := asked.fit(id, line, from, to); fits {
			asked.fits = append(asked.fits, label)
			taken = true
		} else if asked.nearest == "" || near > asked.near {
			asked.nearest, asked.near = label, near
		}
	}
	if taken {
		w.found = append(w.found, found)
	}
}

// fit reports whether a claim is asked for, and how near it is where it is not.
func (a *wish) fit(id string, line, from, to int) (fits bool, near int) {
	switch {
	case a.id != "":
		return strings.HasPrefix(id, a.id), alike(id, a.id)
	case line != a.line:
		return false, -max(line-a.line, a.line-line) * 10_000
	case a.column == 0 || from <= a.column && a.column < to:
		return true, 0
	}
	return false, -max(from-a.column, a.column-from)
}

// alike counts the places at which two identifiers have the same digit, those at
// the beginning twice.
func alike(a, b string) int {
	n, begun := 0, true
	for i := range min(len(a), len(b)) {
		if begun = begun && a[i] == b[i]; begun {
			n++
		}
		if a[i] == b[i] {
			n++
		}
	}
	return n
}

// missed says which wish no claim fits, or several.
func (w *wanted) missed() error {
	for _, asked := range w.wishes {
		switch {
		case len(asked.fits) == 0:
			return &exit{statusFindings, asked.unknown()}
		case asked.id != "" && len(asked.fits) > 1:
			return misuse("“%s” begins %d identifiers; write more of it: %s", asked.id, len(asked.fits), strings.Join(asked.fits[:min(len(asked.fits), choicesShown)], " · "))
		}
	}
	return nil
}

// unknown says that no claim is asked for by a wish, and which may be meant.
func (a *wish) unknown() string {
	said := fmt.Sprintf("no claim has the identifier “%s”", a.id)
	if a.id == "" {
		said = fmt.Sprintf("no claim stands at line %d", a.line)
		if a.column > 0 {
			said += fmt.Sprintf(", column %d", a.column)
		}
	}
	if a.nearest == "" {
		return said + "; there is none in what was read"
	}
	return said + "; the nearest is " + report.Safe(a.nearest)
}
