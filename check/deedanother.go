package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"claimcheck/extract"
	"claimcheck/figures"
	"claimcheck/lexicon"
)

// meansAnother reports whether a name of the series stands in a longer name: the
// Harbour Bill is not meant by "Docks Bill", nor the Senate by "the Senate Judiciary
// Committee".
func (t *teller) meansAnother(h *happening) bool {
	sent := &t.text.Sentences[t.deed.Sentence]
	belongs := func(n int) bool {
		name := deedNameOf(sent.Words[n].Text)
		return h.has(func(w deedName) bool { return w.name == name.name })
	}
	isName := func(n int) bool {
		return n >= 0 && n < len(sent.Words) && sent.Words[n].Tag.IsProperNoun() && isCapital(sent.Words[n].Text)
	}
	for _, n := range t.indexes() {
		if !isName(n) || !belongs(n) {
			continue
		}
		for _, beside := range []int{n - 1, n + 1} {
			if isName(beside) && !belongs(beside) && !t.isOfPlace(h.series, beside) && !t.inTime(beside) && !titles[strings.ToLower(sent.Words[beside].Text)] {
				return true
			}
		}
	}
	return false
}

// isOfPlace reports whether a word names the place of the series.
func (t *teller) isOfPlace(s *figures.Series, n int) bool {
	sent := &t.text.Sentences[t.deed.Sentence]
	at := sent.From + sent.Words[n].Start
	return slices.ContainsFunc(t.text.PlacesOf(t.deed.Sentence), func(p extract.Place) bool {
		return p.Covers(at) && (s.Place.ID != "" && lexicon.SamePlace(p.ID, s.Place.ID))
	}) || s.Place.Name != "" && strings.Contains(" "+s.Place.Name+" ", " "+sent.Words[n].Text+" ")
}

func (t *teller) inTime(n int) bool {
	sent := &t.text.Sentences[t.deed.Sentence]
	at := sent.From + sent.Words[n].Start
	return slices.ContainsFunc(t.text.TimesOf(t.deed.Sentence), func(o extract.Time) bool { return o.Covers(at) })
}

// titles are what people are called before their names.
var titles = map[string]bool{"mr": true, "mrs": true, "ms": true, "dr": true, "sir": true, "senator": true, "senators": true, "president": true, "minister": true,
	"ministers": true, "mp": true, "mps": true, "secretary": true, "representative": true, "representatives": true, "lord": true, "lady": true, "mayor": true,
	"councillor": true, "councillors": true, "members": true, "lawmakers": true}

// another is what shows that the sentence may tell of another event than the series.
func (t *teller) another(h *happening) []string {
	var list []string
	sent := &t.text.Sentences[t.deed.Sentence]
	for _, n := range t.indexes() {
		w := sent.Words[n]
		word := strings.ToLower(w.Text)
		if otherwise[word] && !t.inTime(n) && !h.has(func(o deedName) bool { return o.name == deedNameOf(w.Text).name }) {
			list = append(list, fmt.Sprintf("“%s” may tell of another one", w.Text))
		}
		foreign := w.Tag.IsProperNoun() && isCapital(w.Text) && !h.has(func(o deedName) bool { return o.name == deedNameOf(w.Text).name })
		if foreign && !titles[word] && !t.isOfPlace(h.series, n) && !t.inTime(n) && !t.isPerson(sent, n) {
			list = append(list, fmt.Sprintf("the sentence names “%s” too", w.Text))
		}
	}
	if slices.ContainsFunc(t.text.PlacesOf(t.deed.Sentence), func(p extract.Place) bool { return t.isElsewhere(p, h) }) {
		list = append(list, "the sentence names another place")
	}
	if word := t.object(h); word != "" {
		list = append(list, fmt.Sprintf("it may be done with something else, by “%s”", word))
	}
	return list
}

func (t *teller) isPerson(sent *extract.Sentence, n int) bool {
	at := sent.From + sent.Words[n].Start
	return slices.ContainsFunc(t.text.EntitiesOf(t.deed.Sentence), func(e extract.Entity) bool { return e.Type == extract.Person && e.Covers(at) })
}

