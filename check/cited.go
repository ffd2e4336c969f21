package check

import (
	"slices"
	"sort"
	"strings"
	"sync"
	"unicode"

	"claimcheck/corpus"
	"claimcheck/extract"
	"claimcheck/figures"
)

// A Cite is an address that the sentence of a claim gives as its source, in a link or
// in a note.
type Cite struct {
	Address string
	Held    bool // figures of that page are in the catalogue
}

// Site is the name of the site, without "www.".
func (c Cite) Site() string {
	a, _ := addressOf(c.Address)
	return a.host
}

// citations are the addresses that an article cites and where.
type citations struct {
	text  *extract.Text
	cites map[int][]Cite      // by sentence, in the order of the text
	sites map[string][]spot   // where a page of a site is cited
	pages map[string][]*cited // by key
}

// A spot is a sentence and an address that it cites. Lists of them are in the order of
// the text, and have one for each sentence.
type spot struct {
	sentence int
	written  string
}

// A cited is an address with where it is cited.
type cited struct {
	address
	spots []spot
}

// A citedSource is where an article cites a source, by how surely it is that source.
type citedSource [samePage + 1][]spot

// mostCites is how many addresses of one sentence are told.
const mostCites = 8

// citations reads what an article cites; nil if that is nothing.
func (c *Checker) citations(text *extract.Text) *citations {
	if len(text.Doc.Links) == 0 {
		return nil
	}
	cs := &citations{text: text, cites: make(map[int][]Cite), sites: make(map[string][]spot), pages: make(map[string][]*cited)}
	known := make(map[string]*cited)
	for _, l := range text.Doc.Links {
		a, ok := addressOf(l.Address)
		if !ok {
			continue
		}
		at := known[l.Address]
		if at == nil {
			at = &cited{address: a}
			known[l.Address] = at
			if key := a.key(); key != "" {
				cs.pages[key] = append(cs.pages[key], at)
			}
		}
		for _, sentence := range cs.sentencesOf(l) {
			s := spot{sentence, l.Address}
			at.spots = addSpot(at.spots, s)
			cs.sites[a.host] = addSpot(cs.sites[a.host], s)
			list := cs.cites[sentence]
			if len(list) < mostCites && !slices.ContainsFunc(list, func(o Cite) bool { return o.Address == l.Address }) {
				cs.cites[sentence] = append(list, Cite{Address: l.Address, Held: c.holds(a)})
			}
		}
	}
	return cs
}

// addSpot adds one of a sentence that has none yet, nearly always at the end.
func addSpot(list []spot, s spot) []spot {
	at, found := findSpot(list, s.sentence)
	if found {
		return list
	}
	return slices.Insert(list, at, s)
}

// findSpot is where that of a sentence stands in a list, or would stand.
func findSpot(list []spot, sentence int) (at int, found bool) {
	return slices.BinarySearchFunc(list, sentence, func(s spot, sentence int) int { return s.sentence - sentence })
}

// sentencesOf are the sentences that a link belongs to: that which it stands in, or
// stands behind as the mark of a note does; and the one before where the sentence is
// nothing but the link: "It fell by a tenth. (Port Office)".
func (cs *citations) sentencesOf(l corpus.Link) []int {
	all := cs.text.Sentences
	at := sort.Search(len(all), func(i int) bool { return all[i].Span.Start > l.Span.Start }) - 1
	switch {
	case at < 0:
		return nil
	case at > 0 && all[at-1].Block == all[at].Block && cs.isOnly(&all[at], l.Span):
		return []int{at - 1, at}
	}
	return []int{at}
}

// isOnly reports whether all words of a sentence stand in a link, but for those that
// say that it is one.
func (cs *citations) isOnly(s *extract.Sentence, link corpus.Span) bool {
	if len(s.Words) > longestCitation {
		return false
	}
	block := &cs.text.Doc.Blocks[s.Block]
	for _, w := range s.Words {
		if !strings.ContainsFunc(w.Text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			continue
		}
		if !block.Span(s.From+w.Start, s.From+w.End).Overlaps(link) && !slices.Contains(sourceWords, strings.ToLower(strings.Trim(w.Text, ":"))) {
			return false
		}
	}
	return true
}

// longestCitation is how many words and marks a sentence has at most that only says
// where something is from.
const longestCitation = 20

var sourceWords = []string{"source", "sources", "see", "via", "here", "data"}

// of is what the sentence of a claim cites.
func (cs *citations) of(sentence int) []Cite {
	if cs == nil {
		return nil
	}
	return cs.cites[sentence]
}

// source is where the article cites a source.
func (cs *citations) source(s *figures.Source) *citedSource {
	found := &citedSource{}
	a, ok := addressOf(s.URL)
	if !ok {
		return found
	}
	found[sameSite] = cs.sites[a.host]
	for _, page := range cs.pages[a.key()] {
		like := page.like(a)
		if like < otherEdition {
			continue
		}
		for _, s := range page.spots {
			found[like] = addSpot(found[like], s)
		}
	}
	return found
}

// held knows of which pages a catalogue has figures. It is made when the first
// article asks that cites anything.
type held struct {
	once  sync.Once
	pages map[string][]address
}

// holds reports whether figures of a page are in the catalogue, of this edition or
// of another.
func (c *Checker) holds(a address) bool {
	if c.Catalogue == nil || a.key() == "" {
		return false
	}
	c.held.once.Do(func() {
		c.held.pages = make(map[string][]address)
		seen := make(map[address]bool)
		for _, t := range c.Catalogue.Tables {
			for _, s := range t.Sources() {
				source, ok := addressOf(s.URL)
				if key := source.key(); ok && key != "" && !seen[source] {
					seen[source] = true
					c.held.pages[key] = append(c.held.pages[key], source)
				}
			}
		}
	})
	return slices.ContainsFunc(c.held.pages[a.key()], func(o address) bool { return a.like(o) >= otherEdition })
}
