package eval

import (
	"fmt"
	"io"
)

// A Score is how often one slip was planted, found, named, and passed as right.
type Score struct {
	Slip                         string
	Planted, Found, Named, Loose int
	Passed                       int
}

// Scores adds up trials, a score for each slip that was planted and last one for
// all.
func Scores(trials []Trial) []Score {
	all := Score{Slip: "all"}
	var scores []Score
	for _, slip := range Slips {
		s := Score{Slip: slip.Name}
		for _, t := range trials {
			for _, p := range t.Plantings {
				if p.Slip == slip.Name {
					s.add(p)
					all.add(p)
				}
			}
		}
		if s.Planted > 0 {
			scores = append(scores, s)
		}
	}
	return append(scores, all)
}

func (s *Score) add(p Planting) {
	s.Planted++
	for _, count := range []struct {
		of  *int
		add bool
	}{{&s.Found, p.Found()}, {&s.Named, p.Named()}, {&s.Loose, p.Status == "imprecise"}, {&s.Passed, p.Passed()}} {
		if count.add {
			*count.of++
		}
	}
}

// Write prints what trials came to, as a table that a person reads.
func Write(w io.Writer, trials []Trial) error {
	holding, accused, others := 0, 0, 0
	for _, t := range trials {
		holding += t.Holding
		accused += t.Accused
		for _, p := range t.Plantings {
			others += p.Others
		}
	}
	if _, err := fmt.Fprintf(w, "articles %d · claims that hold %d · contradicted before anything was planted %d\n\n%-10s %7s %7s %7s %7s %7s\n",
		len(trials), holding, accused, "slip", "planted", "found", "named", "loose", "passed"); err != nil {
		return err
	}
	for _, s := range Scores(trials) {
		if _, err := fmt.Fprintf(w, "%-10s %7d %7d %7d %7d %7d\n", s.Slip, s.Planted, s.Found, s.Named, s.Loose, s.Passed); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "\nnumbers beside the planted one that are accused because of it: %d\n", others)
	return err
}
