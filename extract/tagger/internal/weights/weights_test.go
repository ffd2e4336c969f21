package weights

import (
	"errors"
	"testing"
)

// small is a model with a few rows in tables of each kind.
func small() *Trained {
	m := &Trained{
		Words:   []string{"", "said", "sails", "zwölf"},
		Affixes: []string{"", "aid"},
		Known:   []KnownTag{{Word: 1, Tag: 37}, {Word: 3, Tag: 10}},
		Basic:   []int{2},
	}
	m.Votes[Bias] = []KeyedRow[Vote]{{0, []Vote{NewVote(1, 5), NewVote(44, -34390)}}}
	m.Votes[Word] = []KeyedRow[Vote]{{1, nil}, {3, []Vote{NewVote(2, 7)}}}
	m.Votes[WordTag1] = []KeyedRow[Vote]{{PairKey(1, 3), []Vote{NewVote(9, 1)}}, {PairKey(1, 63), []Vote{NewVote(9, 2)}}, {PairKey(3, 0), []Vote{NewVote(9, 3)}}}
	m.Scores[Suffix3] = []KeyedRow[Score]{{1, []Score{NewScore(0, 1), NewScore(12, -1<<43)}}}
	m.Scores[TextNextPOS] = []KeyedRow[Score]{{PairKey(2, 5), []Score{NewScore(3, 1<<43-1)}}}
	return m
}

func TestRoundTrip(t *testing.T) {
	tables, err := Read(small().Append(nil))
	if err != nil {
		t.Fatal(err)
	}
	for number, word := range small().Words {
		if got := Number(tables.Words, word); got != number {
			t.Errorf("%q is number %d, want %d", word, got, number)
		}
	}
	for _, unknown := range []string{"sail", "Said", "aid", "zwölf "} {
		if got := Number(tables.Words, []byte(unknown)); got != 0 {
			t.Errorf("%q is number %d", unknown, got)
		}
	}
	if said, sails, zwölf := tables.Word(1), tables.Word(2), tables.Word(3); said.Known() != 37 || sails.Known() != 0 || zwölf.Known() != 10 || sails.Basic() != 1 || said.Basic() != 0 {
		t.Errorf("words %v, %v, %v", said, sails, zwölf)
	}
	votes := func(row Row) (all []Vote) {
		for votes := tables.Votes(row); votes.Any(); votes = votes.Rest() {
			all = append(all, votes.First())
		}
		return all
	}
	if row := votes(tables.VoteRow(Bias, 0)); len(row) != 2 || row[1].Tag() != 44 || row[1].Weight() != -34390 {
		t.Errorf("bias %v", row)
	}
	if row := votes(tables.Word(1).Vote(Word)); len(row) != 0 {
		t.Errorf("an empty row came back as %v", row)
	}
	for i, key := range []struct {
		word int
		tag  uint8
	}{{1, 3}, {1, 63}, {3, 0}} {
		if row := votes(tables.WordTag.Row(key.word, key.tag)); len(row) != 1 || row[0].Weight() != int32(i+1) {
			t.Errorf("pair %v: %v", key, row)
		}
	}
	if tables.WordTag.Row(1, 4) != 0 || tables.WordTag.Row(0, 3) != 0 {
		t.Error("a pair that is not there has a row")
	}
	if got := tables.Scores(tables.ScoreRow(Suffix3, 1)).Rest(); !got.Any() || got.Rest().Any() || got.First().Label() != 12 || got.First().Weight() != -1<<43 {
		t.Errorf("scores %v", got)
	}
}

// FuzzRead holds that a file of other lengths is an error, and never a panic.
func FuzzRead(f *testing.F) {
	good := small().Append(nil)
	f.Add(good)
	f.Add(good[:len(good)-1])
	f.Add(append(good, 0))
	f.Add([]byte(magic))
	f.Fuzz(func(t *testing.T, data []byte) {
		tables, err := Read(data)
		if err != nil && !errors.Is(err, ErrFormat) {
			t.Fatal(err)
		}
		if err == nil && len(tables.words) != tables.Words.Len()*wordSize {
			t.Fatalf("%d words have rows of %d bytes", tables.Words.Len(), len(tables.words))
		}
	})
}

func TestDamagedFiles(t *testing.T) {
	good := small().Append(nil)
	for n := range good {
		if _, err := Read(good[:n]); err == nil {
			t.Errorf("the first %d of %d bytes were read as a whole file", n, len(good))
		}
	}
}
