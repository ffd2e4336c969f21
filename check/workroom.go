package check

import (
	"sync"
	"sync/atomic"

	"claimcheck/figures"
	"claimcheck/lexicon"
)

// A workroom is what whoever judges the claims of an article keeps at hand. Nothing that is
// said of a claim depends on it, and each who judges has one alone.
type workroom struct {
	terms    map[string][]lexicon.Term        // of names that were asked for
	sources  map[*figures.Source]*citedSource // what was found out about sources
	having   map[tableOfPlace]bool            // whether tables have a measure of a place
	search   search                           // the last one
	room     []prospect                       // for those of one claim after the other
	readable []Reading                        // room for its readings, until they are sorted
	heardOf  []opinion                        // room for what these make of it,
	counted  []opinion                        // and for what counts of that
	shelf    shelf                            // the figures that were looked at last
}

func newWorkroom() workroom {
	return workroom{terms: make(map[string][]lexicon.Term), sources: make(map[*figures.Source]*citedSource), having: make(map[tableOfPlace]bool)}
}

// beside is the subject as another hand has it, with a workroom of its own.
func (s *subject) beside() *subject {
	other := *s
	other.workroom = newWorkroom()
	return &other
}

// atOnce is how many claims a hand takes at a time: neighbours ask for the same figures.
const atOnce = 8

// share has n things done, by as many hands as the checker has. Each hand knows the article's
// subject as its own. What breaks in one hand breaks in the caller's.
func (c *Checker) share(n int, about *subject, do func(about *subject, i int)) {
	var next atomic.Int64
	work := func(about *subject) {
		for {
			from := int(next.Add(atOnce)) - atOnce
			if from >= n {
				return
			}
			for i := from; i < min(n, from+atOnce); i++ {
				do(about, i)
			}
		}
	}
	var broken atomic.Value
	var others sync.WaitGroup
	for range min(c.Hands, n/atOnce) - 1 {
		about := about.beside() // before anybody works with it
		others.Go(func() {
			defer func() {
				if p := recover(); p != nil {
					broken.Store(defect{p})
				}
			}()
			work(about)
		})
	}
	func() {
		defer others.Wait() // whatever breaks here
		work(about)
	}()
	if d, ok := broken.Load().(defect); ok {
		panic(d.of)
	}
}

// A defect is what broke in another hand.
type defect struct{ of any }
