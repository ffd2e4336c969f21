package figures

import (
	"cmp"
	"maps"
	"slices"
	"sort"
	"strings"
	"sync"

	"claimcheck/lexicon"
	"claimcheck/period"
	"claimcheck/quantity"
)

// mostSampled is how many figures are compared of a catalogue. A larger one is
// sampled by place and period, so that what two tables share is in both samples.
const mostSampled = 200_000

// mostSharing bounds how many topics that hold one figure are compared with one
// another, and mostPartners how many others a topic is compared with.
const (
	mostSharing  = 8
	mostPartners = 8
)

// An overlap is the topics of a catalogue with their samples, and the figures
// that are of one place and period.
type overlap struct {
	topics  []*topic
	samples [][]sample // of each topic, by place and period
}

// A sample is a figure by the place and period that it is of.
type sample struct {
	at     uint64
	value  quantity.Number
	series *Series
	n      int // of the figure in its series
	row    int
}

func (s sample) figure() Figure { return s.series.Figures()[s.n] }

// printed is how many figures the series of a topic have.
func (t *topic) printed() int {
	n := 0
	for _, s := range t.series {
		n += s.printed()
	}
	return n
}

func (c *Catalogue) overlaps() overlap {
	total := 0
	for _, t := range c.Tables {
		total += t.Figures()
	}
	every := uint64(total/mostSampled + 1)
	o := overlap{topics: c.index.topics, samples: make([][]sample, len(c.index.topics))}
	for i, t := range o.topics {
		o.samples[i] = make([]sample, 0, t.printed()/int(every))
		for _, s := range t.series {
			place := hashText(seed, s.Place.Key())
			s.newest(func(n int, f *Figure) bool {
				if at := hashPeriod(place, f.Period); at%every == 0 {
					o.samples[i] = append(o.samples[i], sample{at, f.Value, s, n, f.Row})
				}
				return true
			})
		}
		slices.SortFunc(o.samples[i], func(a, b sample) int { return cmp.Compare(a.at, b.at) })
	}
	return o
}

// both are the agreeing and the namesakes, which are looked for at the same time.
func (o overlap) both() (agreeing, namesakes []pair) {
	var work sync.WaitGroup
	work.Go(func() { agreeing = o.agreeing() })
	namesakes = o.namesakes()
	work.Wait()
	return agreeing, namesakes
}

// agreeing are the pairs of topics that hold equal figures for many places and
// periods.
func (o overlap) agreeing() []pair {
	return o.pairs(func(_ int, s sample) (uint64, bool) {
		return hashNumber(s.at, s.value), tells(s.value)
	})
}

// namesakes are the pairs of topics that measure the same, for many places and
// periods that both have.
func (o overlap) namesakes() []pair {
	names := make([]uint64, len(o.topics))
	for i, t := range o.topics {
		names[i] = hashText(seed, nameOf(t.series[0]))
	}
	return o.pairs(func(topic int, s sample) (uint64, bool) {
		return mix(s.at, names[topic]), !s.value.IsZero()
	})
}

// A pair is two topics that are to be compared, the earlier first, and the
// figures that are of one place and period in both.
type pair struct {
	a, b         *topic
	both         []twin
	sizeA, sizeB int // how many figures were sampled of each
}

// A twin is two figures of one place and period.
type twin struct{ a, b sample }

// pairs finds the topics that have keys in common, and joins their samples.
func (o overlap) pairs(keyOf func(topic int, s sample) (uint64, bool)) []pair {
	type posting struct {
		key   uint64
		topic int32
	}
	sampled := 0
	for _, samples := range o.samples {
		sampled += len(samples)
	}
	postings := make([]posting, 0, sampled)
	for i, samples := range o.samples {
		for _, s := range samples {
			if key, ok := keyOf(i, s); ok {
				postings = append(postings, posting{key, int32(i)})
			}
		}
	}
	slices.SortFunc(postings, func(a, b posting) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.topic, b.topic)) })
	shared := map[[2]int32]int{}
	for start := 0; start < len(postings); {
		end := start + 1
		for end < len(postings) && postings[end].key == postings[start].key {
			end++
		}
		for i, p := range postings[start:min(end, start+mostSharing)] {
			for _, q := range postings[start : start+i] {
				if p.topic != q.topic {
					shared[[2]int32{q.topic, p.topic}]++
				}
			}
		}
		start = end
	}
	var found []pair
	partners := map[int32]int{}
	for _, key := range slices.SortedFunc(maps.Keys(shared), func(a, b [2]int32) int { return slices.Compare(a[:], b[:]) }) {
		if shared[key] < leastShared || partners[key[0]] >= mostPartners || partners[key[1]] >= mostPartners {
			continue
		}
		partners[key[0]]++
		partners[key[1]]++
		found = append(found, o.join(key[0], key[1]))
	}
	return found
}

