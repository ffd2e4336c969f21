package claims

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"claimcheck/embedded"
	"claimcheck/extract"
	"claimcheck/extract/tagger"
)

// pointedPlaces returns the places that a sentence means without naming them:
// "nationally", "across the border", "in the former", "there".
func (ctx *context) pointedPlaces(sent int) []extract.Place {
	var places []extract.Place
	s, kinds, pointing := ctx.sentence(sent), placeWords(), pointingWords()
	for n, w := range s.Words {
		switch word := w.Text; {
		case !pointing[word] && !pointing[strings.ToLower(word)]:
		case (word == "former" || word == "latter") && lower(s, n-1) == "the" && !describes(s, n):
			if pair, ok := ctx.pairBefore(sent, s.From+w.Start); ok {
				p := pair[0]
				if word == "latter" {
					p = pair[1]
				}
				p.Found = ctx.unnamed(sent, s.From+w.Start, s.From+w.End).Found
				places = append(places, p)
			}
		case strings.EqualFold(word, "there"):
			if there, ok := ctx.there(sent, s.From+w.Start); ok && w.Tag == tagger.RB && lower(s, n+1) != "'s" {
				there.Found = ctx.unnamed(sent, s.From+w.Start, s.From+w.End).Found
				places = append(places, there)
			}
		case callings()[word] != nil && lower(s, n-1) == "the" && !strings.EqualFold(lower(s, n+1), "of"):
			if country, ok := ctx.called(callings()[word], sent, s.From+w.Start); ok {
				p := ctx.unnamed(sent, s.From+s.Words[n-1].Start, s.From+w.End)
				p.ID, p.Name = country.ID, country.Name
				places = append(places, p)
			}
		default:
			if size := kinds["nationwide"].endingAt(s, n+1); size > 0 {
				if country, ok := nation(ctx.home()); ok {
					p := ctx.unnamed(sent, s.From+s.Words[n+1-size].Start, s.From+w.End)
					p.ID, p.Name = country.ID, country.Name
					places = append(places, p)
				}
			} else if size := kinds["across"].endingAt(s, n+1); size > 0 {
				places = append(places, ctx.unnamed(sent, s.From+s.Words[n+1-size].Start, s.From+w.End))
			}
		}
	}
	return places
}

// there is the place to which "there" points at a byte of a sentence: the one that is named
// outright before it, there or in the sentence before. Of two, either may be meant.
func (ctx *context) there(sent, at int) (extract.Place, bool) {
	for s := sent; s >= max(0, sent-1) && ctx.sentence(s).Block == ctx.sentence(sent).Block; s-- {
		named := ctx.outright(ctx.text.PlacesOf(s))
		if s == sent {
			named = slices.DeleteFunc(named, func(p extract.Place) bool { return p.To > at })
		}
		if len(named) > 0 {
			return named[0], !slices.ContainsFunc(named, func(p extract.Place) bool { return p.ID != named[0].ID })
		}
	}
	return extract.Place{}, false
}

//go:embed callings.tsv
var callingTable string

// callings are the countries that may be meant by a word such as "kingdom".
var callings = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for row := range embedded.Rows(callingTable, 2, 2) {
		m[row[0]] = strings.Split(row[1], ";")
	}
	return m
})

// called returns the one of some countries that the article has named before a byte of a
// sentence, if it has named no other of them.
func (ctx *context) called(countries []string, sent, at int) (found extract.Place, ok bool) {
	for _, p := range ctx.text.Places {
		if p.Sentence > sent || p.Sentence == sent && p.From >= at {
			break
		}
		if !slices.Contains(countries, p.ID) {
			continue
		}
		if ok && found.ID != p.ID {
			return extract.Place{}, false
		}
		found, ok = p, true
	}
	return found, ok
}

// isNationwide reports whether a place is meant by a word such as "nationally".
func (ctx *context) isNationwide(p extract.Place) bool {
	return placeWords()["nationwide"][strings.ToLower(p.Plain(ctx.text.Doc))]
}

// describes reports whether "the former" goes with a noun: "the former mayor".
func describes(s *extract.Sentence, n int) bool {
	return n+1 < len(s.Words) && isModifier(s.Words[n+1].Tag)
}

// pairBefore returns the two places that were named last before a byte of a
// sentence, in it or in the one before, if there are just two.
func (ctx *context) pairBefore(sent, at int) (pair [2]extract.Place, ok bool) {
	for s := sent; s >= max(0, sent-1); s-- {
		var named []extract.Place
		for _, p := range ctx.outright(around(ctx.text.PlacesOf(s), at, placeAt)) {
			if s < sent || p.To <= at {
				named = append(named, p)
			}
		}
		if len(named) > 0 {
			return [2]extract.Place{named[0], named[len(named)-1]}, len(named) == len(pair)
		}
	}
	return pair, false
}

// inTurn returns which of a list belongs to quantity i where the sentence says
// that numbers and names go together one by one: "in Wales and Scotland, 12% and
// 9% respectively".
func inTurn[T any](ctx *context, i int, list []T, found func(T) extract.Found) (T, bool) {
	var none T
	q := &ctx.text.Quantities[i]
	if !ctx.line(q.Sentence).inTurn {
		return none, false
	}
	list = around(list, q.From, func(m T) int { return found(m).From })
	first, after := ctx.numbers[q.Sentence][0], ctx.numbers[q.Sentence][1]
	if !(after-first > 1 && len(list) == after-first) {
		first, after = ctx.heads[i], i+1
		for after < ctx.numbers[q.Sentence][1] && after-i <= longestTurn && ctx.heads[after] == first {
			after++
		}
	}
	count := after - first
	if count < 2 || count > longestTurn {
		return none, false
	}
	text := ctx.block(q.Block).Text
	for start := 0; start+count <= len(list); start++ {
		joined := true
		for n := start + 1; n < start+count && joined; n++ {
			joined = joinsList(text[found(list[n-1]).To:found(list[n]).From])
		}
		if joined {
			return list[start+i-first], true
		}
	}
	return none, false
}

// longestTurn is how many numbers a reader can match with their names.
const longestTurn = 12

// joinsList reports whether words do no more than join two of a list.
func joinsList(words string) bool {
	for word := range strings.FieldsFuncSeq(words, func(r rune) bool { return r == ' ' || r == ',' }) {
		switch word {
		case "and", "in", "the", "of", "for", "or":
		default:
			return false
		}
	}
	return true
}

// home is the place that the article is about, once asked for.
func (ctx *context) home() string {
	if ctx.homeOnce == nil {
		home := Home(ctx.text)
		ctx.homeOnce = &home
	}
	return *ctx.homeOnce
}
