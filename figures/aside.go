package figures

import (
	"runtime"
	"sync"
)

// asides are the files that are read while a loader goes on. Where that belongs
// which they come to, among what the files before and behind them do, is noted when
// they are met, so that nothing depends on which of them is done first. The zero
// asides puts nothing aside.
type asides struct {
	list []*aside
	turn chan struct{} // has room for as many files as are read at once
	work sync.WaitGroup
}

// An aside is one file that is read aside.
type aside struct {
	tables        []*Table
	problems      []Problem
	afterTables   int // how many tables the loader had when it met the file,
	afterProblems int // and how many problems
}

// mostAside is how many files are read at once: some unpack to many times their
// size.
const mostAside = 4

// smallFile is up to how many bytes a file is read aside. A larger one is read by
// itself, so that a pack of many takes no more memory than the largest of them.
const smallFile = 1 << 20

func newAsides() asides {
	return asides{turn: make(chan struct{}, min(runtime.GOMAXPROCS(0), mostAside))}
}

// aside has a file of some bytes read, while the loader goes on if it is small.
func (l *loader) aside(size int, read func() ([]*Table, []Problem)) {
	if size > smallFile || cap(l.asides.turn) < 2 {
		l.asides.work.Wait()
		l.add(read())
		return
	}
	a := &aside{afterTables: len(l.tables), afterProblems: len(l.problems)}
	l.asides.list = append(l.asides.list, a)
	l.asides.turn <- struct{}{}
	l.asides.work.Go(func() {
		a.tables, a.problems = read()
		<-l.asides.turn
	})
}

// join waits for the files that are read aside, and puts what they came to in its
// place.
func (l *loader) join() {
	l.asides.work.Wait()
	var tables []*Table
	var problems []Problem
	var before aside
	for _, a := range l.asides.list {
		tables = append(append(tables, l.tables[before.afterTables:a.afterTables]...), a.tables...)
		problems = append(append(problems, l.problems[before.afterProblems:a.afterProblems]...), a.problems...)
		before = *a
	}
	l.tables = append(tables, l.tables[before.afterTables:]...)
	l.problems = append(problems, l.problems[before.afterProblems:]...)
	l.asides.list = nil
}