// join finds the figures of the larger sample that go with those of the smaller.
func (o overlap) join(a, b int32) pair {
	p := pair{a: o.topics[a], b: o.topics[b], sizeA: len(o.samples[a]), sizeB: len(o.samples[b])}
	small, large := o.samples[a], o.samples[b]
	swapped := len(small) > len(large)
	if swapped {
		small, large = large, small
	}
	for i, s := range small {
		if i > 0 && small[i-1].at == s.at {
			continue // of two units, one may be told
		}
		j := sort.Search(len(large), func(j int) bool { return large[j].at >= s.at })
		if j == len(large) || large[j].at != s.at {
			continue
		}
		if swapped {
			p.both = append(p.both, twin{large[j], s})
		} else {
			p.both = append(p.both, twin{s, large[j]})
		}
	}
	return p
}

// first is the twins that a person looks at first: those in the first series.
func (p pair) first(wanted func(twin) bool) twin {
	best := -1
	for i, t := range p.both {
		if wanted(t) && (best < 0 || t.b.before(p.both[best].b)) {
			best = i
		}
	}
	return p.both[best]
}

// before orders samples as the table has them.
func (s sample) before(o sample) bool {
	return s.row < o.row || s.row == o.row && s.n < o.n
}

// nameOf is the same for two series that measure one thing by their words, of
// the same people and in the same unit, whatever the order of the words.
func nameOf(s *Series) string {
	var ids []string
	for _, t := range s.Terms {
		ids = append(ids, t.ID)
	}
	slices.Sort(ids)
	return strings.Join(ids, "\x00") + "\x01" + s.Per.Unit.Name + "\x01" + s.Per.Value.String()
}

// ownTerms is what a series measures, without its table's title, without what
// only qualifies it, and without "inflation" beside the prices that inflate.
func ownTerms(s *Series) []lexicon.Term {
	var own []lexicon.Term
	for _, t := range s.Terms {
		if t.Qualifier() || s.Titled > 0 && t.Start < s.Titled {
			continue
		}
		own = append(own, t)
	}
	isInflation := func(t lexicon.Term) bool {
		return t.Concept && t.End <= len(s.Measure) && strings.EqualFold(s.Measure[t.Start:t.End], "inflation")
	}
	if rest := slices.DeleteFunc(slices.Clone(own), isInflation); slices.ContainsFunc(rest, isConcept) {
		return rest
	}
	return own
}

const seed = 0x9E3779B97F4A7C15

// mix brings a number into a hash.
func mix(h, v uint64) uint64 {
	h ^= v
	h *= 0xFF51AFD7ED558CCD
	h ^= h >> 32
	h *= 0xC4CEB9FE1A85EC53
	return h ^ h>>29
}

func hashText(h uint64, text string) uint64 {
	for i := range len(text) {
		h = (h ^ uint64(text[i])) * 0x100000001B3
	}
	return mix(h, uint64(len(text)))
}

func hashPeriod(h uint64, p period.Period) uint64 {
	day := func(d period.Date) uint64 { return uint64(d.Year)<<9 | uint64(d.Month)<<5 | uint64(d.Day) }
	return mix(h, day(p.From)<<32|day(p.To))
}

func hashNumber(h uint64, v quantity.Number) uint64 {
	if n, d, ok := v.Fraction(); ok {
		return mix(mix(h, uint64(n)), uint64(d))
	}
	return hashText(h, v.String())
}
