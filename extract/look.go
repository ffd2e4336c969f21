package extract

import (
	"sort"
	"strings"
)

// look prepares the words of a sentence: what tables know of them, and what may
// not be parted.
func (n *namer) look(s *Sentence, times []Time) []nameWord {
	n.scratch = n.scratch[:0]
	for i, w := range s.Words {
		word := nameWord{text: w.Text, from: s.From + w.Start, to: s.From + w.End, tag: w.Tag, label: w.Label.Kind(), capital: isCapital(w.Text)}
		if endsInStop(w.Text) {
			word.text = w.Text[:len(w.Text)-1]
			word.to--
		}
		word.opens = word.capital && opensAt(s.Words, i)
		n.scratch = append(n.scratch, word)
	}
	words := n.scratch
	n.shouted = isShouted(s.Words)
	takeTimes(words, s.From, times)
	n.place(words, s.From)
	n.glue(words)
	n.spell(words)
	n.legal(words)
	return words
}

// endsInStop reports whether a word has a full stop on it that is not its own,
// as the last words of sentences that were cut in the wrong place have.
func endsInStop(word string) bool {
	short, ok := strings.CutSuffix(word, ".")
	return ok && len(short) > 2 && abbreviations()[strings.ToLower(short)] == "" && !strings.Contains(short, ".")
}

// takeTimes marks the words that tell a time, which name nothing. The times are
// those of the block, from is where in it the sentence starts.
func takeTimes(words []nameWord, from int, times []Time) {
	time := sort.Search(len(times), func(i int) bool { return times[i].To > from })
	for i := range words {
		w := &words[i]
		for time < len(times) && times[time].To <= w.from {
			time++
		}
		w.taken = time < len(times) && times[time].From < w.to || w.capital && (isWeekdays(w.text) || isEra(words, i))
	}
}

// isEra reports whether word i marks a year beside it: "480 BC". Elsewhere BC is a
// province.
func isEra(words []nameWord, i int) bool {
	return era.has(words[i].text) && (i > 0 && isDigits(words[i-1].text) || i+1 < len(words) && isDigits(words[i+1].text))
}

// isDigits reports whether word is written in digits alone.
func isDigits(word string) bool { return word != "" && strings.Trim(word, "0123456789") == "" }

// isWeekdays reports whether word is the plural of a day: "Mondays".
func isWeekdays(word string) bool {
	day, plural := strings.CutSuffix(word, "days")
	return plural && calendar.has(day+"day")
}

// place marks where the places of the block start.
func (n *namer) place(words []nameWord, from int) {
	place := sort.Search(len(n.places), func(i int) bool { return n.places[i].From >= from })
	for i := range words {
		w := &words[i]
		for place < len(n.places) && n.places[place].From < w.from {
			place++
		}
		if place < len(n.places) && n.places[place].From == w.from && w.to <= n.places[place].To {
			w.place = place + 1
		}
	}
}

// glue finds the known names and the places that are longer than a word.
func (n *namer) glue(words []nameWord) {
	for i := range words {
		w := &words[i]
		if size, kind := n.known.longest(words[i:]); size > 0 {
			w.known, w.kind, w.glued = true, kind, size-1
		}
		if w.place == 0 {
			continue
		}
		size := 1
		for i+size < len(words) && words[i+size].to <= n.places[w.place-1].To {
			size++
		}
		if words[i+size-1].to != n.places[w.place-1].To || size-1 < w.glued {
			w.place = 0
			continue
		}
		if size-1 > w.glued {
			w.known, w.glued = false, size-1
		}
	}
}
