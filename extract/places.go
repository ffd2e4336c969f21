package extract

// keepPlaces drops from the places what is none, now that it is known what each
// name is: a surname such as "Holland", and a word such as "Reading" that no
// name uses as a place. weak says, beside the places, which such words are.
func (t *Text) keepPlaces(weak []bool) {
	kept := t.Places[:0]
	entity := 0
	for i, p := range t.Places {
		for entity < len(t.Entities) && t.Entities[entity].endsBefore(p.Found) {
			entity++
		}
		named := entity < len(t.Entities) && t.Entities[entity].holds(p.Found)
		if p.Demonym || named && t.Entities[entity].Type != Person || !named && !weak[i] {
			kept = append(kept, p)
		}
	}
	t.Places = kept
}

func (f Found) endsBefore(g Found) bool {
	return f.Block < g.Block || f.Block == g.Block && f.To <= g.From
}

func (f Found) holds(g Found) bool {
	return f.Block == g.Block && f.From <= g.From && g.To <= f.To
}
