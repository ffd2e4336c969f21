package tagger

import "unicode/utf8"

// An Entity is a run of words that the model takes for one name.
type Entity struct {
	First, End int // places in the words, half-open
	Kind       Kind
}

// Entities appends the names among labelled words to dst and returns it.
//
// A name begins at a labelled word. It goes on through labelled words, whatever
// their labels: the model forgets kinds from word to word and begins anew inside
// of names. It also goes on through proper nouns like the one before them, for
// the model often labels the head of "National Crime Agency" alone. Its kind is
// that of its first word, but two words of which one may begin a person are a
// person.
//
// So does prose, with these differences. Prose loses a name that ends with the
// sentence. It ends a name after a word whose tag is another than that of the
// word before, although the label says that the name goes on, and leaves what
// follows as a second name. It makes every word part of the name before it that
// has the same tag, be it a common noun or a quotation mark, and every number,
// so that "in London 300 people" names "London 300".
func Entities(dst []Entity, words []Word) []Entity {
	for i := 0; i < len(words); i++ {
		if words[i].Label == Outside {
			continue
		}
		first := i
		for i+1 < len(words) && (words[i+1].Label != Outside || extendsName(words[i], words[i+1])) {
			i++
		}
		dst = append(dst, Entity{first, i + 1, kindOf(words[first : i+1])})
	}
	return dst
}

// extendsName reports whether a word without a label belongs to the name that
// ends with the word before.
func extendsName(before, word Word) bool {
	return word.Tag.IsProperNoun() && word.Tag == before.Tag && word.Text != "" &&
		(isWordByte(word.Text[0]) || word.Text[0] >= utf8.RuneSelf)
}

func kindOf(name []Word) Kind {
	if len(name) == 2 && (name[0].Label == Person.First() || name[1].Label == Person.First()) {
		return Person
	}
	return name[0].Label.Kind()
}
