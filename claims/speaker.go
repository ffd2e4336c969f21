package claims

import (
	"slices"
	"strings"

	"claimcheck/corpus"
	"claimcheck/extract"
)

// speakerOf names who is said to say what a sentence reports, by the word of
// reporting: the person or the body nearest to it, or failing that what they are,
// "the minister". A pronoun means who spoke last.
func (ctx *context) speakerOf(sent, at int) string {
	s := ctx.sentence(sent)
	n := wordAt(s, at)
	subject := n - 1
	for subject > 0 && strings.HasPrefix(s.Words[subject].Tag.String(), "RB") {
		subject--
	}
	follows := subject < 0 || isMark(s.Words[subject]) || strings.ContainsAny(s.Words[subject].Text, "\"”")
	if follows {
		subject = n + 1
	}
	if lower(s, n) == "according" {
		follows, subject = true, n+2 // behind "to"
	}
	switch lower(s, subject) {
	case "he", "she":
		return ctx.lastPerson(sent)
	case "it", "they":
		return ctx.lastSpeaker(sent)
	}
	e := ctx.entityBeside(sent, at)
	if common := ctx.commonSpeaker(sent, subject, follows); common != "" && (e == nil || !ctx.near(s, e, subject)) {
		return common
	}
	if e == nil {
		return ""
	}
	return ctx.personOf(sent, e).Name
}

// near reports whether a name stands in the words that lead up to the subject of a
// verb, with no mark between: "a spokeswoman for the Tramways Board".
func (ctx *context) near(s *extract.Sentence, e *extract.Entity, subject int) bool {
	from, to := wordAt(s, e.From), subject
	if from > to {
		from, to = to, from
	}
	return to-from <= nearWords && !slices.ContainsFunc(s.Words[max(from, 0):min(to, len(s.Words))], isMark)
}

// nearWords is how far from its verb a name belongs to the subject.
const nearWords = 6

// commonSpeaker is what a speaker is called who is not named: "the minister".
// subject is the index of the word beside the verb, behind it where it follows.
func (ctx *context) commonSpeaker(sent, subject int, follows bool) string {
	s := ctx.sentence(sent)
	first, last := subject, subject
	if follows {
		for last < len(s.Words)-1 && last-first < nearWords && isModifier(s.Words[last+1].Tag) {
			last++
		}
	} else {
		for first > 0 && last-first < nearWords && (isModifier(s.Words[first-1].Tag) || s.Words[first-1].Tag.String() == "DT") {
			first--
		}
	}
	article := lower(s, first)
	if !isOne(article) || lower(s, first-1) == "of" || last >= len(s.Words) || !s.Words[last].Tag.IsNoun() || s.Words[last].Tag.IsProperNoun() {
		return ""
	}
	return article + ctx.block(s.Block).Text[s.From+s.Words[first].End:s.From+s.Words[last].End]
}

// lastPerson is who was named last before a sentence, whom "she" may mean.
func (ctx *context) lastPerson(sent int) string {
	for s := sent - 1; s >= max(0, sent-carryBack); s-- {
		for _, e := range slices.Backward(ctx.text.EntitiesOf(s)) {
			if e.Type == extract.Person {
				return e.Name
			}
		}
	}
	return ""
}

// lastSpeaker is who spoke last before a sentence, of those who are named.
func (ctx *context) lastSpeaker(sent int) string {
	for s := sent - 1; s >= max(0, sent-carryBack); s-- {
		if at, ok := ctx.reports(s); ok {
			if e := ctx.entityBeside(s, at); e != nil {
				return ctx.personOf(s, e).Name
			}
		}
	}
	return ""
}

// entityBeside returns the person or organisation nearest to the word of
// reporting, the one before it where two are equally near. Whom somebody told it
// is no speaker.
func (ctx *context) entityBeside(sent, at int) *extract.Entity {
	var best *extract.Entity
	distance := -1
	entities := ctx.text.EntitiesOf(sent)
	told := strings.HasPrefix(ctx.block(ctx.sentence(sent).Block).Text[at:], "told ")
	for i := range entities {
		e := &entities[i]
		if !isNamed(e.Type) || ctx.inQuotes(e.Block, e.From) || told && e.From > at {
			continue
		}
		d := at - e.To
		if e.From > at {
			d = e.From - at + 1
		}
		if distance < 0 || d < distance {
			best, distance = e, d
		}
	}
	return best
}

// personOf returns the person who speaks for an organisation, if the words beside
// it name one: "Tim Curry of the BMA", "the BMA's Tim Curry", "Rosa Lind, chair of
// the Tramways Board".
func (ctx *context) personOf(sent int, org *extract.Entity) *extract.Entity {
	if org.Type != extract.Organisation {
		return org
	}
	text := ctx.block(org.Block).Text
	entities := ctx.text.EntitiesOf(sent)
	for i := range entities {
		p := &entities[i]
		if p.Type != extract.Person {
			continue
		}
		if p.To <= org.From && speaksFor(text[p.To:org.From]) || org.To <= p.From && employs(text[org.To:p.From]) {
			return p
		}
	}
	return org
}

// speaksFor reports whether the words between a person and an organisation say that
// the one is of the other.
func speaksFor(between string) bool {
	words := strings.Fields(strings.TrimPrefix(between, ","))
	if len(words) == 0 || len(words) > nearWords+2 || strings.ContainsAny(strings.Join(words, " "), ".;:“”\"") {
		return false
	}
	for _, word := range words {
		switch word {
		case "of", "from", "at", "for":
			return true
		}
	}
	return false
}

// employs reports whether the words between an organisation and a person lead from
// the one to the other: "'s chief economist".
func employs(between string) bool {
	words := strings.Fields(between)
	return len(words) <= 4 && !strings.ContainsAny(between, ",.;:“”\"") && !slices.ContainsFunc(words, func(word string) bool {
		return word == "and" || word == "that" || word == "of" || word == "by"
	})
}

// titleSpeaker is whom a headline names before a colon: "Watchdog: 12% of trams are
// late".
func (ctx *context) titleSpeaker(block int) string {
	b := ctx.block(block)
	if b.Kind != corpus.Headline && b.Kind != corpus.Heading {
		return ""
	}
	name, _, ok := strings.Cut(b.Text, ": ")
	words := strings.Fields(name)
	if !ok || len(words) == 0 || len(words) > nearWords {
		return ""
	}
	if cues().speakers[strings.ToLower(words[len(words)-1])] {
		return name
	}
	e, ok := firstIn(block, ctx.text.Entities, func(e extract.Entity) extract.Found { return e.Found })
	if ok && e.From == 0 && e.To == len(name) && isNamed(e.Type) {
		return e.Name
	}
	return ""
}