// isElsewhere reports whether a place is neither that of the series nor in its words.
func (t *teller) isElsewhere(p extract.Place, h *happening) bool {
	if h.series.Place.ID != "" && (lexicon.SamePlace(p.ID, h.series.Place.ID) || lexicon.Within(p.ID, h.series.Place.ID)) {
		return false
	}
	return slices.ContainsFunc(happeningWords(p.Plain(t.text.Doc)), func(w deedName) bool {
		return !h.has(func(o deedName) bool { return o.name == w.name }) && !strings.Contains(strings.ToLower(h.series.Place.Name), w.name)
	})
}

// otherwise are words by which a sentence may tell of another happening of the kind.
var otherwise = map[string]bool{"again": true, "another": true, "version": true, "versions": true, "draft": true, "second": true, "third": true, "similar": true,
	"companion": true, "amended": true, "revised": true, "earlier": true, "previous": true, "previously": true, "successor": true, "originally": true, "not": true,
	"never": true, "partly": true, "part": true, "first": true, "originated": true, "new": true, "old": true, "former": true, "both": true, "temporarily": true, "officially": true, "formally": true}

// object is what shows by the build of the sentence that something else was done than
// the series tells, though all its words are there: "amendments to the Lagoon Bill were
// introduced", "the Lagoon Bill introduced fees", "the bridge opened to cyclists".
func (t *teller) object(h *happening) string {
	sent := &t.text.Sentences[t.deed.Sentence]
	belongs := func(n int) bool {
		name := deedNameOf(sent.Words[n].Text)
		return name.kind.isVote() || h.has(func(w deedName) bool { return w.name == name.name })
	}
	for n := t.deed.From; n < t.deed.To; n++ {
		w := sent.Words[n]
		isNoun := w.Tag.IsNoun() && !w.Tag.IsProperNoun() && !t.inTime(n) && !belongs(n) && unicode.IsLetter(rune(w.Text[0]))
		switch {
		case isNoun && n > t.deed.From && sent.Words[n-1].Tag.IsProperNoun() && belongs(n-1) && !t.inTime(n-1), // "Senate staff"
			isNoun && n > t.deed.Verb && t.deed.Verb >= 0 && !t.isAgent(n):
			return w.Text
		case n < t.deed.Verb && strings.EqualFold(w.Text, "for"):
			return w.Text
		case (w.Text == "'s" || w.Text == "’s") && n > t.deed.From && belongs(n-1):
			return sent.Words[n-1].Text + w.Text
		case w.Tag.IsProperNoun() && belongs(n) && t.isGoverned(n) && !h.governs(w.Text):
			return w.Text
		}
	}
	return ""
}

// isAgent reports whether a noun is who did it, "by three senators", or tells of the
// vote, "in favour".
func (t *teller) isAgent(n int) bool {
	words := t.text.Sentences[t.deed.Sentence].Words
	switch strings.ToLower(words[n].Text) {
	case "favour", "favor", "votes", "vote":
		return true
	}
	for k := n - 1; k >= max(t.deed.Verb, n-agentWords); k-- {
		if strings.EqualFold(words[k].Text, "by") {
			return true
		}
	}
	return false
}

// agentWords is how many words may lead from "by" to who did it.
const agentWords = 4

// isGoverned reports whether a preposition stands before a name.
func (t *teller) isGoverned(n int) bool {
	words := t.text.Sentences[t.deed.Sentence].Words
	for k := n - 1; k >= t.deed.From; k-- {
		switch tag := words[k].Tag.String(); {
		case !unicode.IsLetter(rune(words[k].Text[0])):
			return false // a quotation mark may be tagged as anything
		case tag == "IN" || tag == "TO":
			return true
		case tag != "DT" && tag != "JJ" && !words[k].Tag.IsProperNoun():
			return false
		}
	}
	return false
}

// governs reports whether a preposition stands before a name in the words of the series
// too: “in the Senate”.
func (h *happening) governs(name string) bool {
	before := false
	for word := range strings.FieldsSeq(strings.ToLower(h.series.Measure)) {
		switch word = strings.Trim(word, ",.:;()"); word {
		case "in", "by", "of", "on", "at", "to", "for", "from", "with", "before", "against":
			before = true
		case "the", "a", "an":
		case strings.ToLower(name):
			return before
		default:
			before = before && !deedNameOf(word).kind.isDeed()
		}
	}
	return false
}
