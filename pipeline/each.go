package pipeline

import (
	"context"
	"sync"
)

// Each works on some things, several at a time, and returns what came of them in
// their order. It stops early when ctx ends, and says so.
func Each[T, R any](ctx context.Context, things []T, opts Options, work func(T) R) ([]R, error) {
	results := make([]R, len(things))
	tasks := make(chan int)
	var workers sync.WaitGroup
	for range opts.workers() {
		workers.Go(func() {
			for i := range tasks {
				results[i] = work(things[i])
			}
		})
	}
	for i := 0; i < len(things) && ctx.Err() == nil; i++ {
		select {
		case tasks <- i:
		case <-ctx.Done():
		}
	}
	close(tasks)
	workers.Wait()
	return results, ctx.Err()
}
