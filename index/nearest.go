package index

import "unicode/utf8"

// nearest is the name that differs from a mistyped one in the fewest letters, or
// nothing where all differ in more than a third of them.
func nearest(typed string, names []string) string {
	best, bestDistance := "", max(1, utf8.RuneCountInString(typed)/3)+1
	for _, name := range names {
		if d := distance([]rune(typed), []rune(name)); d < bestDistance {
			best, bestDistance = name, d
		}
	}
	return best
}

// distance is how many letters must be put in, taken out, changed or swapped
// with their neighbour to turn a into b.
func distance(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
