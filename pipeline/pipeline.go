// Package pipeline takes articles one after another through reading, extraction
// and checking, several at once. It knows no flags, terminals or formats.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"sync"

	"claimcheck/check"
	"claimcheck/corpus"
	"claimcheck/extract"
)

// An Outcome is what became of one article: its result, or the error that cost
// this article and no other.
type Outcome struct {
	Name   string
	Result *check.Result
	Err    error
}

// Options say how articles are worked on.
type Options struct {
	Jobs int // articles worked on at once; 0 is one for each processor
}

func (o Options) workers() int {
	if o.Jobs > 0 {
		return o.Jobs
	}
	return runtime.GOMAXPROCS(0)
}

// Check reads and checks the articles of sources and yields their outcomes in
// the order in which the articles came, whatever the number of workers. Only a
// few articles are held at a time, so memory does not grow with the archive.
//
// A source that could not be opened is an outcome with an error too. The run
// stops early when ctx ends or when the caller stops listening.
func Check(ctx context.Context, sources iter.Seq2[corpus.Source, error], checker *check.Checker, opts Options) iter.Seq[Outcome] {
	return ordered(ctx, sources, opts, func() func(corpus.Source) Outcome {
		extractor := extract.New()
		return func(src corpus.Source) Outcome {
			text, err := read(extractor, src)
			if err != nil {
				return Outcome{Name: src.Name, Err: err}
			}
			return Outcome{Name: src.Name, Result: checker.Article(text)}
		}
	})
}

// Extract reads the articles of sources and yields what was found in them, in
// order, without judging it.
func Extract(ctx context.Context, sources iter.Seq2[corpus.Source, error], opts Options) iter.Seq[Outcome] {
	return Check(ctx, sources, &check.Checker{}, opts)
}

func read(extractor *extract.Extractor, src corpus.Source) (*extract.Text, error) {
	doc, err := src.Document()
	if err != nil {
		return nil, err
	}
	return extractor.Read(doc), nil
}

// A slot is one article's place in the queue, filled when its work is done.
type slot chan Outcome

// ordered fans the sources out to workers and in again. The queue of slots keeps
// the order and bounds how far the workers may run ahead.
func ordered(ctx context.Context, sources iter.Seq2[corpus.Source, error], opts Options, worker func() func(corpus.Source) Outcome) iter.Seq[Outcome] {
	return func(yield func(Outcome) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		jobs := opts.workers()
		queue := make(chan slot, 2*jobs)
		tasks := make(chan func(work func(corpus.Source) Outcome))

		var workers sync.WaitGroup
		defer workers.Wait()
		defer stop()
		for range jobs {
			workers.Go(func() {
				work := worker()
				for task := range tasks {
					task(work)
				}
			})
		}
		workers.Go(func() {
			defer close(queue)
			defer close(tasks)
			feed(ctx, sources, queue, tasks)
		})
		for s := range queue {
			if out, ok := s.wait(ctx); !ok || !yield(out) {
				stop()
				for range queue { // let the feeder see the end
				}
				return
			}
		}
	}
}

// feed hands each source a slot in the queue and a worker.
func feed(ctx context.Context, sources iter.Seq2[corpus.Source, error], queue chan<- slot, tasks chan<- func(func(corpus.Source) Outcome)) {
	for src, err := range sources {
		s := make(slot, 1)
		select {
		case queue <- s:
		case <-ctx.Done():
			return
		}
		if err != nil {
			s <- Outcome{Name: nameOf(err), Err: err}
			continue
		}
		select {
		case tasks <- func(work func(corpus.Source) Outcome) { s <- guarded(work, src) }:
		case <-ctx.Done():
			return
		}
	}
}

func (s slot) wait(ctx context.Context) (Outcome, bool) {
	select {
	case out := <-s:
		return out, true
	case <-ctx.Done():
		return Outcome{}, false
	}
}

// guarded keeps a defect that one article brings to light from ending the run.
func guarded(work func(corpus.Source) Outcome, src corpus.Source) (out Outcome) {
	defer func() {
		if p := recover(); p != nil {
			out = Outcome{Name: src.Name, Err: fmt.Errorf("%s: this article brings out a defect in claimcheck (%v); please report it with the article", src.Name, p)}
		}
	}()
	return work(src)
}

// nameOf is the path that an error of reading speaks of.
func nameOf(err error) string {
	var unreadable *corpus.Unreadable
	if errors.As(err, &unreadable) {
		return unreadable.Name
	}
	var skipped *corpus.Skipped
	if errors.As(err, &skipped) {
		return skipped.Name
	}
	return ""
}
