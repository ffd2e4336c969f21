package figures

import "sync"

// asides are the files that are read while a loader goes on. Where that belongs
// which they come to, among what the files before and behind them do, is noted when
// they are met, so that nothing depends on which of them is done first. The zero
// asides puts nothing aside.
type asides struct {
	list  []*aside
	files chan func() // to those who read them
	work  sync.WaitGroup
}

// An aside is one file that is read aside.
type aside struct {
	tables        []*Table
	problems      []Problem
	afterTables   int // how many tables the loader had when it met the file,
	afterProblems int // and how many problems
}

// mostAside is up to how many files are read at once: some unpack to many times their
// size.
const mostAside = 4

// smallFile is up to how many bytes a file is read aside. A larger one is read by
// itself, so that a pack of many takes no more memory than the largest of them.
const smallFile = 1 << 20

// newAsides has so many files read at once, until it is closed. Each reader takes one
// file after another, since reading wants a deep stack, which would have to grow anew
// for every file.
func newAsides(atOnce int) asides {
	if atOnce < 2 {
		return asides{}
	}
	files := make(chan func())
	for range atOnce {
		go func() {
			for read := range files {
				read()
			}
		}()
	}
	return asides{files: files}
}

// close lets the readers go. Nothing is put aside any more.
func (a *asides) close() {
	if a.files != nil {
		close(a.files)
	}
}

// aside has a file of some bytes read, while the loader goes on if it is small.
func (l *loader) aside(size int, read func() ([]*Table, []Problem)) {
	if size > smallFile || l.asides.files == nil {
		l.asides.work.Wait()
		l.add(read())
		return
	}
	a := &aside{afterTables: len(l.tables), afterProblems: len(l.problems)}
	l.asides.list = append(l.asides.list, a)
	l.asides.work.Add(1)
	l.asides.files <- func() {
		defer l.asides.work.Done()
		a.tables, a.problems = read()
	}
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
