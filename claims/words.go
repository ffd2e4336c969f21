package claims

import (
	"claimcheck/extract"
	"claimcheck/lexicon"
)

// Words are the measuring words of an article by its sentences, in which each stands from
// its Start on.
type Words [][]lexicon.Term

// WordsOf reads the words of an article.
func WordsOf(text *extract.Text) Words {
	words := make(Words, len(text.Sentences))
	for i := range text.Sentences {
		words[i] = lexicon.Terms(text.Sentences[i].Plain(text.Doc))
	}
	return words
}
