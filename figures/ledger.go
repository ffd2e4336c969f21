package figures

import (
	"encoding/binary"
	"math"
	"strings"

	"claimcheck/period"
	"claimcheck/quantity"
)

// A ledger holds the figures of one table in some sixteen bytes each, where a
// Figure takes two hundred, and gives the collector of garbage nothing to look
// through. Those of one series stand together, each as the number of its manner,
// its value in steps, its row and how it is written.
type ledger struct {
	entries string
	manners []manner
	odd     []quantity.Number // values that are no whole number of steps
}

// A manner is what many figures of a table have in common.
type manner struct {
	period   period.Period
	asOf     period.Date
	source   *Source
	column   string
	status   string
	modifier quantity.Modifier
	step     quantity.Number
}

// A ledgerWriter makes a ledger.
type ledgerWriter struct {
	entries strings.Builder
	manners []manner
	numbers map[manner]uint32
	odd     []quantity.Number
	scratch []byte
}

func newLedgerWriter() ledgerWriter { return ledgerWriter{numbers: map[manner]uint32{}} }

// An entry is a figure before it is written down.
type entry struct {
	value  int64 // in steps, or its place among the odd values
	manner uint32
	isOdd  bool
	row    int
}

// number is that of a manner, a new one if there was none like it.
func (w *ledgerWriter) number(m manner) uint32 {
	n, ok := w.numbers[m]
	if !ok {
		n = uint32(len(w.manners))
		w.manners = append(w.manners, m)
		w.numbers[m] = n
	}
	return n
}

// usualEntry is how many bytes most entries take.
const usualEntry = 16

// count sets the value of an entry.
func (w *ledgerWriter) count(e *entry, value, step quantity.Number) {
	if n, ok := stepsIn(value, step); ok {
		e.value, e.isOdd = n, false
		return
	}
	e.value, e.isOdd = int64(len(w.odd)), true
	w.odd = append(w.odd, value)
}

// stepsIn is how many steps a value is, if that is a whole number.
func stepsIn(value, step quantity.Number) (int64, bool) {
	n, d, ok := value.Fraction()
	sn, sd, stepFits := step.Fraction()
	switch {
	case !ok || !stepFits:
		return 0, false
	case sn == 1 && sd%d == 0 && abs(n) <= math.MaxInt64/(sd/d):
		return n * (sd / d), true
	case sn <= 0:
		return 0, false
	}
	n, d, ok = value.Quo(step).Fraction()
	return n, ok && d == 1
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

// value is that of an entry.
func (w *ledgerWriter) value(e entry) quantity.Number {
	return valueOf(e, w.manners, w.odd)
}

func valueOf(e entry, manners []manner, odd []quantity.Number) quantity.Number {
	if e.isOdd {
		return odd[e.value]
	}
	return manners[e.manner].step.Mul(quantity.Int(e.value))
}

// write writes an entry down, behind another one of the row before.
func (w *ledgerWriter) write(e entry, before int, written string) {
	form := uint64(e.manner) << 1
	if e.isOdd {
		form |= 1
	}
	b := binary.AppendUvarint(w.scratch[:0], form)
	b = binary.AppendVarint(b, e.value)
	b = binary.AppendVarint(b, int64(e.row-before))
	b = binary.AppendUvarint(b, uint64(len(written)))
	w.scratch = b
	w.entries.Write(b)
	w.entries.WriteString(written)
}

// at is where the next entry will stand.
func (w *ledgerWriter) at() int { return w.entries.Len() }

// finish is the ledger.
func (w *ledgerWriter) finish() *ledger { return &ledger{w.entries.String(), w.manners, w.odd} }

// A ledgerReader reads the entries of a series, one after the other.
type ledgerReader struct {
	*ledger
	rest    string
	entry   entry
	written string
}

func (l *ledger) reader(s *Series) ledgerReader {
	return ledgerReader{ledger: l, rest: l.entries[s.from:]}
}

func (r *ledgerReader) next() {
	form := takeUvarint(&r.rest)
	r.entry.manner, r.entry.isOdd = uint32(form>>1), form&1 == 1
	r.entry.value = takeVarint(&r.rest)
	r.entry.row += int(takeVarint(&r.rest))
	length := takeUvarint(&r.rest)
	r.written, r.rest = r.rest[:length], r.rest[length:]
}

func (r *ledgerReader) manner() *manner { return &r.manners[r.entry.manner] }

// fill makes a figure of the entry.
func (r *ledgerReader) fill(f *Figure, s *Series) {
	m := r.manner()
	*f = Figure{Series: s, Source: m.source, Period: m.period, AsOf: m.asOf, Value: valueOf(r.entry, r.manners, r.odd), Step: m.step,
		Written: r.written, Column: m.column, Status: m.status, Row: r.entry.row, Modifier: m.modifier}
}

// read reads all figures of a series.
func (l *ledger) read(s *Series) []Figure {
	figures := make([]Figure, s.count)
	r := l.reader(s)
	for i := range figures {
		r.next()
		r.fill(&figures[i], s)
	}
	return figures
}

// readAt appends the figures of one period to a list.
func (l *ledger) readAt(s *Series, p period.Period, figures []Figure) []Figure {
	r := l.reader(s)
	for range s.count {
		r.next()
		switch order := comparePeriods(r.manner().period, p); {
		case order > 0:
			return figures
		case order == 0:
			figures = append(figures, Figure{})
			r.fill(&figures[len(figures)-1], s)
		}
	}
	return figures
}

// takeUvarint takes a number off the front of entries, and all of them where none
// stands.
func takeUvarint(s *string) (x uint64) {
	for i := 0; i < len(*s) && i < binary.MaxVarintLen64; i++ {
		c := (*s)[i]
		x |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			*s = (*s)[i+1:]
			return x
		}
	}
	*s = ""
	return 0
}

func takeVarint(s *string) int64 {
	x := takeUvarint(s)
	return int64(x>>1) ^ -int64(x&1)
}
