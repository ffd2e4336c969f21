package figures

// Sources are those of all figures of the table, each once: a table whose rows say
// who published them may have many.
func (t *Table) Sources() []*Source {
	var found []*Source
	seen := make(map[*Source]bool)
	for i := range t.ledger.manners {
		if s := t.ledger.manners[i].source; s != nil && !seen[s] {
			seen[s] = true
			found = append(found, s)
		}
	}
	return found
}
