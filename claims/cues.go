package claims

import (
	_ "embed"
	"strings"
	"sync"

	"claimcheck/embedded"
)

//go:embed cues.tsv
var cueTable string

// A phrases is a set of cue phrases, each with a space at both ends, by their first words.
type phrases map[string][]string

func (p phrases) add(phrase string) {
	first, _, _ := strings.Cut(phrase, " ")
	p[first] = append(p[first], " "+phrase+" ")
}

// in reports whether one of the phrases stands in the words, which have a space
// at both ends.
func (p phrases) in(words string) bool {
	for words != "" {
		word, _, more := strings.Cut(words[1:], " ")
		if !more {
			return false
		}
		for _, phrase := range p[word] {
			if strings.HasPrefix(words, phrase) {
				return true
			}
		}
		words = words[len(" ")+len(word):]
	}
	return false
}

type cueWords struct {
	reporting, speakers, doing              map[string]bool
	manners                                 map[string]bool // by which a condition says how something is counted
	meanings                                map[string]bool // of conditions that only choose what is spoken of
	comparing                               map[string]bool // behind which a sentence says with what it compares
	rivalling                               map[string]bool // behind which it names the place with which it compares, beside these
	rejecting                               phrases
	retiring                                phrases
	dismissing                              phrases
	examining                               phrases
	target, forecast, hypothetical, opinion phrases
	once                                    phrases // said of what was printed first
}

// cues reads the table once.
var cues = sync.OnceValue(func() *cueWords {
	c := &cueWords{reporting: make(map[string]bool), speakers: make(map[string]bool), doing: make(map[string]bool),
		manners: make(map[string]bool), meanings: make(map[string]bool), comparing: make(map[string]bool), rivalling: make(map[string]bool)}
	words := map[string]map[string]bool{"reporting": c.reporting, "speaker": c.speakers, "manner": c.manners, "meaning": c.meanings, "comparing": c.comparing, "rivalling": c.rivalling}
	lists := make(map[string]phrases)
	for kind, list := range map[string]*phrases{
		"rejecting": &c.rejecting, "retiring": &c.retiring, "dismissing": &c.dismissing, "examining": &c.examining, "target": &c.target,
		"forecast": &c.forecast, "hypothetical": &c.hypothetical, "opinion": &c.opinion, "once": &c.once,
	} {
		*list = make(phrases)
		lists[kind] = *list
	}
	for row := range embedded.Rows(cueTable, 2, 2) {
		if kind, phrase := row[0], row[1]; words[kind] != nil {
			words[kind][phrase] = true
		} else if kind == "doing" {
			c.doing[" "+phrase+" "] = true
		} else {
			lists[kind].add(phrase)
		}
	}
	return c
})
