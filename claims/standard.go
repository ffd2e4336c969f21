package claims

import (
	"slices"
	"strings"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
	"claimcheck/lexicon"
	"claimcheck/quantity"
)

// A Standard is what a number is held against or is a part of: Devon of "twice as
// many boats as Devon", the landings of "a third of all landings". The zero
// Standard is none.
type Standard struct {
	Of     bool // the number is a part of it: "a third of"
	Places []Place
	Terms  []lexicon.Term
	at     stretch
}

// IsZero reports whether the words after the number name nothing that it is held
// against.
func (s Standard) IsZero() bool { return s.at == stretch{} }

// standardWords is how many words a standard may take, and how many may stand
// between the number and the word that announces it.
const standardWords = 14

// standard finds what quantity i is held against.
func (ctx *context) standard(i int) Standard {
	q := &ctx.text.Quantities[i]
	sent := ctx.sentence(q.Sentence)
	end := sent.To
	if i+1 < ctx.numbers[q.Sentence][1] {
		end = ctx.text.Quantities[i+1].From
	}
	words := sent.Words[wordAt(sent, q.To):]
	from, of := -1, false
	var at stretch
	for n, w := range words[:min(len(words), 2*standardWords)] {
		start := sent.From + w.Start
		if start >= end || from < 0 && n > standardWords {
			break
		}
		word := strings.ToLower(w.Text)
		switch {
		case from >= 0 && endsStandard(word):
			end = start
		case from < 0 && (isMark(w) || word == "but" || word == "while" || word == "and" && n+1 < len(words) && hasTense(words[n+1])):
			end = start // "up 3% on 2022 and was lower than in 2020"
		case from < 0:
			var announces bool
			if announces, of = announcesStandard(q, word, n, words); announces {
				from = sent.From + w.End
				if n == 0 && word != "of" && word != "than" {
					from = start
				}
				at.from = from
				if word == "than" {
					end = ctx.untilOwnNumber(i, from, end)
				}
			}
		}
		if start >= end {
			break
		}
	}
	if from < 0 || from >= end {
		return Standard{}
	}
	at.to = end
	return ctx.standardIn(q, at, of)
}

// untilOwnNumber goes on beyond a number that is that of the standard: "than the
// 31 of Spain".
func (ctx *context) untilOwnNumber(i, from, end int) int {
	q := &ctx.text.Quantities[i]
	if end == ctx.sentence(q.Sentence).To || end-from > len(" about the ") {
		return end
	}
	if i+2 < ctx.numbers[q.Sentence][1] {
		return ctx.text.Quantities[i+2].From
	}
	return ctx.sentence(q.Sentence).To
}

// endsStandard reports whether a word ends what a number is held against.
func endsStandard(word string) bool {
	switch word {
	case ",", ";", ":", "–", "—", "(", ")", ".", "but", "while", "whereas", "although", "though", "which", "who", "when", "where", "because", "with", "after", "before":
		return true
	}
	return false
}

// announcesStandard reports whether the nth word behind a number announces what
// it is held against, and whether the number is a part of that.
func announcesStandard(q *extract.Quantity, word string, n int, words []tagger.Word) (announces, of bool) {
	multiple := q.Kind == quantity.Times || q.Kind == quantity.Ratio
	switch word {
	case "than":
		return n <= thanWords, false
	case "as":
		return multiple && n > 0 && asBefore(words[:n]), false
	case "of":
		return n <= 1 && (q.Kind == quantity.Ratio || q.Kind == quantity.Percent), true
	case "above", "below", "ahead", "behind", "over":
		return n == 0 && q.Kind == quantity.Points, false
	case "that", "those", "the", "its", "their", "what":
		return n == 0 && (q.Kind == quantity.Times || q.Kind == quantity.Ratio && isLevel(words)), false
	}
	return false, false
}

// isLevel reports whether words speak of how much something was, "the level of 2019",
// "what it was in May", of which a half is no part but another such level.
func isLevel(words []tagger.Word) bool {
	if strings.EqualFold(words[0].Text, "what") {
		return true
	}
	for n := 1; n < min(len(words), levelWords); n++ {
		switch strings.ToLower(words[n].Text) {
		case "level", "levels", "figure", "rate", "price", "size", "value":
			return true
		}
		if !isModifier(words[n].Tag) && words[n].Tag.String() != "CD" {
			return false
		}
	}
	return false
}

// levelWords is within how many words the level stands: "its 2019 level".
const levelWords = 4

// thanWords is how many words can stand between a number and its "than".
const thanWords = 5

// asBefore reports whether the first half of "as many boats as" stands before its
// second.
func asBefore(words []tagger.Word) bool {
	for _, w := range words {
		if strings.EqualFold(w.Text, "as") {
			return true
		}
	}
	return false
}

// standardIn gathers the places and the measuring words of a stretch.
func (ctx *context) standardIn(q *extract.Quantity, at stretch, of bool) Standard {
	s := Standard{Of: of, at: at}
	for _, p := range around(ctx.text.PlacesOf(q.Sentence), q.From, placeAt) {
		if at.has(p.From) && !(of && (ctx.liesIn(q.Sentence, p) || ctx.isPeople(p))) {
			s.Places = append(s.Places, Place{ID: p.ID, Name: p.Name, Near: Own})
			s.Of = s.Of && !ctx.isPossessor(p, at.to)
		}
	}
	from := ctx.sentence(q.Sentence).From
	for _, t := range around(ctx.sentenceTerms(q.Sentence), q.From-from, termAt) {
		if at.has(from+t.Start) && !ctx.isScope(q.Sentence, t) {
			s.Terms = append(s.Terms, t.Term)
		}
	}
	return s
}

// isPossessor reports whether a stretch ends with what a place has, which it does not
// say again: "a third of Peru's" is no part of Peru.
func (ctx *context) isPossessor(p extract.Place, end int) bool {
	behind := strings.TrimSpace(ctx.block(p.Block).Text[p.To:max(p.To, end)])
	return behind == "'s" || behind == "’s"
}

// isPeople reports whether a place is named by its people, who are there: "half of
// Danes", but not "half of Danish exports".
func (ctx *context) isPeople(p extract.Place) bool {
	name := p.Plain(ctx.text.Doc)
	return p.Demonym && strings.HasSuffix(name, "s") && !strings.HasSuffix(name, "ss") // the Swiss may be an adjective
}

// besides leaves out the places of a sentence that a number is held against: they
// are not where it is about.
func (s Standard) besides(sentence int, places []extract.Place) []extract.Place {
	if s.IsZero() || len(s.Places) == 0 {
		return places
	}
	var kept []extract.Place
	for _, p := range places {
		if p.Sentence != sentence || !s.names(p) {
			kept = append(kept, p)
		}
	}
	if s.Of && !slices.ContainsFunc(kept, func(p extract.Place) bool { return p.Sentence == sentence }) {
		return places // "most Danes" are in their own country
	}
	return kept
}

func (s Standard) names(p extract.Place) bool {
	return s.at.has(p.From) && slices.ContainsFunc(s.Places, func(o Place) bool { return o.ID == p.ID })
}

// liesIn reports whether a place is where a part and its whole are: "a third of
// the homes in Kent", but not in "a third of the EU total".
func (ctx *context) liesIn(sentence int, p extract.Place) bool {
	sent := ctx.sentence(sentence)
	for n := wordAt(sent, p.From) - 1; n >= 0; n-- {
		switch strings.ToLower(sent.Words[n].Text) {
		case "the":
		case "in", "at", "across", "within", "on":
			return true
		default:
			return false
		}
	}
	return false
}
