package quantity

// reporters are the printed volumes in which courts and parliaments are cited, by
// volume and page: "310 U.S. 88".
var reporters = []string{"U.S.", "S.Ct.", "Stat.", "F.", "F.2d", "F.3d", "U.S.C.", "C.F.R.", "USC", "CFR", "CLR", "ALR", "SCR"}

// citation passes over the place where a judgment or a law is printed: the volume,
// the reporter and the page. In "400 U.S. 101st troops" a word goes on.
func (r *reader) citation(i int) int {
	if !r.isNumber(i) || !isDigits(r.at(i)) || r.glued(i) {
		return i
	}
	for last := i + 1; last < i+7 && last < len(r.toks) && !r.isTaken(last); last++ {
		if last > i+1 && r.isNumber(last) && !r.glued(last) {
			written := r.text[r.toks[i+1].Start:r.toks[last-1].End]
			for _, reporter := range reporters {
				if written == reporter && !r.isWord(last+1) {
					return r.skip(i, r.labelEnd(last), "reference")
				}
			}
			return i
		}
	}
	return i
}
