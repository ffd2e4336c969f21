package claims

import (
	"slices"

	"claimcheck/extract"
	"claimcheck/extract/tagger"
)

// placesIn returns the places of a sentence that say where something was so, as a
// careful reader takes them. Where a reporter sits, where somebody comes from, and
// what another place is held against are not among them; "outside London" is a
// place that has no name of its own. Where the sentence names none, those of the
// bodies that it names count: the Federal Reserve's rate is that of the United
// States.
func (ctx *context) placesIn(sent int) []extract.Place {
	var places []extract.Place
	for _, p := range ctx.text.PlacesOf(sent) {
		if ctx.isDateline(p.Found) || ctx.isAside(p) || ctx.isCompared(p) || ctx.isOutOf(p) || ctx.isRankedIn(p) {
			continue
		}
		if from := ctx.leftOut(p); from < p.From {
			places = slices.DeleteFunc(places, func(before extract.Place) bool { return ctx.leadsTo(before, from) })
			p = ctx.unnamed(sent, from, p.To)
		}
		places = append(places, p)
	}
	places = append(places, ctx.pointedPlaces(sent)...)
	slices.SortStableFunc(places, func(a, b extract.Place) int { return a.From - b.From })
	if len(places) == 0 {
		places = ctx.seatsIn(sent)
	}
	return places
}

// isOutOf reports whether a place is only where something came from: "spilled out of
// Kent and Essex".
func (ctx *context) isOutOf(p extract.Place) bool {
	sent := ctx.sentence(p.Sentence)
	n := wordAt(sent, p.From)
	for n > 2 && n-1 < len(sent.Words) && (lower(sent, n-1) == "and" || lower(sent, n-1) == "the" || sent.Words[n-1].Tag.IsProperNoun() || isModifier(sent.Words[n-1].Tag)) {
		n--
	}
	return lower(sent, n-1) == "of" && lower(sent, n-2) == "out" && n > 2 && sent.Words[n-3].Tag.IsVerb()
}

// isRankedIn reports whether a place is only where another is ranked, or what it is ahead
// of, in a relative clause behind a number: "12 for every 1,000, which ranks it last in
// England and far behind Kent".
func (ctx *context) isRankedIn(p extract.Place) bool {
	sent := ctx.sentence(p.Sentence)
	for n := min(wordAt(sent, p.From), len(sent.Words)) - 1; n > 1; n-- {
		switch lower(sent, n) {
		case "ranks", "ranked", "puts", "places", "leaves":
			if lower(sent, n-1) == "which" && lower(sent, n-2) == "," && (lower(sent, n+1) == "it" || lower(sent, n+1) == "them") {
				return !slices.ContainsFunc(ctx.text.QuantitiesOf(p.Sentence), func(q extract.Quantity) bool { return q.From > sent.From+sent.Words[n].Start && q.From < p.From })
			}
		case ";", ":":
			return false
		}
	}
	return false
}

// unnamed is a place that a stretch of a sentence means and that has no name:
// "outside London", "across the border".
func (ctx *context) unnamed(sent, from, to int) extract.Place {
	p := extract.Place{Found: extract.Found{Block: ctx.sentence(sent).Block, Sentence: sent, From: from, To: to}}
	p.Name = p.Plain(ctx.text.Doc)
	return p
}

// leadsTo reports whether nothing stands between a place and a byte of its block:
// in "the UK outside London" neither is meant alone.
func (ctx *context) leadsTo(p extract.Place, at int) bool { return at-p.To <= len(", ") }

// outOfAsides leaves out the places in a relative clause that is over before
// quantity i, where the sentence names others: "Peru, which has the largest fleet of
// South America, landed 12 tonnes".
func (ctx *context) outOfAsides(i int, places []extract.Place) []extract.Place {
	q := &ctx.text.Quantities[i]
	aside := ctx.overBefore(q)
	if aside.from == aside.to {
		return places
	}
	var kept []extract.Place
	for _, p := range around(places, q.From, placeAt) {
		if p.Sentence != q.Sentence || !aside.holds(p.Found) {
			kept = append(kept, p)
		}
	}
	if len(kept) == 0 {
		return places
	}
	return kept
}

// overBefore is what stands between two commas and is over before a quantity, empty if there is
// nothing: a relative clause, or what tells more of a subject in a number of its own, "Peat, present
// in 21 samples in 2017, was in 60".
func (ctx *context) overBefore(q *extract.Quantity) stretch {
	sent := ctx.sentence(q.Sentence)
	at, closes := wordAt(sent, q.From), -1
	for n := at - 1; n > max(0, at-reach); n-- {
		w := sent.Words[n]
		if w.Text == "," {
			closes = n
		}
		if closes <= n || sent.Words[n-1].Text != "," {
			continue
		}
		aside := stretch{sent.From + w.Start, sent.From + sent.Words[closes].Start}
		if isRelative(w.Tag) || w.Text == "where" || w.Text == "whose" || n > 1 && sent.Words[n-2].Tag.IsNoun() && closes+1 < at && w.Tag != tagger.CC && hasTense(sent.Words[closes+1]) && ctx.holdsNumber(q.Sentence, aside) {
			return aside
		}
	}
	return stretch{}
}

// holdsNumber reports whether a number stands in a stretch of a sentence.
func (ctx *context) holdsNumber(sent int, in stretch) bool {
	from, to := ctx.numbers[sent][0], ctx.numbers[sent][1]
	return slices.ContainsFunc(ctx.text.Quantities[from:to], func(q extract.Quantity) bool { return in.from <= q.From && q.To <= in.to })
}
