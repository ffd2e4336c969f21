package figures

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
)

// unitsRead are units that were read of late, each at the place that its hash gives it:
// the tables of a pack say the same units again and again, and each is asked for several
// times before a table is settled.
var (
	unitsRead    readOfLate
	unitsReadFor = maphash.MakeSeed()
)

type readOfLate [1 << 10]atomic.Pointer[measureUnit]

// of is what a text is read as, by read if it was not read of late. What is kept is
// parted from the text of the file.
func (r *readOfLate) of(text string, read func(string) measureUnit) measureUnit {
	at := &r[maphash.String(unitsReadFor, text)%uint64(len(r))]
	if known := at.Load(); known != nil && known.written == text {
		return *known
	}
	u := read(strings.Clone(text))
	at.Store(&u)
	return u
}
