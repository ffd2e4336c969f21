package extract

import (
	"claimcheck/extract/recogniser"
	"claimcheck/extract/tagger"
)

// A sign is something that tables, or the article itself, say of a word that
// may be in a name. The recogniser has learnt what each is worth.
type sign uint32

const (
	signOpens sign = 1 << iota
	signTaken
	signFirstName
	signUnsureFirstName
	signKnownBody
	signKnownOther
	signPlace
	signWeakPlace
	signDemonym
	signHeadOfBody
	signHeadOfPlace
	signHeadOfOther
	signHonorific
	signRole
	signCorporate
	signShouted
	signSeenSmall
	signSeenCapital
	signAcronym
	signInitial
	signSure
)

// see keeps what the recogniser is to see of the words of the sentence.
func (n *namer) see(words []nameWord, tagged []tagger.Word) {
	n.starts = append(n.starts, len(n.seen))
	known, place := 0, 0 // the words that are still within one
	var knownSign, placeSign sign
	for i := range words {
		w := &words[i]
		if w.known {
			known, knownSign = w.glued+1, signKnownOther
			if w.kind == Organisation {
				knownSign = signKnownBody
			}
		}
		if w.place > 0 {
			place, placeSign = w.glued+1, n.placeSign(w.place-1)
		}
		s := n.signsOf(w)
		if known > 0 {
			s |= knownSign
			known--
		}
		if place > 0 {
			s |= placeSign
			place--
		}
		n.seen = append(n.seen, recogniser.Word{Text: w.text, Tag: w.tag, Label: tagged[i].Label, Signs: uint32(s)})
	}
}

func (n *namer) placeSign(place int) sign {
	switch {
	case n.places[place].Demonym:
		return signDemonym
	case n.weak[n.placeFrom+place]:
		return signWeakPlace
	}
	return signPlace
}

// signsOf returns the signs of a word by itself.
func (n *namer) signsOf(w *nameWord) sign {
	if !w.capital {
		return 0
	}
	s := when(w.opens, signOpens) | when(w.taken, signTaken) | when(n.shouted, signShouted) |
		when(n.capital[w.text], signSeenCapital) | when(corporate.has(w.text), signCorporate) |
		when(isAcronym(w.text), signAcronym) | when(isInitial(w.text), signInitial)
	if sure, ok := n.known.firstNames[w.text]; ok {
		s |= when(sure, signFirstName) | when(!sure, signUnsureFirstName)
	}
	switch n.known.heads[w.text].kind {
	case OtherName:
	case Organisation:
		s |= signHeadOfBody
	case PlaceName:
		s |= signHeadOfPlace
	default:
		s |= signHeadOfOther
	}
	switch n.known.titles[w.text] {
	case honorific:
		s |= signHonorific
	case role:
		s |= signRole
	}
	n.small = appendSmall(n.small[:0], w.text)
	return s | when(n.lower[string(n.small)], signSeenSmall)
}

func when(yes bool, s sign) sign {
	if yes {
		return s
	}
	return 0
}

// appendSmall appends a word in lower case, but for letters beyond ASCII.
func appendSmall(dst []byte, word string) []byte {
	for i := range len(word) {
		b := word[i]
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		dst = append(dst, b)
	}
	return dst
}

// sentenceSeen is what the recogniser sees of a sentence.
func (n *namer) sentenceSeen(sentence int) []recogniser.Word {
	end := len(n.seen)
	if sentence+1 < len(n.starts) {
		end = n.starts[sentence+1]
	}
	return n.seen[n.starts[sentence]:end]
}
