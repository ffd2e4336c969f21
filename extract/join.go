package extract

// joined returns where a run words[from:end] goes on beyond a word that is not
// a capital, such as the "of" of "Bank of England"; end if it does not.
func (n *namer) joined(words []nameWord, from, end int) int {
	next, join := end+1, words[end].text
	switch {
	case words[end].taken:
		return end
	case corporate.has(join) && words[end-1].capital: // "Harlow Holdings plc"
		return next
	case next >= len(words):
		return end
	case particle.has(join):
		for next < len(words) && particle.has(words[next].text) {
			next++
		}
		if next < len(words) && words[next].capital {
			return next
		}
		return end
	}
	capital := words[next].capital && !words[next].taken
	if capital && n.joinsCapital(words, from, end) {
		return next
	}
	if n.known.heads[words[end-1].text].joinedBy(join) {
		switch {
		case article.has(words[next].text) && next+1 < len(words) && words[next+1].capital:
			return next + 1 // "Ministry of the Interior"
		case capital:
			return next
		}
	}
	return end
}

// joinsCapital reports whether words[end] joins the run words[from:end] to the
// word with a capital behind it.
func (n *namer) joinsCapital(words []nameWord, from, end int) bool {
	next := words[end+1]
	switch join := words[end].text; {
	case join == "&":
		return true
	case join == ".":
		return isInitial(words[end-1].text) && words[end-1].to == words[end].from
	case join == ",":
		return corporate.has(next.text) || n.listsTo(words, from, end)
	case join == "and":
		return n.sharesHead(words, from, end)
	case join == "of":
		return n.isKnownBody(words, from, end) && next.place > 0 || n.hasJoined(words, from, end)
	case isPossessive(join):
		return next.text == "Law" || possessor.has(words[end-1].text) && n.known.heads[words[n.capitalsEnd(words, end+1)-1].text].kind != OtherName
	}
	return false
}

// isKnownBody reports whether a known organisation ends at end.
func (n *namer) isKnownBody(words []nameWord, from, end int) bool {
	for i := from; i < end; i++ {
		if words[i].known && words[i].kind == Organisation && i+words[i].glued+1 == end {
			return true
		}
	}
	return false
}

// hasJoined reports whether the run has already gone on over a joining word, so
// that an "of" belongs to it as well: "Campaign for the Protection of Moors".
func (n *namer) hasJoined(words []nameWord, from, end int) bool {
	for i := from; i+1 < end; i++ {
		if h := n.known.heads[words[i].text]; h.kind == Organisation && h.joinedBy(words[i+1].text) {
			return words[end-1].place == 0
		}
	}
	return false
}

// sharesHead reports whether the "and" at words[end] is within one name: as in
// "Department of Health and Social Care", or "Food and Drug Administration",
// where the word that tells what it is comes last.
func (n *namer) sharesHead(words []nameWord, from, end int) bool {
	stop := n.capitalsEnd(words, end+1)
	lastHead := n.known.heads[words[stop-1].text].kind
	for i := from; i < end; i++ {
		if words[i].known && i+words[i].glued+1 >= end && i > from {
			return false
		}
		w := words[i].text
		if n.known.heads[w].kind == Law && i+1 < end && words[i+1].text == "on" {
			return lastHead == OtherName
		}
		if n.known.heads[w].kind == Organisation && i+1 < end && (words[i+1].text == "of" || words[i+1].text == "for") {
			return office.has(w) && lastHead == OtherName && words[end+1].place == 0 && !words[end+1].known
		}
	}
	if words[from].known || words[from].place > 0 && words[from].glued+1 == end-from || n.known.firstNames[words[from].text] {
		return false
	}
	return (lastHead == Organisation || lastHead == Law) && stop-end <= 4 && n.known.heads[words[end-1].text].kind == OtherName &&
		!words[end-1].known && words[end+1].place == 0
}

// listsTo reports whether the comma at words[end] is within a name that lists
// what it deals with, after or before it says what it is: "Department for
// Digital, Culture, Media and Sport", "Roads, Bridges and
// Ferries Act".
func (n *namer) listsTo(words []nameWord, from, end int) bool {
	listing := n.isOfficeFor(words, from, end)
	for i := from; i < end && !listing; i++ {
		if words[i].known || words[i].place > 0 || n.known.firstNames[words[i].text] || n.known.heads[words[i].text].kind != OtherName {
			return false
		}
	}
	for i := end + 1; i < len(words) && i < end+8; i++ {
		switch w := words[i]; {
		case w.text == "and" && listing:
			return n.sharesHead(words, from, i)
		case w.text == "and" && i+1 < len(words):
			stop := n.capitalsEnd(words, i+1)
			kind := n.known.heads[words[stop-1].text].kind
			return stop > i+1 && (kind == Law || kind == Organisation) && n.sharesHead(words, i-1, i)
		case w.text != "," && (!w.capital || w.known || w.place > 0):
			return false
		}
	}
	return false
}

// isOfficeFor reports whether the run names an office and what it is for.
func (n *namer) isOfficeFor(words []nameWord, from, end int) bool {
	for i := from; i+1 < end; i++ {
		if office.has(words[i].text) && (words[i+1].text == "of" || words[i+1].text == "for") {
			return true
		}
	}
	return false
}
